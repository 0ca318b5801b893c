import { ReleaseTarget } from '../../release';
import { PUBLIC_TYPES } from '../generated/public-types';

/** How a program says for which release it is, where that is not the usual one. */
export interface ReleaseOption {
  readonly name: 'kgateway' | 'gatewayApi' | 'channel';
  readonly type: string;
  readonly member: string;
  readonly value: string;
}

const TYPES = { kgateway: 'KgatewayVersion', gatewayApi: 'GatewayApiVersion', channel: 'GatewayApiChannel' } as const;

export function releaseOptions(release: ReleaseTarget): ReleaseOption[] {
  return (['kgateway', 'gatewayApi', 'channel'] as const)
    .filter((name) => release[name] !== ReleaseTarget.DEFAULT[name])
    .map((name) => ({ name, type: TYPES[name], member: PUBLIC_TYPES.enums[TYPES[name]][release[name]], value: release[name] }));
}

/** Why the checks are switched off. */
export function errorComments(errors: readonly string[], comment: string): string[] {
  if (errors.length === 0) { return []; }
  return [
    'The manifests had errors before they became this program. Take the line behind these away once they are repaired:',
    ...errors.map((error) => `- ${error}`),
  ].flatMap((text) => text.split('\n')).map((line) => `${comment} ${line}`.trimEnd());
}

/** A name of files and ids: small letters, digits and dashes. */
export function kebabCase(text: string): string {
  return text.replace(/^kube\./, '').replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().replace(/[^a-z\d-]+/g, '-');
}
