import { cdk, javascript } from 'projen';
import { GITHUB, workflows } from './tools/project/github';
import { layerRules } from './tools/project/layer-rules';
import { mutants } from './tools/project/mutants';

/** What users may import, by subpath: the module in lib/ behind it. */
const ENTRY_POINTS = { '.': 'index', './pulumi': 'pulumi/index', './jest': 'jest/index', './validation': 'validation/index' };

const project = new cdk.JsiiProject({
  name: 'kgateway-constructs',
  description: 'Typed constructs that synthesize consistent kgateway and Gateway API manifests, for cdk8s and Pulumi',
  keywords: ['cdk8s', 'pulumi', 'kubernetes', 'gateway-api', 'kgateway', 'envoy'],
  author: 'The kgateway-constructs authors',
  authorAddress: 'maintainers@kgateway-constructs.dev',
  repositoryUrl: 'https://github.com/kgateway-constructs/kgateway-constructs.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The kgateway-constructs authors',
  defaultReleaseBranch: 'main',
  projenrcTs: true,
  projenrcTsOptions: { projenCodeDir: 'tools' },
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.0.0',
  jsiiVersion: '~5.9.0',
  typescriptVersion: '~5.9.0',
  ...GITHUB,
  depsUpgrade: false,
  docgen: false,
  sampleCode: false,
  npmignoreEnabled: false,
  excludeTypescript: ['src/pulumi/**', 'src/page/**'],
  gitignore: ['/examples/**/dist/', '/jest-results.json', '/.jsii.tabl.json'],
  peerDeps: ['cdk8s@^2.70.0', 'constructs@^10.8.0'],
  peerDependencyOptions: { pinnedDevDependency: false },
  // jsii wants run-time dependencies within the package.
  bundledDeps: ['@dagrejs/dagre@^3.1.3', 're2js@^2.10.0', 'yaml@^2.9.0'],
  // kubectl takes programs of such names for commands of its own.
  bin: { 'kgateway-constructs': 'lib/cli/main.js', 'kubectl-kgateway_constructs': 'lib/cli/kubectl-plugin.js' },
  devDeps: [
    '@bufbuild/cel@^0.6.1',
    '@jsii/spec@^1.140.0',
    '@marcbachmann/cel-js@^8.0.0',
    '@pulumi/kubernetes@~4.34.0',
    '@pulumi/pulumi@3.248.0',
    '@stryker-mutator/core@^9.6.1',
    '@stryker-mutator/jest-runner@^9.6.1',
    'ajv@^6',
    'cdk8s@^2.70.0',
    'cdk8s-cli@^2.207.0',
    'cdk8s-plus-33@^2.5.0',
    'constructs@^10.8.0',
    'esbuild@^0.28.2',
    'fast-check@^4.10.0',
  ],
  eslintOptions: {
    dirs: ['src'],
    devdirs: ['test', 'tools', 'examples'],
    ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', 'lib/', 'dist/', 'coverage/', 'src/generated/', 'src/core/generated/', 'src/cdk8s/generated/', 'src/pulumi/generated/', 'src/pulumi/plugin/generated/', 'src/core/shape/generated/', 'src/core/programs/generated/'],
    commandOptions: { fix: false, extraArgs: ['--max-warnings=0'] },
  },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    jestConfig: { collectCoverage: false },
  },
  publishToPypi: { distName: 'kgateway-constructs', module: 'kgateway_constructs', trustedPublishing: true },
  publishToMaven: {
    javaPackage: 'dev.kgatewayconstructs',
    mavenGroupId: 'dev.kgateway-constructs',
    mavenArtifactId: 'kgateway-constructs',
    mavenServerId: 'central-ossrh',
  },
  publishToGo: { moduleName: 'github.com/kgateway-constructs/kgateway-constructs-go' },
  publishToNuget: { dotNetNamespace: 'KgatewayConstructs', packageId: 'KgatewayConstructs', trustedPublishing: true },
});

// ---- package.json -------------------------------------------------------------------------------------------------

