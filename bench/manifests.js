/** Manifests of a platform with many teams, with the references between them that such a platform has. */
module.exports = function* manifests(count) {
  for (let i = 0; i < count; i += KINDS.length) {
    const names = { i, team: `team-${Math.floor(i / 100)}`, provider: `team-${Math.floor(i / 100 / 2)}` };
    for (const kind of KINDS.slice(0, count - i)) { yield kind(names); }
  }
};

const KINDS = [route, backend, tlsPolicy, service, grant];

/** Two rules with matches; three references, one of them into another namespace. */
function route({ i, team, provider }) {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `route-${i}`, namespace: team, labels: { 'app.kubernetes.io/name': `route-${i}` } },
    spec: {
      parentRefs: [{ name: 'http', namespace: 'infra', sectionName: 'https' }],
      hostnames: [`host-${i}.example.com`],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/v1' }, headers: [{ name: 'x-canary', value: 'always' }] }],
          backendRefs: [
            { group: 'gateway.kgateway.dev', kind: 'Backend', name: `backend-${i}`, weight: 90 },
            { name: `service-${i}`, port: 8080, weight: 10 },
          ],
        },
        {
          matches: [{ path: { type: 'PathPrefix', value: '/ledger' } }],
          filters: [{ type: 'URLRewrite', urlRewrite: { hostname: `api-${i}.example.com` } }],
          backendRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: `backend-${i}`, namespace: provider }],
        },
      ],
    },
  };
}

function backend({ i, team }) {
  return {
    apiVersion: 'gateway.kgateway.dev/v1alpha1',
    kind: 'Backend',
    metadata: { name: `backend-${i}`, namespace: team },
    spec: { type: 'Static', static: { hosts: [{ host: `api-${i}.example.com`, port: 443 }] } },
  };
}

function tlsPolicy({ i, team }) {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
    metadata: { name: `backend-${i}-tls`, namespace: team },
    spec: {
      targetRefs: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: `backend-${i}` }],
      validation: { hostname: `api-${i}.example.com`, wellKnownCACertificates: 'System' },
    },
  };
}

function service({ i, team }) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `service-${i}`, namespace: team },
    spec: { selector: { app: `service-${i}` }, ports: [{ name: 'http', port: 8080, targetPort: 8080 }] },
  };
}

function grant({ i, team, provider }) {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
    metadata: { name: `routes-of-${team}-${i}`, namespace: provider },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: team }],
      to: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: `backend-${i}` }],
    },
  };
}
