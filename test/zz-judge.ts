import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, readdirSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import * as fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { convertIngresses } from '../src/core/ingress';
import { compare } from '../src/core/ingress/proof/prove';
import { configure, readIngress } from '../src/core/ingress/proof/nginx-config';
import { nginxAnswer } from '../src/core/ingress/proof/nginx-model';
import { witnessesFor } from '../src/core/ingress/proof/witnesses';
import { servicesBehind } from '../src/core/ingress/proof/gateway-answer';
import { ManifestSet } from '../src/core/manifests/manifest-set';
import { completeSettings } from '../src/core/manifests/settings';
import { ReleaseTarget } from '../src/core/release';
import { ingressSets } from './ingress/random-ingresses';
const { ask } = require('/tmp/lj/ask.js');
const { toBootstrap } = require('/tmp/lj/bootstrap.js');
const OFFSET = 23000, ECHO = 26000, ADMIN = 26999;
const options = { release: ReleaseTarget.DEFAULT };
const crt = readFileSync('/tmp/ing/c.pem', 'utf8'), key = readFileSync('/tmp/ing/k.pem', 'utf8');
const sets: { name: string; docs: any[] }[] = [];
sets.push({ name: 'examples', docs: readdirSync('examples/ingress-nginx').filter((f) => f.endsWith('.yaml')).flatMap((f) => parseAllDocuments(readFileSync(`examples/ingress-nginx/${f}`, 'utf8')).map((d) => d.toJS())).filter(Boolean) });
const count = Number(process.argv[2] ?? 40);
fc.sample(ingressSets, { numRuns: count, seed: Number(process.argv[3] ?? 7) }).forEach((docs, i) => sets.push({ name: `random-${i}`, docs }));
let denyAuth = process.argv[4] === 'deny';
const servers: http.Server[] = [];
function echo(port: number) {
  servers.push(http.createServer((q, s) => { s.setHeader('x-echo', JSON.stringify({ port, path: q.url, host: q.headers.host, headers: q.headers, method: q.method })); s.end('x'); }).listen(port, '127.0.0.1'));
}
for (let i = 0; i < 60; i++) echo(ECHO + i);
servers.push(http.createServer((q, s) => { authPaths.add(`${q.method} ${q.url}`); s.statusCode = denyAuth ? 401 : 200; s.end(); }).listen(ECHO + 100, '127.0.0.1'));
const authPaths = new Set<string>();
function send(r: any): Promise<any> {
  return new Promise((resolve) => {
    const lib: any = r.scheme === 'https' ? https : http;
    const q = lib.request({ host: '127.0.0.1', port: (r.scheme === 'https' ? 443 : 80) + OFFSET, path: r.path, method: 'GET', headers: { host: r.host, ...r.headers }, servername: r.host, rejectUnauthorized: false, agent: false, timeout: 4000 }, (s: any) => { s.resume(); s.on('end', () => resolve(s)); });
    q.on('error', (e: any) => resolve({ error: String(e.message) })); q.on('timeout', () => { q.destroy(new Error('timeout')); }); q.end();
  });
}
(async () => {
  let [ingresses, req, eq, nm, known, unknown, open, refusedConfigs, badStatus] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const reasons: Record<string, number> = {};
  const questions = sets.map(({ name, docs }) => {
    const r = convertIngresses(docs, options);
    const rest = docs.filter((_: any, i: number) => !r.converted.has(i) && !['IngressClass'].includes(docs[i].kind));
    const text = JSON.stringify([...r.manifests]);
    const secrets = new Set<string>();
    for (const m of r.manifests as any[]) { for (const l of m.spec.listeners ?? []) for (const c of l.tls?.certificateRefs ?? []) secrets.add(`${c.namespace ?? m.metadata.namespace}/${c.name}`); 
      for (const c of m.spec.default?.clientCertificateValidation?.caCertificateRefs ?? []) secrets.add(`${c.namespace}/${c.name}`);
      if (m.spec.tls?.secretRef) secrets.add(`${m.metadata.namespace}/${m.spec.tls.secretRef.name}`); }
    const made = [...secrets].map((s) => ({ apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', metadata: { namespace: s.split('/')[0], name: s.split('/')[1] }, stringData: { 'tls.crt': crt, 'tls.key': key, 'ca.crt': crt }, data: { 'tls.crt': Buffer.from(crt).toString('base64'), 'tls.key': Buffer.from(key).toString('base64'), 'ca.crt': Buffer.from(crt).toString('base64') } }));
    const own = rest.map((d: any) => d.kind === 'Secret' && d.stringData ? { ...d, data: Object.fromEntries(Object.entries(d.stringData).map(([k, v]: any) => [k, Buffer.from(v).toString('base64')])) } : d);
    const namespaces = [...new Set([...r.manifests, ...own].map((m: any) => m.metadata.namespace).filter(Boolean))].map((n) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: n, labels: { 'kubernetes.io/metadata.name': n } } }));
    return { name, docs, r, q: { id: name, yaml: [...namespaces, ...r.manifests, ...own, ...made].map((m) => JSON.stringify(m)).join('\n---\n'), settings: { KGW_VALIDATION_MODE: 'STANDARD' }, envoy: true } };
  });
  const answers = await ask(questions.map(({ q }) => q), { workers: 1 });
  for (const [i, a] of answers.entries()) {
    const { name, docs, r } = questions[i];
    ingresses += r.converted.size;
    if (a.error || (a.refused && a.refused.length)) { console.log(name, 'TRANSLATOR', a.error ?? JSON.stringify(a.refused).slice(0, 600)); badStatus++; if (a.error) continue; }
    const st = JSON.stringify(a.statuses);
    for (const [k, v] of Object.entries<any>({ ...a.statuses.httpRoutes, ...a.statuses.policies, ...a.statuses.gateways, ...a.statuses.tlsRoutes, ...a.statuses.backends })) {
      const bad = JSON.stringify(v).match(/"type":"(?:Accepted|ResolvedRefs|Programmed|Attached)","status":"False"[^}]*|"status":"False","type":"(?:Accepted|ResolvedRefs|Programmed|Attached)"[^}]*/);
      const body = JSON.stringify(v).replace(/"type":"(?:Conflicted|OverlappingTLSConfig)","status":"False"/g, '');
      if (/"False"/.test(body) && !/gone/.test(body)) { badStatus++; if (badStatus < 15) console.log(name, 'STATUS', k, [...body.matchAll(/[^{]*"False"[^}]*/g)].map((m) => m[0]).join(' ## ').slice(0, 700)); }
    }
    const gw = Object.keys(a.envoy ?? {})[0];
    if (!gw) { console.log(name, 'no gateway'); continue; }
    const clusters: string[] = [];
    const authClusters = new Set([...JSON.stringify(a.envoy[gw]).matchAll(/"serverUri":\{[^}]*"cluster":"([^"]+)"/g)].map((m) => m[1]));
    const boot = toBootstrap(a.envoy[gw], { offset: OFFSET, adminPort: ADMIN, upstream: (c: string) => { if (authClusters.has(c)) { return `127.0.0.1:${ECHO + 100}`; } let k = clusters.indexOf(c); if (k < 0) { k = clusters.push(c) - 1; } return `127.0.0.1:${ECHO + (k % 60)}`; } });
    for (const c of boot.staticResources.clusters) { delete c.typedExtensionProtocolOptions; }
    writeFileSync('/tmp/ing/boot.json', JSON.stringify(boot));
    const v = spawnSync('nice', ['/tmp/lj/envoy/bin/envoy', '--mode', 'validate', '-c', '/tmp/ing/boot.json', '--base-id', '77'], { encoding: 'utf8' });
    if (v.status !== 0) { refusedConfigs++; console.log(name, 'ENVOY REFUSES', (v.stderr + v.stdout).split('\n').filter((l) => /rror|critical/.test(l)).slice(-2).join(' ').slice(0, 500)); continue; }
    const e = spawn('nice', ['/tmp/lj/envoy/bin/envoy', '-c', '/tmp/ing/boot.json', '--base-id', '77', '--concurrency', '1', '-l', 'error'], { stdio: 'ignore' });
    for (let t = 0; t < 100; t++) { const ok = await new Promise((res) => http.get({ host: '127.0.0.1', port: ADMIN, path: '/ready' }, (s) => { s.resume(); res(s.statusCode === 200); }).on('error', () => res(false))); if (ok) break; await new Promise((r2) => setTimeout(r2, 100)); }
    const members = docs.flatMap((d: any, k: number) => r.converted.has(k) ? readIngress(d) ?? [] : []);
    const ports = new Map(docs.filter((d: any) => d.kind === 'Service').map((d: any) => [`${d.metadata.namespace}/${d.metadata.name}`, new Map(d.spec.ports.map((p: any) => [p.name, p.port]))])) as any;
    const settings = docs.find((d: any) => d.kind === 'ConfigMap' && d.metadata.name === 'ingress-nginx-controller')?.data ?? {};
    const config = configure(members, ports, settings);
    const all = [...r.manifests, ...docs];
    const ext = new Map(docs.filter((d: any) => d.spec?.externalName).map((d: any) => [d.spec.externalName, `${d.metadata.namespace}/${d.metadata.name}`]));
    const backends = servicesBehind(r.manifests, ext as any);
    const comparison: any = { config, set: new ManifestSet(all, completeSettings({ releases: options.release._releases }, all)), backends, conversion: r, options, gateway: undefined };
    let witnesses = [...witnessesFor(config)];
    if (witnesses.length > 260) witnesses = witnesses.filter((_, k) => k % Math.ceil(witnesses.length / 260) === 0);
    for (const w of witnesses) {
      req++;
      const before: any = nginxAnswer(config, w);
      if (before.kind === 'not-modelled') { nm++; continue; }
      const s = await send(w);
      const guards = new Set<any>(before.guards ?? []);
      let after: any;
      const none = { services: {}, path: undefined, host: undefined, status: undefined, location: undefined, guards };
      if (s.error) after = { ...none, kind: 'refused', text: s.error };
      else if (s.headers['x-echo']) {
        const x = JSON.parse(s.headers['x-echo']);
        const c = clusters[x.port - ECHO];
        const [, kind, ns, n, p] = /^(kube|backend)_([^_]*)_(.*?)_(\d+)$/.exec(c) ?? [];
        const svc = kind === 'backend' ? backends.get(`${ns}/${n}`) ?? c : `${ns}/${n}:${p}`;
        after = { ...none, kind: 'forwarded', services: before.services?.[svc] ? before.services : { [svc]: 1 }, path: x.path, host: x.host, text: `${svc} gets ${x.path}` };
        for (const g of ['limit', 'firewall', 'password', 'certificate', ...(denyAuth ? ['external'] : [])]) guards.delete(g);
      } else if (s.statusCode >= 300 && s.statusCode < 400) after = { ...none, kind: 'redirected', status: s.statusCode, location: s.headers.location, text: `${s.statusCode} ${s.headers.location}` };
      else after = { ...none, kind: 'responded', status: s.statusCode, text: String(s.statusCode) };
      if (denyAuth && before.guards?.includes('external') && after.status === 401) { eq++; continue; }
      if (before.kind === 'forwarded' && after.status === 503 && Object.keys(before.services).some((n) => /gone/.test(n))) { eq++; continue; }
      if (before.kind === 'forwarded' && after.status === 500 && Object.keys(before.services).some((n) => /gone/.test(n))) { eq++; continue; }
      const d = compare(comparison, w, before, after);
      if (!d) { eq++; } else if (d.reason) { known++; reasons[d.reason] = (reasons[d.reason] ?? 0) + 1; }
      else { unknown++; if (unknown < 25) console.log(name, w.scheme, w.host, w.path, JSON.stringify(w.headers), '\n  nginx', d.before, '\n  envoy', d.after, d.why); }
      if (d?.opened.length) { open++; }
    }
    e.kill('SIGKILL'); await new Promise((r2) => e.on('exit', r2));
  }
  console.log({ sets: sets.length, ingresses, req, eq, nm, known, unknown, open, refusedConfigs, badStatus, reasons });
  console.log([...authPaths].slice(0, 5));
  process.exit(0);
})();
