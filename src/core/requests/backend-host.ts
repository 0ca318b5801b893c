import type { Manifest } from '../manifests/manifest';

/**
 * The host that Envoy writes for the endpoint that it chooses. `none`: it
 * leaves the host as it is, because endpoints have no names. Undefined: it depends on the endpoint.
 */
export function autoHostOf(backend: Manifest | undefined): string | 'none' | undefined {
  if (backend === undefined || backend.kind === 'Service') { return backend === undefined ? undefined : 'none'; }
  const { spec } = backend;
  if (spec.get('gcp').isPresent) { return spec.at('gcp', 'host').text; }
  if (spec.at('aws', 'ec2').isPresent) { return 'none'; }
  const hosts = new Set(spec.at('static', 'hosts').entries.map((host) => host.get('host').text));
  return hosts.size === 1 ? [...hosts][0] : undefined;
}
