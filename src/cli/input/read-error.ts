/** Something that keeps a document from being read. */
export class ReadError extends Error {
  /** @param offset Where, from the beginning of the source. */
  public constructor(public readonly offset: number, message: string, public readonly fix: string) {
    super(message);
  }
}

/** Even definitions of resources are nested less than half as deep. */
export const DEEPEST = 200;

export function tooDeep(offset: number): ReadError {
  return new ReadError(offset, `the document is nested deeper than ${DEEPEST} levels`, 'name files with Kubernetes objects');
}

const KEEP_ONE = 'keep one of them: the API server refuses both, or takes the last';

export function givenTwice(offset: number, name: string, fix = KEEP_ONE): ReadError {
  return new ReadError(offset, `the field ${JSON.stringify(name)} is given twice`, fix);
}

const MEBI = 1024 * 1024;

/** A number of bytes or characters, as people write it. */
export function mebi(count: number): string {
  return `${(count / MEBI).toFixed(1)} MiB`;
}
