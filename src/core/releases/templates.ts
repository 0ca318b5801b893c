import type { ChangedLocation } from './change';
import { fieldsOf, gone } from './locations';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';
import { template } from '../syntax/template/template';
import { isFilledInTemplate } from '../translation/policies/value-errors';

/** Templates of transformations that MiniJinja cannot work out, though Inja could. */
export function* unreadableTemplates(set: ManifestSet): Iterable<ChangedLocation> {
  for (const transformation of fieldsOf(set, 'TrafficPolicy', 'transformation')) {
    for (const side of ['request', 'response'].map((name) => transformation.get(name))) {
      for (const { at, isJson } of templatesOf(side)) {
        if (at.text === undefined || isFilledInTemplate(at.text)) { continue; }
        const { envoy, requests } = template(at.text, isJson);
        for (const { wrong, fix } of [envoy, requests].filter((complaint) => complaint !== undefined)) { yield gone(at, wrong, fix); }
      }
    }
  }
}

/** The templates of one side of a transformation, and whether the body is read as JSON for them. */
export function templatesOf(side: Field): readonly { readonly at: Field; readonly isJson: boolean }[] {
  const [body, parseAs] = [side.get('body'), side.at('body', 'parseAs')];
  const isJson = parseAs.textOr('AsString') !== 'AsString' && parseAs.text !== 'None';
  return [
    ...['set', 'add'].flatMap((name) => side.get(name).entries).map((header) => header.get('value')),
    ...parseAs.text === 'None' ? [] : [body.get('value')],
    ...side.get('dynamicMetadata').entries.map((entry) => entry.at('value', 'stringValue')),
  ].map((at) => ({ at, isJson }));
}
