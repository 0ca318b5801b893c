import { posix } from 'node:path';
import { ClassType, EnumType, InterfaceType, Method, Parameter, Property, Type } from '@jsii/spec';
import { Api, bareName, isClass, isConstruct, isEnum, isOwn, isStruct, methodsOf, namesIn, shortName, textOf } from './api';
import { Example, Examples } from './examples';
import { Homes } from './homes';
import { Language, LANGUAGE_IDS, LANGUAGES, nameIn, withNames, Writer } from './languages';
import { PulumiData } from './pulumi-data';
import { PulumiInputs } from './pulumi-inputs';


/** A page, and where the navigation shows it. */
export interface ReferencePage {
  /** `tls-backend`, `kube/http-route` */
  readonly path: string;
  readonly title: string;
  readonly group: Group;
  /** One sentence, as a cell of a table. */
  readonly summary: string;
  readonly text: string;
}

export enum Group {
  CONSTRUCTS = 'Constructs',
  VALUES = 'Values',
  TYPES = 'Shared types',
  LOW_LEVEL = 'Low-level constructs',
}

/** Where types of Kubernetes itself are described. */
const KUBERNETES = 'https://kubernetes.io/docs/reference/kubernetes-api/';

/** The reference of the public API, for all languages at once: what differs is marked with the languages that it is for. */
export class Reference {
  public readonly pages: readonly ReferencePage[];
  private readonly homes: Homes;
  private readonly examples: Examples;
  private readonly data = new PulumiData();
  private readonly pulumi = new PulumiInputs();
  /** Structs in which no outputs may stand. */
  private readonly known: ReadonlySet<string>;

  public constructor(private readonly api: Api) {
    this.homes = new Homes(api);
    this.examples = new Examples(api);
    this.known = this.findKnown();
    this.pages = this.homes.pages.map((type) => this.page(type));
  }

  private page(type: Type): ReferencePage {
    const path = this.homes.pageOf(type.fqn)!;
    const title = shortName(type.fqn);
    const parts = new PageText(this.api, this.homes, this.examples, path);
    const owned = this.homes.onPageOf(type.fqn).filter((one) => !isOfKubernetes(one));
    const text = [
      `# ${title}`,
      describe(type),
      ...isClass(type) ? [] : [parts.users(type.fqn)],
      programOf(type),
      ...isConstruct(type) ? this.construct(type, parts) : [this.contents(type, parts)],
      ...this.outputs(type, parts),
      ...this.methods(type, parts),
      ...owned.filter(({ fqn }) => !this.homes.isOptionsOfConstruct(fqn)).map((one) => this.section(one, parts)),
      parts.allExamples(type.fqn),
    ];
    return { path, title, group: groupOf(type), summary: cell(prose(type.docs?.summary ?? '')), text: `${text.filter((part) => part !== '').join('\n\n')}\n` };
  }

  private construct(type: ClassType, parts: PageText): string[] {
    const { parameters = [] } = type.initializer!;
    const name = shortName(type.fqn);
    const component = this.data.component(name);
    const isThere = (language: Language) => language === 'data' ? component !== undefined : language !== 'pulumi' || this.pulumi.has(`${name}Args`);
    const options = this.api.optionsOf(type.initializer!);
    const outputs = this.pulumi.argumentsOf(name);
    return [
      parts.signature((language, writer) => isThere(language) ? writer.construction(name, parameters) : absentIn(language)),
      ...options === undefined ? [] : ['## Properties', parts.properties(options.fqn, ({ name: property }) => outputs.get(property) ?? true)],
      ...component?.makesOneObject === true ? [WAIT] : [],
    ];
  }

  /** What only such arguments of components take. */
  private findKnown(): ReadonlySet<string> {
    const [known, others] = [new Set<string>(), new Set<string>()];
    for (const type of this.api.types.filter(isConstruct)) {
      const options = this.api.optionsOf(type.initializer!);
      const outputs = this.pulumi.argumentsOf(shortName(type.fqn));
      for (const property of options === undefined ? [] : this.api.propertiesOf(options.fqn)) {
        namesIn(property.type).forEach((fqn) => (outputs.get(property.name) === false ? known : others).add(fqn));
      }
    }
    return new Set([...known].filter((fqn) => !others.has(fqn)));
  }

  /** What objects of a class tell. */
  private outputs(type: Type, parts: PageText): string[] {
    const { properties = [] } = type as ClassType;
    const told = isStruct(type) || isEnum(type) ? [] : properties.filter(({ overrides }) => overrides === undefined);
    return told.length === 0 ? [] : ['## Attributes', parts.table(type.fqn, told, () => true)];
  }

