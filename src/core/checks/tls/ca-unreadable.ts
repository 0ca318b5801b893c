import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { certificateCas } from '../../syntax/certificate/certificate';
import { complaintOf } from '../../syntax/verdict';
import { backendCas } from '../../translation/backends/backend-ca';
import { tlsFields } from '../../translation/backends/backend-tls';
import { frontendCas } from '../../translation/gateways/certificate';
import { clientCas } from '../../translation/gateways/client-ca';
import { valueOf } from '../../translation/references/secret';
import type { Check, Flaw } from '../check';
import { flawOf } from '../model/refusal';

const UNUSED: Partial<Flaw> = { conditions: [], consequence: 'without any CA the listener is not accepted' };

export const caUnreadable: Check = {
  id: 'ca-unreadable',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The CA certificate is not a certificate',
  why: 'What is under `ca.crt` are certificates as PEM, from BEGIN CERTIFICATE to END CERTIFICATE, each line of them at the beginning of its line.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'InvalidCACertificateRef' }, { type: 'Accepted', status: 'False', reason: 'NoValidCACertificate' }],
  source: 'kgateway source, pkg/kgateway/translator/sslutils/ssl_utils.go; Envoy 1.38, asked',
  * run(set) {
    for (const reference of backendCas(set).filter(({ index }) => index === 0)) { yield* judge(set, reference); }
    for (const reference of [...frontendCas(set), ...clientCas(set)]) {
      yield* judge(set, reference).map((flaw) => ({ ...flaw, ...UNUSED }));
    }
    for (const tls of tlsFields(set)) {
      if (tls.get('insecureSkipVerify').flag === true || tls.get('wellKnownCACertificates').isPresent) { continue; }
      const at = tls.get('secretRef');
      const holder = set.find('', 'Secret', tls.manifest.namespace, at.get('name').text ?? '');
      // The controller hands it on unread.
      yield* inHolder(at, holder).flatMap((flaw) => flawOf(set, at, { envoy: { wrong: flaw.message, fix: flaw.fix } }, 'backend'));
    }
  },
};

function judge(set: ManifestSet, { at, group, kind, namespace, name }: Reference): readonly Flaw[] {
  return inHolder(at, group === '' && ['ConfigMap', 'Secret'].includes(kind) ? set.find('', kind, namespace, name) : 'unknown');
}

function inHolder(at: Field, holder: Manifest | string | undefined): readonly Flaw[] {
  const bundle = holder instanceof Manifest ? valueOf(holder, 'ca.crt') : undefined;
  const complaint = bundle === undefined ? undefined : complaintOf(certificateCas(bundle));
  return complaint === undefined || !(holder instanceof Manifest) ? [] : [{ at, message: `ca.crt of ${holder.title}: ${complaint.wrong}`, fix: complaint.fix }];
}
