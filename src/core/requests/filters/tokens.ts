import { mayChange, mayRefuse, PASS } from './filter';
import type { Filter, FilterContext, Verdict } from './filter';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import { readReference } from '../../manifests/reference';
import { EXTENSION } from '../../translation/policies/gateway-extension';
import { faultOf, respond } from '../fault';
import { parameterOf } from '../matching';

/** JSON Web Tokens: whether one is there is seen, whether it is valid is not. */
export const jwt: Filter = (context) => {
  const parts = context.plan.policies.all('jwtAuth').flatMap(({ fields }) => fields.slice(0, 1));
  if (parts.length === 0 || parts[0].get('disable').isPresent) { return PASS; }
  const conditions: NonNullable<Verdict['conditions']>[number][] = [];
  for (const at of parts.filter((one) => one.get('disable').isAbsent)) {
    const extension = extensionOf(context, at);
    const providers = extension?.spec.at('jwt', 'providers').entries;
    const isRead = extension !== undefined && providers !== undefined && providers.length > 0;
    if (isRead && !providers.some((provider) => hasToken(context, provider))) {
      if (extension.spec.at('jwt', 'validationMode').textOr('Strict') === 'Strict') {
        return { conditions, answer: respond(401, faultOf('the request has no token', at), 'Jwt is missing') };
      }
      continue;
    }
    conditions.push(...mayRefuse('JWT', at).conditions ?? []);
    if (providers?.some((provider) => provider.get('claimsToHeaders').entries.length > 0) === true) { conditions.push(...mayChange('JWT', at).conditions ?? []); }
  }
  return { conditions };
};

function extensionOf({ plan }: FilterContext, at: Field): Manifest | undefined {
  const reference = readReference(at.get('extensionRef'), EXTENSION);
  const found = reference === undefined ? 'unknown' : plan.set.find(reference.group, reference.kind, reference.namespace, reference.name);
  return found instanceof Manifest ? found : undefined;
}

/** By default a token is in the header Authorization, or in the query. */
function hasToken({ request, headers }: FilterContext, provider: Field): boolean {
  const source = provider.get('tokenSource');
  const [header, parameter] = [source.get('header'), source.get('queryParameter').text];
  if (header.isAbsent && parameter === undefined) {
    return headers.get('authorization')?.startsWith('Bearer ') === true || parameterOf(request.query, 'access_token') !== undefined;
  }
  const value = header.isPresent ? headers.get(header.get('header').textOr('authorization') ?? '') : undefined;
  return value?.includes(header.get('prefix').textOr('') ?? '') === true || (parameter !== undefined && parameterOf(request.query, parameter) !== undefined);
}
