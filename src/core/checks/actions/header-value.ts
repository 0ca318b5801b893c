import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SECRET } from '../../manifests/reference';
import { headerValue as verdictOn } from '../../syntax/format-string/format-string';
import { headerFilters, headerModifiers, writtenHeaders } from '../../translation/references/header-modifier';
import { isPlaceholder, valueOf } from '../../translation/references/secret';
import type { Check, Flaw } from '../check';
import { flawOf, UNNOTICED, type Carrier } from '../model/refusal';

export const headerValue: Check = {
  id: 'header-value',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Envoy rejects the value of a header',
  why: 'Envoy replaces commands such as `%REQ(X-REQUEST-ID)%` in the values of headers, so that a percent sign is written as `%%`. A value has one line: '
    + 'a block with `|` in YAML ends with a line break, in Secrets as well.',
  consequence: UNNOTICED.route,
  source: 'Envoy docs, substitution formatter; Envoy 1.36 to 1.38, asked',
  * run(set) {
    for (const filter of headerFilters(set)) { yield* written(set, filter, 'route'); }
    for (const modifier of headerModifiers(set)) { yield* written(set, modifier, modifier.manifest.kind === 'TrafficPolicy' ? 'policy' : 'listener'); }
  },
};

function written(set: ManifestSet, modifier: Field, carrier: Carrier): readonly Flaw[] {
  return writtenHeaders(modifier).flatMap((header) => {
    const at = header.get('value');
    if (at.isPresent) { return at.text === undefined || isPlaceholder(at.text) ? [] : flawOf(set, at, verdictOn(at.text), carrier); }
    return inSecret(set, header, carrier);
  });
}

/** The value itself is never shown. */
function inSecret(set: ManifestSet, header: Field, carrier: Carrier): readonly Flaw[] {
  const at = header.get('secretRef');
  const reference = at.isPresent ? readReference(at, SECRET) : undefined;
  const key = at.get('key').text ?? header.get('name').text;
  const secret = reference === undefined ? 'unknown' : set.find('', 'Secret', reference.namespace, reference.name);
  const value = secret instanceof Manifest && key !== undefined ? valueOf(secret, key) : undefined;
  if (!(secret instanceof Manifest) || key === undefined || value === undefined) { return []; }
  const isLine = !/[\0\r\n]/.test(value);
  return flawOf(set, at, verdictOn(value), carrier).map((flaw) => ({
    ...flaw,
    message: isLine ? `${key} of ${secret.title} has a "%" that Envoy takes for a command` : `${key} of ${secret.title} has more than one line, or a line break at its end`,
    fix: isLine ? 'write "%%" for a percent sign' : 'write the value in quotes, or with "|-" instead of "|"',
  }));
}
