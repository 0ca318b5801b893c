import { nameOf } from './describe-answer';
import type { ExpectedName } from './expected-names';
import { nameInstead } from './name-instead';
import type { ValueProblem } from './shape-problems';
import { namesOfTarget } from './target-name';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import { perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Complaint } from '../../problem';
import { gateways } from '../../translation/gateways/listener';
import { backendReferences } from '../../translation/references/backend-reference';
import { ROUTE_KINDS } from '../../translation/routes/route';
import { backendTitle } from '../titles';

/** Names of objects that an expectation may have. */
const namesOf = perSet((set) => ({
  gateway: gateways(set).map(nameOf),
  route: ROUTE_KINDS.flatMap((kind) => set.ofKind(GATEWAY_API_GROUP, kind)).map(nameOf),
  target: [...new Set([
    ...backendReferences(set).filter(({ use }) => use !== 'call').map(backendTitle),
    ...set.ofKind(KGATEWAY_GROUP, 'Backend').map((backend) => `Backend ${nameOf(backend)}`),
    ...set.ofKind('', 'Service').flatMap((service) => service.spec.get('ports').entries.map((port) => `${nameOf(service)}:${String(port.get('port').value)}`)),
  ])],
}));

/** All that such an object may be called: its kind and namespace may be left out. */
const callableOf = perSet((set) => {
  const { gateway, route, target } = namesOf(set);
  const withShort = (names: readonly string[]) => new Set(names.flatMap((name) => [name, name.slice(name.indexOf('/') + 1)]));
  return { gateway: withShort(gateway), route: withShort(route), target: new Set(target.flatMap(namesOfTarget)) };
});

const NOUNS = { gateway: 'Gateway', route: 'route', target: 'target of routes' } as const;

/** What is wrong with a name that no object has, and no route leads to. */
function unknownName(set: ManifestSet, kind: ExpectedName['kind'], name: string): Complaint | undefined {
  if (callableOf(set)[kind].has(name)) { return undefined; }
  const names = namesOf(set)[kind];
  const fix = names.length === 0 ? 'give the manifests that have it, too' : nameInstead(name, names);
  return { wrong: `there is no ${NOUNS[kind]} ${JSON.stringify(name)}`, fix };
}

/** Names in expectations that no object has, and no route leads to. */
export function unknownNames(set: ManifestSet, names: readonly ExpectedName[]): readonly ValueProblem[] {
  return names.flatMap(({ kind, name, path }) => {
    const complaint = unknownName(set, kind, name);
    return complaint === undefined ? [] : [{ path, message: complaint.wrong, fix: complaint.fix }];
  });
}
