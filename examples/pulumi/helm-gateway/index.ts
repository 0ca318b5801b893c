import { Service } from '@pulumi/kubernetes/core/v1/service';
import { Release } from '@pulumi/kubernetes/helm/v3/release';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs/pulumi';

// A chart of yours that deploys the Gateway "edge".
const edge = new Release('edge', { chart: './charts/edge', namespace: 'kgateway-system' });

// A load balancer, whose address is only known once it is there.
const reports = new Service('reports', { spec: { type: 'LoadBalancer', selector: { app: 'reports' }, ports: [{ port: 8080 }] } });
const address = reports.status.loadBalancer.ingress[0].hostname;

const backend = new StaticBackend('reports', { hosts: [{ host: address, port: 8080 }] });

new HttpRoute('reports', {
  parents: [Gateway.fromGatewayAttributes({ name: 'edge', namespace: edge.namespace })],
  hostnames: ['reports.example.com'],
  rules: [{ action: RouteAction.forward(backend) }],
}, { dependsOn: edge });
