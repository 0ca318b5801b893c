import type { KindSchema, Node } from '../../generated/schema';
import { correctedHost, hostname, wildcardHostname } from '../syntax/host';

/** A pattern of the schema, and how its mistakes are reported. */
interface Pattern {
  readonly text: string;
  readonly example: string;
}

const EXAMPLE_OF_HOSTS = 'shop.example.com';
const EXAMPLE_OF_DURATIONS = '1m30s';

/** How to write a string so that it has a pattern, where that can be told from the text. */
export function suggestion({ text, example }: Pattern, value: string): string | undefined {
  if (example === EXAMPLE_OF_DURATIONS) { return suggestionOf(asDuration(value)); }
  if (example !== EXAMPLE_OF_HOSTS) { return undefined; }
  const isWildcardPossible = text.startsWith('^(\\*\\.)?');
  const syntax = isWildcardPossible ? wildcardHostname : hostname;
  return suggestionOf(correctedHost(value, syntax)) ?? syntax(value)?.fix;
}

function suggestionOf(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `write "${meant}"`;
}

/** Whether a text is a duration, by its pattern or by a rule. */
export function isDuration(schema: KindSchema, { pattern, rules = [] }: Node): boolean {
  return (pattern !== undefined && schema.patterns[pattern].example === EXAMPLE_OF_DURATIONS)
    || rules.some((rule) => /\(h\|m\|s\|ms\)|^duration\(self\)/.test(schema.rules[rule].text));
}

/** A number that was meant as seconds. */
export function asDuration(value: unknown): string | undefined {
  const seconds = typeof value === 'number' ? value : typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (seconds === undefined || seconds < 0) { return undefined; }
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1000)}ms`;
}
