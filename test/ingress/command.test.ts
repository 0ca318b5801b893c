import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { parseCommandLine } from '../../src/cli/command-line';
import { convert } from '../../src/cli/convert';
import { convertedIngresses } from '../../src/cli/ingress/converted-ingresses';
import { readInput } from '../../src/cli/input/read-input';

const PLAIN = { version: '0.0.0', style: { bold: same, dim: same, error: same, warning: same, info: same } };
const folder = mkdtempSync(join(tmpdir(), 'ingresses-'));
afterAll(() => rmSync(folder, { recursive: true }));

function same(text: string): string {
  return text;
}

const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/limit-rps: "5"
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`;

function file(text: string, name = 'ingress.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(text: string, ...args: string[]) {
  return convert(parseCommandLine(['convert', ...args, file(text)]), () => undefined, PLAIN);
}

test('Ingresses become YAML, with what is lost beside it, by file and line', async () => {
  const { output, messages, exitCode } = await run(INGRESS, '--to', 'yaml');
  expect(parseAllDocuments(output).map((document) => document.toJS().kind)).toEqual(['Gateway', 'ListenerPolicy', 'DirectResponse', 'HTTPRoute', 'TrafficPolicy']);
  expect(output).toContain('# From Ingress shop/web\n# / is closed: limit-rps cannot be kept\n');
  expect(messages).toContain('ingress.yaml:7:5 error ingress-closed\n');
  expect(exitCode).toBe(1);
});

test('what is accepted is no error', async () => {
  expect((await run(INGRESS, '--to', 'yaml', '--accept', 'limit-rps')).exitCode).toBe(0);
  await expect(run(INGRESS, '--to', 'yaml', '--accept', 'limit-rp')).rejects.toThrow('--accept: ingress-nginx has no annotation "limit-rp"; did you mean limit-rps or limit-rpm?');
});

test('a proof is reported', async () => {
  const { messages } = await run(INGRESS, '--to', 'yaml', '--prove');
  expect(messages).toMatch(/proof: \d+ requests, \d+ answered as by ingress-nginx, \d+ in another way that is known, 0 in another way/);
});

test('what is found can be read by other programs', async () => {
  const { messages } = await run(INGRESS, '--to', 'yaml', '--format', 'json');
  expect(JSON.parse(messages ?? '').findings.map(({ id }: any) => id)).toContain('ingress-closed');
});

test('into a folder', async () => {
  const location = join(folder, 'out');
  const { output } = await run(INGRESS, '--to', 'yaml', '--output', location);
  expect(readFileSync(join(location, 'ingresses.yaml'), 'utf8')).toContain('kind: HTTPRoute');
  expect(output).toContain('ingress-closed');
});

test('the rest of the input goes on with what was written', async () => {
  const path = file(`${INGRESS}---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {ports: [{port: 80}]}\n`);
  const line = parseCommandLine(['convert', '--to', 'cdk8s', path]);
  const { input } = convertedIngresses(line, await readInput([path], () => undefined), PLAIN)!;
  expect(input.manifests.map(({ value: { kind } }) => kind)).toEqual(['Service', 'Gateway', 'ListenerPolicy', 'DirectResponse', 'HTTPRoute', 'TrafficPolicy']);
});

describe('what other projects have in place of Ingresses', () => {
  test.each([
    ['networking.istio.io/v1', 'VirtualService', 'VirtualService of Istio is not supported', 'use ingress2gateway with --providers istio'],
    ['gateway.solo.io/v1', 'VirtualService', 'VirtualService of Gloo Edge is not supported', 'use glooctl gateway-api convert'],
    ['configuration.konghq.com/v1beta1', 'TCPIngress', 'TCPIngress of Kong is not supported', 'use ingress2gateway with --providers kong'],
    ['traefik.io/v1alpha1', 'IngressRoute', 'IngressRoute of Traefik is not supported', 'write HTTPRoutes that say the same'],
    ['projectcontour.io/v1', 'HTTPProxy', 'HTTPProxy of Contour is not supported', 'write HTTPRoutes that say the same'],
    ['getambassador.io/v3alpha1', 'Mapping', 'Mapping of Emissary is not supported', 'write HTTPRoutes that say the same'],
    ['extensions/v1beta1', 'Ingress', 'this version of Ingress is not supported', 'write apiVersion: networking.k8s.io/v1'],
    ['networking.k8s.io/v1beta1', 'Ingress', 'this version of Ingress is not supported', 'write apiVersion: networking.k8s.io/v1'],
  ])('%s %s is reported with its line, and the rest is converted', async (apiVersion, kind, message, fix) => {
    const other = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x}\nspec: {}\n`;
    const { output, messages, exitCode } = await run(`${other}---\n${INGRESS}`, '--to', 'yaml', '--accept', 'limit-rps');
    expect(output).toContain('kind: HTTPRoute');
    expect(messages).toContain(`ingress.yaml:2:1 error ingress-not-converted\n  ${kind} x, kind\n  ${message}`);
    expect(messages).toContain(`fix: ${fix}`);
    expect(exitCode).toBe(1);
  });

  test('alone become nothing', async () => {
    const { output, exitCode } = await run('apiVersion: projectcontour.io/v1\nkind: HTTPProxy\nmetadata: {name: x}\nspec: {}\n', '--to', 'yaml');
    expect([output, exitCode]).toEqual(['', 1]);
  });

  test('stay in programs as they are, which is reported', async () => {
    const { messages, exitCode } = await run('apiVersion: projectcontour.io/v1\nkind: HTTPProxy\nmetadata: {name: x}\nspec: {}\n', '--to', 'cdk8s');
    expect(messages).toContain('ingress.yaml:2 stays as it is: HTTPProxy of Contour is not supported; write HTTPRoutes that say the same');
    expect(exitCode).toBe(0);
  });
});

test('YAML without Ingresses stays YAML', async () => {
  await expect(run('apiVersion: v1\nkind: Service\nmetadata: {name: x}\n', '--to', 'yaml')).rejects.toThrow('convert: there is no Ingress in the input, and nothing else becomes YAML; write --to cdk8s or --to pulumi');
});

test.each([['--gateway', 'edge'], ['--config-map', 'a/b/c'], ['--default-certificate', '/tls']])('%s %s is no name', async (option, value) => {
  await expect(run(INGRESS, '--to', 'yaml', option, value)).rejects.toThrow(`${option}: it is no name, got ${JSON.stringify(value)}; write namespace/name`);
});
