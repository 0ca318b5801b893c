import type { Migration } from './migrate';
import { call } from '../../programs/expression';
import type { Expression, Fields } from '../../programs/expression';
import { importLine } from '../../programs/printing/cdk8s-typescript';
import { layOut } from '../../programs/printing/code';
import { Expressions } from '../../programs/printing/expressions';
import { quoted, TypeScript } from '../../programs/printing/typescript';
import { XdsTls } from '../xds-tls';

/** A migration as a piece of a TypeScript program; what has no equivalent stands above it as comments. */
export function controllerProgram({ options, notes }: Migration, scope?: string): string {
  const language = new TypeScript(true);
  const expressions = new Expressions(language, new Map(), () => undefined);
  const fields = expressions.fields('KgatewayController', expressionOf(options) as Fields);
  const controller = language.call('new KgatewayController', [...scope === undefined ? [] : [scope], quoted('kgateway')], fields);
  const entry = scope === undefined ? 'kgateway-constructs/pulumi' : 'kgateway-constructs';
  const remarks = notes.map(({ path, reason }) => `// ${path}: ${reason}\n`).join('');
  return `${importLine(['KgatewayController', ...expressions.used], entry)}\n\n${remarks}${layOut(controller, language.layout, '', 0, 1)};\n`;
}

/** Options as a program writes them. */
function expressionOf(value: unknown): Expression {
  if (value instanceof XdsTls) { return call('XdsTls', 'secret'); }
  if (Array.isArray(value)) { return value.map(expressionOf); }
  if (typeof value !== 'object' || value === null) { return value as Expression; }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, expressionOf(part)]));
}
