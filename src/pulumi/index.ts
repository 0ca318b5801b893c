// Components
export * from './backend';
export * from './backend-tls-policy';
export * from './gateway';
export * from './gateway-api-crds';
export * from './http-route';
export * from './kgateway-controller';
export * from './kgateway-crds';
export type { MetadataArgs, ObjectArgs } from './manifest-component';
export * from './redirect-route';
export * from './reference-grant';
export * from './split-route';
export * from './static-backend';
export * from './tls-backend';

// Values
export * from './values';
