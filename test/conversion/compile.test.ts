import { complaintsAbout } from './compile';
import { samples } from './corpus';
import { convert, textsOf } from './round-trip';

/** All of them take a minute: `CONVERSION=all npx jest test/conversion/compile.test.ts`. */
const EVERY = process.env.CONVERSION === 'all' ? 1 : 12;

test.each(['cdk8s', 'pulumi'] as const)('programs for %s compile, as strictly as can be', (framework) => {
  const chosen = samples().filter((_, index) => index % EVERY === 0);
  const programs = new Map(chosen.map(({ manifests }, index) => [`p${index}`, textsOf(convert(manifests, framework))]));
  expect(complaintsAbout(programs)).toEqual([]);
});
