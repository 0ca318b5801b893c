import { fieldsIn, textIn, textsIn } from './fields';
import type { Fields } from './fields';
import { nodeCrypto } from '../../../core/syntax/node-crypto';

/** The text of a file of a kustomization. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** The object that an entry of `configMapGenerator` or `secretGenerator` stands for. */
export async function generated(kind: 'ConfigMap' | 'Secret', entry: Fields, shared: Fields, read: ReadText): Promise<Fields> {
  const options = { ...shared, ...fieldsIn(entry.options) };
  const data = await dataOf(entry, read);
  const [labels, annotations] = (['labels', 'annotations'] as const).map((name) => ({ ...fieldsIn(shared[name]), ...fieldsIn(fieldsIn(entry.options)[name]) }));
  const encoded = kind === 'Secret' ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')])) : data;
  return {
    apiVersion: 'v1',
    kind,
    metadata: {
      name: textIn(entry.name) ?? '',
      ...textIn(entry.namespace) === undefined ? {} : { namespace: entry.namespace },
      ...Object.keys(labels).length === 0 ? {} : { labels },
      ...Object.keys(annotations).length === 0 ? {} : { annotations },
    },
    ...Object.keys(encoded).length === 0 ? {} : { data: encoded },
    ...kind === 'Secret' ? { type: textIn(entry.type) ?? 'Opaque' } : {},
    ...options.immutable === true ? { immutable: true } : {},
  };
}

export function isHashed(entry: Fields, shared: Fields): boolean {
  return { ...shared, ...fieldsIn(entry.options) }.disableNameSuffixHash !== true;
}

async function dataOf({ literals, files, envs, env }: Fields, read: ReadText): Promise<Record<string, string>> {
  const data: Record<string, string> = {};
  for (const path of [...textsIn(envs), ...textIn(env) === undefined ? [] : [String(env)]]) {
    for (const line of (await read(path) ?? '').split(/\r?\n/)) {
      const [, key, value] = /^\s*([^#=\s][^=]*)=(.*)$/.exec(line) ?? [];
      if (key !== undefined) { data[key] = value; }
    }
  }
  for (const written of textsIn(files)) {
    const at = written.indexOf('=');
    const path = written.slice(at + 1);
    data[at === -1 ? path.slice(path.lastIndexOf('/') + 1) : written.slice(0, at)] = await read(path) ?? '';
  }
  for (const literal of textsIn(literals)) {
    const at = literal.indexOf('=');
    if (at > 0) { data[literal.slice(0, at)] = literal.slice(at + 1).replace(/^(["'])(.*)\1$/s, '$2'); }
  }
  return data;
}

const LETTERS: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

/** What kustomize puts behind the name of a generated object. */
export function hashOf({ kind, data, binaryData, stringData, type }: Fields): string {
  const content = {
    ...binaryData === undefined ? {} : { binaryData: sorted(binaryData) },
    data: data === undefined ? '' : sorted(data),
    kind,
    // Kustomize looks for the name in a place where it never is.
    name: '',
    ...stringData === undefined ? {} : { stringData: sorted(stringData) },
    ...kind === 'Secret' ? { type } : {},
  };
  const json = JSON.stringify(content).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return nodeCrypto().createHash('sha256').update(json).digest('hex').slice(0, 10).replace(/[013ae]/g, (char) => LETTERS[char]);
}

function sorted(value: unknown): Fields {
  return Object.fromEntries(Object.entries(fieldsIn(value)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
