import { asRunError } from './run-error';
import { checkForm } from '../core/form/check-form';
import { Place } from '../core/place';

/** The arguments of a component, if they have the form that they need. */
export function checkedArgs<Args>(component: string, name: string, args: Args, form = component): Args {
  const place = Place.of(`${component} ${checkedName(component, name)}`);
  asRunError(() => checkForm(form, args, place));
  return args;
}

/** The name of a component, if it is one. */
export function checkedName(component: string, name: string): string {
  asRunError(() => refuseOther(component, name));
  return name;
}

function refuseOther(component: string, name: unknown): void {
  const place = Place.of(component);
  if (typeof name !== 'string') { place.at('name').refuse({ wrong: 'must be a text', value: name, fix: 'give it first, then the arguments' }); }
  place.finish();
}
