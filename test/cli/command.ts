import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COMMAND = join(__dirname, '..', '..', 'lib', 'cli', 'main.js');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with files in it, in which the compiled command runs. */
export class Workspace {
  public readonly path = mkdtempSync(join(tmpdir(), 'cli-'));

  public write(file: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), content);
    return file;
  }

  public run(args: readonly string[], { input = '', env = {} }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}): Result {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: this.path, input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status, out: stdout, err: stderr };
  }

  public remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** A route without mistakes. */
export const GOOD = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: checkout
  namespace: shop
spec:
  parentRefs:
    - name: http
  rules:
    - backendRefs:
        - name: checkout
          port: 8080
`;

/** The same with two mistakes: a field that is misspelled in line 9, and a weight below zero in line 14. */
export const BAD = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: checkout
  namespace: shop
spec:
  parentRefs:
    - name: http
      prot: 80
  rules:
    - backendRefs:
        - name: checkout
          port: 8080
          weight: -1
`;
