import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reconcileUntil } from './controller';
import { kubectl } from './kubectl';
import { Stack } from './stack';

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'pulumi');

/** A copy of the example, with what it needs around it. */
function example(name: string): Stack {
  const folder = mkdtempSync(join(tmpdir(), `example-${name}-`));
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  return new Stack(name, '', folder);
}

const nothing = { status: 0, steps: [] };

/** The whole life of an example: the controller is played, and Pods become ready by themselves. */
async function lifeOf(name: string): Promise<void> {
  const stack = example(name);
  const { status, output } = await stack.upWhile(reconcileUntil);
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  expect(output).not.toContain('Undefined value');
  expect(stack.up()).toMatchObject(nothing);
  expect(stack.refresh()).toMatchObject({ status: 0 });
  expect(stack.up()).toMatchObject(nothing);
  const destroyed = stack.destroy();
  expect([destroyed.status, destroyed.status === 0 ? '' : destroyed.output]).toEqual([0, '']);
  stack.remove();
}

test('full-stack makes all that it needs on an empty cluster', () => lifeOf('full-stack'));

test('controller makes all that it needs', () => lifeOf('controller'));

describe('over a platform that is there', () => {
  const platform = new Stack('platform', `
    const { Namespace } = require("@pulumi/kubernetes/core/v1/namespace");
    new k.GatewayApiCrds("gateway-api");
    new k.KgatewayCrds("kgateway-crds");
    for (const name of ["infra", "shop", "payments", "kgateway-system"]) { new Namespace(name, { metadata: { name } }); }`);

  beforeAll(() => { expect(platform.up()).toMatchObject({ status: 0 }); });

  // Two need what is not here: a chart, and Pods behind a Service.
  const others = readdirSync(EXAMPLES).filter((name) => !['full-stack', 'controller', 'helm-gateway', 'render-yaml', 'existing-stack'].includes(name));

  test.each(others)('%s goes up, stays as it is, and goes', lifeOf);
});

test('render-yaml asks no cluster, also where one is configured', () => {
  const stack = example('render-yaml');
  const { status, output } = stack.up();
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  const folder = join(stack.folder, 'manifests', '1-manifest');
  const files = readdirSync(folder);
  expect(files).toHaveLength(3);
  for (const file of files) { kubectl(['apply', '--dry-run=server', '--filename', '-'], readFileSync(join(folder, file), 'utf8')); }
  stack.remove();
});
