import type { Findings } from './findings';
import type { IngressObject, PathType, ServiceBackend } from './ingress-object';
import type { Field } from '../manifests/field';

/** One path of a host, and the Ingress that decides about it. */
export interface Location {
  readonly path: string;
  readonly pathType: PathType;
  /** Undefined: the answer is 404. */
  readonly backend: ServiceBackend | undefined;
  readonly ingress: IngressObject;
  /** Whether no Ingress names it: every host has a path `/`. */
  readonly isDefault: boolean;
  readonly at: Field;
}

/** What ingress-nginx makes of all rules of one host. */
export interface Host {
  /** Empty: hosts that no rule names. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the order in which ingress-nginx sorts them: the longest path first. */
  readonly locations: readonly Location[];
  /** Whether all paths are regular expressions. */
  readonly isRegex: boolean;
  readonly certificate: Certificate | undefined;
  readonly isPassthrough: boolean;
  /** The Ingress that asks clients for certificates. */
  readonly clientCertificates: IngressObject | undefined;
  /** Whether the host with or without www is redirected here, and who says so. */
  readonly fromToWww: IngressObject | undefined;
  readonly ingresses: readonly IngressObject[];
}

/** A host that is served with TLS. */
export interface Certificate {
  readonly ingress: IngressObject;
  /** Undefined: the default certificate. */
  readonly secretName: string | undefined;
  readonly at: Field;
}

/** Oldest first; where the age is the same, or not known, the later name first, as ingress-nginx has it. */
export function inOrderOfAge(ingresses: readonly IngressObject[]): readonly IngressObject[] {
  const age = (ingress: IngressObject) => ingress.manifest.metadata.get('creationTimestamp').text ?? '';
  return [...ingresses].sort((a, b) => {
    if (age(a) !== age(b)) { return age(a) < age(b) ? -1 : 1; }
    return a.title === b.title ? 0 : a.title > b.title ? -1 : 1;
  });
}

/** The hosts of Ingresses of one controller. */
export function hostsOf(ingresses: readonly IngressObject[], findings: Findings): readonly Host[] {
  const sorted = inOrderOfAge(ingresses).filter((ingress) => !ingress.isCanary);
  const builders = new Map<string, HostBuilder>();
  const catchAll = sorted.find((ingress) => ingress.rules.length === 0 && ingress.defaultBackend !== undefined);
  if (catchAll !== undefined) { builders.set('', new HostBuilder('', catchAll)); }
  for (const ingress of sorted) {
    for (const rule of ingress.rules) {
      if (!builders.has(rule.host)) { builders.set(rule.host, new HostBuilder(rule.host, ingress)); }
    }
  }
  for (const ingress of sorted) {
    ingress.rules.forEach((rule) => builders.get(rule.host)?.add(ingress, rule, findings));
  }
  return withOwnAliases([...builders.values()].map((builder) => builder.host(builders, findings)), findings);
}

/** An alias of several hosts belongs to the one whose name comes first. */
function withOwnAliases(hosts: readonly Host[], findings: Findings): readonly Host[] {
  const owners = new Map<string, string>();
  for (const { name, aliases } of [...hosts].sort((a, b) => a.name < b.name ? -1 : 1)) {
    aliases.forEach((alias) => owners.set(alias, owners.get(alias) ?? name));
  }
  return hosts.map((host) => {
    const aliases = host.aliases.filter((alias) => owners.get(alias) === host.name);
    const [lost] = host.aliases.filter((alias) => !aliases.includes(alias));
    const claimant = host.ingresses.find((ingress) => ingress.has('server-alias'));
    if (lost !== undefined && claimant !== undefined) {
      findings.add({
        id: 'ingress-conflict',
        severity: 'warning',
        at: claimant.field('server-alias'),
        annotation: 'server-alias',
        message: `the alias ${JSON.stringify(lost)} belongs to ${hostTitle(owners.get(lost) ?? '')} already`,
        fix: 'take one of them away',
        consequence: 'it leads there, with ingress-nginx as well',
      });
    }
    return { ...host, aliases };
  });
}

class HostBuilder {
  private readonly locations: Location[];
  private readonly ingresses: IngressObject[] = [];
  private aliases: readonly string[] = [];
  private certificate: Certificate | undefined;

  public constructor(private readonly name: string, first: IngressObject) {
    const backend = first.defaultBackend;
    this.ingresses.push(first);
    this.locations = [{
      path: '/', pathType: 'Prefix', backend, ingress: first, isDefault: true, at: backend?.field ?? first.manifest.spec,
    }];
  }

  public add(ingress: IngressObject, rule: IngressObject['rules'][number], findings: Findings): void {
    if (!this.ingresses.includes(ingress)) { this.ingresses.push(ingress); }
    if (this.aliases.length === 0) { this.aliases = ingress.list('server-alias'); }
    this.certificate ??= certificateFor(this.name, ingress);
    for (const { path, pathType, backend, field } of rule.paths) {
      if (backend === undefined) {
        findings.add({
          id: 'ingress-lost',
          severity: 'warning',
          at: field.get('backend'),
          message: 'the backend is no Service',
          fix: 'write the rule for it yourself',
          consequence: 'ingress-nginx leaves the path out as well',
        });
        continue;
      }
      this.place({ path, pathType, backend, ingress, isDefault: false, at: field }, findings);
    }
  }

