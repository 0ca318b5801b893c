import { stringMatches, stringMatchText } from './router-check-matcher';
import type { HeaderMatcher } from './router-check-matcher';
import { ROUTER_CHECK_TEST } from './router-check-shape';
import type { TestCase } from './test-case';
import type { Answer, Forwarded, TargetShare } from '../../core/requests/answer';
import { describeOutcome } from '../../core/requests/cases/describe-answer';
import { compareAnswer } from '../../core/requests/cases/expectation';
import type { Mismatch } from '../../core/requests/cases/expectation';
import { readRequests } from '../../core/requests/cases/read-requests';
import { problemsOf } from '../../core/requests/cases/shape-problems';
import type { Header } from '../../core/requests/request';
import type { Step } from '../../core/schema/path';

/** Whether a file is one of Envoy's router check tool. */
export function isRouterCheck(value: unknown): value is { readonly tests: readonly unknown[] } {
  const { tests } = (value ?? {}) as { tests?: unknown };
  return Array.isArray(tests) && tests.some((test) => typeof test === 'object' && test !== null && 'input' in test && 'validate' in test);
}

/** Its cases. Names of fields may be written as in JSON (`testName`) or as in the definition (`test_name`), as Envoy takes both. */
export function routerChecksOf({ tests }: { readonly tests: readonly unknown[] }): readonly TestCase[] {
  return tests.map((test, index) => routerCheckOf(test, ['tests', index]));
}

interface RouterCheck {
  readonly test_name: string;
  readonly input: {
    readonly authority: string;
    readonly path: string;
    readonly method?: string;
    readonly ssl?: boolean;
    readonly internal?: boolean;
    readonly random_value?: number;
    readonly runtime?: string;
    readonly additional_request_headers?: readonly { readonly key: string; readonly value: string }[];
    readonly additional_response_headers?: readonly unknown[];
  };
  readonly validate: {
    readonly cluster_name?: string;
    readonly virtual_cluster_name?: string;
    readonly virtual_host_name?: string;
    readonly host_rewrite?: string;
    readonly path_rewrite?: string;
    readonly path_redirect?: string;
    readonly code_redirect?: number;
    readonly request_header_matches?: readonly HeaderMatcher[];
    readonly response_header_matches?: readonly HeaderMatcher[];
  };
}

function routerCheckOf(written: unknown, path: readonly Step[]): TestCase {
  const value = withSnakeCase(written);
  const problems = problemsOf(ROUTER_CHECK_TEST, value, path);
  if (problems.length > 0) { return { name: `case ${Number(path[1]) + 1}`, path, requests: [], problems, names: [], compare: () => [], notJudged: [] }; }
  const { test_name: name, input, validate } = value as RouterCheck;
  const read = readRequests(requestOf(input), [...path, 'input']);
  const at = [...path, 'validate'];
  return {
    name,
    path,
    requests: read.requests,
    problems: read.problems,
    names: [],
    notJudged: notJudgedIn(input, validate),
    compare: (answer) => comparison(answer, input.random_value ?? 0, validate, at),
  };
}

function requestOf({ authority, path, method, ssl = false, additional_request_headers: headers = [] }: RouterCheck['input']) {
  const plain = headers.filter(({ key }) => !key.startsWith(':') && key.toLowerCase() !== 'host').map(({ key, value }) => ({ name: key, value }));
  return { scheme: ssl ? 'https' : 'http', host: authority, path, ...method === undefined ? {} : { method }, headers: plain };
}

/** What only Envoy's own configuration, or run time, could decide. */
function notJudgedIn(input: RouterCheck['input'], validate: RouterCheck['validate']): readonly string[] {
  return [
    ...input.runtime === undefined ? [] : ['input.runtime: there are no runtime keys in manifests'],
    ...input.internal === undefined ? [] : ['input.internal: whether a request comes from inside is for Envoy to decide'],
    ...validate.virtual_cluster_name === undefined ? [] : ['validate.virtual_cluster_name: kgateway makes no virtual clusters'],
    ...validate.virtual_host_name === undefined ? [] : ['validate.virtual_host_name: the controller makes these names up'],
    ...(validate.response_header_matches ?? []).length === 0 ? [] : ['validate.response_header_matches: the backend decides about its response'],
  ];
}

