// Reads and checks one file in a process of its own: node --expose-gc bench/check-one.js <file>
const { readInput } = require('../lib/cli/input/read-input');
const { saveMemory } = require('../lib/cli/memory');
const { checkManifests } = require('../lib/core/checks');

saveMemory();

const now = () => Number(process.hrtime.bigint()) / 1e6;
const heap = () => { global.gc(); return process.memoryUsage().heapUsed / 1024 / 1024; };

(async () => {
  const before = heap();
  const start = now();
  const { manifests } = await readInput([process.argv[2]], () => undefined);
  const read = now();
  const documents = heap() - before;
  const reading = process.resourceUsage().maxRSS / 1024 - START;
  const checking = now();
  const findings = checkManifests(manifests.map(({ value }) => value));
  const checked = now();
  console.log(JSON.stringify({
    read: read - start, check: checked - checking, findings: findings.length,
    documents, reading, peak: process.resourceUsage().maxRSS / 1024 - START,
  }));
})();

const START = process.memoryUsage().rss / 1024 / 1024;
