/** What is wrong with an expression of CEL, as far as its words and brackets tell. */
export interface CelFault {
  readonly wrong: string;
  /** Whether the expression can not be read, or only names what does not exist. */
  readonly kind: 'syntax' | 'variable';
}

/** Texts, of which raw ones may end with a backslash. */
const RAW_TEXT = /[bB]?[rR][bB]?(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')/;
const TEXT = /[bB]?(?:"""[^]*?"""|'''[^]*?'''|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|`[^`\n]*`)/;
const TOKEN = new RegExp(`\\s+|//[^\\n]*|(${RAW_TEXT.source}|${TEXT.source})|\\d[\\w.]*|[A-Za-z_]\\w*|&&|\\|\\||==|!=|<=|>=|[^]`, 'gy');

/** The words and signs of an expression; texts, which may hold anything, as empty ones. */
function tokensOf(expression: string): readonly string[] {
  return [...expression.matchAll(TOKEN)].filter(([token]) => !/^(?:\s|\/\/)/.test(token)).map(([token, text]) => text === undefined ? token : '""');
}

const SIGNS = /^(?:""|\w+|&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}])$/;
const INSTEAD: Readonly<Record<string, string>> = { '=': '==', '&': '&&', '|': '||' };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Words that are no variables. */
const WORDS = ['true', 'false', 'null', 'in', 'int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'null_type', 'dyn', 'google'];
/** The macros whose first argument is a variable of their own. */
const MACROS = ['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map'];

/** Variables, and the fields of those whose fields are known. */
export type CelVariables = Readonly<Record<string, readonly string[] | undefined>>;

/** The fault of an expression that may use some variables and no others. */
export function celFault(expression: string, variables: CelVariables): CelFault | undefined {
  const wrong = celSyntaxFault(expression);
  if (wrong !== undefined) { return { wrong, kind: 'syntax' }; }
  const unknown = unknownName(tokensOf(expression), variables);
  return unknown === undefined ? undefined : { wrong: `there is no ${unknown}`, kind: 'variable' };
}

/** Why an expression can not be read, whatever variables there are. */
export function celSyntaxFault(expression: string): string | undefined {
  const tokens = tokensOf(expression);
  return tokens.length === 0 ? 'the expression is empty' : wrongSign(tokens) ?? wrongBracket(tokens);
}

function unknownName(tokens: readonly string[], variables: CelVariables): string | undefined {
  for (const index of namesIn(tokens)) {
    const [name, dot, field] = tokens.slice(index, index + 3);
    if (!Object.hasOwn(variables, name)) { return name; }
    if (dot === '.' && /^\w/.test(field) && variables[name]?.includes(field) === false) { return `${name}.${field}`; }
  }
  return undefined;
}

function wrongSign(tokens: readonly string[]): string | undefined {
  const wrong = tokens.find((token) => !SIGNS.test(token));
  if (wrong === undefined) { return undefined; }
  if (wrong === '"' || wrong === '\'') { return 'a text has no end'; }
  return `there is no sign ${wrong}${wrong in INSTEAD ? `, only ${INSTEAD[wrong]}` : ''}`;
}

function wrongBracket(tokens: readonly string[]): string | undefined {
  const open: string[] = [];
  for (const token of tokens) {
    if (token in CLOSING) { open.push(CLOSING[token]); }
    if (/^[)\]}]$/.test(token) && open.pop() !== token) { return `there is a ${token} too much`; }
  }
  return open.length === 0 ? undefined : `a ${open[open.length - 1]} is missing`;
}

/** Where variables stand: names that are neither fields, functions nor variables of a macro. */
function namesIn(tokens: readonly string[]): readonly number[] {
  const own = tokens.filter((_, index) => tokens[index - 1] === '(' && MACROS.includes(tokens[index - 2]) && tokens[index + 1] === ',');
  return [...tokens.keys()].filter((index) => /^[A-Za-z_]/.test(tokens[index]) && !WORDS.includes(tokens[index]) && !own.includes(tokens[index])
    && tokens[index - 1] !== '.' && tokens[index + 1] !== '(' && tokens[index + 1] !== '{');
}
