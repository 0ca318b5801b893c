import { Group, ReferencePage } from './pages';

const PREFACE = `# API reference

Made from the types of the package. Choose a language at the top of any page: names, types and signatures follow it.

| Language | Package | Import |
|---|---|---|
| TypeScript | \`kgateway-constructs\` | \`import { HttpRoute, kube } from 'kgateway-constructs';\` |
| Python | \`kgateway-constructs\` | \`from kgateway_constructs import HttpRoute, kube\` |
| Java | \`dev.kgateway-constructs:kgateway-constructs\` | \`import dev.kgatewayconstructs.HttpRoute;\`, \`import dev.kgatewayconstructs.kube.*;\` |
| Go | \`github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs\` | \`kgatewayconstructs.NewHttpRoute(…)\`, package \`kube\` below it |
| C# | \`KgatewayConstructs\` | \`using KgatewayConstructs;\`, \`using Kube = KgatewayConstructs.Kube;\` |
| Pulumi, TypeScript | \`kgateway-constructs\` | \`import { HttpRoute, kube } from 'kgateway-constructs/pulumi';\` |
| Pulumi, other languages | [made by Pulumi](../docs/pulumi.md#other-languages) | \`type: kgateway-constructs:HttpRoute\` |

In Pulumi, \`Input<string>\` means that an output may be there. How to [install](../index.md#try-it) it; what is written [in another way](../docs/languages.md).
`;

const SAID: Readonly<Record<Group, string>> = {
  [Group.CONSTRUCTS]: 'What programs are made of.',
  [Group.VALUES]: 'What properties take: made by factories, checked when they are used.',
  [Group.TYPES]: 'Data and choices that several of them take.',
  [Group.LOW_LEVEL]: 'Every kind as the API has it.',
};

/** The first page of the reference. */
export function referenceIndex(pages: readonly ReferencePage[]): string {
  const chapters = Object.values(Group).map((group) => {
    const rows = pages.filter((page) => page.group === group).map(({ title, path, summary }) => `| [${title}](${path}.md) | ${summary} |`);
    return `## ${group}\n\n${SAID[group]}\n\n| Name | What it is |\n|---|---|\n${rows.join('\n')}\n`;
  });
  return [PREFACE, ...chapters].join('\n');
}