  private place(location: Location, findings: Findings): void {
    const index = this.locations.findIndex(({ path, pathType }) => path === location.path && pathType === location.pathType);
    const taken = this.locations[index];
    if (taken === undefined) {
      this.locations.push(location);
    } else if (taken.isDefault) {
      this.locations[index] = location;
    } else if (taken.ingress !== location.ingress || !sameBackend(taken, location)) {
      findings.add({
        id: 'ingress-conflict',
        severity: 'warning',
        at: location.at,
        message: `the path ${JSON.stringify(location.path)} of ${hostTitle(this.name)} belongs to Ingress ${taken.ingress.title} already: `
          + (taken.ingress === location.ingress ? 'the first one counts' : 'the older one counts, and of the same age the one whose name comes last'),
        fix: 'take one of them away',
        consequence: 'it gets no requests, with ingress-nginx as well',
      });
    }
  }

  public host(all: ReadonlyMap<string, HostBuilder>, findings: Findings): Host {
    const { name, ingresses, locations } = this;
    const sorted = [...locations].sort((a, b) => b.path.length - a.path.length || (a.path === b.path ? 0 : a.path > b.path ? -1 : 1));
    return {
      name,
      aliases: name === '' ? [] : this.ownAliases(all, findings),
      locations: sorted,
      isRegex: sorted.some(isRegexLocation),
      certificate: this.certificate ?? wildcardCertificate(name, all),
      isPassthrough: ingresses.some((ingress) => ingress.flag('ssl-passthrough') === true),
      clientCertificates: ingresses.find((ingress) => ingress.has('auth-tls-secret')),
      fromToWww: sorted.find(({ isDefault, ingress }) => !isDefault && ingress.flag('from-to-www-redirect') === true)?.ingress,
      ingresses,
    };
  }

  private ownAliases(all: ReadonlyMap<string, HostBuilder>, findings: Findings): readonly string[] {
    const owner = this.ingresses.find((ingress) => ingress.has('server-alias'));
    return [...new Set(this.aliases.map((alias) => alias.toLowerCase()))].filter((alias) => {
      if (alias === this.name || owner === undefined) { return false; }
      if (all.has(alias)) { return false; }
      if (isHostName(alias)) { return true; }
      findings.add({
        id: 'ingress-lost',
        severity: 'warning',
        at: owner.field('server-alias'),
        annotation: 'server-alias',
        message: `the alias ${JSON.stringify(alias)} is no host name of the Gateway API`,
        fix: 'write the host names that it stands for',
        consequence: 'the alias is not served',
      });
      return false;
    });
  }

  /** The certificate of this host, if it has one of its own. */
  public get ownCertificate(): Certificate | undefined {
    return this.certificate;
  }
}

function sameBackend(a: Location, b: Location): boolean {
  return a.backend?.name === b.backend?.name && a.backend?.port === b.backend?.port;
}

/** Whether a location makes all paths of its host regular expressions. */
function isRegexLocation({ ingress, path }: Location): boolean {
  const target = ingress.text('rewrite-target');
  return (target !== undefined && target !== path) || ingress.flag('use-regex') === true;
}

function certificateFor(host: string, ingress: IngressObject): Certificate | undefined {
  if (ingress.tls.length === 0) { return undefined; }
  const named = ingress.tls.find(({ hosts }) => hosts.includes(host))
    ?? ingress.tls.find(({ hosts, secretName }) => secretName !== undefined
      && (hosts.length === 0 || hosts.some((pattern) => covers(pattern, host))));
  return { ingress, secretName: named?.secretName, at: named?.field ?? ingress.manifest.spec.get('tls') };
}

/** Clients of a host without a certificate get that of the wildcard above it. */
function wildcardCertificate(host: string, all: ReadonlyMap<string, HostBuilder>): Certificate | undefined {
  const dot = host.indexOf('.');
  return dot < 0 || host.startsWith('*') ? undefined : all.get(`*${host.slice(dot)}`)?.ownCertificate;
}

/** Whether a certificate for a pattern is one for a host: a star is one label. */
export function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith('*.') && host.indexOf('.') > 0 && host.slice(host.indexOf('.')) === pattern.slice(1));
}

/** Whether the Gateway API takes it as a host name. */
function isHostName(text: string): boolean {
  return /^(?:\*\.)?[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text) && !/^[0-9.]+$/.test(text) && text.length <= 253;
}

/** `host "shop.example.com"`, for messages. */
export function hostTitle(host: string): string {
  return host === '' ? 'all other hosts' : `host ${JSON.stringify(host)}`;
}
