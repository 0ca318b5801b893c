// jsii accepts no peer that is not made with it, so Pulumi's packages become peers only in the package that is published:
// `npm pack` adds them before, and takes them out after.
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const PEERS = { '@pulumi/kubernetes': '^4.20.0', '@pulumi/pulumi': '^3.142.0' };

const file = resolve(__dirname, '../../package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const { peerDependencies, peerDependenciesMeta } = manifest;
for (const [name, range] of Object.entries(PEERS)) {
  if (process.argv[2] === 'add') {
    peerDependencies[name] = range;
    peerDependenciesMeta[name] = { optional: true };
  } else {
    delete peerDependencies[name];
    delete peerDependenciesMeta[name];
  }
}
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
