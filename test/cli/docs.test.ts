import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './command';
import { OPTIONS } from '../../src/cli/options';
import { FORMATS } from '../../src/cli/report/formats';
import { CONTROLLER_VARIABLES } from '../../src/core/manifests/controller-settings';

const docs = readFileSync(join(__dirname, '..', '..', 'docs', 'cli.md'), 'utf8');
const block = (language: string) => new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'm').exec(docs)?.[1] ?? '';

test('the documentation names every option, every variable and every format', () => {
  expect(Object.keys(OPTIONS).filter((name) => !docs.includes(`\`--${name}`))).toEqual([]);
  expect(Object.keys(CONTROLLER_VARIABLES).filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  expect(Object.keys(FORMATS).filter((name) => !docs.includes(`| \`${name}\` |`))).toEqual([]);
});

test('the report in the documentation is the one that the command prints', () => {
  const workspace = new Workspace();
  workspace.write('route.yaml', block('yaml'));
  expect(workspace.run(['check', 'route.yaml']).out).toBe(block('text'));
  workspace.remove();
});

test('the guide for upgrades shows what the command prints and writes', () => {
  const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'upgrading.md'), 'utf8');
  const [old, now] = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => text);
  const workspace = new Workspace();
  workspace.write('policy.yaml', old);
  const args = ['upgrade', '--from', 'kgateway-2.4', '--to', 'kgateway-2.5', 'policy.yaml'];
  expect(workspace.run(args).out).toBe(/^```text\n([^]*?)^```$/m.exec(guide)?.[1]);
  workspace.run([...args, '--fix']);
  expect(readFileSync(join(workspace.path, 'policy.yaml'), 'utf8')).toBe(now);
  workspace.remove();
});
