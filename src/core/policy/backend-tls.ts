import type { Location } from '../location';
import type { Resolvable } from '../resolvable';
import { checkFactories } from '../shape/check-shape';
import { objectName } from '../syntax/name';

/** A version of TLS. */
export enum TlsVersion {
  /** The newest that both sides know. */
  AUTO = 'AUTO',
  /** TLS 1.0, which is not secure any more. */
  V1_0 = '1.0',
  /** TLS 1.1, which is not secure any more. */
  V1_1 = '1.1',
  /** TLS 1.2. */
  V1_2 = '1.2',
  /** TLS 1.3. */
  V1_3 = '1.3',
}

/** How the gateway speaks TLS to a destination. */
export interface BackendTlsOptions {
  /**
   * The name that the gateway asks for (SNI), and that the certificate must be for.
   *
   * @default - the host of the Backend; must be given for Services, IP addresses and several different hosts
   */
  readonly hostname?: string;

  /**
   * Names of which the certificate must have one, where they differ from the one asked for; up to 5.
   *
   * @default - the name asked for
   */
  readonly subjectAltNames?: string[];

  /**
   * URIs of which the certificate must have one, such as `spiffe://cluster.local/ns/shop/sa/api`; up to 5 with the names.
   * Not possible where the policy is a BackendConfigPolicy.
   *
   * @default - none
   */
  readonly subjectAltUris?: string[];

  /**
   * The oldest TLS version to accept. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly minVersion?: TlsVersion;

  /**
   * The newest TLS version to use. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly maxVersion?: TlsVersion;

  /**
   * Cipher suites for TLS 1.2 and older, most wanted first. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly cipherSuites?: string[];

  /**
   * Protocols to offer, such as `h2`. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly alpnProtocols?: string[];

  /**
   * Curves for the key exchange, most wanted first. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly ecdhCurves?: string[];

  /**
   * Signature algorithms to accept, most wanted first. Makes the policy a BackendConfigPolicy.
   *
   * @default - the proxy's default
   */
  readonly signatureAlgorithms?: string[];

  /**
   * Let the other side negotiate anew within TLS 1.2, which is not recommended. Makes the policy a BackendConfigPolicy.
   *
   * @default false
   */
  readonly allowRenegotiation?: boolean;
}

/** Files of the proxy's container. */
export interface TlsFiles {
  /** The path of the CA's certificate. */
  readonly rootCA: string;

  /**
   * The path of the gateway's own certificate, for mutual TLS.
   *
   * @default - none
   */
  readonly tlsCertificate?: string;

  /**
   * The path of the key of the gateway's own certificate.
   *
   * @default - none
   */
  readonly tlsKey?: string;
}

/**
 * TLS from the gateway to a destination. The certificate's chain and name are
 * verified, unless `insecure` is asked for by name.
 *
 * The library writes a BackendTLSPolicy where that can say what is wanted, and
 * a BackendConfigPolicy where only that can; never both, because one of them would be ignored.
 */
export class BackendTls {
  /** The certificate must come from a CA that the proxy's operating system trusts. */
  public static systemCas(options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'system' }, options);
  }

  /**
   * The certificate must come from a CA of your own.
   *
   * @param configMapName a ConfigMap in the namespace of the destination, with the CA's certificate under the key `ca.crt`
   */
  public static caCertificates(configMapName: string, options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'config-map', name: configMapName }, options);
  }

  /**
   * Both sides present a certificate.
   *
   * @param secretName a Secret in the namespace of the destination with the keys `tls.crt` and `tls.key`, and with
   * `ca.crt`, the CA that the other side's certificate must come from
   */
  public static mutual(secretName: string, options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'secret', name: secretName }, options);
  }

  /**
   * The certificate must come from a CA of your own, whose certificate is in a Secret. Makes the policy a BackendConfigPolicy.
   *
   * @param secretName a Secret in the namespace of the destination with the key `ca.crt`
   */
  public static caSecret(secretName: string, options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'secret-ca', name: secretName }, options);
  }

  /** The certificates are files of the proxy's container, such as those of a sidecar. Makes the policy a BackendConfigPolicy. */
  public static files(files: TlsFiles, options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'files', files }, options);
  }

  /** Encrypted, but whoever answers is believed: for tests only. */
  public static insecure(options: BackendTlsOptions = {}): BackendTls {
    return new BackendTls({ kind: 'insecure' }, options);
  }

  private constructor(
    /** @internal */
    public readonly _trust: Trust,
    /** @internal */
    public readonly _options: BackendTlsOptions,
  ) {}

  /** @internal */
  public _check(at: Location): void {
    if ('name' in this._trust) {
      at.at(this._trust.kind === 'config-map' ? 'configMapName' : 'secretName').checkText(this._trust.name, objectName, 'BackendTls');
    }
  }
}

checkFactories('BackendTls', BackendTls);

/** What makes the gateway believe that it speaks with the right side. */
export type Trust =
  | { readonly kind: 'system' | 'insecure' }
  | { readonly kind: 'config-map' | 'secret' | 'secret-ca'; readonly name: Resolvable<string> }
  | { readonly kind: 'files'; readonly files: TlsFiles };
