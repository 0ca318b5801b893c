/** An option of the command line. */
export interface Option {
  /** What the value is, or nothing for a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  readonly help: string;
}

/** All options: the parser and the help read this table. */
export const OPTIONS = {
  release: {
    value: 'name',
    isRepeatable: true,
    help: 'what the cluster runs: kgateway-2.2 to kgateway-2.5, gateway-api-1.4 to gateway-api-1.6 (default: kgateway-2.4, and the newest Gateway API that it supports)',
  },
  channel: { value: 'channel', help: 'standard or experimental: the channel of the Gateway API (default: standard)' },
  complete: {
    value: 'what',
    isRepeatable: true,
    help: 'what is not in the input does not exist: all, or some of it with commas, such as Service, shop or shop/Service (default: it may exist in the cluster)',
  },
  'newer-kinds': {
    value: 'kinds',
    isRepeatable: true,
    help: 'kinds of which the cluster has newer CRDs than this command knows, with commas, such as TrafficPolicy: nothing is said of their schema (default: none)',
  },
  namespace: {
    value: 'namespace',
    help: 'of objects that name none; with --chart: of the Helm release (default: not known; with --chart: kgateway-system)',
  },
  controller: {
    value: 'variable=value',
    isRepeatable: true,
    help: 'a variable of the environment of the controller that checks depend on, such as KGW_REFERENCE_GRANT_MODE=strict (default: as in the Deployment of a controller in the input, and else as the chart has it)',
  },
  format: { value: 'format', help: 'text, json, sarif, github or junit (default: text)' },
  baseline: { value: 'file', help: 'an earlier report with --format json: what is in it does not fail the check' },
  to: { value: 'framework', help: 'convert: for which framework the program is, cdk8s or pulumi; for Ingresses also yaml' },
  language: { value: 'name', help: 'convert: typescript, or for cdk8s python (default: typescript)' },
  output: { value: 'folder', help: 'convert: where the program is written (default: it is printed)' },
  from: { value: 'source', help: 'convert: what is given, yaml, or helm for the values of the chart of kgateway (default: helm with --chart, and else yaml)' },
  accept: {
    value: 'annotations',
    isRepeatable: true,
    help: 'convert: access controls of Ingresses that may be lost, by their annotation, with commas (default: none: their routes answer 403)',
  },
  gateway: { value: 'namespace/name', help: 'convert: a Gateway that exists, for the routes of Ingresses (default: one is written)' },
  'gateway-namespace': {
    value: 'namespace', help: 'convert: where the Gateway for Ingresses is written (default: where they are, or kgateway-system if they are in several namespaces)',
  },
  'config-map': { value: 'namespace/name', help: 'convert: the ConfigMap of ingress-nginx in the input (default: one with the usual name)' },
  'default-certificate': { value: 'namespace/name', help: 'convert: the Secret with the certificate of hosts that name none (default: none)' },
  'keep-regex': { help: 'convert: keep regular expressions of Ingresses that could be prefixes but for the case of letters' },
  prove: { help: 'convert: ask a model of ingress-nginx and the routes the same requests, and tell what differs' },
  chart: { value: 'version', help: 'convert, migrate: the exact version of the chart, such as v2.4.3' },
  'release-name': { value: 'name', help: 'convert, migrate: the name of the Helm release (default: kgateway)' },
  framework: { value: 'name', help: 'migrate: the same as --to (default: cdk8s)' },
  explain: { value: 'id', help: 'explain a check' },
  version: { help: 'print the version' },
  help: { help: 'print this help' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
