import * as fc from 'fast-check';
import { writeFileSync, appendFileSync } from 'node:fs';
import { convertIngresses } from '../src/core/ingress';
import { proveConversion } from '../src/core/ingress/proof/prove';
import { checkManifests } from '../src/core/checks';
import { ReleaseTarget } from '../src/core/release';
import { ingressSets } from './ingress/random-ingresses';
const options = { release: ReleaseTarget.DEFAULT };
let [n, req, eq, nm, known, unknown, open, checkErrors] = [0, 0, 0, 0, 0, 0, 0, 0];
const reasons: Record<string, number> = {};
const shown: Record<string, number> = {};
const count = Number(process.argv[2] ?? 100);
writeFileSync('/tmp/ing/random.jsonl', '');
for (const docs of fc.sample(ingressSets, { numRuns: count, seed: Number(process.argv[3] ?? 1) })) {
  const r = convertIngresses(docs, options);
  appendFileSync('/tmp/ing/random.jsonl', JSON.stringify({ docs, manifests: r.manifests }) + '\n');
  const p = proveConversion(docs, r, options);
  n++; req += p.requests; eq += p.equal; nm += p.notModelled;
  const show = (key: string, text: string) => { shown[key] = (shown[key] ?? 0) + 1; if (shown[key] <= 3) { console.log(`#${n}`, text); } };
  for (const d of p.differences) {
    if (d.reason) { known++; reasons[d.reason] = (reasons[d.reason] ?? 0) + 1; }
    else { unknown++; show('u' + n, `${d.request.scheme} ${d.request.host} ${d.request.path} ${JSON.stringify(d.request.headers)}\n   nginx: ${d.before}\n   gateway: ${d.after} ${d.why}`); }
    if (d.opened.length) { open++; show('OPEN' + n, `OPEN ${d.request.scheme} ${d.request.host} ${d.request.path} ${d.before} | ${d.after} ${d.why}`); }
  }
  for (const f of checkManifests([...r.manifests, ...docs.filter((_: any, i: number) => !r.converted.has(i))])) {
    if (f.severity === 'error') { checkErrors++; show('c' + f.id, `CHECK ${f.severity} ${f.id} ${f.object.kind} ${f.object.name} ${f.path.join('.')} ${f.message}; ${f.fix}`); }
    if (f.severity === 'warning' && process.argv[4]) show('w' + f.id, `WARN ${f.id} ${f.object.kind} ${f.object.name} ${f.path.join('.')} ${f.message}; ${f.fix}`);
  }
}
console.log({ n, req, eq, nm, known, unknown, open, checkErrors, reasons });
