export { ACCEPT } from './accept';
export type { Check, CheckSettings, Condition, Flaw } from './check';
export type { DemandedBy, Finding, Severity } from './finding';
export type { ObjectName } from '../manifests/object-name';
export type { Area } from './areas/area';
export { AREAS, CHECKS } from './list';
export { checkManifests, checkSet } from './run';
