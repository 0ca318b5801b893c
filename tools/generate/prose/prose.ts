import { EMBEDDED } from './kinds/embedded';
import { KINDS } from './kinds/kinds';
import { Sentence, Sentences } from './sentence';
import { SHARED } from './shared/shared';

/** Where the sentences of a kind are looked up. */
export interface Tables {
  /** By whole path. */
  own: Sentences;
  /** By the end of a path, for every kind; the longest end wins. */
  shared: Sentences;
  /** Paths that hold a type of Kubernetes itself, and its name. What stands below has no sentence here. */
  embedded: Readonly<Record<string, string>>;
}

/** What we say about the fields of a kind. */
export class Prose {
  public static of(kind: string): Prose {
    return new Prose(kind, { own: KINDS[kind] ?? {}, shared: SHARED, embedded: EMBEDDED[kind] ?? {} });
  }

  public constructor(public readonly kind: string, public readonly tables: Tables) {}

  /** The sentence of a path, or of one of its values. */
  public at(path: string, value?: unknown): Sentence | undefined {
    const { own, shared } = this.tables;
    const [ownKey, sharedKey] = [keyOf(path, value), this.sharedKey(path, value)];
    return own[ownKey] ?? (sharedKey === undefined ? undefined : shared[sharedKey]);
  }

  /** The longest end of the path that all kinds share a sentence for. */
  public sharedKey(path: string, value?: unknown): string | undefined {
    const fields = path.split('.');
    const ends = fields.map((_, index) => keyOf(fields.slice(index).join('.'), value));
    return ends.find((end) => end in this.tables.shared);
  }

  /** The type of Kubernetes that the path is a part of. */
  public embeddedIn(path: string): string | undefined {
    const { embedded } = this.tables;
    const root = Object.keys(embedded).find((start) => path.startsWith(`${start}.`));
    return root === undefined ? undefined : embedded[root];
  }
}

function keyOf(path: string, value: unknown): string {
  return value === undefined ? path : `${path}=${String(value)}`;
}
