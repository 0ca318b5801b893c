import { titleOf } from '../../manifests/manifest';
import { backendReferences, isSupported, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const backendRefNotFound: Check = {
  id: 'backend-ref-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A backendRef names an object that does not exist',
  why: 'The set of manifests is declared complete, and the object that the reference names is not in it.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'BackendNotFound' }],
  consequence: SHARE_FAILS,
  source: 'Gateway API, HTTPBackendRef; kgateway source, pkg/krtcollections/policy.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const { at, group, kind, namespace, name, use } = reference;
      // Mirrors have a check of their own, and groups of routes are no objects.
      if (use === 'mirror' || isSupported(reference) !== 'yes' || name === '*' || kind === 'label' || targetOf(reference) === 'hostname') { continue; }
      if (set.find(group, kind, namespace, name) !== 'missing') { continue; }
      const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
      yield {
        at,
        message: `there is no ${titleOf({ kind, namespace, name })}`,
        fix: elsewhere === undefined ? 'fix the name, or add the object' : `write namespace: ${elsewhere}, where there is one of this name`,
        ...failureOf(reference),
      };
    }
  },
};
