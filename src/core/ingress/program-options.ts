import { convertIngresses } from './convert';
import type { IngressFinding } from './findings';
import type { WrittenObject } from './object-store';
import { InvalidConstructError } from '../problem';
import type { ReleaseTarget } from '../release';

/** How an Ingress of a program is converted. */
export interface IngressRouteOptions {
  /**
   * Access controls, by their annotation, that may be lost, such as `limit-rps`: everybody can reach their routes.
   *
   * @default - none: an access control that cannot be kept is an error
   */
  readonly accept?: string[];

  /**
   * The namespace of the Gateway that is written.
   *
   * @default - that of the Ingress
   */
  readonly gatewayNamespace?: string;

  /**
   * Whether regular expressions stay as they are, also where a prefix says the same except for the case of letters.
   *
   * @default false
   */
  readonly keepRegex?: boolean;
}

/** What becomes of an Ingress of a program. */
export interface IngressRoutes {
  readonly objects: readonly WrittenObject[];
  readonly notes: readonly string[];
}

/** An Ingress that a Gateway exists for. */
export interface GatewayOfIngress {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * The routes of one Ingress of a program; what cannot be converted is an error.
 *
 * @param manifests the Ingress first, and then what it may refer to
 */
export function routesOfIngress(
  path: string, manifests: readonly unknown[], release: ReleaseTarget, options: IngressRouteOptions, gateway: GatewayOfIngress | undefined,
): IngressRoutes {
  const existing = gateway === undefined ? {} : { gateway: { name: gateway.name, namespace: gateway.namespace ?? '' } };
  const { manifests: objects, findings } = convertIngresses(manifests, { release, ...options, ...existing });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) { throw new InvalidConstructError(path, errors.map(problemOf)); }
  return { objects, notes: findings.map(noteOf) };
}

function problemOf({ path, message, fix }: IngressFinding) {
  return { path: path.join('.'), wrong: message, fix: fix.replace(/with --accept (\S+)/, 'with accept: [\'$1\']') };
}

function noteOf({ severity, message, fix, consequence }: IngressFinding): string {
  return `${severity}: ${message}${consequence === undefined ? '' : `; otherwise ${consequence}`}; ${fix}`;
}
