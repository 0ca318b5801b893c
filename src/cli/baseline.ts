import { readFileSync } from 'node:fs';
import { CannotRun } from './cannot-run';
import { fingerprint } from './fingerprint';
import type { Finding } from '../core/checks/finding';

/** Findings that were there before. Equal ones are counted: one more than before is new. */
export class Baseline {
  public static readonly NONE = new Baseline([]);

  /** Reads what `--format json` has written. */
  public static read(file: string): Baseline {
    return new Baseline(fingerprintsIn(file));
  }

  private readonly left = new Map<string, number>();

  private constructor(fingerprints: readonly string[]) {
    fingerprints.forEach((key) => this.left.set(key, (this.left.get(key) ?? 0) + 1));
  }

  /** Whether a finding was there before. Each time that it was counts for one. */
  public take(finding: Finding): boolean {
    const key = fingerprint(finding);
    const left = this.left.get(key) ?? 0;
    if (left === 0) { return false; }
    this.left.set(key, left - 1);
    return true;
  }

  /** How many were not there any more. */
  public get gone(): number {
    return [...this.left.values()].reduce((sum, count) => sum + count, 0);
  }
}

function fingerprintsIn(file: string): string[] {
  const { findings } = parse(file);
  const fingerprints = Array.isArray(findings) ? findings.map((finding) => (finding as { fingerprint?: unknown } | null)?.fingerprint) : [undefined];
  if (fingerprints.every((one) => typeof one === 'string')) { return fingerprints; }
  throw new CannotRun(`--baseline: ${file} holds no findings; ${HOW_TO_WRITE}`);
}

const HOW_TO_WRITE = 'write it with --format json';

function parse(file: string): { findings?: unknown } {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as { findings?: unknown };
  } catch (error) {
    const wrong = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new CannotRun(`--baseline: ${file} ${wrong}; ${HOW_TO_WRITE}`);
  }
}
