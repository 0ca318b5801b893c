import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { requestOf } from './request';
import { ManifestSet } from '../../src/core/manifests/manifest-set';
import { completeSettings } from '../../src/core/manifests/settings';
import { answerOf } from '../../src/core/requests';
import type { Answer, TargetShare } from '../../src/core/requests/answer';

/** What Envoy did with a request, given what the controller made of the manifests. */
type Facts =
  | { readonly refused: true }
  | { readonly status: number; readonly location?: string; readonly body?: string; readonly headers?: readonly string[] }
  | { readonly backend: string; readonly path: string; readonly host?: string; readonly headers?: readonly string[] };

interface RecordedRequest {
  readonly request: string;
  readonly path: string;
  readonly headers?: readonly string[];
  readonly port?: number;
  readonly serverName?: string;
  readonly gets: Facts;
}

interface Recording {
  readonly services: readonly string[];
  readonly manifests: readonly unknown[];
  readonly requests: readonly RecordedRequest[];
}

const folder = join(__dirname, 'outcomes');
const RECORDINGS = readdirSync(folder).map((file) => ({ name: file.replace('.yaml', ''), ...parse(readFileSync(join(folder, file), 'utf8')) as Recording }));

/** Everything but certificates is among the manifests. */
const COMPLETE = ['Service', 'Backend', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'DirectResponse', 'TrafficPolicy', 'ListenerPolicy', 'ReferenceGrant'];

function setOf({ services, manifests }: Recording): ManifestSet {
  const all = [...manifests, ...services.map(service)];
  return new ManifestSet(all, completeSettings({ releases: ['kgateway-2.5', 'gateway-api-1.6-experimental'], complete: COMPLETE }, all));
}

/** `shop/cart:80,8080` */
function service(text: string): unknown {
  const [, namespace, name, ports] = /^(.*)\/(.*):(.*)$/.exec(text) ?? [];
  return { apiVersion: 'v1', kind: 'Service', metadata: { namespace, name }, spec: { ports: ports.split(',').map((port) => ({ port: Number(port) })) } };
}

/** What Envoy adds to every request, so that it is not recorded. */
const ADDED = ['content-length'];

/** An answer as it is recorded. Of several backends the one that got the request. */
function factsOf({ outcome }: Answer, expected: Facts, host: string): Facts | string {
  switch (outcome.kind) {
    case 'refused': return { refused: true };
    case 'redirected': return { status: outcome.status, location: outcome.location };
    case 'responded': {
      const headers = outcome.headers.map(({ name, value }) => `${name}: ${value}`).sort();
      return { status: outcome.status, ...outcome.body === undefined ? {} : { body: outcome.body }, ...headers.length === 0 ? {} : { headers } };
    }
    case 'forwarded': {
      const candidates = outcome.targets.map((target) => targetFacts(target, host));
      return candidates.find((facts) => JSON.stringify(facts) === JSON.stringify(expected)) ?? candidates[0];
    }
    default: return outcome.reason.text;
  }
}

function targetFacts({ target, upstream }: TargetShare, sent: string): Facts {
  const values = new Map<string, string>();
  upstream.headers.filter(({ name }) => !ADDED.includes(name)).forEach(({ name, value }) => values.set(name, values.has(name) ? `${values.get(name)},${value}` : value));
  const headers = [...values].map(([name, value]) => `${name}: ${value}`).sort();
  return {
    backend: target,
    path: upstream.path ?? '',
    ...upstream.host === undefined || upstream.host === sent ? {} : { host: upstream.host },
    ...headers.length === 0 ? {} : { headers },
  };
}

test('several hundred requests are recorded', () => {
  expect(RECORDINGS.flatMap(({ requests }) => requests).length).toBeGreaterThan(600);
});

describe.each(RECORDINGS)('$name', (recording) => {
  const set = setOf(recording);

  test('each request gets what Envoy gave it', () => {
    const answered = recording.requests.map(({ gets, ...recorded }) => {
      const request = requestOf(recorded);
      return { ...recorded, gets: factsOf(answerOf(set, request), gets, request.host) };
    });
    expect(answered).toEqual(recording.requests);
  });
});
