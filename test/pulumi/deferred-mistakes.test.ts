import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MISTAKES } from '../mistakes';

interface Outcome {
  readonly message: string;
  readonly isRunError: boolean;
  readonly hasStack: boolean;
  readonly isUnresolved: boolean;
  readonly registered: readonly string[];
}

/** What comes of every mistake if all strings and numbers are outputs, by its title. */
function outcomes(kind: 'output' | 'secret'): Readonly<Record<string, Outcome>> {
  const { stdout, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', join(__dirname, 'deferred-mistakes.program.ts'), kind], {
    encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, TS_NODE_PROJECT: join(__dirname, '..', 'tsconfig.json') },
  });
  try { return JSON.parse(stdout) as Record<string, Outcome>; } catch { throw new Error(stderr); }
}

/** Gateways of Pulumi get all their listeners at once. */
const mistakes = MISTAKES.filter(([title]) => title !== 'listener twice');

/** What is wrong whatever the output will be, so that it is reported at once, without the value. */
const KNOWN_AT_ONCE: Readonly<Record<string, string>> = {
  'grant for a kind of unknown group': ['from', 'to'].map((side) => `shop/grant: ${side}[0].group: the group of this kind is not known; give group, which is "" for the kinds of Kubernetes itself`).join('\n'),
  'cross-namespace route that no grant can name': 'shop/route: rules[0].action: the Backend is in the namespace (not known yet), and this HTTPRoute has none that its ReferenceGrant could name; give the chart or the metadata of the HTTPRoute a namespace',
  'content type of no body': 'shop/response: contentType: there is no body that could have a content type; give body or json',
};

/** What is wrong with a reference, not with the object that it is about. */
const REFERENCES = ['rule that does not exist as a target'];

describe('a mistake in an output', () => {
  const found = outcomes('output');

  test.each(mistakes)('%s is refused with the same words before the provider sees it', (title, _attempt, message) => {
    const { message: told, isRunError, hasStack, isUnresolved, registered } = found[title];
    expect(told).toBe(KNOWN_AT_ONCE[title] ?? message);
    expect([isRunError, hasStack]).toEqual([true, false]);
    if (isUnresolved && !REFERENCES.includes(title)) { expect(registered).not.toContain(/^shop\/([\w-]+)/.exec(message)?.[1]); }
  });
});

describe('a mistake in a secret', () => {
  const found = outcomes('secret');

  test.each(mistakes)('%s is reported without any part of the value', (title, _attempt, message) => {
    const { message: told, isRunError, hasStack, isUnresolved } = found[title];
    const location = (text: string): string[] => text.split('\n').map((line) => line.split(/: [a-zA]/)[0]);
    expect([isRunError, hasStack]).toEqual([true, false]);
    if (isUnresolved) {
      expect(location(told)).toEqual(location(message));
      for (const line of told.split('\n')) { expect(line).toMatch(/^[^"%]*; write another value; it is secret, so that it is not shown$/); }
    } else {
      // What is known at once has no values that are outputs.
      expect(told).toBe(KNOWN_AT_ONCE[title] ?? message);
    }
  });
});
