import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';

/** Where a Secret or ConfigMap holds its values. */
function dataOf(manifest: Manifest): readonly Field[] {
  return ['data', 'stringData', 'binaryData'].map((name) => manifest.root.get(name));
}

/** The keys that a Secret or ConfigMap does not have. None, if what it has is not written in the manifest: controllers fill Secrets later. */
export function lacking(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const data = dataOf(manifest);
  return showsData(manifest) ? keys.filter((key) => data.every((field) => field.get(key).isAbsent)) : [];
}

/** Whether anything of what a Secret or ConfigMap has is written in the manifest. */
export function showsData(manifest: Manifest): boolean {
  return dataOf(manifest).some(({ fields }) => fields.some(([, { text = '' }]) => text !== ''));
}

/** The keys of a Secret or ConfigMap, as far as they are written in the manifest. */
export function keysOf(manifest: Manifest): readonly string[] {
  return [...new Set(dataOf(manifest).flatMap(({ fields }) => fields.filter(([, value]) => value.isPresent).map(([key]) => key)))];
}

/** The value of a key, where it is written in the manifest and nothing is filled in later. */
export function valueOf(manifest: Manifest, key: string): string | undefined {
  const written = manifest.root.at('stringData', key).text ?? decoded(manifest, manifest.root.at('data', key).text);
  return written === undefined || written === '' || isPlaceholder(written) ? undefined : written;
}

const PLACEHOLDERS = [
  // Variables of templates.
  /\$\{|\$\(|\{\{|%%\w+%%|@@\w+@@|^__\w+__$|^\$?[A-Z][A-Z0-9_]*$/,
  // Gaps that somebody is to fill.
  /<[\w -]+>|^(?:change|replace)[-_ ]?(?:me|this)$/i,
  // What is encrypted with SOPS, and references to vaults.
  /^(?:ENC\[|vault:|ref\+\w+:|op:\/\/|<path:)/,
  // What was made unreadable before it was shown.
  /redacted|^(.)\1*$/i,
];

/** Whether something is to be put into a text, or in its place, before it is applied. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((placeholder) => placeholder.test(text));
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Only the data of Secrets is in base 64. */
function decoded({ kind }: Manifest, text: string | undefined): string | undefined {
  if (kind !== 'Secret' || text === undefined) { return text; }
  const packed = text.replace(/\s/g, '');
  return BASE64.test(packed) ? Buffer.from(packed, 'base64').toString() : undefined;
}
