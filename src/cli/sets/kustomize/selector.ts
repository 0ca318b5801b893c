import { fieldsIn, textIn } from './fields';
import type { Fields } from './fields';
import type { Rendered } from './rendered';

/** Whether the target of a patch or a replacement means an object. What it leaves out is anything. */
export function selects(target: Fields, object: Rendered): boolean {
  const { group, version, kind, name, namespace, labelSelector, annotationSelector } = target;
  const isIdentity = object.identities.some((identity) => matches(name, identity.name) && matches(namespace, identity.namespace === '' ? 'default' : identity.namespace)
    || (matches(name, identity.name) && matches(namespace, identity.namespace)));
  return isIdentity && matches(group, object.identity.group) && matches(version, object.version) && matches(kind, object.identity.kind)
    && matchesLabels(labelSelector, fieldsIn(object.metadata.labels)) && matchesLabels(annotationSelector, fieldsIn(object.metadata.annotations));
}

/** Names are regular expressions for the whole of a text. */
function matches(pattern: unknown, text: string): boolean {
  if (typeof pattern !== 'string' || pattern === '') { return true; }
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return pattern === text;
  }
}

const SET = /^([^\s!=()]+)\s+(in|notin)\s+\(([^)]*)\)$/;
const EQUAL = /^([^\s!=]+)\s*(!=|==?)\s*(\S*)$/;

function matchesLabels(selector: unknown, labels: Fields): boolean {
  return (textIn(selector) ?? '').split(/,(?![^(]*\))/).map((part) => part.trim()).filter((part) => part !== '').every((part) => {
    const [, setKey, operator, values] = SET.exec(part) ?? [];
    if (setKey !== undefined) { return values.split(',').map((value) => value.trim()).includes(textIn(labels[setKey]) ?? '\0') === (operator === 'in'); }
    const [, key, sign, value] = EQUAL.exec(part) ?? [];
    if (key !== undefined) { return (labels[key] === value) === (sign !== '!='); }
    return part.startsWith('!') ? !Object.hasOwn(labels, part.slice(1)) : Object.hasOwn(labels, part);
  });
}
