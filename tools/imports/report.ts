import { Crd, CrdVersion } from './crd';
import { compare, FieldDifference, KindDifference } from './difference';

const SIGNS = { appeared: '+', vanished: '-', changed: '~' };

/** What changed between two states of a product's kinds, as lines. */
export function reportChanges(before: Crd[], after: Crd[]): string[] {
  const differences = compare(before, after);
  if (differences.length === 0) { return ['  no difference']; }
  return differences.flatMap((difference) => kindLines(difference, after));
}

function kindLines({ kind, change, fields }: KindDifference, after: Crd[]): string[] {
  const crd = after.find((candidate) => candidate.kind === kind);
  const versions = change === 'appeared' && crd !== undefined ? ` (${crd.versions.map(versionText).join(', ')})` : '';
  return [`  ${SIGNS[change]} ${kind}${versions}`, ...fields.map((field) => `      ${fieldLine(field)}`)];
}

function fieldLine({ path, change, versions, detail }: FieldDifference): string {
  const where = versions === undefined ? '' : ` [${versions.join(', ')}]`;
  const parts = [path, detail].filter((part) => part !== '');
  return `${SIGNS[change]} ${parts.join(change === 'changed' ? ': ' : ' ')}${where}`;
}

function versionText({ name, served, storage, deprecated }: CrdVersion): string {
  return [name, storage ? 'stored' : '', served ? '' : 'unserved', deprecated === true ? 'deprecated' : ''].filter((part) => part !== '').join(' ');
}
