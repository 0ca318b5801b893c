import type { ObjectArgs } from './manifest-component';
import { asRunError } from './run-error';
import { Location } from '../core/location';
import { checkShape, partFor } from '../core/shape/check-shape';

/** The arguments of a component, if they have the form that they need. */
export function checkedArgs<Args>(component: string, name: string, args: Args, shape = component): Args {
  const location = Location.of(`${component} ${checkedName(component, name)}`);
  asRunError(() => checkShape(shape, withoutWaiting(args), location));
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
  const location = Location.of(component);
  if (typeof name !== 'string') { location.at('name').refuse({ wrong: 'must be a string', value: name, fix: 'give it first, then the arguments' }); }
  location.finish();
}
