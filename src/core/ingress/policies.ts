import type { ConversionContext } from './conversion-context';
import { retryOf, timeoutsOf } from './features/time-and-size';
import { chunks } from './object-store';
import type { RuleBuilder } from './rule-builder';
import { GATEWAY_API_GROUP, TRAFFIC_POLICY } from '../kinds';

const MOST_TARGETS = 16;

interface Target {
  readonly namespace: string;
  readonly route: string;
  /** Undefined: the whole route. */
  readonly rule?: string;
}

/** One policy, and what it is for. */
interface PolicyGroup {
  readonly namespace: string;
  readonly name: string;
  readonly spec: object;
  readonly targets: Target[];
  readonly ingresses: Set<string>;
}

/** TrafficPolicies, one for all rules of a namespace that need the same. */
export class PolicyTargets {
  private readonly groups = new Map<string, PolicyGroup>();

  public constructor(private readonly context: ConversionContext) {}

  public add({ policy, ingress }: RuleBuilder, target: Target): void {
    const key = `${target.namespace}/${JSON.stringify(policy)}`;
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { namespace: target.namespace, spec: policy, name: ingress.name, targets: [target], ingresses: new Set([ingress.title]) });
    } else {
      group.targets.push(target);
      group.ingresses.add(ingress.title);
    }
  }

  public write(): void {
    for (const { namespace, spec, name, targets, ingresses } of this.groups.values()) {
      for (const part of chunks(targets, MOST_TARGETS)) {
        this.context.objects.add(TRAFFIC_POLICY, namespace, name, {
          targetRefs: part.map(({ route, rule }) => ({ group: GATEWAY_API_GROUP, kind: 'HTTPRoute', name: route, ...rule === undefined ? {} : { sectionName: rule } })),
          ...spec,
        }, [`From the annotations of ${ingresses.size === 1 ? 'Ingress' : 'Ingresses'} ${[...ingresses].join(', ')}`]);
      }
    }
  }
}

/** Whether the defaults of ingress-nginx can be said once for the Gateway: before 2.4 its timeouts and retries did nothing. */
function hasGatewayDefaults(context: ConversionContext): boolean {
  return context.options.gateway === undefined && context.hasKgateway(4);
}

/** What ingress-nginx does with every request, for the Gateway as a whole. */
export function writeGatewayDefaults(context: ConversionContext, gateway: { readonly name: string; readonly namespace: string }): void {
  if (context.options.gateway !== undefined) { return; }
  const retry = retryOf(context);
  context.objects.add(TRAFFIC_POLICY, gateway.namespace, `${gateway.name}-defaults`, {
    targetRefs: [{ group: GATEWAY_API_GROUP, kind: 'Gateway', name: gateway.name }],
    headerModifiers: { request: { set: FORWARDED } },
    ...hasGatewayDefaults(context) ? { timeouts: timeoutsOf(context), ...retry === undefined ? {} : { retry } } : {},
  });
}

/** Headers that backends of ingress-nginx are used to. */
const FORWARDED = [
  { name: 'X-Real-IP', value: '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%' },
  { name: 'X-Forwarded-Host', value: '%REQ(:AUTHORITY)%' },
  { name: 'X-Forwarded-Scheme', value: '%REQ(X-FORWARDED-PROTO)%' },
  { name: 'X-Scheme', value: '%REQ(X-FORWARDED-PROTO)%' },
];

/** Takes away what the policy of the Gateway says already. */
export function withoutDefaults(context: ConversionContext, { policy, ingress }: RuleBuilder): void {
  if (!hasGatewayDefaults(context)) { return; }
  if (JSON.stringify(policy.timeouts) === JSON.stringify(timeoutsOf(context))) { delete policy.timeouts; }
  const [own, byDefault] = [retryOf(context, ingress), retryOf(context)];
  if (JSON.stringify(own) === JSON.stringify(byDefault)) {
    delete policy.retry;
  } else if (own === undefined) {
    policy.retry = { attempts: 0, retryOn: ['connect-failure'] };
  }
}
