// Runs one Pulumi program under mocks in a process of its own: node bench/run-pulumi.js <component> <subject> [print]
const pulumi = require('@pulumi/pulumi');
const settings = require('@pulumi/pulumi/runtime/settings');
const subjects = require('./pulumi-subjects');

const [, , component, subject, print] = process.argv;
const add = subjects[component][subject];

(async () => {
  const made = [];
  await pulumi.runtime.setMocks({
    newResource: ({ name, type, inputs }) => {
      if (type.startsWith('kubernetes:')) { made.push(inputs); }
      return { id: name, state: inputs };
    },
    call: ({ inputs }) => inputs,
  });
  const start = performance.now();
  for (let i = 0; i < 1000; i++) { add(i); }
  await settings.waitForRPCs();
  // All objects are checked together once the program has made them.
  await new Promise(setImmediate);
  const ms = performance.now() - start;
  console.log(JSON.stringify(print ? made.slice(0, 2) : { ms, mib: process.resourceUsage().maxRSS / 1024 }));
  process.exit(0);
})();
