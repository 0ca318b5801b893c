import { hostGlobSyntax, pathGlobSyntax } from './glob';
import { EXPECTATION } from '../../core/requests/cases/case-shapes';
import { methodSyntax, objectNameSyntax } from '../../core/requests/cases/request-syntax';
import { oneOrMore } from '../../core/requests/cases/shape';
import type { ObjectShape, Shape } from '../../core/requests/cases/shape';

const SCOPE_FIELDS: Readonly<Record<string, Shape>> = {
  gateway: oneOrMore({ kind: 'text', syntax: objectNameSyntax }, 'Gateways that take the requests: namespace/name'),
  listener: oneOrMore({ kind: 'text' }, 'Names of listeners'),
  scheme: oneOrMore({ kind: 'text', choices: ['http', 'https'] }),
  host: oneOrMore({ kind: 'text', syntax: hostGlobSyntax, pattern: '^[^/: ]+$' }, 'Hosts; *.example.com is all below example.com'),
  path: oneOrMore({ kind: 'text', syntax: pathGlobSyntax, pattern: '^/' }, 'Paths; /admin/** is /admin and all below, * a part between slashes'),
  method: oneOrMore({ kind: 'text', syntax: methodSyntax }),
  route: oneOrMore({ kind: 'text', syntax: objectNameSyntax }, 'Routes that take the requests: namespace/name'),
};

/** What has to hold for all requests of a kind. */
export const CONTRACT: ObjectShape = {
  kind: 'object',
  required: ['name', 'expect'],
  fields: {
    name: { kind: 'text', help: 'What has to hold, as a sentence' },
    for: {
      kind: 'object',
      help: 'For which requests; without it for all',
      fields: { ...SCOPE_FIELDS, except: { kind: 'object', fields: SCOPE_FIELDS, help: 'But not for these' } },
    },
    expect: EXPECTATION,
  },
};
