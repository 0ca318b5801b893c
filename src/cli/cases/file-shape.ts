import { variableNameSyntax } from './variables';
import { CONTROLLER_VARIABLES } from '../../core/manifests/controller-settings';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion } from '../../core/release';
import { EXPECTATION, REQUEST, REQUEST_DEFAULTS } from '../../core/requests/cases/case-shapes';
import { oneOf, oneOrMore } from '../../core/requests/cases/shape';
import type { ObjectShape, Shape } from '../../core/requests/cases/shape';
import { instead } from '../../core/schema/nearest';
import { CONTRACT } from '../contracts/contract-shape';

const TEXT: Shape = { kind: 'text' };
const ANYTHING: Shape = { kind: 'any' };
const VARIABLES: Shape = { kind: 'map', of: ANYTHING, keySyntax: variableNameSyntax, keyPattern: '^[A-Za-z_][A-Za-z0-9_]*$' };

/** A case: requests, and what has to come of each of them. */
export const TEST: ObjectShape = {
  kind: 'object',
  required: ['request', 'expect'],
  fields: {
    name: { kind: 'text', help: 'What is tested, as a sentence' },
    table: { kind: 'list', of: VARIABLES, isNeverEmpty: true, help: 'Rows of variables: the case is run with each of them' },
    request: { ...oneOrMore(REQUEST), help: 'Requests: URLs, or fields of which lists stand for all combinations' },
    expect: EXPECTATION,
  },
};

const SETTINGS: Readonly<Record<string, Shape>> = {
  release: {
    kind: 'object',
    help: 'What the cluster runs',
    fields: {
      kgateway: { kind: 'text', choices: Object.values(KgatewayVersion) },
      gatewayApi: { kind: 'text', choices: Object.values(GatewayApiVersion) },
      channel: { kind: 'text', choices: Object.values(GatewayApiChannel) },
    },
  },
  complete: { ...oneOf({ kind: 'flag' }, { kind: 'list', of: TEXT }), help: 'Objects that are not among the manifests do not exist: all of them, or kinds and namespaces' },
  namespace: { kind: 'text', help: 'Namespace of manifests that name none' },
  controller: {
    kind: 'map',
    of: TEXT,
    help: 'Variables of the environment of the controller',
    keyPattern: `^(${Object.keys(CONTROLLER_VARIABLES).join('|')})$`,
    keySyntax: (name) => (Object.hasOwn(CONTROLLER_VARIABLES, name) ? undefined : { wrong: 'nothing here depends on this variable', fix: instead(name, Object.keys(CONTROLLER_VARIABLES)) }),
  },
};

/** A test file. */
export const FILE: ObjectShape = {
  kind: 'object',
  fields: {
    $schema: TEXT,
    manifests: { ...oneOrMore(TEXT), help: 'Files and folders with manifests, seen from this file' },
    ...SETTINGS,
    includes: { ...oneOrMore(TEXT), help: 'Other test files, seen from this one: their variables, defaults, manifests and cases count here, too' },
    variables: { ...VARIABLES as object, help: 'What ${name} stands for in cases, defaults and contracts' } as Shape,
    defaults: REQUEST_DEFAULTS,
    tests: { kind: 'list', of: TEST, help: 'Cases' },
    contracts: { kind: 'list', of: CONTRACT, help: 'What has to hold for all requests of a kind' },
  },
};

/** The same, except for what is looked at one by one: a mistake in one case leaves the others intact. */
export const ENVELOPE: ObjectShape = {
  ...FILE,
  fields: { ...FILE.fields, defaults: ANYTHING, tests: { kind: 'list', of: ANYTHING }, contracts: { kind: 'list', of: ANYTHING } },
};
