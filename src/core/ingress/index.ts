export { ANNOTATION_PREFIX, ANNOTATIONS } from './annotation-table';
export type { AnnotationEntry, Verdict } from './annotation-table';
export type { ClosedRoute } from './closed-route';
export { convertIngresses } from './convert';
export { otherSourceOf } from './other-sources';
export type { IngressConversion } from './convert';
export type { IngressFinding, IngressFindingId } from './findings';
export type { WrittenObject } from './object-store';
export type { ExistingGateway, IngressOptions } from './options';
