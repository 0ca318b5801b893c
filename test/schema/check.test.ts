import { formatProblem } from '../../src/core/problem';
import { checkManifest } from '../../src/core/schema/check';
import { throwingResolvable } from '../throwing-resolvable';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

const problemsOf = (manifest: unknown, releases = TARGET): string[] => checkManifest(manifest, releases).map(formatProblem);

const manifest = (apiVersion: string, kind: string, spec?: unknown): object => ({ apiVersion, kind, metadata: { name: 'example' }, spec });
const route = (spec: object): object => manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', spec);
const backend = (spec: object): object => manifest('gateway.kgateway.dev/v1alpha1', 'Backend', spec);

describe('kinds', () => {
  test.each<[string, unknown]>([
    ['other projects', manifest('apps/v1', 'Deployment')],
    ['Kubernetes itself', manifest('v1', 'Service')],
    ['nobody', {}],
    ['nothing', undefined],
    ['a string', 'kind'],
    ['unresolved values', { apiVersion: throwingResolvable(), kind: throwingResolvable() }],
  ])('of %s are not checked', (_title, value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  test.each<[string, object, string[], string[]]>([
    ['misspelt', manifest('gateway.networking.k8s.io/v1', 'HttpRoute'), TARGET,
      ['kind: gateway.networking.k8s.io has no such kind, got "HttpRoute"; write HTTPRoute']],
    ['made up', manifest('gateway.kgateway.dev/v1alpha1', 'Frobnicator'), TARGET,
      ['kind: gateway.kgateway.dev has no such kind, got "Frobnicator"; write one of Backend, BackendConfigPolicy, DirectResponse, GatewayExtension, GatewayParameters, HTTPListenerPolicy, ListenerPolicy, TrafficPolicy']],
    ['of another group', manifest('gateway.networking.k8s.io/v1', 'TrafficPolicy'), TARGET,
      ['apiVersion: TrafficPolicy does not belong to this group, got "gateway.networking.k8s.io/v1"; write a version of gateway.kgateway.dev']],
    ['of another release', manifest('gateway.kgateway.dev/v1alpha1', 'HTTPListenerPolicy'), ['kgateway-2.5', 'gateway-api-1.6-standard'],
      ['kind: the target, kgateway-2.5 and gateway-api-1.6-standard, has no such kind, got "HTTPListenerPolicy"; write a ListenerPolicy instead, or use a release that has it: kgateway-2.2, kgateway-2.3, kgateway-2.4']],
    ['of another channel', manifest('gateway.networking.x-k8s.io/v1alpha1', 'XBackend'), TARGET,
      ['kind: the target, kgateway-2.4 and gateway-api-1.6-standard, has no such kind, got "XBackend"; leave it out, or use a release that has it: gateway-api-1.6-experimental']],
    ['in a version that is not served', manifest('gateway.networking.k8s.io/v1alpha3', 'BackendTLSPolicy'), TARGET,
      ['apiVersion: the target does not serve this version of BackendTLSPolicy, got "gateway.networking.k8s.io/v1alpha3"; write gateway.networking.k8s.io/v1']],
    ['in a version that is yet to come', manifest('gateway.networking.k8s.io/v1', 'ReferenceGrant'), ['kgateway-2.2', 'gateway-api-1.4-standard'],
      ['apiVersion: the target does not serve this version of ReferenceGrant, got "gateway.networking.k8s.io/v1"; write gateway.networking.k8s.io/v1beta1']],
  ])('%s are refused', (_title, value, releases, problems) => {
    expect(problemsOf(value, releases)).toEqual(problems);
  });
});

describe('manifests', () => {
  test.each<[string, object, string[]]>([
    ['are accepted', route({ parentRefs: [{ name: 'http' }], rules: [{ backendRefs: [{ name: 'httpbin', port: 8000 }] }] }), []],
    ['are accepted with unresolved values', route({
      hostnames: [throwingResolvable()],
      parentRefs: [{ name: throwingResolvable(), sectionName: throwingResolvable() }],
      rules: [{
        matches: [{ path: { type: 'PathPrefix', value: throwingResolvable() }, headers: [{ name: throwingResolvable(), value: throwingResolvable() }] }],
        filters: [{ type: 'URLRewrite', urlRewrite: { hostname: throwingResolvable(), path: { type: 'ReplacePrefixMatch', replacePrefixMatch: throwingResolvable() } } }],
        backendRefs: [{ name: throwingResolvable(), port: throwingResolvable(), weight: throwingResolvable() }],
      }],
    }), []],
    ['are checked against the schema', route({ hostname: ['a.example'], rules: [{ matches: [{ headers: [{ value: 'x' }] }], timeouts: { request: 10 } }] }), [
      'spec.hostname: unknown field; did you mean hostnames?',
      'spec.rules[0].matches[0].headers[0].name: is missing; add a string such as "x-request-id"',
      'spec.rules[0].timeouts.request: must be a string, got 10; write "10s"',
    ]],
    ['are checked against the fields of the target', route({ rules: [{ retry: { attempts: 3 } }] }), [
      'spec.rules[0].retry: unknown field in this release; leave it out, or use a release that has it: gateway-api-1.4-experimental, gateway-api-1.5-experimental, gateway-api-1.6-experimental',
    ]],
    ['are checked with their defaults', route({ rules: [{ matches: [{ path: { value: 'x' } }] }] }),
      ['spec.rules[0].matches[0].path: value must start with "/"; put "/" before the path']],
    ['are checked against the rules although they have unknown fields', backend({ type: 'Static', what: 1 }), [
      'spec.what: unknown field; leave it out, or write aws, dynamicForwardProxy, gcp, priorityGroups, static or type',
      'spec: type is "Static" but static is missing; add static, or choose another type',
      'spec: exactly one of aws, static, dynamicForwardProxy, gcp and priorityGroups must be set; set one of them and leave the others out',
    ]],
    ['are not checked against the rules where their structure is wrong', route({ rules: [{ matches: [{ path: { value: 5 } }] }] }),
      ['spec.rules[0].matches[0].path.value: must be a string, got 5; write "/5"']],
  ])('%s', (_title, value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });
});

describe('fields of older guides', () => {
  test.each([
    ['AI backends', { type: 'AI', ai: { llm: {} } }, 'spec.ai: kgateway has no AI backends any more: they moved to agentgateway; '
      + 'deploy agentgateway, which has a controller and kinds of its own: https://agentgateway.dev'],
    ['several Lambda functions', { type: 'AWS', aws: { lambdaFunctions: [] } },
      'spec.aws.lambdaFunctions: a Backend is one Lambda function; write aws.lambda with functionName, qualifier and accountId, and a Backend for each function'],
    ['a Secret of another namespace', { type: 'AWS', aws: { secretRef: { name: 'a', namespace: 'b' } } },
      'spec.aws.secretRef: the credentials moved, and the Secret has to be in the namespace of the Backend; write aws.auth with type "Secret" and secretRef.name'],
  ])('%s are answered with the current form', (_title, spec, answer) => {
    expect(problemsOf(backend(spec))).toContain(answer);
  });
});
