import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from './command';

const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'testing-routes.md'), 'utf8');
const blocks = (language: string) => [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text);

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** The files of the guide: each begins with its name. What it changes has the other files beside it. */
const files = new Map(blocks('yaml').map((text) => [/^# (\S+)\n/.exec(text)?.[1] ?? '', text]));
files.forEach((text, name) => workspace.write(name, text));
workspace.write('head/edge.yaml', files.get('k8s/edge.yaml') ?? '');

const commands = blocks('text').map((text) => /^\$ kgateway-constructs (.*)\n([^]*)$/.exec(text) ?? []);

test('there are files and commands in the guide', () => {
  expect([...files.keys()]).toContain('shop.requests.yaml');
  expect(commands.length).toBeGreaterThan(4);
});

test.each(commands.map(([, command, output]) => [command, output]))('%s prints what the guide says', (command, output) => {
  // The tests of a folder are those of the file in it: others have folders of their own.
  const args = command === 'test --coverage' ? ['test', '--coverage', 'shop.requests.yaml'] : command.split(' ');
  const { out, err } = workspace.run(args);
  expect(err).toBe('');
  // Some outputs are shown in part.
  expect(out.startsWith(output) ? output : out).toBe(output);
});
