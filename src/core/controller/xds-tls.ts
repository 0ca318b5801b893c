import type { Names } from './names';
import type { BundleObject } from '../bundle';
import type { Location } from '../location';
import { given } from '../manifest';
import { checkFactories } from '../shape/check-shape';
import { goDuration } from '../syntax/duration';
import { objectName } from '../syntax/name';

/** A certificate that cert-manager makes and renews. */
export interface XdsCertificateOptions {
  /** The name of the issuer. It has to be one with a CA, which cert-manager then puts into the Secret. */
  readonly issuerName: string;

  /**
   * The kind of the issuer: `Issuer` or `ClusterIssuer`.
   *
   * @default "Issuer" - in the namespace of the controller
   */
  readonly issuerKind?: string;

  /**
   * The group of the issuer.
   *
   * @default "cert-manager.io"
   */
  readonly issuerGroup?: string;

  /**
   * How long a certificate is good for, such as `2160h`.
   *
   * @default - 90 days, by cert-manager
   */
  readonly duration?: string;

  /**
   * How long before its end a certificate is renewed, such as `360h`.
   *
   * @default - a third of its duration, by cert-manager
   */
  readonly renewBefore?: string;
}

/**
 * TLS between the controller and its proxies. The controller reads `tls.crt`, `tls.key` and `ca.crt`
 * of a Secret, watches it, and hands the CA to the proxies. Pods wait until the Secret is there.
 */
export class XdsTls {
  /**
   * A Secret of type `kubernetes.io/tls` in the namespace of the controller, which has `ca.crt`, too. Its certificate has to be
   * good for `<service>`, `<service>.<namespace>`, `<service>.<namespace>.svc` and `<service>.<namespace>.svc.<cluster domain>`.
   *
   * @param name the name of the Secret; with `chartCompatible` it has to be the usual one
   */
  public static secret(name: string = USUAL_SECRET): XdsTls {
    return new XdsTls(name);
  }

  /** A Certificate of cert-manager for the names of the Service, kept in the usual Secret. */
  public static certificate(options: XdsCertificateOptions): XdsTls {
    return new XdsTls(USUAL_SECRET, options);
  }

  private constructor(
    /** @internal */
    public readonly _secretName: string,
    private readonly certificate?: XdsCertificateOptions,
  ) {}

  /** @internal */
  public _check(chartCompatible: boolean, at: Location): void {
    at.checkText(this._secretName, objectName, 'XdsTls.secret');
    if (chartCompatible) {
      at.checkText(this._secretName, (name) => name === USUAL_SECRET ? undefined
        : { wrong: 'the chart mounts another Secret', fix: `write XdsTls.secret(), which is "${USUAL_SECRET}", or leave out chartCompatible` });
    }
    const { issuerName, duration: lifetime, renewBefore } = this.certificate ?? {};
    at.at('issuerName').checkText(issuerName, objectName);
    at.at('duration').checkText(lifetime, goDuration);
    at.at('renewBefore').checkText(renewBefore, goDuration);
  }

  /** @internal */
  public _objects(names: Names, clusterDomain: string): BundleObject[] {
    if (this.certificate === undefined) { return []; }
    const { issuerName, issuerKind = 'Issuer', issuerGroup = 'cert-manager.io', duration: lifetime, renewBefore } = this.certificate;
    const inNamespace = `${names.full}.${names.namespace}`;
    return [{
      id: 'xds-certificate',
      manifest: {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: USUAL_SECRET, namespace: names.namespace, labels: names.labels },
        spec: given({
          secretName: USUAL_SECRET,
          dnsNames: [names.full, inNamespace, `${inNamespace}.svc`, `${inNamespace}.svc.${clusterDomain}`],
          issuerRef: { group: issuerGroup, kind: issuerKind, name: issuerName },
          usages: ['digital signature', 'key encipherment', 'server auth'],
          duration: lifetime,
          renewBefore,
        }),
      },
    }];
  }
}

checkFactories('XdsTls', XdsTls);

const USUAL_SECRET = 'kgateway-xds-cert';
