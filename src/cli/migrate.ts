import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CannotRun } from './cannot-run';
import type { CommandLine } from './command-line';
import { oneOf } from './settings';
import { HelmMigration } from '../core/controller/chart/helm-migration';

const FRAMEWORKS = ['cdk8s', 'pulumi'];

/** The program that takes a Helm release over. */
export function migrate(line: CommandLine): string {
  const { command = 'migrate', operands: [file, ...more] } = line;
  if (file === undefined || more.length > 0) {
    throw new CannotRun(`${command}: it takes one file; write kgateway-constructs ${command} --chart <version> values.yaml`);
  }
  const [chartVersion] = line.values('chart');
  if (chartVersion === undefined) { throw new CannotRun(`${command}: the version of the chart is missing; write --chart v2.4.3, as helm list prints it`); }
  const option = line.values('to').length > 0 ? 'to' : 'framework';
  const [framework = 'cdk8s'] = line.values(option);
  oneOf(`--${option}`, framework, FRAMEWORKS);
  const [[releaseName], [namespace]] = [line.values('release-name'), line.values('namespace')];
  const migration = attempt(() => HelmMigration.of({ values: read(file), chartVersion, releaseName, namespace }));
  return framework === 'pulumi' ? migration.toPulumiProgram() : migration.toCdk8sProgram();
}

function read(file: string): unknown {
  const text = attempt(() => readFileSync(file === '-' ? 0 : file, 'utf8'));
  try {
    return parse(text) ?? {};
  } catch (error) {
    throw new CannotRun(`${file}: it is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** A user's mistake is reported without a stack trace. */
function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun((error as Error).message);
  }
}
