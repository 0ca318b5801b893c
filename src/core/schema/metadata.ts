import { nearest } from './nearest';
import { formatPath } from './path';
import type { Step } from './path';
import { isPlainData, isResolvedLater } from './plain';
import * as wording from './wording';
import type { Complaint, Syntax } from '../location';
import type { Problem } from '../problem';
import { isKnown } from '../resolvable';
import type { Resolvable, Scalar } from '../resolvable';
import { namespaceName, objectName } from '../syntax/name';

/** The fields of the metadata of every object, which CRDs do not describe. */
const FIELDS = new Set([
  'name', 'generateName', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences',
  'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds',
  'managedFields', 'selfLink',
]);

/** What the API server would refuse in the metadata of an object. */
export function metadataProblems(metadata: unknown): Problem[] {
  if (metadata === undefined || metadata === null) { return [at(['metadata', 'name'], wording.missingName())]; }
  if (typeof metadata !== 'object' || Array.isArray(metadata)) { return [at(['metadata'], wording.noObject(), metadata)]; }
  const fields = metadata as Readonly<Record<string, unknown>>;
  const problems: Problem[] = [];
  unknownFields(fields, problems);
  nameProblems(fields, problems);
  text('namespace', fields.namespace, problems, namespaceOrNone);
  map('labels', fields.labels, problems, qualifiedName, labelValue);
  map('annotations', fields.annotations, problems, annotationKey);
  for (const name of LISTS) {
    if (!isAbsent(fields[name]) && !Array.isArray(fields[name])) { problems.push(at(['metadata', name], wording.noList(), fields[name])); }
  }
  finalizerProblems(fields.finalizers, problems);
  sizeProblems(fields.annotations, problems);
  return problems;
}

// Every object has metadata, and hardly any has problems there: nothing is allocated for those that have none.

/** An empty namespace is that of the request. */
function namespaceOrNone(value: string): Complaint | undefined {
  return value === '' ? undefined : namespaceName(value);
}

const LISTS = ['finalizers', 'ownerReferences', 'managedFields'];

function unknownFields(fields: Readonly<Record<string, unknown>>, problems: Problem[]): void {
  for (const name in fields) {
    if (!FIELDS.has(name) && fields[name] !== undefined) { problems.push(at(['metadata', name], wording.unknownMetadata(nearest(name, [...FIELDS])))); }
  }
}

function nameProblems({ name, generateName }: Readonly<Record<string, unknown>>, problems: Problem[]): void {
  if (isAbsent(name) && (isAbsent(generateName) || generateName === '')) {
    problems.push(at(['metadata', 'name'], wording.missingName()));
    return;
  }
  text('name', name, problems, objectName);
  text('generateName', generateName, problems, beginningOfName);
}

/** What the API server finishes: it may end with a dash. */
function beginningOfName(value: string): Complaint | undefined {
  return value === '' ? undefined : objectName(value.replace(/(?<=.)-$/, 'a'));
}

/** Labels or annotations: a map of strings. */
function map(field: string, value: unknown, problems: Problem[], key: Syntax<string>, syntax?: Syntax<string>): void {
  if (isAbsent(value) || isResolvedLater(value)) { return; }
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(at(['metadata', field], wording.noObject(), value));
    return;
  }
  const entries = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(entries)) {
    const complaint = key(name);
    if (complaint !== undefined) { problems.push(at(['metadata', field, name], complaint)); }
    text(field, entries[name], problems, syntax, name);
  }
}

function finalizerProblems(finalizers: unknown, problems: Problem[]): void {
  if (Array.isArray(finalizers)) { finalizers.forEach((entry, index) => text('finalizers', entry, problems, qualifiedName, index)); }
}

/** Of all annotations of an object together, in bytes. */
const LARGEST_ANNOTATIONS = 262_144;

function sizeProblems(annotations: unknown, problems: Problem[]): void {
  if (typeof annotations !== 'object' || annotations === null || isResolvedLater(annotations)) { return; }
  const texts = Object.entries(annotations).flat().filter((part) => typeof part === 'string');
  const size = texts.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0);
  if (size > LARGEST_ANNOTATIONS) { problems.push(at(['metadata', 'annotations'], wording.tooManyBytes(LARGEST_ANNOTATIONS, size))); }
}

/** A string of a certain syntax, unless it is unresolved. */
function text(field: string, value: unknown, problems: Problem[], syntax?: Syntax<string>, entry?: Step): void {
  if (isAbsent(value)) { return; }
  const misplaced = typeof value === 'object' && isPlainData(value as object);
  if (!misplaced && !isKnown(value as Resolvable<Scalar>)) { return; }
  const complaint = typeof value === 'string' ? syntax?.(value) : wording.noString(value);
  if (complaint !== undefined) { problems.push(at(entry === undefined ? ['metadata', field] : ['metadata', field, entry], complaint, value)); }
}

/** Null is as good as absent in metadata, which the API server reads into Go structs. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const LONGEST_NAME = 63;

/** The key of a label: a name, perhaps with a DNS name and a slash before it. */
export function qualifiedName(key: string): Complaint | undefined {
  const parts = key.split('/');
  const name = parts.pop() ?? '';
  const prefixed = parts.length === 0 || (parts.length === 1 && objectName(parts[0]) === undefined);
  return prefixed && name.length <= LONGEST_NAME && NAME.test(name) ? undefined : wording.noQualifiedName();
}

/** The key of an annotation, which may be in upper case throughout. */
function annotationKey(key: string): Complaint | undefined {
  return qualifiedName(key.toLowerCase());
}

/** The value of a label. */
export function labelValue(value: string): Complaint | undefined {
  return value === '' || (value.length <= LONGEST_NAME && NAME.test(value)) ? undefined : wording.noLabelValue();
}

function at(steps: readonly Step[], complaint: Complaint, value?: unknown): Problem {
  return { path: formatPath(steps), ...complaint, value };
}
