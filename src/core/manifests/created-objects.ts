import type { Manifest } from './manifest';

/** An object that a controller makes from one of the manifests, so that nobody writes it down. */
export interface CreatedObject {
  readonly kind: 'Secret' | 'ConfigMap';
  /** Undefined: in all namespaces. */
  readonly namespace: string | undefined;
  /** Undefined: it can't be read. */
  readonly name: string | undefined;
}

/** What cert-manager, trust-manager, the External Secrets Operator and Sealed Secrets make of a manifest, and that others make Secrets. */
export function createdFrom(manifest: Manifest): readonly CreatedObject[] {
  const { group, kind, name, spec } = manifest;
  switch (`${group}/${kind}`) {
    case 'cert-manager.io/Certificate': return [secretOf(manifest, spec.get('secretName').text)];
    case 'external-secrets.io/ExternalSecret': return [secretOf(manifest, targetOf(manifest))];
    case 'bitnami.com/SealedSecret': return [secretOf(manifest, name)];
    case 'trust.cert-manager.io/Bundle': return [{ kind: 'ConfigMap', namespace: undefined, name }, { kind: 'Secret', namespace: undefined, name }];
    case 'gateway.networking.k8s.io/Gateway': case 'gateway.networking.k8s.io/ListenerSet': return certificatesOf(manifest);
    default: return makesSecrets(manifest) ? [{ kind: 'Secret', namespace: undefined, name: undefined }] : [];
  }
}

function secretOf({ namespace }: Manifest, name: string | undefined): CreatedObject {
  return { kind: 'Secret', namespace: namespace === '' ? undefined : namespace, name };
}

/** Whether the name of a kind tells that Secrets are made of it, as of a VaultStaticSecret. Stores are only where they come from. */
function makesSecrets({ group, kind }: Manifest): boolean {
  return group !== '' && /Secret(?!Store)|OnePasswordItem/.test(kind);
}

function targetOf({ spec, name }: Manifest): string | undefined {
  const target = spec.at('target', 'name');
  return target.isAbsent ? name : target.text;
}

/** cert-manager makes the Secrets that the listeners of Gateways with its annotations refer to. */
function certificatesOf(manifest: Manifest): readonly CreatedObject[] {
  if (!['issuer', 'cluster-issuer'].some((issuer) => manifest.annotation(`cert-manager.io/${issuer}`).isPresent)) { return []; }
  return manifest.spec.get('listeners').entries.flatMap((listener) => listener.at('tls', 'certificateRefs').entries)
    .map((reference) => secretOf(manifest, reference.get('name').text));
}
