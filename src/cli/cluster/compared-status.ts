import type { Given } from './given';
import type { ManifestSet } from '../../core/manifests/manifest-set';
import { formatObject } from '../../core/manifests/object-name';
import { statusesOfSet } from '../../core/status';
import { compareStatus } from '../../core/status/comparison';
import type { ComparedCondition, StatusComparison } from '../../core/status/comparison';
import { isHealthy } from '../../core/translation/reports/condition';
import type { Outcome } from '../check';
import { count, printable } from '../report/printable';

const FORMATS: Readonly<Record<string, (comparison: StatusComparison) => string>> = {
  text: asText,
  json: (comparison) => `${JSON.stringify(comparison, undefined, 2)}\n`,
};

/** What the controller reports, beside what it is expected to report. */
export function comparedStatus(set: ManifestSet, { messages }: Given, format: string): Outcome {
  const comparison = compareStatus(set, statusesOfSet(set));
  const isSame = comparison.silent.length === 0 && comparison.unexpected.length === 0;
  return { output: FORMATS[format](comparison), messages, exitCode: isSame ? 0 : 1 };
}

function asText({ agreed, silent, unexpected, stale }: StatusComparison): string {
  const failures = agreed.filter(({ predicted = '', type }) => !isHealthy(type, predicted.split(' ')[0]));
  return [
    ...section('Predicted and reported: what is wrong', failures),
    ...section('Predicted, and not reported: nobody is reported', silent),
    ...section('Reported, and not predicted: if the controller is done, please report it to kgateway-constructs', unexpected),
    ...stale.length === 0 ? [] : [`Not compared, because they have changed since the controller looked: ${stale.map(formatObject).map(printable).join(', ')}\n`],
    `${count(agreed.length, 'condition')} as predicted, ${silent.length} not reported, ${unexpected.length} not predicted\n`,
  ].join('\n');
}

function section(title: string, conditions: readonly ComparedCondition[]): string[] {
  return conditions.length === 0 ? [] : [`${title}\n\n${conditions.map(asLines).join('')}`];
}

function asLines({ object, part, type, predicted, reported, message }: ComparedCondition): string {
  const difference = predicted === reported ? `${predicted ?? ''}` : `predicted ${predicted ?? 'nothing'}, reported ${reported ?? 'nothing'}`;
  const told = message === undefined || message === '' ? '' : `    ${printable(message)}\n`;
  return `  ${printable(formatObject(object))}${part === '' ? '' : `, ${printable(part)}`}: ${type} ${printable(difference)}\n${told}`;
}
