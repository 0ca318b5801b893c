import { needAttachment, ownFields, renderAttachment } from './attachment';
import type { AttachmentOptions } from './attachment';
import type { BackendTls } from './backend-tls';
import { renderConfigPolicyTls } from './backend-tls-policy';
import { fieldsOf } from './fields';
import type { BackendConfigPolicySpec } from '../../generated/spec/backend-config-policy';
import type { BackendConfigPolicyFields } from '../generated/backend-config-policy';
import { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';

/** What a BackendConfigPolicy is made of. */
export interface BackendConfigPolicyOptions extends BackendConfigPolicyFields, AttachmentOptions {
  /**
   * How TLS is spoken. The certificate's name is always verified, unless `BackendTls.insecure` is asked for. A Backend of
   * the program takes its TLS as its own property `tls` instead: a BackendTLSPolicy beside this policy would win.
   *
   * @default - plain text
   */
  readonly tls?: BackendTls;
}

/** The spec of a BackendConfigPolicy. */
export function renderBackendConfigPolicy(
  path: string, namespace: Resolvable<string> | undefined, options: BackendConfigPolicyOptions,
): BackendConfigPolicySpec {
  const location = Location.of(path);
  needAttachment(options, location);
  const targets = (options.targets ?? []).map((target) => target.toPolicyTarget());
  const spec = {
    ...renderAttachment(options, namespace, location),
    ...fieldsOf(ownFields(options), namespace, location).spec,
    ...given({ tls: options.tls && renderConfigPolicyTls(targets, options.tls, location) }),
  };
  location.finish();
  return spec as BackendConfigPolicySpec;
}
