import { GATEWAY_API_GROUP } from '../../kinds';
import { isOfMesh } from '../../translation/controller/mesh';
import { isListenerOwner } from '../../translation/routes/attachment';
import { routesOf } from '../../translation/routes/route';
import type { ParentReference } from '../../translation/routes/route';
import type { Check } from '../check';

export const parentRefKind: Check = {
  id: 'parent-ref-kind',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A parentRef names a kind that routes cannot attach to',
  why: 'Routes attach to Gateways and ListenerSets; HTTPRoutes also to the HTTPRoutes that delegate to them, and to the Services and hosts of a mesh. Nobody looks at other parents.',
  consequence: 'the route serves nothing; not reported in status',
  source: 'Gateway API, ParentReference; kgateway source, pkg/kgateway/query/query.go',
  * run(set) {
    for (const { parents, kind } of routesOf(set)) {
      for (const parent of parents) {
        if (isListenerOwner(parent) || isOfMesh(parent) || (kind === 'HTTPRoute' && isRoute(parent))) { continue; }
        yield {
          at: parent.at,
          message: `no ${kind} attaches to group "${parent.group}" and kind ${parent.kind}`,
          fix: adviceFor(parent),
        };
      }
    }
  },
};

function isRoute({ group, kind }: ParentReference): boolean {
  return group === GATEWAY_API_GROUP && kind === 'HTTPRoute';
}

function adviceFor({ kind }: ParentReference): string {
  if (['Gateway', 'ListenerSet', 'HTTPRoute'].includes(kind)) { return `write group: ${GATEWAY_API_GROUP}`; }
  if (kind === 'Service') { return 'write group: "" for a Service of a mesh; else refer to a Gateway or ListenerSet'; }
  return `refer to a Gateway or ListenerSet with group: ${GATEWAY_API_GROUP}`;
}
