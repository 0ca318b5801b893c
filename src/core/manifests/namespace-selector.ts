import { answer, both } from './namespace';
import type { Answer } from '../leaf';
import type { Field } from './field';
import type { Manifest } from './manifest';
import { perSet } from './manifest-set';
import type { ManifestSet } from './manifest-set';

/** The label that Kubernetes itself gives to every namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

const namespaces = perSet((set) => new Map(set.ofKind('', 'Namespace').map((manifest) => [manifest.name, manifest])));

/** Whether a label selector selects a namespace, whose labels may not be known. */
export function selectsNamespace(set: ManifestSet, selector: Field, namespace: string): Answer {
  const labelOf = (key: string): string | undefined | 'unknown' => {
    if (key === NAME_LABEL) { return namespace; }
    const known = namespaces(set).get(namespace);
    return known === undefined ? 'unknown' : label(known, key);
  };
  // Without a selector the controller can't tell, and admits none.
  if (selector.isAbsent) { return 'no'; }
  return both(...matchLabels(selector, labelOf), ...matchExpressions(selector, labelOf));
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
