import { Construct } from 'constructs';
import { promisesIn } from './promises';
import { Location } from '../core/location';
import { checkShape } from '../core/shape/check-shape';

/** The properties of a construct, if they have the form that they need. */
export function checkedProps<Props>(construct: string, scope: Construct, id: string, props: Props): Props {
  if (!Construct.isConstruct(scope)) { refuseScope(construct, scope); }
  const location = Location.of([scope.node.path, id].filter((step) => step !== '').join('/'));
  checkShape(construct, props, location);
  for (const { path, ...complaint } of promisesIn(props, '')) { location.at(path).refuse(complaint); }
  location.finish();
  return props;
}

function refuseScope(construct: string, value: unknown): void {
  const location = Location.of(construct);
  location.at('scope').refuse({ wrong: 'must be a Chart or another construct', value, fix: 'give it first, then the id, then the properties' });
  location.finish();
}
