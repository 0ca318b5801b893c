import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { celExpression } from '../../syntax/cel/expression';
import { unknownVariable } from '../../syntax/cel/variables';
import type { CelVariables } from '../../syntax/cel/variables';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check } from '../check';
import { flawOf } from '../model/refusal';

/** What Envoy knows of a request and its connection. */
const ATTRIBUTES: CelVariables = {
  request: [
    'path', 'url_path', 'host', 'scheme', 'method', 'headers', 'referer', 'useragent', 'time', 'id', 'protocol', 'query', 'duration', 'size', 'total_size',
  ],
  response: undefined,
  connection: undefined,
  source: undefined,
  destination: undefined,
  metadata: undefined,
  upstream: undefined,
  filter_state: undefined,
  upstream_filter_state: undefined,
  xds: undefined,
  node: undefined,
};

/** How the claims of a token are read. */
const CLAIMS = 'metadata.filter_metadata["envoy.filters.http.jwt_authn"]["payload"]';
const ADVICE = `write request, source or connection with one of their attributes, or ${CLAIMS} for claims`;

export const rbacExpression: Check = {
  id: 'rbac-expression',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A CEL expression of an RBAC policy cannot be evaluated',
  why: 'The API server does not read expressions. What is no CEL makes the policy invalid. Envoy refuses functions that it does not have, and all loops, such as `exists`. A variable that it does not know never matches, as the claims of a token under another name than '
    + `\`${CLAIMS}\`.`,
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/rbac.go; Envoy docs, attributes',
  * run(set) {
    for (const rbac of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy').map(({ spec }) => spec.get('rbac'))) {
      for (const at of rbac.at('policy', 'matchExpressions').entries) {
        if (at.text === undefined || isPlaceholder(at.text)) { continue; }
        const verdict = celExpression(at.text, 'controller');
        const unknown = verdict.controller === undefined ? unknownVariable(at.text, ATTRIBUTES) : undefined;
        yield* flawOf(set, at, verdict, 'policy');
        if (unknown !== undefined) { yield { at, message: `there is no ${unknown}`, fix: ADVICE, consequence: consequenceOf(rbac) }; }
      }
    }
  },
};

function consequenceOf(rbac: Field): string {
  const inVain = rbac.get('action').textOr('Allow') === 'Deny' ? 'keeps nobody out' : 'lets nobody in';
  return `the expression never matches, so that it ${inVain}; later releases answer with HTTP 500`;
}
