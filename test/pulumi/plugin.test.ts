import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsOf, register } from './mocks';
import {
  BackendTls, Gateway, HeaderMatch, HttpRoute, Listener, PathMatch, RouteAction, RouteFilter, RouteParent, RouteTarget, StaticBackend, TrafficPolicy,
} from '../../src/pulumi';
import * as pulumi from '../../src/pulumi';
import * as components from '../../src/pulumi/plugin/generated/components';
import { REPOSITORY } from '../../tools/plugin/api';
import { modules } from '../../tools/plugin/modules';
import { pluginSchema } from '../../tools/plugin/schema';

const expectedSchema = readFileSync(join(__dirname, 'plugin-schema.txt'), 'utf8');

test.each([...modules()])('%s is up to date; else run `npx projen compile` and `npx projen plugin`', (file, text) => {
  expect(readFileSync(join(REPOSITORY, file), 'utf8') === text).toBe(true);
});

describe('what Pulumi reads from the components', () => {
  let schema: any;

  beforeAll(() => { schema = JSON.parse(JSON.stringify(pluginSchema(Object.keys(components)))); });

  const typeOf = ({ type, $ref, items, additionalProperties }: any): string => {
    if (items !== undefined) { return `${typeOf(items)}[]`; }
    if (additionalProperties !== undefined) { return `{ ${typeOf(additionalProperties)} }`; }
    return $ref === undefined ? type : $ref.replace(/^.*[:/]/, '');
  };

  /** A line for each field, so that a change can be read. */
  const lines = (token: string, fields: Record<string, any>, required: string[] = []) =>
    [token.replace(/^.*:/, ''), ...Object.entries(fields).map(([name, field]) =>
      `  ${name}${required.includes(name) ? '' : '?'}: ${typeOf(field)}${field.plain === true ? ' (known)' : ''}`)];

  test('is the reviewed schema', () => {
    const resources = Object.entries<any>(schema.resources)
      .flatMap(([token, { inputProperties, requiredInputs }]) => lines(token, inputProperties, requiredInputs));
    const types = Object.entries<any>(schema.types).flatMap(([token, { properties, required }]) => lines(token, properties, required));
    expect([...resources, ...types, ''].join('\n')).toBe(expectedSchema);
  });

  test('has every component', () => {
    const isComponent = ([name, value]: [string, any]) => typeof value === 'function' && typeof value.prototype?.registerOutputs === 'function' && name !== 'kube';
    expect(Object.keys(schema.resources).map((token) => token.replace(/^.*:/, '')).sort())
      .toEqual(Object.entries(pulumi).filter(isComponent).map(([name]) => name).sort());
  });
});

test('components made from data make the same as those made in TypeScript', async () => {
  const fromData = await register(() => {
    new components.Gateway('edge', { metadata: { namespace: 'shop' }, listeners: { https: { https: { certificates: [{ secretName: 'tls' }], hostname: '*.example.com' } } } });
    new components.StaticBackend('api', {
      metadata: { namespace: 'shop' }, hosts: [{ host: 'api.example.com', port: 443 }], tls: { mutual: { secretName: 'client', hostname: 'api.example.com' } },
    });
    new components.HttpRoute('shop', {
      metadata: { namespace: 'shop' },
      parents: [{ gateway: { name: 'edge', sectionName: 'https' } }],
      rules: [{
        matches: [{ path: { prefix: '/v1' }, headers: [{ exact: { name: 'x-a', value: '1' } }] }],
        filters: [{ requestHeaderModifier: { remove: ['x-b'] } }, { requestMirror: { target: { service: { name: 'shadow', port: 80 } }, percent: 5 } }],
        action: { split: [{ target: { service: { name: 'old', port: 80 } }, weight: 9 }, { target: { backend: { name: 'api' } }, weight: 1 }] },
      }],
    });
    new components.TrafficPolicy('limits', { metadata: { namespace: 'shop' }, targets: [{ gateway: { name: 'edge' } }], timeouts: { request: '5s' } });
  });
  const inTypeScript = await register(() => {
    const edge = new Gateway('edge', {
      metadata: { namespace: 'shop' }, listeners: { https: Listener.https({ certificates: [{ secretName: 'tls' }], hostname: '*.example.com' }) },
    });
    new StaticBackend('api', {
      metadata: { namespace: 'shop' }, hosts: [{ host: 'api.example.com', port: 443 }], tls: BackendTls.mutual('client', { hostname: 'api.example.com' }),
    });
    new HttpRoute('shop', {
      metadata: { namespace: 'shop' },
      parents: [RouteParent.gateway({ name: 'edge', sectionName: 'https' })],
      rules: [{
        matches: [{ path: PathMatch.prefix('/v1'), headers: [HeaderMatch.exact('x-a', '1')] }],
        filters: [RouteFilter.requestHeaderModifier({ remove: ['x-b'] }), RouteFilter.requestMirror(RouteTarget.service('shadow', { port: 80 }), { percent: 5 })],
        action: RouteAction.split([{ target: RouteTarget.service('old', { port: 80 }), weight: 9 }, { target: RouteTarget.backend('api'), weight: 1 }]),
      }],
    });
    new TrafficPolicy('limits', { metadata: { namespace: 'shop' }, targets: [edge], timeouts: { request: '5s' } });
  });
  expect(manifestsOf(fromData)).toEqual(manifestsOf(inTypeScript));
});

test('what is not one of the choices is reported with its place', async () => {
  const attempt = (path: any) => register(() => {
    new components.HttpRoute('shop', { parents: [], rules: [{ matches: [{ path }], action: { raw: {} } }] });
  });
  await expect(attempt({ prefix: '/a', exact: '/b' })).rejects
    .toThrow('HttpRoute shop: HttpRoute.rules[0].matches[0].path: got prefix and exact; write exactly one of exact, prefix, raw, regularExpression');
  await expect(attempt({})).rejects.toThrow('HttpRoute.rules[0].matches[0].path: got nothing; write exactly one of');
});
