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
    help: 'of objects that name none; graph: also the only one to show; with --chart: of the Helm release (default: not known; with --chart: kgateway-system)',
  },
  controller: {
    value: 'variable=value',
    isRepeatable: true,
    help: 'a variable of the environment of the controller that checks depend on, such as KGW_REFERENCE_GRANT_MODE=strict (default: as in the Deployment of a controller in the input, and else as the chart has it)',
  },
  format: {
    value: 'format',
    help: 'check: text, json, sarif, github, gitlab, junit or html; test: text, json, github, junit or html; diff: text, json or markdown; request: text or json; '
      + 'status: text, json or html; upgrade: text or json (default: text); graph: mermaid, dot, svg, html or json (default: mermaid)',
  },
  baseline: { value: 'file', help: 'an earlier report with --format json: what is in it does not fail the check' },
  only: { value: 'checks', isRepeatable: true, help: 'check: only findings of these checks, with commas' },
  skip: { value: 'checks', isRepeatable: true, help: 'check: no findings of these checks, with commas' },
  severity: { value: 'severity', help: 'check: only findings that are at least as severe: error, warning or info (default: info)' },
  'max-findings': { value: 'count', help: 'check: how many findings text shows; the summary and the exit code are of all (default: no limit)' },
  all: { help: 'check: show every finding, also where many have one cause' },
  'list-checks': { help: 'print the id, severity and title of every check' },
  url: { value: 'url', help: 'request: scheme, host, port and path at once, such as https://shop.example/cart' },
  scheme: { value: 'scheme', help: 'request: http or https (default: http; https with --sni, or at port 443)' },
  host: { value: 'host', help: 'request: the Host header; graph: only where requests for this host go' },
  path: { value: 'path', help: 'request: the path with its query (default: /)' },
  method: { value: 'method', help: 'request: the method (default: GET)' },
  header: { value: 'name: value', isRepeatable: true, help: 'request: a header, as for curl' },
  port: { value: 'port', help: 'request: the port of the listener (default: that of the URL, else 80 or 443)' },
  sni: { value: 'name', help: 'request: the server name of TLS (default: the host)' },
  client: { value: 'address', help: 'request: the IP address that the gateway sees (default: not known)' },
  'client-certificate': { value: 'yes or no', help: 'request: whether the client shows a certificate that the gateway trusts (default: not known)' },
  gateway: {
    value: 'namespace/name',
    help: 'request: the Gateway that it is sent to (default: the only one that can take it); convert: one that exists, for the routes of Ingresses (default: one is written)',
  },
  manifests: { value: 'path', isRepeatable: true, help: 'test: files and folders with manifests, in place of those that the test files name; - is standard input' },
  variable: { value: 'name=value', isRepeatable: true, help: 'test: a variable, in place of that of the test files' },
  coverage: { help: 'test: tell which matches no case reaches' },
  'fail-under': { value: 'percent', help: 'test: fail if the cases reach less of all matches' },
  suggest: { help: 'test: print a case for each match that no case reaches' },
  'exit-code': { help: 'diff: end with 1 if the answer to any request differs, as kubectl diff does' },
  to: {
    value: 'framework, release or object',
    help: 'convert: for which framework the program is, cdk8s or pulumi; for Ingresses also yaml; upgrade: the release of kgateway that shall run; graph: only what leads to an object, such as shop/checkout',
  },
  language: { value: 'name', help: 'convert: typescript, or for cdk8s python (default: typescript)' },
  output: { value: 'folder', help: 'convert: where the program is written (default: it is printed)' },
  from: {
    value: 'source, release or object',
    help: 'convert: what is given, yaml, or helm for the values of the chart of kgateway (default: helm with --chart, and else yaml); upgrade: the release of kgateway that runs, kgateway-2.0 to kgateway-2.5 (default with --cluster: what it runs); graph: only what is behind an object, such as Gateway/infra/edge',
  },
  accept: {
    value: 'annotations',
    isRepeatable: true,
    help: 'convert: access controls of Ingresses that may be lost, by their annotation, with commas (default: none: their routes answer 403)',
  },
  'gateway-namespace': {
    value: 'namespace', help: 'convert: where the Gateway for Ingresses is written (default: where they are, or kgateway-system if they are in several namespaces)',
  },
  'config-map': { value: 'namespace/name', help: 'convert: the ConfigMap of ingress-nginx in the input (default: one with the usual name)' },
  'default-certificate': { value: 'namespace/name', help: 'convert: the Secret with the certificate of hosts that name none (default: none)' },
  'keep-regex': { help: 'convert: keep regular expressions of Ingresses that could be prefixes except for the case of letters' },
  prove: { help: 'convert: ask a model of ingress-nginx and the routes the same requests, and tell what differs' },
  chart: { value: 'version', help: 'convert, migrate: the exact version of the chart, such as v2.4.3' },
  'release-name': { value: 'name', help: 'convert, migrate: the name of the Helm release (default: kgateway)' },
  framework: { value: 'name', help: 'migrate: the same as --to (default: cdk8s)' },
  depth: { value: 'count', help: 'graph: how many steps to go from what --host, --namespace, --from and --to name (default: all)' },
  fold: { value: 'count', help: 'graph: from how many objects on some of them are shown as one, 0 for never (default: 100)' },
  diff: { help: 'graph: what is different between two files or folders, the old one and the new one' },
  'gateway-api': { value: 'version', help: 'upgrade: the Gateway API that shall run, 1.4 to 1.6 (default: the newest that kgateway supports); the one that runs is given by --release' },
  fix: { help: 'upgrade: write what has to change into the files, with comments and order kept' },
  cluster: { help: 'check, status, upgrade: read the objects from the cluster that kubectl is set up for, its release and its settings, too; status: compare what is predicted with what is reported' },
  context: { value: 'name', help: 'with --cluster: a context of the configuration of kubectl (default: the current one)' },
  secrets: { help: 'with --cluster: read Secrets, too (default: what depends on them is not known)' },
  explain: { value: 'id', help: 'explain a check, a change, or all changes of a release, such as kgateway-2.4' },
  version: { help: 'print the version' },
  help: { help: 'print this help' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;
