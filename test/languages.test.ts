import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is used of jsii's description of the public API. */
interface Type {
  readonly fqn: string;
  readonly name: string;
  readonly namespace?: string;
}

const ROOT = join(__dirname, '..');
const types = Object.values((JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as { types: Record<string, Type> }).types);
describe('names that are in the package and in kube', () => {
  const low = new Set(types.filter(({ namespace }) => namespace === 'kube').map(({ name }) => name));
  const twice = types.filter(({ name, namespace }) => namespace === undefined && low.has(name)).map(({ name }) => name);

  test('are as many as the documentation says', () => {
    expect(readFileSync(join(ROOT, 'docs', 'languages.md'), 'utf8')).toContain(`${twice.length} names, such as`);
  });

  test('are never mixed: each side refers to its own', () => {
    const fqns = types.filter(({ name }) => twice.includes(name)).map(({ fqn }) => fqn);
    const mixed = types.flatMap((type) => {
      const text = JSON.stringify(type);
      return fqns.filter((fqn) => fqn.includes('.kube.') !== (type.namespace === 'kube') && text.includes(`"fqn":"${fqn}"`)).map((fqn) => `${type.fqn} refers to ${fqn}`);
    });
    expect(mixed).toEqual([]);
  });
});