  private methods(type: Type, parts: PageText): string[] {
    if (isStruct(type) || isEnum(type)) { return []; }
    const all = methodsOf(type);
    const base = (type as ClassType).base;
    const inherited = base !== undefined && isOwn(base) ? [`It has the methods of ${parts.link(base)}, too.`] : [];
    const written = (methods: Method[]) => methods.map((method) =>
      parts.method(type, method, (language, writer) => this.call(type, method, language, writer)));
    const [factories, others] = [all.filter((method) => method.static === true), all.filter((method) => method.static !== true)];
    return [
      ...factories.length > 0 ? ['## Factories', ...written(factories)] : [],
      ...others.length + inherited.length > 0 ? ['## Methods', ...inherited, ...written(others)] : [],
    ];
  }

  private call(type: Type, { name, parameters = [], ...method }: Method, language: Language, writer: Writer): string {
    const className = shortName(type.fqn);
    const owner = method.static === true ? bareName(type.fqn) : undefined;
    if (language === 'data') { return this.data.choice(className, name) ?? absentIn(language); }
    if (language !== 'pulumi' || !isClass(type)) { return writer.call(owner, name, parameters); }
    const outputs = this.pulumi.methodTakesOutputs(className, name, method.static === true);
    return outputs === undefined ? absentIn(language)
      : writer.call(owner, name, parameters.filter((parameter) => parameter.name !== 'scope' && parameter.name !== 'id'), outputs);
  }

  private section(type: Type, parts: PageText): string {
    return [`## ${bareName(type.fqn)}`, describe(type), this.contents(type, parts)].filter((part) => part !== '').join('\n\n');
  }

  /** What a struct or an enum consists of. */
  private contents(type: Type, parts: PageText): string {
    if (isEnum(type)) { return parts.members(type); }
    return isStruct(type) ? parts.properties(type.fqn, () => !this.known.has(type.fqn)) : '';
  }
}

/** The parts of one page, which knows the way to the others. */
class PageText {
  public constructor(private readonly api: Api, private readonly homes: Homes, private readonly examples: Examples, private readonly path: string) {}

  public link(fqn: string): string {
    return this.anchor(fqn, shortName(fqn));
  }

  public signature(text: (language: Language, writer: Writer) => string): string {
    return `<pre class="signature" v-pre>${this.variants((language) => text(language, new Writer(this.api, language)))}</pre>`;
  }

  public properties(fqn: string, takesOutputs: (property: Property) => boolean): string {
    return this.table(fqn, this.api.propertiesOf(fqn), takesOutputs);
  }

  public table(fqn: string, properties: readonly Property[], takesOutputs: (property: Property) => boolean): string {
    if (properties.length === 0) { return ''; }
    const rows = properties.map((property) => this.row(fqn, property, takesOutputs(property)));
    const use = this.firstExample(fqn);
    return [...use === '' ? [] : [use, ''], '| Property | Type | Default | What it is |', '|---|---|---|---|', ...rows].join('\n');
  }

  public members({ fqn, members }: EnumType): string {
    const rows = members.map((member) => `| <code v-pre>${this.variants((language) => language === 'go' ? `${bareName(fqn)}_${member.name}` : member.name)}</code> | ${cell(prose(textOf(member.docs)))} |`);
    return ['| Value | What it is |', '|---|---|', ...rows].join('\n');
  }

  public method(owner: Type, { parameters = [], docs, name }: Method, call: (language: Language, writer: Writer) => string): string {
    return [
      `### ${name}`,
      this.signature(call),
      prose([textOf(docs), docs?.returns === undefined ? '' : `Returns ${docs.returns}`].filter((text) => text !== '').join(' ')),
      parameters.filter(({ docs: own }) => own?.summary !== undefined).map((parameter) => this.parameter(parameter)).join('\n'),
      this.firstExample(`${owner.fqn}.${name}`),
    ].filter((part) => part !== '').join('\n\n');
  }

  /** Every example with a type. */
  public allExamples(fqn: string): string {
    const examples = this.examples.of(fqn);
    return examples.length === 0 ? '' : `## Examples\n\n${examples.map((example) => `- ${this.linkTo(example, example.title)}`).join('\n')}`;
  }

  /** What takes a type. */
  public users(fqn: string): string {
    const users = this.homes.usersOf(fqn).map((user) => this.link(user));
    return users.length === 0 ? '' : `Taken by: ${users.join(', ')}`;
  }

  /** The best example of a type or a member. */
  private firstExample(fqn: string): string {
    const [example] = this.examples.of(fqn) as (Example | undefined)[];
    return example === undefined ? '' : `Example: ${this.linkTo(example, example.title)}`;
  }

