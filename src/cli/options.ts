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
    help: 'of objects that name none; graph: also the only one to show; migrate: of the Helm release (default: not known; migrate: kgateway-system)',
  },
  controller: {
    value: 'variable=value',
    isRepeatable: true,
    help: 'a variable of the environment of the controller that checks depend on, such as KGW_REFERENCE_GRANT_MODE=strict (default: as in the Deployment of a controller in the input, and else as the chart has it)',
  },
  format: { value: 'format', help: 'text, json, sarif, github, junit or html (default: text); status: text, json or html; graph: mermaid, dot, svg, html or json (default: mermaid)' },
  baseline: { value: 'file', help: 'an earlier report with --format json: what is in it does not fail the check' },
  host: { value: 'name', help: 'graph: only where requests for this host go' },
  from: { value: 'object', help: 'graph: only what is behind an object, such as Gateway/infra/edge' },
  to: { value: 'object', help: 'graph: only what leads to an object, such as shop/checkout' },
  depth: { value: 'count', help: 'graph: how many steps to go from what --host, --namespace, --from and --to name (default: all)' },
  fold: { value: 'count', help: 'graph: from how many objects on some of them are shown as one, 0 for never (default: 100)' },
  diff: { help: 'graph: what is different between two files or folders, the old one and the new one' },
  chart: { value: 'version', help: 'migrate: the exact version of the chart, such as v2.4.3' },
  'release-name': { value: 'name', help: 'migrate: the name of the Helm release (default: kgateway)' },
  framework: { value: 'name', help: 'migrate: for which framework the program is, cdk8s or pulumi (default: cdk8s)' },
  explain: { value: 'id', help: 'explain a check' },
  version: { help: 'print the version' },
  help: { help: 'print this help' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
