import { Gateway, GatewayParameters, kube, Listener } from 'kgateway-constructs/pulumi';

const parameters = new GatewayParameters('internal-proxy', {
  kube: { deployment: { replicas: 3 }, service: { type: kube.GatewayParametersKubeServiceType.CLUSTER_IP } },
});
new Gateway('internal', { parameters, listeners: { http: Listener.http() } });
