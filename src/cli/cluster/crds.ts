import { isForbidden } from './kubectl';
import type { Kubectl } from './kubectl';
import { GATEWAY_API_GROUP, isKnownGroup } from '../../core/kinds';
import { GatewayApiChannel } from '../../core/release';
import { CannotRun } from '../cannot-run';

/** The CRDs of the Gateway API and of kgateway that a cluster has. */
export interface Crds {
  /** The kind of each resource such as `httproutes.gateway.networking.k8s.io`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** `1.6`; nothing if they do not say it. */
  readonly gatewayApi?: string;
  readonly channel?: GatewayApiChannel;
}

const escaped = GATEWAY_API_GROUP.replaceAll('.', '\\.');
const COLUMNS = ['.metadata.name', '.spec.names.kind', `.metadata.annotations.${escaped}/bundle-version`, `.metadata.annotations.${escaped}/channel`];
const ROWS = `jsonpath={range .items[*]}${COLUMNS.map((column) => `{${column}}`).join('{"\\t"}')}{"\\n"}{end}`;

/** Their schemas are not of interest: the ones of releases are known here. */
export function crdsOf(kubectl: Kubectl): Crds {
  const said = kubectl.get(['customresourcedefinitions', '-o', ROWS]);
  if ('complaint' in said) {
    const fix = isForbidden(said) ? 'ask for the permission to list customresourcedefinitions' : 'look whether kubectl get namespaces works';
    throw new CannotRun(`--cluster: ${said.complaint}; ${fix}`);
  }
  const rows = said.out.split('\n').map((row) => row.split('\t')).filter(([name]) => isKnownGroup(name.slice(name.indexOf('.') + 1)));
  if (rows.length === 0) { throw new CannotRun('--cluster: it has no CRDs of the Gateway API and of kgateway; name another context with --context'); }
  const [, , bundle = '', channel = ''] = rows.find(([name]) => name === `gateways.${GATEWAY_API_GROUP}`) ?? [];
  const [, gatewayApi] = /^v(\d+\.\d+)\./.exec(bundle) ?? [];
  const isChannel = Object.values<string>(GatewayApiChannel).includes(channel);
  const kinds = Object.fromEntries(rows) as Record<string, string>;
  return { kinds, ...gatewayApi === undefined ? {} : { gatewayApi }, ...isChannel ? { channel: channel as GatewayApiChannel } : {} };
}
