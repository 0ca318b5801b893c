import { Construct } from 'constructs';
import { promisesIn } from './promises';
import { checkForm } from '../core/form/check-form';
import { Place } from '../core/place';

/** The properties of a construct, if they have the form that they need. */
export function checkedProps<Props>(construct: string, scope: Construct, id: string, props: Props): Props {
  if (!Construct.isConstruct(scope)) { refuseScope(construct, scope); }
  const place = Place.of([scope.node.path, id].filter((step) => step !== '').join('/'));
  checkForm(construct, props, place);
  for (const { path, ...complaint } of promisesIn(props, '')) { place.at(path).refuse(complaint); }
  place.finish();
  return props;
}

function refuseScope(construct: string, value: unknown): void {
  const place = Place.of(construct);
  place.at('scope').refuse({ wrong: 'must be a Chart or another construct', value, fix: 'give it first, then the id, then the properties' });
  place.finish();
}
