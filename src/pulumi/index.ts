// Components
export * from './backend';
export * from './backend-tls-policy';
export * from './gateway';
export * from './http-route';
export type { MetadataArgs, ObjectArgs } from './manifest-component';
export * from './redirect-route';
export * from './reference-grant';
export * from './split-route';
export * from './static-backend';
export * from './tls-backend';

// Every kind as the API has it
export * as kube from './generated';

// Values
export * from './values';
