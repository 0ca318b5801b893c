/**
 * The parts of the JSON schema of SARIF 2.1.0 that our reports use, after the
 * tables of properties in section 3 of the standard. Whatever else is in a
 * report is refused.
 */

const object = (required: string[], properties: Record<string, object>) => ({ type: 'object', required, properties, additionalProperties: false });
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const string = { type: 'string' };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const message = object(['text'], { text: { type: 'string', minLength: 1 } });
const positive = { type: 'integer', minimum: 1 };

const location = object([], {
  physicalLocation: object(['artifactLocation'], {
    artifactLocation: object([], { uri: { type: 'string', format: 'uri-reference' } }),
    region: object(['startLine'], { startLine: positive, startColumn: positive }),
  }),
  logicalLocations: list(object([], { fullyQualifiedName: string, kind: string })),
});

const rule = object(['id'], {
  id: string,
  shortDescription: message,
  fullDescription: message,
  help: object(['text'], { text: { type: 'string', minLength: 1 }, markdown: { type: 'string', minLength: 1 } }),
  helpUri: { type: 'string', format: 'uri' },
  defaultConfiguration: object([], { level }),
});

const result = object(['message'], {
  ruleId: string,
  level,
  message,
  locations: list(location),
  partialFingerprints: { type: 'object', additionalProperties: string },
  suppressions: list(object(['kind'], { kind: { enum: ['inSource', 'external'] }, justification: string }), { uniqueItems: true }),
  properties: { type: 'object' },
});

const run = object(['tool'], {
  tool: object(['driver'], {
    driver: object(['name'], {
      name: string,
      semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
      rules: list(rule, { uniqueItems: true }),
    }),
  }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: list(object(['executionSuccessful'], {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: list(object(['message'], { level, message, locations: list(location) })),
  })),
  results: list(result),
});

export const SARIF = object(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(run),
});
