import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import { givenTwice, ReadError } from './read-error';
import type { Piece } from './source';
import type { YamlDocument } from './yaml';

/** Files that are joined need a line between them, if none begins with it. */
const SEPARATE = 'put a line "---" between two objects, or keep one of the fields';

/** What a document holds, as plain data. Aliases share the value that they stand for. */
export function valueOf(piece: Piece, document: YamlDocument): unknown {
  return new Conversion(piece.start).value(document.contents);
}

/** An alias costs a few bytes and may stand for gigabytes: this is how many values all of them may stand for. */
const MOST_ALIASED = 1_000_000;

/** A value with an anchor, and how many values it is made of. There is none while it is being read. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

type Fields = Record<string, unknown>;

class Conversion {
  private readonly anchors = new Map<string, Anchored | undefined>();
  /** How many values there are so far, aliased ones counted wherever they are used. */
  private size = 0;
  private aliased = 0;

  /** @param start Where the document begins in the source. */
  public constructor(private readonly start: number) {}

  public value(node: unknown): unknown {
    if (isAlias(node)) { return this.alias(node.source, node); }
    const anchor = (node as { anchor?: string } | null)?.anchor;
    const before = this.size++;
    if (anchor === undefined) { return this.content(node); }
    this.anchors.set(anchor, undefined);
    const value = this.content(node);
    this.anchors.set(anchor, { value, size: this.size - before });
    return value;
  }

  private content(node: unknown): unknown {
    if (isMap(node)) { return this.map(node); }
    if (isSeq(node)) { return node.items.map((item) => this.value(item)); }
    return isScalar(node) ? node.value : null;
  }

  private alias(name: string, node: Node): unknown {
    const anchored = this.anchors.get(name);
    if (anchored === undefined) {
      const [wrong, fix] = this.anchors.has(name)
        ? ['is within the value that it stands for', 'write the value out']
        : ['has no anchor before it in this document', `write &${name} before the value that it stands for, or quote the text if it is none`];
      throw new ReadError(this.offset(node), `the alias *${name} ${wrong}`, fix);
    }
    this.size += anchored.size;
    this.aliased += anchored.size;
    if (this.aliased > MOST_ALIASED) {
      throw new ReadError(this.offset(node), `the aliases stand for more than ${MOST_ALIASED} values`, 'write fewer aliases of aliases');
    }
    return anchored.value;
  }

  private map(node: YAMLMap): Fields {
    const fields: Fields = {};
    const merged: Pair[] = [];
    for (const pair of node.items) {
      if (isMerge(pair)) {
        merged.push(pair);
        continue;
      }
      const name = this.name(pair);
      if (Object.hasOwn(fields, name)) { throw givenTwice(this.offset(pair.key), name, name === 'apiVersion' ? SEPARATE : undefined); }
      set(fields, name, this.value(pair.value));
    }
    merged.forEach((pair) => this.merge(fields, pair));
    return fields;
  }

  /** `<<: *defaults`: fields of another map, or of several, where there are none yet. */
  private merge(fields: Fields, { key, value }: Pair): void {
    const from = this.value(value);
    for (const map of Array.isArray(from) ? from : [from]) {
      if (typeof map !== 'object' || map === null || Array.isArray(map)) {
        throw new ReadError(this.offset(key), '"<<" merges something other than a map', 'write an alias of a map, or a list of them');
      }
      Object.entries(map as Fields).filter(([name]) => !Object.hasOwn(fields, name)).forEach(([name, entry]) => set(fields, name, entry));
    }
  }

  private name({ key }: Pair): string {
    const name = this.value(key);
    if (typeof name === 'object' && name !== null) {
      throw new ReadError(this.offset(key), 'the name of a field is a map or a list', 'write a string; quote what begins with { or [');
    }
    return String(name);
  }

  private offset(node: unknown): number {
    return this.start + ((node as Node).range?.[0] ?? 0);
  }
}

function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** An assignment to `__proto__` would change what the object is. */
function set(fields: Fields, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    fields[name] = value;
  }
}
