import type { ChangedLocation, Edit } from './change';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';

/** A field that is no more. */
export function gone(at: Field, message: string, fix: string, ...edits: readonly Edit[]): ChangedLocation {
  return { at, message, fix, isBroken: true, ...edits.length === 0 ? {} : { edits } };
}

/** A field that works on, and does something else. */
export function different(at: Field, message: string, fix: string, ...edits: readonly Edit[]): ChangedLocation {
  return { at, message, fix, isBroken: false, ...edits.length === 0 ? {} : { edits } };
}

/** A field that has another name. */
export function renamed(at: Field, name: string, what = `${lastOf(at)} is called ${name}`): ChangedLocation {
  return gone(at, what, `write ${name}`, { kind: 'rename', at, name });
}

/** Fields below the specification of objects of kgateway, as far as they are written. */
export function fieldsOf(set: ManifestSet, kind: string, ...path: readonly string[]): readonly Field[] {
  return set.ofKind(KGATEWAY_GROUP, kind).map(({ spec }) => spec.at(...path)).filter(({ isPresent }) => isPresent);
}

/** Gateways of a class. */
export function gatewaysOfClass(set: ManifestSet, ...classes: readonly string[]): readonly Field[] {
  return set.ofKind(GATEWAY_API_GROUP, 'Gateway').map(({ spec }) => spec.get('gatewayClassName')).filter(({ text }) => text !== undefined && classes.includes(text));
}

/** What routes refer to as a destination. */
export function backendRefsOf(set: ManifestSet): readonly Field[] {
  return ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'].flatMap((kind) => set.ofKind(GATEWAY_API_GROUP, kind))
    .flatMap(({ spec }) => spec.get('rules').entries.flatMap((rule) => rule.get('backendRefs').entries));
}

/** The policies of kgateway of which a target is this object. */
export function policiesOn(set: ManifestSet, kind: string, { group, kind: targetKind, name, namespace }: Manifest): readonly Manifest[] {
  return set.ofKind(KGATEWAY_GROUP, kind).filter((policy) => policy.namespace === namespace
    && policy.spec.get('targetRefs').entries.some((target) => target.get('group').text === group && target.get('kind').text === targetKind && target.get('name').text === name));
}

/** A variable of the environment of the controller, in its Deployment and in values of its chart. */
export function variablesNamed(set: ManifestSet, name: string): readonly Field[] {
  return [
    ...set.ofKind('apps', 'Deployment')
      .flatMap(({ spec }) => spec.at('template', 'spec', 'containers').entries)
      .flatMap((container) => container.get('env').entries)
      .filter((variable) => variable.get('name').text === name)
      .map((variable) => variable.get('value')),
    ...chartValues(set).map((values) => values.at('controller', 'extraEnv', name)),
  ].filter(({ isPresent }) => isPresent);
}

/** A value of the chart of kgateway, in the objects by which Flux and Argo CD install it. */
export function chartValuesNamed(set: ManifestSet, ...path: readonly string[]): readonly Field[] {
  return chartValues(set).map((values) => values.at(...path)).filter(({ isPresent }) => isPresent);
}

function chartValues(set: ManifestSet): readonly Field[] {
  const applications = set.ofKind('argoproj.io', 'Application').flatMap(({ spec }) => [spec.get('source'), ...spec.get('sources').entries]);
  return [
    ...set.ofKind('helm.toolkit.fluxcd.io', 'HelmRelease').filter(({ spec }) => spec.at('chart', 'spec', 'chart').text === CHART).map(({ spec }) => spec.get('values')),
    ...applications.filter((source) => source.get('chart').text === CHART).map((source) => source.at('helm', 'valuesObject')),
  ];
}

const CHART = 'kgateway';

export function lastOf({ path }: Field): string {
  return String(path.at(-1));
}
