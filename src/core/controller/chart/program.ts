import type { Migration } from './migrate';
import { KgatewayVersion } from '../../release';
import { LogLevel, PolicyMergeStrategy, ValidationLevel } from '../feature-options';
import { ImagePullPolicy } from '../image';
import { ControllerRbac } from '../rbac-options';
import { ServiceType } from '../service-options';
import { DnsLookupFamily, ReferenceGrantMode, ValidatorMode } from '../settings';
import { XdsTls } from '../xds-tls';

/** The enums of options, by the last name of their path. */
const ENUMS: Readonly<Record<string, readonly [string, Record<string, string>]>> = {
  version: ['KgatewayVersion', KgatewayVersion],
  rbac: ['ControllerRbac', ControllerRbac],
  pullPolicy: ['ImagePullPolicy', ImagePullPolicy],
  logLevel: ['LogLevel', LogLevel],
  validationLevel: ['ValidationLevel', ValidationLevel],
  'service.type': ['ServiceType', ServiceType],
  'settings.dnsLookupFamily': ['DnsLookupFamily', DnsLookupFamily],
  'settings.referenceGrantMode': ['ReferenceGrantMode', ReferenceGrantMode],
  'settings.validatorMode': ['ValidatorMode', ValidatorMode],
  ...Object.fromEntries(['extAuth', 'extProc', 'transformation', 'acl']
    .map((field) => [`trafficPolicyMerge.${field}`, ['PolicyMergeStrategy', PolicyMergeStrategy] as const])),
};

/** A migration as a piece of a TypeScript program; what has no equivalent stands above it as comments. */
export function controllerProgram({ options, notes }: Migration, scope?: string): string {
  const used = new Set<string>(['KgatewayController']);
  const written = literal(options, '', 0, used);
  const entry = scope === undefined ? 'kgateway-constructs/pulumi' : 'kgateway-constructs';
  const remarks = notes.map(({ path, reason }) => `// ${path}: ${reason}\n`).join('');
  const parameters = [...scope === undefined ? [] : [scope], '\'kgateway\'', written].join(', ');
  return `import { ${[...used].sort().join(', ')} } from '${entry}';\n\n${remarks}new KgatewayController(${parameters});\n`;
}

function literal(value: unknown, path: string, depth: number, used: Set<string>): string {
  if (value instanceof XdsTls) { return `${name('XdsTls', used)}.secret()`; }
  if (Array.isArray(value)) { return block('[', value.map((item) => literal(item, path, depth + 1, used)), ']', depth); }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${propertyName(key)}: ${literal(part, path === '' ? key : `${path}.${key}`, depth + 1, used)}`);
    return block('{', fields, '}', depth);
  }
  const [type, members] = ENUMS[path] ?? ENUMS[path.endsWith('.pullPolicy') ? 'pullPolicy' : ''] ?? [];
  const member = Object.entries(members ?? {}).find(([, written]) => written === value)?.[0];
  return type === undefined || member === undefined ? text(value) : `${name(type, used)}.${member}`;
}

function block(open: string, parts: readonly string[], close: string, depth: number): string {
  const inner = '  '.repeat(depth + 1);
  return parts.length === 0 ? open + close : `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${'  '.repeat(depth)}${close}`;
}

function name(type: string, used: Set<string>): string {
  used.add(type);
  return type;
}

function text(value: unknown): string {
  return typeof value === 'string' ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'` : JSON.stringify(value);
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key);
}
