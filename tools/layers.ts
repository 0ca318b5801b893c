/**
 * Who may import whom in src/: a layer imports itself and the layers that it
 * names, nothing else. The lint rules and test/layers.test.ts read this table.
 */
export interface Layer {
  /** Folder or file below src/. */
  readonly path: string;
  /** Folders and files below src/ that it may import besides itself. */
  readonly uses: string[];
  /** Packages that it may import. */
  readonly packages: string[];
  /** Packages whose types it may import: `import type` leaves nothing at run time. */
  readonly types: string[];
}

const BELOW_MANIFESTS = ['core/kinds.ts', 'core/resolvable.ts', 'core/problem.ts', 'core/release.ts', 'core/schema', 'core/syntax', 'generated'];

export const LAYERS: readonly Layer[] = [
  { path: 'generated', uses: [], packages: [], types: [] },
  { path: 'core', uses: ['generated'], packages: ['node:crypto', 'node:net', 'node:util', 're2js'], types: ['cdk8s'] },
  // The way of a manifest: each of these judges any YAML, and knows nothing of the classes of which our own manifests are made.
  { path: 'core/manifests', uses: BELOW_MANIFESTS, packages: [], types: [] },
  { path: 'core/translation', uses: [...BELOW_MANIFESTS, 'core/manifests'], packages: ['node:net'], types: [] },
  // What releases change, and where manifests depend on it.
  { path: 'core/releases', uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation'], packages: [], types: [] },
  { path: 'core/requests', uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation'], packages: ['node:crypto', 'node:net', 're2js'], types: [] },
  { path: 'core/status', uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation'], packages: [], types: [] },
  { path: 'core/topology', uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation'], packages: [], types: [] },
  { path: 'core/checks', uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation', 'core/releases'], packages: ['node:net'], types: [] },
  // From Ingress: reads manifests, and writes others.
  {
    path: 'core/ingress',
    uses: [...BELOW_MANIFESTS, 'core/manifests', 'core/translation', 'core/checks/finding.ts', 'core/requests'],
    packages: ['node:net'],
    types: [],
  },
  { path: 'cdk8s', uses: ['core', 'drawing', 'generated/struct'], packages: ['cdk8s', 'constructs'], types: [] },
  {
    path: 'pulumi',
    uses: ['core', 'generated/struct'],
    packages: [
      '@pulumi/pulumi', '@pulumi/kubernetes/apiextensions/customResource',
      ...['namespace', 'service', 'serviceAccount'].map((kind) => `@pulumi/kubernetes/core/v1/${kind}`),
    ],
    types: [],
  },
  // Its schema lies beside it.
  { path: 'pulumi/plugin', uses: ['pulumi'], packages: ['@pulumi/pulumi', 'node:fs', 'node:path'], types: [] },
  { path: 'drawing', uses: ['core/topology'], packages: ['@dagrejs/dagre'], types: [] },
  { path: 'cli', uses: ['core', 'drawing'], packages: ['node:fs', 'node:os', 'node:path', 'node:url', 'node:util', 'node:v8', 'yaml'], types: [] },
  // It asks the cluster through kubectl, which has the configuration of the user.
  { path: 'cli/cluster', uses: ['core', 'cli'], packages: ['node:child_process'], types: [] },
  // It runs the programs that it writes, with the frameworks that are installed.
  {
    path: 'cli/conversion',
    uses: ['core', 'cli'],
    packages: ['node:child_process', 'node:fs', 'node:module', 'node:os', 'node:path', 'yaml'],
    types: [],
  },
  // What runs in browsers.
  { path: 'page', uses: ['core/topology', 'core/requests', 'core/translation', 'core/manifests', 'core/schema', 'drawing', 'cli/report/html/data.ts', 'cli/report/html/packed-graph.ts'], packages: [], types: [] },
  { path: 'jest', uses: ['core', 'cdk8s'], packages: [], types: ['cdk8s'] },
  { path: 'validation', uses: ['core'], packages: [], types: [] },
  { path: 'index.ts', uses: ['core', 'cdk8s'], packages: [], types: [] },
];