function comparison(answer: Answer, random: number, validate: RouterCheck['validate'], at: readonly Step[]): readonly Mismatch[] {
  const { cluster_name: cluster, host_rewrite: host, path_rewrite: path, path_redirect: location, code_redirect: status } = validate;
  const under = (field: string, mismatches: readonly Mismatch[]) => mismatches.map((one) => ({ ...one, path: [...at, field] }));
  return [
    ...cluster === undefined ? [] : clusterMismatch(answer, cluster, random, [...at, 'cluster_name']),
    ...host === undefined || host === '' ? [] : under('host_rewrite', compareAnswer(answer, { upstream: { host } })),
    ...path === undefined || path === '' ? [] : under('path_rewrite', compareAnswer(answer, { upstream: { path } })),
    ...location === undefined ? [] : under('path_redirect', compareAnswer(answer, location === '' ? { not: { outcome: 'redirected' } } : { redirect: { location } })),
    ...status === undefined || status === 0 ? [] : under('code_redirect', compareAnswer(answer, { redirect: { status } })),
    ...(validate.request_header_matches ?? []).flatMap((matcher, index) => headerMismatch(answer, matcher, [...at, 'request_header_matches', index])),
  ];
}

/** Which of several targets it is, the random value decides. An empty name expects none. */
function clusterMismatch(answer: Answer, cluster: string, random: number, path: readonly Step[]): readonly Mismatch[] {
  const { outcome } = answer;
  const got = outcome.kind === 'forwarded' ? nameAt(outcome, answer, random) : undefined;
  if (got === undefined ? cluster === '' : compareAnswer(answerTo(answer, got), { backend: targetOfCluster(cluster) }).length === 0) { return []; }
  return [{ path, expected: cluster === '' ? 'no cluster' : cluster, got: got?.target ?? describeOutcome(outcome), isOpen: outcome.kind === 'not-known' }];
}

/** In the controller's own names of clusters, there is no colon. */
function targetOfCluster(cluster: string): string {
  const [, namespace, name, port] = /^kube_([^_]+)_([^_]+)_(\d+)$/.exec(cluster) ?? [];
  return port === undefined ? cluster : `${namespace}/${name}:${port}`;
}

function answerTo(answer: Answer, target: TargetShare): Answer {
  return { ...answer, outcome: { ...answer.outcome as Forwarded, targets: [{ ...target, share: 1 }] } };
}

function nameAt({ targets }: Forwarded, { route }: Answer, random: number): TargetShare | undefined {
  const total = (route?.backends ?? []).reduce((sum, { weight = 1 }) => sum + weight, 0) || 1;
  let left = random % total;
  for (const target of targets) {
    left -= Math.round(target.share * total);
    if (left < 0) { return target; }
  }
  return targets.at(-1);
}

function headerMismatch(answer: Answer, matcher: HeaderMatcher, path: readonly Step[]): readonly Mismatch[] {
  const { outcome } = answer;
  const expected = stringMatchText(matcher);
  if (outcome.kind !== 'forwarded') { return [{ path, expected, got: describeOutcome(outcome), isOpen: outcome.kind === 'not-known' }]; }
  const values = outcome.targets.filter(({ fault }) => fault === undefined).map(({ upstream }) => valueOf(upstream, matcher.name));
  const wrong = values.filter((value) => !stringMatches(matcher, value));
  return wrong.length === 0 ? [] : [{ path, expected, got: wrong[0] === undefined ? 'no such header' : JSON.stringify(wrong[0]), isOpen: false }];
}

function valueOf({ method, path, host, headers }: TargetShare['upstream'], name: string): string | undefined {
  switch (name.toLowerCase()) {
    case ':method': return method;
    case ':path': return path;
    case ':authority': case 'host': return host;
    default: return joined(headers.filter((header) => header.name.toLowerCase() === name.toLowerCase()));
  }
}

function joined(headers: readonly Header[]): string | undefined {
  return headers.length === 0 ? undefined : headers.map(({ value }) => value).join(',');
}

/** Names of fields in the form of the definition. */
function withSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(withSnakeCase); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), withSnakeCase(field)]));
}

