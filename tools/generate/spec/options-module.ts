import { Declaration, Dialect } from './interfaces';
import { declare, namedDeclarations } from './spec-module';
import { PUBLIC, publicName } from './struct-module';
import { kebab, KindHistory, KindRelease } from '../kinds';
import { ProseComments } from '../prose/comments';
import { Prose } from '../prose/prose';

/** What users of a kind's construct write in another way than the API has it: objects where the API has names. */
const REPLACED: Readonly<Record<string, string>> = {
  backendRef: 'IRouteTarget',
  jwksBackendRef: 'IRouteTarget',
  extensionRef: 'IGatewayExtension',
  disable: 'boolean',
};

/** Kinds whose constructs take the fields of the spec as they are, except for these, which the constructs write themselves or refuse. */
const LEFT_OUT: Readonly<Record<string, string[]>> = {
  BackendConfigPolicy: ['targetRefs', 'targetSelectors', 'tls'],
  GatewayExtension: ['type'],
  ListenerPolicy: ['targetRefs', 'targetSelectors'],
  // A list of passwords has no place in a manifest.
  TrafficPolicy: ['targetRefs', 'targetSelectors', 'basicAuth.users'],
};

const IMPORTS: Readonly<Record<string, string>> = {
  IRouteTarget: "import type { IRouteTarget } from '../route/route-target';",
  IGatewayExtension: "import type { IGatewayExtension } from '../policy/gateway-extension-reference';",
};

export function hasOptions({ kind }: KindHistory): boolean {
  return kind in LEFT_OUT;
}

/** src/core/generated/<kind>.ts: the options of a kind's construct. What is as the API has it comes from the kind's structs. */
export function optionsModule(history: KindHistory, all: KindRelease[]): string {
  const { kind, releases } = history;
  const dialect: Dialect = {
    ...PUBLIC,
    replace: (path, field) => {
      const names = [...path.slice(1).map((step) => step.field), field.name];
      if (LEFT_OUT[kind].includes(names.join('.'))) { return 'none'; }
      return field.name in REPLACED ? [REPLACED[field.name]] : undefined;
    },
  };
  const { declarations, names } = namedDeclarations(releases, publicName(kind), all, dialect);
  names.set(declarations[0], `${publicName(kind)}Fields`);
  const own = declarations.filter(({ isReplaced }) => isReplaced);
  const structs = [...new Set(own.flatMap(structsOf))].map((struct) => names.get(struct)!).sort();
  const comments = new ProseComments(Prose.of(kind));
  const body = own.map((declaration) => declare(declaration, names, comments)).join('\n');
  return [
    ...Object.keys(IMPORTS).filter((type) => body.includes(`: ${type};`)).map((type) => IMPORTS[type]),
    `import type { ${structs.join(', ')} } from '../../generated/struct/${kebab(kind)}';\n`,
    body,
  ].join('\n');
}

/** The declarations that one refers to, and that are as the API has them. */
function structsOf({ members }: Declaration): Declaration[] {
  return members.flatMap(({ type }) => type.filter((part): part is Declaration => typeof part !== 'string' && !part.isReplaced));
}