  private linkTo({ page, title }: Example, text: string): string {
    const [path, hash] = page.split('#');
    const address = `${this.relative(`../${path}`)}${hash === undefined ? '' : `#${hash}`}`;
    return `[${text}](${address}${text === title ? '' : ` "${title}"`})`;
  }

  private parameter({ name, docs, optional }: Parameter): string {
    const written = this.variants((language) => language === 'python' ? nameIn(language, name) : name);
    return `- <code v-pre>${written}</code>${optional === true ? ' (optional)' : ''}: ${prose(textOf(docs))}`;
  }

  private row(fqn: string, property: Property, takesOutputs: boolean): string {
    const { name, type, optional, docs } = property;
    const anchor = `${shortName(fqn)}.${name}`.toLowerCase();
    const [example] = this.examples.of(`${fqn}.${name}`) as (Example | undefined)[];
    const use = example === undefined ? '' : ` ${this.linkTo(example, 'Example')}`;
    return `| <a id="${anchor}"></a><code v-pre>${this.variants((language) => nameIn(language, name))}</code> `
      + `| <code v-pre>${this.variants((language) => new Writer(this.api, language).type(type, takesOutputs))}</code> `
      + `| ${optional === true ? cell(defaultText(docs?.default)) : '*required*'} `
      + `| ${cell(prose(textOf(docs)))}${use} |`;
  }

  /** What differs between languages, each with those that it is for; what is the same in all is alone. */
  private variants(text: (language: Language) => string): string {
    const groups = new Map<string, Language[]>();
    for (const language of LANGUAGE_IDS) {
      const written = withNames(escapeHtml(text(language)), (fqn, name) => this.anchor(fqn, name));
      groups.set(written, [...groups.get(written) ?? [], language]);
    }
    if (groups.size === 1) { return [...groups.keys()][0]; }
    return [...groups].map(([written, languages]) => `<span data-in="${languages.join(' ')}">${written}</span>`).join('');
  }

  private anchor(fqn: string, written: string): string {
    const type = this.api.type(fqn);
    if (type !== undefined && isOfKubernetes(type)) { return `<a href="${KUBERNETES}">${written}</a>`; }
    const page = this.homes.pageOf(fqn);
    if (page === undefined) { return written; }
    const hash = this.homes.isPage(fqn) ? '' : `#${this.homes.isOptionsOfConstruct(fqn) ? 'properties' : bareName(fqn).toLowerCase()}`;
    return `<a href="${page === this.path ? '' : `${this.relative(page)}.html`}${hash === '' && page === this.path ? '#' : hash}">${written}</a>`;
  }

  private relative(page: string): string {
    const way = posix.relative(posix.dirname(this.path), page);
    return way.startsWith('.') ? way : `./${way}`;
  }
}

/** What components have besides. */
const WAIT = '<p data-in="pulumi data">Besides, it has <code>waitForAccepted</code>, a boolean: whether to wait until the controller '
  + 'has accepted the object. See <a href="../docs/pulumi.html#waiting-for-the-controller">waiting for the controller</a>.</p>';

function absentIn(language: Language): string {
  return `not available with ${LANGUAGES[language]}`;
}

function groupOf(type: Type): Group {
  if (type.namespace !== undefined) { return Group.LOW_LEVEL; }
  if (isConstruct(type)) { return Group.CONSTRUCTS; }
  return isClass(type) ? Group.VALUES : Group.TYPES;
}

/** Types of Kubernetes within kinds of kgateway: described there. */
function isOfKubernetes({ docs }: Type): boolean {
  return /Kubernetes' own `/.test(textOf(docs));
}

function describe({ docs }: Type): string {
  const see = docs?.see === undefined ? '' : ` [More](${docs.see})`;
  return `${prose(textOf(docs))}${see}`;
}

function programOf({ docs }: InterfaceType | Type): string {
  return docs?.example === undefined ? '' : `\`\`\`ts\n${docs.example}\n\`\`\``;
}

/** `- what happens` is a sentence; everything else is code. */
function defaultText(text: string | undefined): string {
  if (text === undefined) { return ''; }
  const [value, ...rest] = text.replace(/\s+/g, ' ').split(' - ');
  if (text.startsWith('- ')) { return prose(text.slice(2).replace(/\s+/g, ' ')); }
  return [`\`${value}\``, ...rest.map(prose)].join(': ');
}

/** Markdown is kept within backticks only. */
function prose(text: string): string {
  return text.split('`').map((part, index) => index % 2 === 0 ? escapeHtml(part).replace(/([*_[\]])/g, '\\$1').replace(/\{\{/g, '&#123;&#123;') : part).join('`');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

