import { asPlainMarkdown, pageOf, withPageLinks } from '../../tools/site/links';
import { withPictures } from '../../tools/site/pictures';
import { chaptersOf } from '../../tools/site/sidebar';
import { withTabs } from '../../tools/site/tabs';

const FILES = ['README.md', 'docs/cli.md', 'docs/checks/README.md'];
const linked = (text: string, file = 'docs/cli.md') => withPageLinks(text, file, (target) => FILES.includes(target));

test('a README is the page of its folder', () => {
  expect(FILES.map(pageOf)).toEqual(['index.md', 'docs/cli.md', 'docs/checks/index.md']);
});

test('links lead to pages; other files are shown in the repository; code and addresses stay', () => {
  expect(linked('[a](../README.md#try-it) [b](checks/README.md) [c](#here) [d](https://e.example/x.md)'))
    .toBe('[a](../index.md#try-it) [b](./checks/index.md) [c](#here) [d](https://e.example/x.md)');
  expect(linked('[a](../examples/conversion) [b](../src/README.md)'))
    .toBe('[a](https://github.com/kgateway-constructs/kgateway-constructs/blob/main/examples/conversion) [b](https://github.com/kgateway-constructs/kgateway-constructs/blob/main/src/README.md)');
  expect(linked('`[a](checks/README.md)`\n```yaml\n[a](checks/README.md)\n```\n')).toBe('`[a](checks/README.md)`\n```yaml\n[a](checks/README.md)\n```\n');
});

test('what looks like an element or an expression is text', () => {
  expect(asPlainMarkdown('write <name>, {{x}} and `<b> {{y}}` <!-- remark --> <https://a.example>'))
    .toBe('write &lt;name>, &#123;&#123;x}} and `<b> {{y}}` <!-- remark --> <https://a.example>');
});

test('the same program in several forms stands side by side; other sections stay', () => {
  expect(withTabs('# A\n\n## cdk8s\n\n```ts nofixture\na\n```\n\n## Pulumi\n\n```mts\nb\n```\n\n## What it makes\n\n```yaml\nc\n```\n'))
    .toBe('# A\n\n::: code-group\n\n```ts [cdk8s]\na\n```\n\n```mts [Pulumi]\nb\n```\n\n:::\n\n## What it makes\n\n```yaml\nc\n```\n');
  expect(withTabs('## cdk8s\n\n```ts\na\n```\n')).toBe('## cdk8s\n\n```ts\na\n```\n');
});

test('a picture is drawn from the manifests behind it, or from the program before it', () => {
  const service = 'apiVersion: gateway.kgateway.dev/v1alpha1\nkind: Backend\nmetadata: { name: api }\nspec: { static: { hosts: [{ host: a.example, port: 443 }] } }\n';
  const never = () => { throw new Error('no program'); };
  const drawn = withPictures(`before\n\n\`\`\`mermaid\nflowchart\n\`\`\`\n\n## What it makes\n\n\`\`\`yaml\n${service}\`\`\`\n`, never);
  expect(drawn).toMatch(/^before\n\n<div class="picture" v-pre>\n<svg [^]*a\.example[^]*<\/svg>\n<\/div>\n\n\n## What it makes/);
  expect(withPictures('```ts\nprogram\n```\n\n```mermaid\nflowchart\n```\n', (program) => program === 'program\n' ? service : never())).toContain('a.example');
  expect(() => withPictures('```mermaid\nflowchart\n```\n', never)).toThrow('a picture has neither manifests nor a program');
});

test('the navigation is what indexes list', () => {
  expect(chaptersOf('# I\n\n## Guides\n\n- [The `command`](cli.md): more [here](x.md)\n- no link\n\n## Empty\n\n## Checks\n\n| [a](a.md) | x |\n| [All](checks/README.md) | y |\n', '/docs/')).toEqual([
    { text: 'Guides', collapsed: true, items: [{ text: 'The command', link: '/docs/cli' }] },
    { text: 'Checks', collapsed: true, items: [{ text: 'a', link: '/docs/a' }, { text: 'All', link: '/docs/checks/' }] },
  ]);
});
