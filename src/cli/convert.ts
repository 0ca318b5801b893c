import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotRun } from './cannot-run';
import type { Outcome } from './check';
import type { CommandLine } from './command-line';
import { Comments } from './conversion/comments';
import { errorsIn } from './conversion/errors';
import { isHelmValues } from './conversion/helm-values';
import { withNamespace } from './conversion/namespaces';
import { textOf, textsOf, write } from './conversion/program-files';
import { prove } from './conversion/proof';
import type { Proof } from './conversion/proof';
import { releaseFor } from './conversion/release-for';
import { summaryOf } from './conversion/summary';

import { convertedIngresses } from './ingress/converted-ingresses';
import type { ConvertedIngresses, ReportStyle } from './ingress/converted-ingresses';
import { STANDARD_INPUT } from './input/files';
import { readInput } from './input/read-input';
import type { Input, Progress } from './input/read-input';
import { migrate } from './migrate';
import { fileName } from './report/file-name';
import { oneOf } from './settings';
import { convertManifests } from '../core/programs/convert';
import type { Conversion, ConversionOptions } from '../core/programs/convert';
import type { ProgramStyle } from '../core/programs/program';

const FRAMEWORKS = ['cdk8s', 'pulumi'];
const LANGUAGES = ['typescript', 'python'];
const YAML = 'yaml';

/** `kgateway-constructs convert`: turns manifests into a program, and proves that it makes the same. */
export async function convert(line: CommandLine, progress: Progress, reportStyle: ReportStyle): Promise<Outcome> {
  if (isHelmValues(line)) { return { output: migrate(line), exitCode: 0 }; }
  const style = line.values('to')[0] === YAML ? undefined : styleOf(line);
  const read = await readInput(line.operands.length === 0 ? [STANDARD_INPUT] : line.operands, progress);
  expectSomething(read, line.operands);
  const ingresses = convertedIngresses(line, read, reportStyle);
  if (style === undefined) { return ingressesAsYaml(line, read, ingresses); }
  const outcome = await convertToProgram(line, ingresses?.input ?? read, style);
  return ingresses === undefined ? outcome : {
    ...outcome, messages: `${ingresses.messages}${outcome.messages ?? ''}`, exitCode: Math.max(outcome.exitCode, ingresses.hasErrors ? 1 : 0),
  };
}

async function convertToProgram(line: CommandLine, input: Input, style: ProgramStyle): Promise<Outcome> {
  const manifests = withNamespace(input.manifests, line.values('namespace')[0]);
  const values = manifests.map(({ value }) => value);
  const { release, isChosen } = releaseFor(line, values);
  const errors = errorsIn(manifests, release);
  const comments = new Comments(input.manifests);
  const options: ConversionOptions = { ...style, release, commentsOf: (index) => comments.of(input.manifests[index]) };
  const [folder] = line.values('output');
  return inFolder(folder, async (location) => {
    const attempt = async (told: readonly string[]) => {
      const convertTo = (more: Partial<ConversionOptions>) => convertManifests(values, { ...options, errors: told, ...more });
      const textsFor = (one: Conversion) => textsOf(one, input.manifests, comments);
      const conversion = convertTo({});
      const files = textsFor(conversion);
      write(files, location, folder === undefined || told !== errors.all);
      return { conversion, files, proof: await prove(conversion, style, release, location, () => textsFor(convertTo({ language: 'typescript' }))) };
    };
    const first = await attempt(errors.all);
    // What a framework refuses to synthesize is reported in the program, and proven without its checks.
    const { conversion, files, proof } = first.proof.failure !== undefined && errors.all.length === 0 ? await attempt([first.proof.failure]) : first;
    const told = { errors: errors.together, style, folder, release: isChosen ? release : undefined };
    const parts = { conversion, files, proof, input: { ...input, manifests }, ...told };
    const summary = summaryOf(parts);
    return folder === undefined
      ? { output: textOf(files), messages: summary, exitCode: exitCodeOf(input, conversion, proof) }
      : { output: summary, exitCode: exitCodeOf(input, conversion, proof) };
  });
}

/** Ingresses become manifests of the Gateway API; other YAML is that already. */
function ingressesAsYaml(line: CommandLine, { unreadable }: Input, ingresses: ConvertedIngresses | undefined): Outcome {
  if (ingresses === undefined) { throw new CannotRun('convert: there is no Ingress in the input, and nothing else becomes YAML; write --to cdk8s or --to pulumi'); }
  const { text, messages, hasErrors } = ingresses;
  const exitCode = unreadable.length > 0 ? 2 : hasErrors ? 1 : 0;
  const [folder] = line.values('output');
  if (folder === undefined) { return { output: text, messages, exitCode }; }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ingresses.yaml'), text);
  return { output: messages, exitCode };
}

function styleOf(line: CommandLine): ProgramStyle {
  const [framework] = [...line.values('to'), ...line.values('framework')];
  if (framework === undefined) { throw new CannotRun('convert: what it becomes is missing; write --to cdk8s or --to pulumi, or for Ingresses --to yaml'); }
  oneOf('--to', framework, FRAMEWORKS);
  const [language = 'typescript'] = line.values('language');
  oneOf('--language', language, LANGUAGES);
  if (framework === 'pulumi' && language !== 'typescript') {
    throw new CannotRun(`--language: programs for Pulumi are written in typescript, got ${JSON.stringify(language)}; leave it out, or write --to cdk8s`);
  }
  return { framework, language } as ProgramStyle;
}

function expectSomething({ manifests, unreadable }: Input, operands: readonly string[]): void {
  if (manifests.length > 0 || unreadable.length > 0) { return; }
  const where = (operands.length === 0 ? [STANDARD_INPUT] : operands).map(fileName).join(', ');
  throw new CannotRun(`convert: there is no Kubernetes object in ${where}; name files or folders with .yaml, .yml or .json files in them`);
}

/** Does something in a folder that the user has named, or in one that is gone afterwards. */
async function inFolder<T>(named: string | undefined, run: (folder: string) => Promise<T>): Promise<T> {
  if (named !== undefined) { return run(named); }
  const folder = mkdtempSync(join(tmpdir(), 'kgateway-constructs-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function exitCodeOf({ unreadable }: Input, { kept }: Conversion, proof: Proof): number {
  if (proof.failure !== undefined || proof.differences.length > 0 || kept.some(({ object }) => object.isRefused)) { return 1; }
  return unreadable.length > 0 || proof.by === undefined ? 2 : 0;
}

