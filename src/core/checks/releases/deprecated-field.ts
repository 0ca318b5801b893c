import { backendsOf } from '../../translation/backends/backend';
import type { Check } from '../check';

/** In these releases the field in its place does not exist yet. */
const WITHOUT_SUCCESSOR = ['kgateway-2.2', 'kgateway-2.3'];

export const deprecatedField: Check = {
  id: 'deprecated-field',
  severity: 'info',
  isSometimesError: true,
  demandedBy: 'kgateway',
  title: 'A field is deprecated',
  why: 'The account of a Lambda function belongs to the function since kgateway 2.4. The old place still works, and loses where both are written.',
  source: 'CRD of Backend, aws.accountId',
  * run(set) {
    if (set.settings.releases.some((release) => WITHOUT_SUCCESSOR.includes(release))) { return; }
    for (const { manifest } of backendsOf(set)) {
      const at = manifest.spec.at('aws', 'accountId');
      const successor = manifest.spec.at('aws', 'lambda', 'accountId');
      if (at.isAbsent) { continue; }
      const isOverruled = at.text !== undefined && successor.text !== undefined && at.text !== successor.text;
      yield {
        at,
        message: isOverruled ? `aws.lambda.accountId says ${successor.text ?? ''}, and this is ignored, got ${at.text ?? ''}` : 'aws.accountId is deprecated',
        fix: 'write aws.lambda.accountId in its place',
        ...isOverruled ? { severity: 'error' } : {},
      };
    }
  },
};
