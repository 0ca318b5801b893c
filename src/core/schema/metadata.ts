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
  return unknownFields(fields).concat(
    nameProblems(fields),
    text(['metadata', 'namespace'], fields.namespace, namespaceOrNone),
    map('labels', fields.labels, qualifiedName, labelValue),
    map('annotations', fields.annotations, annotationKey),
    LISTS.filter((name) => !isAbsent(fields[name]) && !Array.isArray(fields[name])).map((name) => at(['metadata', name], wording.noList(), fields[name])),
    finalizerProblems(fields.finalizers),
    sizeProblems(fields.annotations),
  );
}

/** An empty namespace is that of the request. */
function namespaceOrNone(value: string): Complaint | undefined {
  return value === '' ? undefined : namespaceName(value);
}

const LISTS = ['finalizers', 'ownerReferences', 'managedFields'];

function unknownFields(fields: Readonly<Record<string, unknown>>): Problem[] {
  return Object.keys(fields)
    .filter((name) => !FIELDS.has(name) && fields[name] !== undefined)
    .map((name) => at(['metadata', name], wording.unknownMetadata(nearest(name, [...FIELDS]))));
}

function nameProblems({ name, generateName }: Readonly<Record<string, unknown>>): Problem[] {
  if (isAbsent(name) && (isAbsent(generateName) || generateName === '')) { return [at(['metadata', 'name'], wording.missingName())]; }
  return [...text(['metadata', 'name'], name, objectName), ...text(['metadata', 'generateName'], generateName, beginningOfName)];
}

/** What the API server finishes: it may end with a dash. */
function beginningOfName(value: string): Complaint | undefined {
  return value === '' ? undefined : objectName(value.replace(/(?<=.)-$/, 'a'));
}

/** Labels or annotations: a map of strings. */
function map(field: string, value: unknown, key: Syntax<string>, syntax?: Syntax<string>): Problem[] {
  if (isAbsent(value) || isResolvedLater(value)) { return []; }
  if (typeof value !== 'object' || Array.isArray(value)) { return [at(['metadata', field], wording.noObject(), value)]; }
  const problems: Problem[] = [];
  for (const [name, entry] of Object.entries(value as object)) {
    const complaint = key(name);
    if (complaint !== undefined) { problems.push(at(['metadata', field, name], complaint)); }
    problems.push(...text(['metadata', field, name], entry, syntax));
  }
  return problems;
}

function finalizerProblems(finalizers: unknown): Problem[] {
  return Array.isArray(finalizers) ? finalizers.flatMap((entry, index) => text(['metadata', 'finalizers', index], entry, qualifiedName)) : [];
}

/** Of all annotations of an object together, in bytes. */
const LARGEST_ANNOTATIONS = 262_144;

function sizeProblems(annotations: unknown): Problem[] {
  if (typeof annotations !== 'object' || annotations === null || isResolvedLater(annotations)) { return []; }
  const texts = Object.entries(annotations).flat().filter((part) => typeof part === 'string');
  const size = texts.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0);
  return size <= LARGEST_ANNOTATIONS ? [] : [at(['metadata', 'annotations'], wording.tooManyBytes(LARGEST_ANNOTATIONS, size))];
}

/** A string of a certain syntax, unless it is unresolved. */
function text(steps: readonly Step[], value: unknown, syntax?: Syntax<string>): Problem[] {
  if (isAbsent(value)) { return []; }
  const misplaced = typeof value === 'object' && isPlainData(value as object);
  if (!misplaced && !isKnown(value as Resolvable<Scalar>)) { return []; }
  const complaint = typeof value === 'string' ? syntax?.(value) : wording.noString(value);
  return complaint === undefined ? [] : [at(steps, complaint, value)];
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
