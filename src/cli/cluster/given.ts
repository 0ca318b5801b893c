import { readCluster } from './read-cluster';
import type { CheckSettings } from '../../core/manifests/check-settings';
import type { ReleaseTarget } from '../../core/release';
import { CannotRun } from '../cannot-run';
import type { CommandLine } from '../command-line';
import { STANDARD_INPUT } from '../input/files';
import { readInput } from '../input/read-input';
import type { Input, Progress } from '../input/read-input';
import { releaseOf, settingsOf } from '../settings';

/** What a command is given: objects, and what is known of the cluster that they are for. */
export interface Given {
  readonly input: Input;
  readonly operands: readonly string[];
  readonly release: ReleaseTarget;
  readonly settings: CheckSettings;
  /** What could not be read of a cluster, in words. */
  readonly messages?: string;
}

/** The files that are named, or with `--cluster` what kubectl reads. */
export async function given(line: CommandLine, progress: Progress): Promise<Given> {
  if (line.switches.has('cluster')) { return clusterGiven(line, progress); }
  const [release, settings] = [releaseOf(line), settingsOf(line)];
  const operands = line.operands.length === 0 ? [STANDARD_INPUT] : line.operands;
  return { input: await readInput(operands, progress), operands, release, settings };
}

function clusterGiven(line: CommandLine, progress: Progress): Given {
  if (line.operands.length > 0) { throw new CannotRun(`--cluster: it takes no files, got ${line.operands.join(', ')}; leave them out, or --cluster`); }
  const [context] = line.values('context');
  const { input, releases, channel, complete, forbidden } = readCluster(context, line.switches.has('secrets'), progress);
  const known = withCluster(line, { releases, channel, complete });
  const messages = [
    ...releases.some((name) => name.startsWith('kgateway-')) || line.values('release').length > 0 ? [] : ['the controller of kgateway was not found, nor its release: write --release if it is not the usual one'],
    ...forbidden.map((resource) => `not read, because it may not be listed: ${resource}`),
  ].map((message) => `kgateway-constructs: ${message}\n`);
  return { input, operands: ['the cluster'], release: releaseOf(known), settings: settingsOf(known), ...messages.length === 0 ? {} : { messages: messages.join('') } };
}

/** The command line, with what the cluster says where the user says nothing. */
function withCluster(line: CommandLine, { releases, channel, complete }: Pick<ReturnType<typeof readCluster>, 'releases' | 'channel' | 'complete'>): CommandLine {
  const written = line.values('release');
  const others = releases.filter((name) => !written.some((other) => projectOf(other) === projectOf(name)));
  return {
    ...line,
    values: (option) => {
      const values = line.values(option);
      switch (option) {
        case 'release': return [...values, ...others];
        case 'channel': return values.length === 0 && channel !== undefined ? [channel] : values;
        case 'complete': return [...values, ...complete];
        default: return values;
      }
    },
  };
}

function projectOf(release: string): string {
  return release.slice(0, release.lastIndexOf('-'));
}
