import { Provider } from '@pulumi/kubernetes/provider';
import { Gateway, HttpRoute, RouteAction, TlsBackend } from 'kgateway-constructs/pulumi';

// Writes the manifests into a folder. No cluster is asked: without the empty kubeconfig the provider would take the one of KUBECONFIG, and refuse both.
const provider = new Provider('yaml', { renderYamlToDirectory: 'manifests', kubeconfig: '' });
const metadata = { namespace: 'shop' };

const api = new TlsBackend('api', { host: 'api.example.com', metadata }, { provider });

new HttpRoute('api', {
  metadata,
  parents: [Gateway.fromGatewayAttributes({ name: 'http', namespace: 'kgateway-system' })],
  hostnames: ['api.shop.example'],
  rules: [{ action: RouteAction.forward(api) }],
}, { provider });
