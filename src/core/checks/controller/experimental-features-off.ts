import { routesOf } from '../../translation/routes/route';
import type { Check } from '../check';

export const experimentalFeaturesOff: Check = {
  id: 'experimental-features-off',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A route uses an experimental field that the controller skips',
  why: 'With KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES=false the controller does not look at experimental fields, also where the CRDs have them.',
  consequence: 'the field does nothing; not reported in status',
  source: 'kgateway source, api/settings/settings.go',
  * run(set) {
    if (set.settings.experimentalFeatures) { return; }
    for (const rule of routesOf(set).flatMap(({ rules }) => rules)) {
      for (const name of ['retry', 'sessionPersistence']) {
        const at = rule.at.get(name);
        if (at.isAbsent) { continue; }
        yield {
          at,
          message: `the controller skips ${name}, because its experimental features are off`,
          fix: name === 'retry' ? 'write a TrafficPolicy with retry, or switch the features on' : 'switch the features on, or leave it out',
        };
      }
    }
  },
};
