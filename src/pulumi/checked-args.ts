import { asRunError } from './run-error';
import { checkForm } from '../core/form/check-form';
import { Place } from '../core/place';

/** The arguments of a component, if they have the form that they need. */
export function checkedArgs<Args>(component: string, name: string, args: Args): Args {
  asRunError(() => checkForm(component, args, Place.of(`${component} ${name}`)));
  return args;
}
