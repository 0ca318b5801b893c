// Components
export * from './backend';
export * from './backend-config-policy';
export * from './backend-tls-policy';
export * from './direct-response';
export * from './dynamic-forward-proxy-backend';
export * from './ec2-backend';
export * from './external-hostname-backend';
export * from './gateway';
export * from './gateway-extension';
export * from './gateway-parameters';
export * from './gcp-backend';
export * from './grpc-route';
export * from './http-route';
export * from './lambda-backend';
export * from './listener-policy';
export * from './listener-set';
export * from './priority-groups-backend';
export * from './gateway-api-crds';
export * from './kgateway-controller';
export * from './kgateway-crds';
export type { MetadataArgs, ObjectArgs } from './manifest-component';
export * from './redirect-route';
export * from './reference-grant';
export * from './registered-manifests';
export * from './split-route';
export * from './static-backend';
export * from './tcp-route';
export * from './tls-backend';
export * from './tls-route';
export * from './traffic-policy';

// Where requests go
export { topology, type TopologyResult } from './topology';

// Every kind as the API has it
export * as kube from './generated';

// Values
export * from './values';
