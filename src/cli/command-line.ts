import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run';
import { OPTIONS } from './options';
import type { Option, OptionName } from './options';
import { instead } from '../core/schema/nearest';

/** What the user has written. */
export interface CommandLine {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly switches: ReadonlySet<OptionName>;
  /** The values of an option, in order. */
  values(option: OptionName): readonly string[];
}

export function parseCommandLine(args: readonly string[]): CommandLine {
  const { tokens, positionals: [command, ...operands] } = parseArgs({
    args: [...args], strict: false, allowPositionals: true, tokens: true, options: parserOptions(),
  });
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') { continue; }
    const name = knownOption(token.rawName, token.name);
    const given = values.get(name) ?? [];
    values.set(name, [...given, ...valueOf(name, token.value, given)]);
  }
  return { command, operands, switches: new Set(values.keys()), values: (option) => values.get(option) ?? [] };
}

function parserOptions() {
  return Object.fromEntries(Object.entries<Option>(OPTIONS)
    .map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' as const : 'string' as const }]));
}

function knownOption(written: string, name: string): OptionName {
  if (Object.hasOwn(OPTIONS, name)) { return name as OptionName; }
  throw new CannotRun(`${written}: there is no such option; ${instead(name, Object.keys(OPTIONS), (option) => `--${option}`)}`);
}

/** The value of an option as a list, which is empty for switches. */
function valueOf(name: OptionName, value: string | undefined, before: readonly string[]): string[] {
  const option: Option = OPTIONS[name];
  if (option.value === undefined) {
    if (value !== undefined) { throw new CannotRun(`--${name}: it takes no value, got ${JSON.stringify(value)}; write --${name}`); }
    return [];
  }
  // An option behind it, or the end of the line, and no value.
  if (value === undefined || value === '') { throw new CannotRun(`--${name}: the value is missing; write --${name} <${option.value}>`); }
  if (before.length > 0 && option.isRepeatable !== true) {
    throw new CannotRun(`--${name}: it is given twice, got ${JSON.stringify(before[0])} and ${JSON.stringify(value)}; keep one of them`);
  }
  return [value];
}
