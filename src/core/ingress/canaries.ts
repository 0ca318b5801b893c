import type { ConversionContext } from './conversion-context';
import type { Host } from './hosts';
import { hostTitle, inOrderOfAge } from './hosts';
import type { IngressObject, ServiceBackend } from './ingress-object';
import type { Override, RuleBuilder } from './rule-builder';
import type { HTTPRouteHeader, HTTPRouteRuleBackendRef } from '../../generated/spec/http-route';
import { regularExpression } from '../syntax/regular-expression';

/** A variant of a Service. */
interface Canary {
  readonly ingress: IngressObject;
  readonly backend: ServiceBackend;
}

/** The variants of Services. ingress-nginx knows one for each Service, whichever path of it is asked for. */
export class Canaries {
  private readonly byBackend = new Map<string, Canary>();

  public constructor(private readonly context: ConversionContext, ingresses: readonly IngressObject[], hosts: readonly Host[]) {
    for (const ingress of inOrderOfAge(ingresses).filter(({ isCanary }) => isCanary)) {
      for (const { host, paths } of ingress.rules) {
        paths.forEach(({ path, pathType, backend, field }) => {
          const primaries = hosts.find(({ name }) => name === host)?.locations
            .filter((location) => location.path === path && location.pathType === pathType) ?? [];
          this.add(ingress, backend, primaries.map(({ backend: primary, ingress: { namespace } }) => primary && keyOf(primary, namespace)));
          if (primaries.length === 0) { this.reportLonely(field, path, host); }
        });
      }
    }
  }

  /** Sends a part of the requests to the variant. */
  public apply(builder: RuleBuilder, referenceTo: (backend: ServiceBackend, ingress: IngressObject) => HTTPRouteRuleBackendRef | undefined): void {
    const { backend, ingress } = builder.location;
    const canary = backend && this.byBackend.get(keyOf(backend, ingress.namespace));
    const [primary] = builder.backends;
    if (canary === undefined || primary === undefined) { return; }
    const variant = referenceTo(canary.backend, canary.ingress);
    if (variant === undefined) { return; }
    builder.overrides.push(...this.overrides(canary.ingress, primary, variant));
    const total = Math.max(100, canary.ingress.integer('canary-weight-total') ?? 100);
    const weight = Math.min(total, Math.max(0, canary.ingress.integer('canary-weight') ?? 0));
    if (weight === total) {
      builder.backends = [variant];
    } else if (weight > 0) {
      builder.backends = [{ ...primary, weight: total - weight }, { ...variant, weight }];
    }
  }

  private add(ingress: IngressObject, backend: ServiceBackend | undefined, primaries: readonly (string | undefined)[]): void {
    if (backend === undefined) { return; }
    for (const key of primaries) {
      if (key === undefined || key === keyOf(backend, ingress.namespace)) { continue; }
      const known = this.byBackend.get(key);
      if (known === undefined) {
        this.byBackend.set(key, { ingress, backend });
      } else if (known.ingress !== ingress) {
        this.context.findings.add({
          id: 'ingress-conflict',
          severity: 'warning',
          at: ingress.field('canary'),
          annotation: 'canary',
          message: `the Service has a variant already: Ingress ${known.ingress.title}`,
          fix: 'keep one of them',
          consequence: 'the later one gets no requests, with ingress-nginx as well',
        });
      }
    }
  }

  private reportLonely(at: Parameters<ConversionContext['findings']['add']>[0]['at'], path: string, host: string): void {
    this.context.findings.add({
      id: 'ingress-conflict',
      severity: 'warning',
      at,
      annotation: 'canary',
      message: `no other Ingress has the path ${JSON.stringify(path)} of ${hostTitle(host)}`,
      fix: 'add the Ingress of which this is a variant to the input',
      consequence: 'the variant gets no requests, with ingress-nginx as well',
    });
  }

  /** In the order in which ingress-nginx asks: header, then cookie. */
  private overrides(ingress: IngressObject, primary: HTTPRouteRuleBackendRef, variant: HTTPRouteRuleBackendRef): readonly Override[] {
    const [header, cookie] = [ingress.text('canary-by-header'), ingress.text('canary-by-cookie')];
    return [
      ...header === undefined ? [] : this.headerOverrides(ingress, header, primary, variant),
      ...cookie === undefined ? [] : [override(cookieHeader(cookie, 'always'), variant), override(cookieHeader(cookie, 'never'), primary)],
    ];
  }

  private headerOverrides(
    ingress: IngressObject, name: string, primary: HTTPRouteRuleBackendRef, variant: HTTPRouteRuleBackendRef,
  ): readonly Override[] {
    const [value, pattern] = [ingress.text('canary-by-header-value'), ingress.text('canary-by-header-pattern')];
    if (value !== undefined) { return [override({ name, value }, variant)]; }
    if (pattern === undefined) { return [override({ name, value: 'always' }, variant), override({ name, value: 'never' }, primary)]; }
    const expression = `.*(?:${pattern}).*`;
    const complaint = regularExpression(expression);
    if (complaint === undefined) { return [override({ type: 'RegularExpression', name, value: expression }, variant)]; }
    this.context.findings.add({
      id: 'ingress-invalid',
      severity: 'error',
      at: ingress.field('canary-by-header-pattern'),
      annotation: 'canary-by-header-pattern',
      message: `the pattern cannot be matched by Envoy: ${complaint.wrong}`,
      fix: complaint.fix,
      consequence: 'the header selects nothing',
    });
    return [];
  }
}

function override(header: HTTPRouteHeader, backend: HTTPRouteRuleBackendRef): Override {
  return { header, backends: [backend] };
}

function cookieHeader(name: string, value: string): HTTPRouteHeader {
  return { type: 'RegularExpression', name: 'cookie', value: `(?:.*;\\s*)?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}=${value}(?:;.*)?` };
}

function keyOf({ name, port }: ServiceBackend, namespace: string): string {
  return `${namespace}/${name}:${port ?? ''}`;
}