project.package.addField('files', [
  'lib/**/*.js', 'lib/**/*.d.ts', 'lib/pulumi/plugin/schema.json', 'plugin', 'schemas', '.jsii',
  // The documentation, with what it refers to: someone may have nothing but the package.
  'docs/**/*.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'src/README.md',
  ...['cdk8s', 'pulumi', 'conversion', 'ingress-nginx', 'cookbook/existing.yaml'].map((name) => `examples/${name}`), '!examples/**/dist',
]);
project.package.addField('exports', {
  ...Object.fromEntries(Object.entries(ENTRY_POINTS).map(([subpath, module]) => [
    subpath, { types: `./lib/${module}.d.ts`, default: `./lib/${module}.js` },
  ])),
  // jsii opens these three in the packages that a package depends on.
  './package.json': './package.json',
  './.jsii': './.jsii',
  './.warnings.jsii.js': './.warnings.jsii.js',
});
// Someone who uses one framework need not install the other.
project.package.addField('peerDependenciesMeta', {
  cdk8s: { optional: true },
  constructs: { optional: true },
});

// Newer releases of this transitive dependency break `npm ci`: their platform bindings are missing from the lock file.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

// ---- lint ---------------------------------------------------------------------------------------------------------

project.eslint?.addRules({ '@stylistic/quote-props': ['error', 'as-needed'] });
// The packages of Pulumi are peers, too, but jsii accepts none that is not made with it: see the "Pulumi" section.
project.eslint?.addOverride({ files: ['src/pulumi/**'], rules: { 'import/no-extraneous-dependencies': 'off' } });
// Loaded when it is needed: commands, checks, and the library for regular expressions.
project.eslint?.addOverride({ files: ['src/cli/main.ts', 'src/cli/kubectl-plugin.ts', 'src/cdk8s/validation.ts', 'src/pulumi/findings.ts', 'src/core/syntax/node-crypto.ts', 'src/core/syntax/regular-expression.ts', 'src/cli/report/formats.ts', 'src/cli/graph.ts', 'src/cli/request-tests.ts', 'src/cli/status.ts', 'src/drawing/dagre.ts', 'src/cdk8s/topology.ts', 'src/pulumi/topology.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } });
// Written by the command.
project.eslint?.addOverride({ files: ['examples/conversion/**'], rules: { 'import/order': 'off' } });
layerRules().forEach((rule) => project.eslint?.addOverride(rule));

// ---- Pulumi -------------------------------------------------------------------------------------------------------

// jsii can say neither generics nor unions, so it compiles everything but this folder. tsc compiles what the folder
// imports once more; only the folder's own output is kept, because jsii marks its classes in what it writes.
const pulumiOutput = 'dist/pulumi';
new javascript.TypescriptConfig(project, {
  fileName: 'src/pulumi/tsconfig.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['../../tsconfig.json']),
  compilerOptions: { rootDir: '..', outDir: `../../${pulumiOutput}` },
  include: ['**/*.ts'],
  exclude: ['node_modules'],
});
project.compileTask.exec(`tsc -p src/pulumi/tsconfig.json && rm -rf lib/pulumi && cp -r ${pulumiOutput}/pulumi lib/pulumi`);
project.compileTask.exec('node tools/project/lazy-exports.js');

// ---- page ---------------------------------------------------------------------------------------------------------

// What runs in reports for browsers: one script, with the parts of core and of the drawing that it needs.
new javascript.TypescriptConfig(project, {
  fileName: 'src/page/tsconfig.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['../../tsconfig.json']),
  compilerOptions: { rootDir: '..', noEmit: true, lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'] },
  include: ['**/*.ts'],
  exclude: ['node_modules'],
});
// Core asks Node for little; pages have that from src/page/browser/.
const browser = [...['net', 'util', 'crypto'].map((name) => `--alias:node:${name}=./src/page/browser/${name}.ts`), '--inject:./src/page/browser/buffer.ts'];
project.compileTask.exec(`esbuild src/page/main.ts --bundle --minify --legal-comments=none --target=es2022 --format=iife --log-level=warning ${browser.join(' ')} --outfile=lib/page/page.js`);
// Of the components for the other languages. In node_modules Pulumi does not read TypeScript.
project.compileTask.exec('ts-node --transpile-only --project tools/tsconfig.json tools/plugin/write-schema.ts');
project.setScript('prepack', 'node tools/project/pulumi-peers.js add && node tools/project/source-maps.js');
project.setScript('postpack', 'node tools/project/pulumi-peers.js remove');
// Where there is no "exports" yet, TypeScript finds the types here.
project.package.addField('typesVersions', {
  '*': { pulumi: ['lib/pulumi/index.d.ts'], jest: ['lib/jest/index.d.ts'], validation: ['lib/validation/index.d.ts'] },
});

// ---- examples -----------------------------------------------------------------------------------------------------

const examples = new javascript.TypescriptConfig(project, {
  fileName: 'examples/tsconfig.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
  compilerOptions: { rootDir: '.', noEmit: true },
  include: ['**/*.ts'],
});
// `cdk8s synth` runs an example with ts-node; `npm test` has checked its types already.
examples.file.addOverride('ts-node', { transpileOnly: true });

// ---- tasks --------------------------------------------------------------------------------------------------------

const toolsConfig = 'tools/tsconfig.json';
const runTool = (main: string) => ['ts-node', '--project', toolsConfig, main];

project.addTask('imports', {
  description: 'Read official CRD files into imports/ and report what changed: npx projen imports -- <crd.yaml …>',
  steps: [{ execArgs: runTool('tools/imports/main.ts'), receiveArgs: true }],
});
project.addTask('generate', {
  description: 'Make src/generated/ from imports/',
  // Without types: the tool uses parts of core, whose types are what it generates.
  steps: [{ execArgs: ['ts-node', '--transpile-only', '--project', toolsConfig, 'tools/generate/main.ts'], receiveArgs: true }],
});
project.addTask('plugin', {
  description: 'Make src/pulumi/plugin/generated/, the components for the other languages of Pulumi, src/core/shape/generated/ and src/core/programs/generated/ from the API that jsii has read',
  steps: [{ execArgs: runTool('tools/plugin/main.ts') }],
});
project.addTask('check-pages', {
  description: 'Make docs/checks/ from the checks and their fixtures',
  steps: [{ execArgs: runTool('tools/checks/main.ts') }],
});
project.addTask('annotations', {
  description: 'Make docs/ingress-nginx-annotations.md from the table of annotations',
  steps: [{ execArgs: runTool('tools/ingress/main.ts') }],
});
project.addTask('schemas', {
  description: 'Make schemas/ from what the command reads',
  steps: [{ execArgs: runTool('tools/requests/main.ts') }],
});
project.addTask('cookbook', {
  description: 'Make docs/cookbook/ from the recipes in examples/cookbook/; they see lib/',
  steps: [{ execArgs: runTool('tools/cookbook/main.ts') }],
});
project.addTask('example', {
  description: 'Build, then print the YAML of an example: npm run example static-https',
  steps: [
    { spawn: 'compile' },
    { exec: 'cd examples/cdk8s/"$@" && cdk8s synth --stdout --no-check-upgrade', receiveArgs: true },
  ],
});
project.addTask('site', {
  description: 'Build, then make the site in site/dist/: the documentation and the reference of the API',
  steps: [
    { spawn: 'compile' },
    { exec: 'npm ci --prefix site' },
    { execArgs: runTool('tools/site/main.ts') },
    { exec: 'npm run build --prefix site' },
    { execArgs: runTool('tools/site/check-links.ts') },
  ],
});
const typecheck = project.addTask('typecheck', {
  description: 'Check the types of everything that jsii does not compile; the examples see lib/',
  steps: [
    ...['test/tsconfig.json', toolsConfig, 'examples/tsconfig.json', 'src/page/tsconfig.json'].map((config) => ({ execArgs: ['tsc', '--noEmit', '-p', config] })),
    // The examples of docstrings, within rosetta/default.ts-fixture.
    { execArgs: ['jsii-rosetta', 'extract', '--compile', '--fail', '.'] },
  ],
});

// Between writing the sources of the package for Python and building it, its lists lose their dicts.
const python = project.tasks.tryFind('package:python')!;
python.reset('jsii-pacmak -v --target python --code-only --outdir dist/source');
python.exec('node tools/project/python-structs.js dist/source/python');
python.exec('python3 -m pip wheel --no-deps --wheel-dir dist/python dist/source/python');
python.exec('rm -r dist/source');

// Node 20 and jsii 5.9 are what we promise; without these two, jsii prints banners about newer ones and fetches their list.
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
project.tasks.addEnvironment('JSII_SILENCE_SUPPORT_WARNING', '1');

project.tasks.tryFind('compat')!.reset('tools/project/compat.sh');

project.testTask.reset();
project.testTask.spawn(project.compileTask);
project.testTask.spawn(project.eslint!.eslintTask);
project.testTask.spawn(typecheck);
project.testTask.execArgs(['jest', '--ci', '--json', '--outputFile=jest-results.json'], { receiveArgs: true });

mutants(project);
workflows(project);
project.synth();
