import * as fc from 'fast-check';
import { complaintsAbout } from './compile';
import { manifests } from './random-manifests';
import { convert, differences, textsOf } from './round-trip';

const RUNS = Number(process.env.CONVERSION_RUNS ?? 60);

test.each(['cdk8s', 'pulumi'] as const)('whatever the manifests: the program for %s makes the same', async (framework) => {
  await fc.assert(fc.asyncProperty(manifests, async (objects) => {
    expect(await differences(convert(objects, framework), framework)).toEqual([]);
  }), { numRuns: framework === 'pulumi' ? RUNS / 3 : RUNS });
});

test.each(['cdk8s', 'pulumi'] as const)('whatever the manifests: the program for %s compiles', (framework) => {
  const sets = fc.sample(manifests, { numRuns: RUNS / 3, seed: 42 });
  expect(complaintsAbout(new Map(sets.map((objects, index) => [`random-${index}`, textsOf(convert(objects, framework))])))).toEqual([]);
});
