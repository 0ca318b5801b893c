import { parseAllDocuments } from 'yaml';
import { readRecipes, Recipe, Words } from './recipe';
import { topologyOf } from '../../src/core/topology';
import { drawingOf } from '../../src/drawing/cards';
import { mermaid } from '../../src/drawing/mermaid';

/** The files of docs/cookbook, by path. The YAML of a recipe is what its cdk8s program writes. */
export function pages(yamlOf: (recipe: Recipe) => string): Map<string, string> {
  const recipes = readRecipes();
  return new Map([
    ['README.md', index(recipes)],
    ...recipes.map((recipe): [string, string] => [`${recipe.path}.md`, page(recipe, yamlOf(recipe))]),
  ]);
}

function page({ title, text, words, cdk8s, pulumi, requests }: Recipe, yaml: string): string {
  return `# ${title}

${text}

${namesOf(words)}

## cdk8s

\`\`\`ts
${cdk8s.trim()}
\`\`\`

## Pulumi

\`\`\`mts
${pulumi.trim()}
\`\`\`

${picture(yaml)}## What it makes

\`\`\`yaml
${yaml.trim()}
\`\`\`

## What becomes of requests

As a [test file](../../testing-routes.md#test-files), with [what is there already](../../../examples/cookbook/existing.yaml):

\`\`\`yaml
${requests.replace(/^#.*\n/, '').trim()}
\`\`\`
`;
}

/** How else it is called, and where. */
function namesOf({ also, fields, envoy, ingressNginx }: Words): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  return [
    `- Also called: ${also.join(', ')}`,
    ...fields.length > 0 ? [`- Fields: ${code(fields)}`] : [],
    ...envoy.length > 0 ? [`- Envoy: ${code(envoy)}`] : [],
    ...ingressNginx.length > 0 ? [`- [ingress-nginx](../../ingress-nginx-annotations.md): ${code(ingressNginx)}`] : [],
  ].join('\n');
}

/** Where requests go, if there is anything to see. */
function picture(yaml: string): string {
  const graph = topologyOf(parseAllDocuments(yaml).map((document): unknown => document.toJS()));
  return graph.edges.length === 0 ? '' : `## Where requests go

\`\`\`mermaid
${mermaid(drawingOf(graph))}\`\`\`

`;
}

function index(recipes: readonly Recipe[]): string {
  const chapters = [...new Set(recipes.map(chapterOf))];
  return `# Cookbook

A page for each task: the program for cdk8s, the same for Pulumi, and the manifests that it makes.

${chapters.map((chapter) => `## ${heading(chapter)}

${recipes.filter((recipe) => chapterOf(recipe) === chapter).map(({ path, title }) => `- [${title}](${path}.md)`).join('\n')}
`).join('\n')}`;
}

function chapterOf({ path }: Recipe): string {
  return path.split('/')[0];
}

function heading(chapter: string): string {
  return chapter.charAt(0).toUpperCase() + chapter.slice(1).replace(/-/g, ' ');
}

const [START, END] = ['<!-- Made from the recipes by `npx projen cookbook`. -->', '<!-- End of what is made. -->'];

/** docs/README.md with its index by names of fields, from the recipes. */
export function withFieldIndex(readme: string): string {
  const recipes = readRecipes();
  const table = (title: string, namesOfWords: (words: Words) => readonly string[]) => {
    const rows = [...new Set(recipes.flatMap(({ words }) => namesOfWords(words)))].sort().map((name) => {
      const links = recipes.filter(({ words }) => namesOfWords(words).includes(name)).map((recipe) => `[${recipe.title}](cookbook/${recipe.path}.md)`);
      return `| \`${name}\` | ${links.join(', ')} |`;
    });
    return `### ${title}\n\n| Name | Recipes |\n|---|---|\n${rows.join('\n')}\n`;
  };
  const made = [
    table('Fields of the Gateway API and kgateway', ({ fields }) => fields),
    table('Envoy', ({ envoy }) => envoy),
    table('Annotations of ingress-nginx', ({ ingressNginx }) => ingressNginx),
  ].join('\n');
  return readme.replace(new RegExp(`${START}[^]*${END}`), `${START}\n\n${made}\n${END}`);
}
