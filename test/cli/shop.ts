/** A Gateway for HTTP and HTTPS, and a shop behind it. */
export const EDGE = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: infra }
spec:
  gatewayClassName: kgateway
  listeners:
    - { name: http, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }
    - name: https
      port: 443
      protocol: HTTPS
      hostname: "*.example"
      tls: { certificateRefs: [{ name: edge-tls }] }
      allowedRoutes: { namespaces: { from: All } }
`;

export const SHOP = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: shop }
spec:
  parentRefs: [{ name: edge, namespace: infra, sectionName: https }]
  hostnames: [shop.example]
  rules:
    - name: canary
      matches: [{ path: { type: PathPrefix, value: /checkout }, headers: [{ name: x-canary, value: always }] }]
      filters:
        - { type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: / } } }
        - { type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: x-team, value: shop }], remove: [cookie] } }
      backendRefs: [{ name: checkout-canary, port: 8080 }]
    - name: checkout
      matches: [{ path: { type: PathPrefix, value: /checkout } }]
      backendRefs: [{ name: checkout, port: 8080, weight: 90 }, { name: checkout-canary, port: 8080, weight: 10 }]
    - name: admin
      matches: [{ path: { type: PathPrefix, value: /admin } }]
      backendRefs: [{ name: admin, port: 8080 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: redirect, namespace: shop }
spec:
  parentRefs: [{ name: edge, namespace: infra, sectionName: http }]
  hostnames: [shop.example]
  rules:
    - filters: [{ type: RequestRedirect, requestRedirect: { scheme: https, statusCode: 301 } }]
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: TrafficPolicy
metadata: { name: admins, namespace: shop }
spec:
  targetRefs: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, name: shop, sectionName: admin }]
  extAuth: { extensionRef: { name: authz } }
---
apiVersion: gateway.kgateway.dev/v1alpha1
kind: GatewayExtension
metadata: { name: authz, namespace: shop }
spec:
  type: ExtAuth
  extAuth: { grpcService: { backendRef: { name: authz, port: 9000 } } }
---
apiVersion: v1
kind: Service
metadata: { name: authz, namespace: shop }
spec: { ports: [{ port: 9000 }] }
`;

/** What the certificate of the Gateway is in. */
export const CERTIFICATE = `apiVersion: v1
kind: Secret
metadata: { name: edge-tls, namespace: infra }
type: kubernetes.io/tls
`;
