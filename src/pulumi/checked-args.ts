import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { checkForm, partFor } from '../core/form/check-form';
import { Place } from '../core/place';

/** The arguments of a component, if they have the form that they need. */
export function checkedArgs<Args>(component: string, name: string, args: Args, form = component): Args {
  const place = Place.of(`${component} ${checkedName(component, name)}`);
  asRunError(() => checkForm(form, withoutWaiting(args), place));
  return args;
}

/** What of the arguments of a component belongs to another one that it is made of. */
export function argsFor<Args extends ObjectArgs>(component: string, args: Args): Args {
  return { waitForAccepted: args.waitForAccepted, ...partFor(component, args) };
}

/** The constructs of which the forms are made do not wait. */
function withoutWaiting(args: unknown): unknown {
  if (typeof args !== 'object' || args === null || !Object.hasOwn(args, 'waitForAccepted')) { return args; }
  const { waitForAccepted, ...others } = args as ObjectArgs;
  return others;
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
