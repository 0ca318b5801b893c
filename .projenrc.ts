import { cdk, javascript } from 'projen';

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
  github: false,
  release: false,
  depsUpgrade: false,
  docgen: false,
  sampleCode: false,
  peerDeps: ['cdk8s@^2.70.0', 'constructs@^10.8.0'],
  peerDependencyOptions: { pinnedDevDependency: false },
  devDeps: [
    '@bufbuild/cel@^0.6.1',
    '@marcbachmann/cel-js@^8.0.0',
    'cdk8s@^2.70.0',
    'cdk8s-cli@^2.207.0',
    'cdk8s-plus-33@^2.5.0',
    'constructs@^10.8.0',
    'fast-check@^4.10.0',
    'yaml@^2.9.0',
  ],
  jestOptions: { updateSnapshot: javascript.UpdateSnapshot.NEVER },
  publishToPypi: { distName: 'kgateway-constructs', module: 'kgateway_constructs' },
  publishToMaven: {
    javaPackage: 'dev.kgatewayconstructs',
    mavenGroupId: 'dev.kgateway-constructs',
    mavenArtifactId: 'kgateway-constructs',
  },
  publishToGo: { moduleName: 'github.com/kgateway-constructs/kgateway-constructs-go' },
  publishToNuget: { dotNetNamespace: 'KgatewayConstructs', packageId: 'KgatewayConstructs' },
});

// Newer releases of this transitive dependency break `npm ci`: their platform bindings are missing from the lock file.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

project.synth();
