/*
 * Evaluates every rule with two CEL interpreters as well, on generated values,
 * and prints how often they agree with the transpiled rule. A program of its
 * own, because one of them is an ES module, which jest can't load.
 */
import * as bufbuild from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import * as fc from 'fast-check';
import { celJs, input } from './interpreter';
import type { Evaluate, Interpreter } from './interpreter';
import { placedRules } from './rules';
import { valuesFor } from './values';
import { cel, CelError } from '../../src/core/schema/cel';
import { transpile } from '../../tools/generate/cel/transpile';
import type { SchemaNode } from '../../tools/imports/format';

type Outcome = boolean | 'error';

export interface Skip {
  readonly interpreter: string;
  readonly rule: RegExp;
  readonly reason: string;
}

export interface Report {
  readonly compared: Record<string, Record<string, number>>;
  readonly disagreements: readonly object[];
  readonly unusedSkips: readonly Skip[];
}

const OF_KUBERNETES = 'a function of Kubernetes, which has unit tests of its own';

/** Rules that an interpreter can't evaluate. */
const SKIPS: readonly Skip[] = [
  { interpreter: 'cel-js', rule: /quantity\(/, reason: OF_KUBERNETES },
  { interpreter: 'cel-js', rule: /isIP\(/, reason: OF_KUBERNETES },
  { interpreter: 'cel-js', rule: /format\./, reason: OF_KUBERNETES },
  { interpreter: 'cel-js', rule: /\(\?i\)/, reason: 'it matches with a JavaScript regular expression, which has no inline flags' },
  { interpreter: 'bufbuild', rule: /quantity\(/, reason: OF_KUBERNETES },
  { interpreter: 'bufbuild', rule: /isIP\(/, reason: OF_KUBERNETES },
  { interpreter: 'bufbuild', rule: /format\./, reason: OF_KUBERNETES },
  { interpreter: 'bufbuild', rule: /\.\?/, reason: 'it has no optional fields' },
];

const SEED = 20;
const VALUES_PER_RULE = 40;

async function interpreters(): Promise<Interpreter[]> {
  const { STRING, BOOL } = bufbuild.CelScalar;
  const matches = bufbuild.celFunc('matches', [STRING, STRING], BOOL, (text, pattern) => new RegExp(pattern, 'u').test(text));
  const env = bufbuild.celEnv({ funcs: [...strings, matches] });

  return [
    await celJs(),
    {
      name: 'bufbuild',
      compile: (rule, node) => {
        const program = bufbuild.plan(env, bufbuild.parse(rule));
        return (self) => {
          const result = program({ self: input(self, node, (entries) => new Map(entries)) as bufbuild.CelInput });
          if (bufbuild.isCelError(result)) { throw result; }
          return result;
        };
      },
    },
  ];
}

function transpiled(rule: string, node: SchemaNode): Evaluate | undefined {
  const code = transpile(rule, node);
  if (code === undefined) { return undefined; }
  const evaluate = new Function('cel', 'self', `return ${code}`);
  return (self) => evaluate(cel, self);
}

function outcome(evaluate: Evaluate, self: unknown, isError: (thrown: unknown) => boolean): Outcome {
  try {
    const result = evaluate(self);
    if (typeof result !== 'boolean') { throw new Error(`neither true nor false: ${String(result)}`); }
    return result;
  } catch (thrown) {
    if (!isError(thrown)) { throw thrown; }
    return 'error';
  }
}

async function compare(): Promise<Report> {
  const compared: Record<string, Record<string, number>> = {};
  const disagreements: object[] = [];
  const unusedSkips = new Set(SKIPS);

  for (const interpreter of await interpreters()) {
    const { name } = interpreter;
    const counts: Record<string, number> = compared[name] = {};
    for (const { rule, node, where } of placedRules()) {
      const ours = transpiled(rule, node);
      const skip = SKIPS.find((candidate) => candidate.interpreter === name && candidate.rule.test(rule));
      if (skip !== undefined) { unusedSkips.delete(skip); }
      if (ours === undefined || skip !== undefined) { continue; }
      const theirs = interpreter.compile(rule, node);
      for (const self of fc.sample(valuesFor(rule, node), { seed: SEED, numRuns: VALUES_PER_RULE })) {
        const our = outcome(ours, self, (thrown) => thrown instanceof CelError);
        const their = outcome(theirs, self, () => true);
        counts[String(our)] = (counts[String(our)] ?? 0) + 1;
        if (our !== their) { disagreements.push({ interpreter: name, rule, where, self, our, their }); }
      }
    }
  }
  return { compared, disagreements, unusedSkips: [...unusedSkips] };
}

void compare().then((report) => process.stdout.write(JSON.stringify(report)));
