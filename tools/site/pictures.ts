import { parseAllDocuments } from 'yaml';
import { topologyOf } from '../../src/core/topology';
import { drawingOf } from '../../src/drawing/cards';
import { colourVariables, PICTURE_STYLE } from '../../src/drawing/style';
import { svg } from '../../src/drawing/svg';

const PICTURE = /^```mermaid\n[^]*?^```$/m;
const YAML = /^```yaml\n([^]*?)^```$/m;
const PROGRAM = /^```ts(?: nofixture)?\n([^]*?)^```$/gm;

/** A page with its pictures drawn, as `graph` draws them: of the manifests behind them, or else of the program before them. */
export function withPictures(text: string, yamlOf: (program: string) => string): string {
  const match = PICTURE.exec(text);
  if (match === null) { return text; }
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const manifests = /^\s*## What it makes\s/.test(after) ? YAML.exec(after)?.[1] : undefined;
  const program = [...before.matchAll(PROGRAM)].pop()?.[1];
  if (manifests === undefined && program === undefined) { throw new Error('a picture has neither manifests nor a program'); }
  return `${before}${picture(manifests ?? yamlOf(program!))}${withPictures(after, yamlOf)}`;
}

/** What pictures look like within pages: the theme says what is dark. */
export function pictureStyle(): string {
  const style = `${colourVariables('.topology')}\n${PICTURE_STYLE}`;
  return style.replace(/@media screen and \(prefers-color-scheme:dark\)\{.*\}\}\n/, '').replace(/\[data-theme=dark\]/g, '.dark').replace(/\[data-theme=light\]/g, 'html:not(.dark)');
}

function picture(manifests: string): string {
  const graph = topologyOf(parseAllDocuments(manifests).map((document): unknown => document.toJS()));
  // Without empty lines, which would end it in Markdown.
  return `<div class="picture" v-pre>\n${svg(drawingOf(graph), { title: 'Where requests go', isAlone: false }).replace(/\n\s*\n/g, '\n')}</div>\n`;
}
