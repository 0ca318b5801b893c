import { Prose } from './prose';
import { Sentence, what } from './sentence';
import { Comments, Declaration, Member, Step } from '../spec/interfaces';
import { withArticle } from '../spec/words';

const PATHS_AT_MOST = 3;

/** Comments that say what a field is, before its limits. */
export class ProseComments implements Comments {
  public constructor(private readonly prose: Prose) {}

  public ofType(declaration: Declaration): string[] {
    const paths = declaration.paths.map((path) => pathText(path));
    const sentence = this.embedded(paths[0]) ?? this.common(paths);
    const location = this.location(declaration, paths);
    return [(isEntry(declaration) ? [location, sentence] : [sentence, location]).filter((text) => text !== undefined).join(' ')];
  }

  public ofMember({ paths }: Declaration, { name, required, docs }: Member): string[] {
    const sentence = this.one(paths.map((path) => pathText(path, name)));
    if (sentence === undefined) { return docs; }
    const without = typeof sentence === 'string' || required || docs.some(isDefault) ? [] : [`@default - ${sentence[1]}`];
    return [what(sentence), ...docs, ...without];
  }

  public ofValue({ paths }: Declaration, value: unknown): string[] {
    const sentence = this.one(paths.map((path) => pathText(path)), value);
    return sentence === undefined ? [] : [what(sentence)];
  }

  /** The sentence of paths that belong to one type. */
  private one(paths: string[], value?: unknown): Sentence | undefined {
    const own = paths.filter((path) => this.prose.embeddedIn(path) === undefined);
    const sentences = own.map((path) => this.prose.at(path, value));
    const other = sentences.findIndex((sentence) => JSON.stringify(sentence) !== JSON.stringify(sentences[0]));
    if (other === -1) { return sentences[0]; }
    throw new Error(`${this.prose.kind}: ${own[0]} and ${own[other]} belong to one type; give them one sentence`);
  }

  /** What is said of all paths alike. */
  private common(paths: string[]): string | undefined {
    const [first, ...others] = paths.map((path) => this.prose.at(path)).map((sentence) => sentence && what(sentence));
    return others.every((other) => other === first) ? first : undefined;
  }

  private embedded(path: string): string | undefined {
    const [whole, part] = [this.prose.tables.embedded[path], this.prose.embeddedIn(path)];
    if (whole !== undefined) { return `Kubernetes' own \`${whole}\`.`; }
    return part === undefined ? undefined : `Part of Kubernetes' own \`${part}\`.`;
  }

  private location(declaration: Declaration, paths: string[]): string {
    const owner = withArticle(this.prose.kind);
    if (paths[0] === '') { return `The spec of ${owner}.`; }
    const role = declaration.values !== undefined ? 'A value of' : isEntry(declaration) ? 'An entry of' : 'Stands at';
    return `${role} ${listed(paths)} of ${owner}.`;
  }
}

/** Without the step of `spec` itself. */
function pathText([, ...steps]: Step[], member?: string): string {
  return [...steps.map(({ field }) => field), ...member === undefined ? [] : [member]].join('.');
}

function isEntry({ values, paths }: Declaration): boolean {
  return values === undefined && paths.every((path) => path[path.length - 1].many);
}

function listed(paths: string[]): string {
  const shown = paths.slice(0, PATHS_AT_MOST).map((path) => `\`${path}\``);
  const rest = paths.length - shown.length;
  const items = rest === 0 ? shown : [...shown, `${rest} more ${rest === 1 ? 'place' : 'places'}`];
  return items.length === 1 ? items[0] : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

function isDefault(line: string): boolean {
  return line.startsWith('@default');
}
