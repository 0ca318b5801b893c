import { samples } from './corpus';
import { convert, differences } from './round-trip';

describe.each(['cdk8s', 'pulumi'] as const)('%s', (framework) => {
  test.each(samples().map((sample) => [sample.name, sample] as const))('%s', async (_, { manifests }) => {
    expect(await differences(convert(manifests, framework), framework)).toEqual([]);
  });
});
