export { ACCEPT } from './accept';
export type { Check, CheckSettings, Flaw } from './check';
export type { DemandedBy, Finding, ObjectName, Severity } from './finding';
export { CHECKS } from './list';
export { checkManifests } from './run';
