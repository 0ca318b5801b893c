import { backendsOf } from './backend';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';

/** The URL of a Lambda endpoint of one's own. */
export interface LambdaEndpoint {
  readonly at: Field;
  readonly url: string;
  readonly scheme: string;
  readonly host: string;
  readonly port: string | undefined;
}

/** All endpoints whose URL can be read. */
export function endpointsOf(set: ManifestSet): readonly LambdaEndpoint[] {
  return backendsOf(set).flatMap(({ manifest }) => {
    const at = manifest.spec.at('aws', 'lambda', 'endpointURL');
    const [url, scheme, host, port] = /^(https?):\/\/(\[[^\]]*\]|[^/:]+)(?::(\d+))?(?:\/.*)?$/.exec(at.text ?? '') ?? [];
    return url === undefined ? [] : [{ at, url, scheme, host, port }];
  });
}
