import type { Findings } from './findings';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';

/** What the ConfigMap of ingress-nginx says, as far as it decides what becomes of requests. */
export class ControllerConfig {
  public constructor(public readonly manifest: Manifest | undefined) {}

  public text(key: string): string | undefined {
    const value = this.field(key)?.value;
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    return text === '' ? undefined : text;
  }

  public flag(key: string, byDefault: boolean): boolean {
    const text = this.text(key)?.toLowerCase();
    return text === undefined ? byDefault : text === 'true' || text === '1';
  }

  public integer(key: string, byDefault: number): number {
    const text = this.text(key);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : byDefault;
  }

  public field(key: string): Field | undefined {
    return this.manifest?.root.at('data', key);
  }

  /** Says of each key that is not converted what is lost. */
  public report(findings: Findings): void {
    for (const [key, at] of this.manifest?.root.get('data').fields ?? []) {
      if (CONVERTED.has(key) || this.text(key) === undefined || ['false', 'off', '0'].includes(this.text(key) ?? '')) { continue; }
      findings.add({
        id: 'ingress-lost',
        severity: CONTROLS.has(key) ? 'error' : 'warning',
        at,
        message: `the setting ${JSON.stringify(key)} of the controller has no equivalent that is written here`,
        fix: CONTROLS.has(key) ? 'protect the routes in another way before they get requests' : 'look it up in the guide, and write what you need of it for the Gateway',
        ...CONTROLS.has(key) ? { consequence: 'it protected every host' } : {},
      });
    }
  }
}

/** Keys that the conversion reads. */
const CONVERTED = new Set([
  'ssl-redirect', 'force-ssl-redirect', 'http-redirect-code', 'hsts', 'hsts-max-age', 'hsts-include-subdomains', 'hsts-preload',
  'proxy-body-size', 'proxy-read-timeout', 'proxy-send-timeout', 'proxy-connect-timeout', 'proxy-next-upstream', 'proxy-next-upstream-tries',
  'whitelist-source-range', 'denylist-source-range', 'block-cidrs', 'global-auth-url', 'global-auth-response-headers', 'use-proxy-protocol', 'use-forwarded-headers',
  'enable-modsecurity', 'enable-owasp-modsecurity-crs', 'add-headers', 'load-balance', 'allow-snippet-annotations', 'annotations-risk-level', 'no-auth-locations',
]);

/** Keys that protect every host, and are not converted. */
const CONTROLS = new Set(['block-user-agents', 'block-referers', 'modsecurity-snippet', 'http-snippet', 'server-snippet', 'location-snippet', 'main-snippet']);
