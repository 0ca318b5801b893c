import { answer, both } from './namespace';
import type { Answer } from '../resolvable';
import type { Field } from './field';
import type { Manifest } from './manifest';
import { perSet } from './manifest-set';
import type { ManifestSet } from './manifest-set';

/** The label that Kubernetes itself gives to every namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

const namespaces = perSet((set) => new Map(set.ofKind('', 'Namespace').map((manifest) => [manifest.name, manifest])));

/** Whether a label selector selects a namespace, whose labels may not be known. */
export function selectsNamespace(set: ManifestSet, selector: Field, namespace: string): Answer {
  const labelOf = labelsOf(set, namespace);
  // Without a selector the controller can't tell, and admits none.
  if (selector.isAbsent) { return 'no'; }
  return both(...matchLabels(selector, labelOf), ...matchExpressions(selector, labelOf));
}

function labelsOf(set: ManifestSet, namespace: string): LabelOf {
  return (key) => {
    if (key === NAME_LABEL) { return namespace; }
    const known = namespaces(set).get(namespace);
    return known === undefined ? 'unknown' : label(known, key);
  };
}

function label(manifest: Manifest, key: string): string | undefined | 'unknown' {
  const field = manifest.labels.get(key);
  return field.isAbsent ? undefined : field.text ?? 'unknown';
}

type LabelOf = (key: string) => string | undefined | 'unknown';

function matchLabels(selector: Field, labelOf: LabelOf): Answer[] {
  return selector.get('matchLabels').fields.map(([key, field]) => {
    const value = labelOf(key);
    return value === 'unknown' || field.text === undefined ? 'unknown' : answer(value === field.text);
  });
}

function matchExpressions(selector: Field, labelOf: LabelOf): Answer[] {
  return selector.get('matchExpressions').entries.map((expression) => {
    const key = expression.get('key').text;
    const values = expression.get('values').texts;
    const value = key === undefined ? 'unknown' : labelOf(key);
    if (value === 'unknown' || values === undefined) { return 'unknown'; }
    switch (expression.get('operator').text) {
      case 'In': return answer(value !== undefined && values.includes(value));
      case 'NotIn': return answer(value === undefined || !values.includes(value));
      case 'Exists': return answer(value !== undefined);
      case 'DoesNotExist': return answer(value === undefined);
      default: return 'unknown';
    }
  });
}

/** The labels that a selector asks for and a namespace does not have, in words. Undefined if that can't be told. */
export function missingLabels(set: ManifestSet, selector: Field, namespace: string): string | undefined {
  const labelOf = labelsOf(set, namespace);
  const labels = selector.get('matchLabels').fields.filter((_entry, index) => matchLabels(selector, labelOf)[index] === 'no')
    .map(([key, field]) => differenceOf(`${key}: ${field.text ?? ''}`, key, labelOf(key)));
  const expressions = selector.get('matchExpressions').entries.filter((_entry, index) => matchExpressions(selector, labelOf)[index] === 'no')
    .map((expression) => {
      const key = expression.get('key').text ?? '';
      return differenceOf([key, expression.get('operator').text, expression.get('values').texts?.join(', ') ?? ''].filter((part) => part !== '').join(' '), key, labelOf(key));
    });
  const all = [...labels, ...expressions];
  return all.length === 0 ? undefined : all.join(', and ');
}

function differenceOf(wanted: string, key: string, value: string | undefined): string {
  return `the selector wants ${wanted}, and the namespace has ${value === undefined ? `no label ${key}` : `${key}: ${value}`}`;
}
