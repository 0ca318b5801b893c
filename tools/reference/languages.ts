import { Parameter, Property, TypeReference } from '@jsii/spec';
import { Api, bareName, isStruct, shortName } from './api';

/** Those who write programs; the order in which pages offer them. */
export const LANGUAGES = {
  typescript: 'TypeScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  csharp: 'C#',
  pulumi: 'Pulumi, TypeScript',
  data: 'Pulumi, other languages',
} as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

/** Words of Python, which jsii writes with an underscore behind them. */
const PYTHON_WORDS = new Set(['from', 'global', 'class', 'in', 'is', 'not', 'or', 'and', 'if', 'else', 'for', 'while', 'with', 'as', 'import', 'return', 'lambda', 'pass', 'raise', 'try', 'except', 'finally', 'del', 'def', 'async', 'await', 'yield', 'nonlocal', 'assert', 'break', 'continue', 'elif']);

/** The name of a property or a method. */
export function nameIn(language: Language, name: string): string {
  switch (language) {
    case 'python': return snakeCase(name);
    case 'go':
    case 'csharp': return pascalCase(name);
    default: return name;
  }
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function snakeCase(name: string): string {
  const snake = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').toLowerCase();
  return PYTHON_WORDS.has(snake) ? `${snake}_` : snake;
}

/** Around the full name of a type, and what is written for it. */
const MARKS = ['\u0001', '\u0002', '\u0003'];

/** A text with the names of types replaced by what links them. */
export function withNames(text: string, link: (fqn: string, written: string) => string): string {
  return text.replace(/\u0001(.+?)\u0002(.+?)\u0003/g, (_, fqn: string, written: string) => link(fqn, written));
}

type Scalar = 'string' | 'number' | 'boolean' | 'any';

const SCALARS: Readonly<Record<Language, Readonly<Record<Scalar, string>>>> = {
  typescript: { string: 'string', number: 'number', boolean: 'boolean', any: 'any' },
  python: { string: 'str', number: 'Number', boolean: 'bool', any: 'Any' },
  java: { string: 'String', number: 'Number', boolean: 'Boolean', any: 'Object' },
  go: { string: '*string', number: '*float64', boolean: '*bool', any: 'interface{}' },
  csharp: { string: 'string', number: 'double', boolean: 'bool', any: 'object' },
  pulumi: { string: 'string', number: 'number', boolean: 'boolean', any: 'any' },
  data: { string: 'string', number: 'number', boolean: 'boolean', any: 'any' },
};

/**
 * How types and signatures are written. Names of types stand between marks, with what they name, so that a page can link them.
 */
export class Writer {
  public constructor(private readonly api: Api, private readonly language: Language) {}

  /** `List[str]`, `*[]*string` … In Pulumi outputs may stand for scalars: `Input<string>`. */
  public type(type: TypeReference, takesOutputs: boolean): string {
    if ('collection' in type) { return this.collection(type.collection.kind === 'array', this.type(type.collection.elementtype, takesOutputs)); }
    const name = 'fqn' in type ? this.named(type.fqn) : SCALARS[this.language][scalarOf(type)];
    return takesOutputs && this.language === 'pulumi' && this.mayBeOutput(type) ? `Input<${name}>` : name;
  }

  /** How a construct is made. */
  public construction(className: string, parameters: readonly Parameter[]): string {
    const [, , props] = parameters;
    const options = this.api.optionsOf({ parameters: [...parameters] });
    const required = options === undefined ? [] : this.api.propertiesOf(options.fqn).filter(({ optional }) => optional !== true);
    const isOptional = props?.optional === true ? '?' : '';
    switch (this.language) {
      case 'typescript': return `new ${className}(scope: Construct, id: string${options === undefined ? '' : `, props${isOptional}: ${this.named(options.fqn)}`})`;
      case 'python': return `${className}(${['scope', 'id', ...options === undefined ? [] : this.keywords(options.fqn)].join(', ')})`;
      case 'java': return `${className}.Builder.create(scope, id)${required.map(({ name }) => `.${name}(…)`).join('')}.build()`;
      case 'go': return `New${bareName(className)}(scope constructs.Construct, id *string${options === undefined ? '' : `, props ${this.named(options.fqn)}`})`;
      case 'csharp': return `new ${className}(Construct scope, string id${options === undefined ? '' : `, ${this.named(options.fqn)} props`})`;
      case 'pulumi': return `new ${className}(name: string, args${isOptional}: ${className}Args, options?: ComponentResourceOptions)`;
      case 'data': return `type: kgateway-constructs:${className}`;
    }
  }

  /** How a method is called; `owner` is before static ones. */
  public call(owner: string | undefined, method: string, parameters: readonly Parameter[], takesOutputs = false): string {
    const name = nameIn(this.language, method);
    const options = this.language === 'python' ? this.api.optionsOf({ parameters: [...parameters] }) : undefined;
    const given = [
      ...parameters.slice(0, options === undefined ? undefined : -1).map((parameter) => this.declared(parameter, takesOutputs)),
      ...options === undefined ? [] : this.keywords(options.fqn),
    ].join(', ');
    if (owner === undefined) { return `${name}(${given})`; }
    return this.language === 'go' ? `${owner}_${name}(${given})` : `${owner}.${name}(${given})`;
  }

  /** In Python, properties of the last struct are keywords. */
  private keywords(fqn: string): string[] {
    const properties = this.api.propertiesOf(fqn);
    const required = properties.filter(({ optional }) => optional !== true);
    return ['*', ...required.map((property) => this.declared(property)), ...required.length < properties.length ? ['…'] : []];
  }

  private declared({ name, type, optional }: Parameter | Property, takesOutputs = false): string {
    const [written, mark] = [this.type(type, takesOutputs), optional === true ? '?' : ''];
    const parameter = this.language === 'python' ? nameIn('python', name) : name;
    switch (this.language) {
      case 'java':
      case 'csharp': return `${written} ${parameter}`;
      case 'go': return `${parameter} ${written}`;
      case 'python': return `${parameter}: ${written}${mark === '?' ? ' | None' : ''}`;
      default: return `${parameter}${mark}: ${written}`;
    }
  }

  private named(fqn: string): string {
    const type = this.api.type(fqn);
    const name = shortName(fqn);
    const isData = type !== undefined && isStruct(type);
    const written = this.language === 'csharp' && isData ? name.replace(/(\w+)$/, 'I$1') : name;
    return `${this.language === 'go' && isData ? '*' : ''}${MARKS[0]}${fqn}${MARKS[1]}${written}${MARKS[2]}`;
  }

  private collection(isList: boolean, item: string): string {
    switch (this.language) {
      case 'python': return isList ? `List[${item}]` : `Mapping[str, ${item}]`;
      case 'java': return isList ? `List<${item}>` : `Map<String, ${item}>`;
      case 'go': return isList ? `*[]${item}` : `*map[string]${item}`;
      case 'csharp': return isList ? `${item}[]` : `IDictionary<string, ${item}>`;
      default: return isList ? `${item}[]` : `{ [key: string]: ${item} }`;
    }
  }

  private mayBeOutput(type: TypeReference): boolean {
    if ('primitive' in type) { return type.primitive === 'string' || type.primitive === 'number'; }
    return 'fqn' in type && this.api.type(type.fqn)?.kind === 'enum';
  }
}

function scalarOf(type: TypeReference): Scalar {
  const primitive = 'primitive' in type ? type.primitive : 'any';
  return primitive === 'string' || primitive === 'number' || primitive === 'boolean' ? primitive : 'any';
}
