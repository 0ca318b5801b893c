import { ANNOTATIONS } from './annotation-table';
import type { IngressObject } from './ingress-object';

/** Annotations that decide who gets in, as far as one can tell. */
const CONTROLS = [...Object.keys(ANNOTATIONS).filter((annotation) => ANNOTATIONS[annotation].isControl === true), 'configuration-snippet', 'server-snippet', 'enable-global-auth'];

/** The annotations of an Ingress that decide who may use its paths. */
export function controlsOf(ingress: IngressObject): readonly string[] {
  return CONTROLS.filter((annotation) => ingress.text(annotation) !== undefined);
}

/** What an Ingress says about who may use its paths; equal texts mean the same. */
export function accessOf(ingress: IngressObject): string {
  return JSON.stringify(controlsOf(ingress).map((annotation) => [annotation, ingress.text(annotation)]));
}
