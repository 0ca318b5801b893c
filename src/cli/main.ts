#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './cannot-run';
import type { Outcome, Surroundings } from './check';
import { parseCommandLine } from './command-line';
import type { CommandLine } from './command-line';
import { saveMemory } from './memory';
import { progressOn, styleFor } from './terminal';
import { instead } from '../core/schema/nearest';

const CANNOT_RUN = 2;

async function main(args: readonly string[]): Promise<void> {
  try {
    const line = parseCommandLine(args);
    const { output, messages, exitCode } = await run(line);
    process.stdout.write(output);
    if (messages !== undefined) { process.stderr.write(messages); }
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`kgateway-constructs: ${explanationOf(error)}\n`);
    process.exitCode = CANNOT_RUN;
  }
}

/** What is not asked for is not loaded: the version needs neither schemas nor a YAML parser. */
async function run(line: CommandLine): Promise<Outcome> {
  if (line.switches.has('help')) { return success((require('./help') as typeof import('./help')).help()); }
  if (line.switches.has('version')) { return success(`${version()}\n`); }
  if (line.switches.has('list-checks')) { return success((require('./explain') as typeof import('./explain')).listOfChecks()); }
  const [id] = line.values('explain');
  if (id !== undefined) { return success((require('./explain') as typeof import('./explain')).explain(id)); }
  return commandOf(line)(line);
}

type Command = (line: CommandLine) => Outcome | Promise<Outcome>;

/** By name. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: (line) => (require('./check') as typeof import('./check'))
    .check(line, surroundings()),
  status: (line) => (require('./status') as typeof import('./status')).status(line, progressOn(process.stderr)),
  request: async (line) => success(await (require('./request') as typeof import('./request')).request(line, surroundings())),
  test: (line) => (require('./request-tests') as typeof import('./request-tests')).test(line, surroundings()),
  diff: (line) => (require('./diff') as typeof import('./diff')).diff(line, surroundings()),
  upgrade: (line) => (require('./upgrade/upgrade') as typeof import('./upgrade/upgrade')).upgrade(line, surroundings()),
  convert: (line) => (require('./convert') as typeof import('./convert')).convert(line, progressOn(process.stderr), { version: version(), style: styleFor(process.stderr, process.env) }),
  graph: async (line) => success(await (require('./graph') as typeof import('./graph')).graph(line, progressOn(process.stderr))),
  migrate: (line) => success((require('./migrate') as typeof import('./migrate')).migrate(line)),
};

function commandOf({ command }: CommandLine): Command {
  if (command === undefined) { throw new CannotRun('the command is missing; write kgateway-constructs check, request, test, diff, upgrade, status, graph or convert, or --help'); }
  if (!Object.hasOwn(COMMANDS, command)) { throw new CannotRun(`there is no command ${JSON.stringify(command)}; ${instead(command, Object.keys(COMMANDS))}`); }
  return COMMANDS[command];
}

function surroundings(): Surroundings {
  return { version: version(), style: styleFor(process.stdout, process.env), progress: progressOn(process.stderr) };
}

function success(output: string): Outcome {
  return { output, exitCode: 0 };
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

function explanationOf(error: unknown): string {
  if (error instanceof CannotRun) { return error.message; }
  const text = error instanceof Error ? error.message : String(error);
  return `an error that should not be: ${text}; please report it, with the input`;
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') { throw error; }
});
// Test files are small, and have to be fast; programs make more garbage than they keep.
if (!['request', 'test', 'diff', 'convert'].includes(process.argv[2])) { saveMemory(); }
void main(process.argv.slice(2));
