import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENOUGH } from './kubectl';

const REPOSITORY = join(__dirname, '..', '..');

/** What a command of Pulumi came to. */
export interface Outcome {
  readonly status: number | null;
  /** What it printed, as users see it, without warnings about how the suite starts its plugins. */
  readonly output: string;
  /** What the engine did to objects of the cluster, in the order in which it was done: `create db`, `delete db`. */
  readonly steps: readonly string[];
}

/** A project with one stack, in a folder of its own. Its program is JavaScript, and sees the package as its users do. */
export class Stack {
  public readonly folder: string;

  public constructor(public readonly name: string, program = '', folder = mkdtempSync(join(tmpdir(), `stack-${name}-`)), runtime = 'nodejs') {
    this.folder = folder;
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    for (const [installed, at] of [['kgateway-constructs', REPOSITORY], ['@pulumi', join(REPOSITORY, 'node_modules', '@pulumi')]]) {
      if (!existsSync(join(folder, 'node_modules', installed))) { symlinkSync(at, join(folder, 'node_modules', installed)); }
    }
    if (!existsSync(join(folder, 'Pulumi.yaml'))) { writeFileSync(join(folder, 'Pulumi.yaml'), `name: ${name}\nruntime: ${runtime}\n`); }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, main: existsSync(join(folder, 'index.ts')) ? 'index.ts' : 'index.js' }));
    if (program !== '') { this.write(program); }
    this.run(['stack', 'init', 'test']);
  }

  /** Writes the program, which has everything that the package exports, and Pulumi itself, in its scope. */
  public write(program: string): this {
    const names = 'const pulumi = require("@pulumi/pulumi"); const k = require("kgateway-constructs/pulumi");';
    writeFileSync(join(this.folder, 'index.js'), `${names}\n${program}\n`);
    return this;
  }

  public preview(...options: string[]): Outcome { return this.operate('preview', options); }
  public up(...options: string[]): Outcome { return this.operate('up', ['--yes', '--skip-preview', ...options]); }
  public refresh(...options: string[]): Outcome { return this.operate('refresh', ['--yes', '--skip-preview', ...options]); }
  public destroy(...options: string[]): Outcome { return this.operate('destroy', ['--yes', '--skip-preview', ...options]); }

  /** The same as `up`, while something else happens. */
  public async upWhile(meanwhile: (end: Promise<unknown>) => Promise<void>, ...options: string[]): Promise<Outcome> {
    const events = this.events();
    const child = spawn('pulumi', this.argumentsOf('up', ['--yes', '--skip-preview', ...options], events), { cwd: this.folder, env: environment() });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) { stream.on('data', (data) => { output += data; }); }
    const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
    await meanwhile(ended);
    return outcome(await ended, output, events);
  }

  /** A command that changes nothing in the cluster. */
  public run(args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('pulumi', [...args, '--non-interactive'], { cwd: this.folder, env: environment(), encoding: 'utf8', maxBuffer: ENOUGH });
    if (status !== 0) { throw new Error(`pulumi ${args.join(' ')}:\n${stderr}${stdout}`); }
    return stdout;
  }

  /** The state of the object of a resource. */
  public stateOf(name: string, type = /^kubernetes:/): any {
    const { deployment } = JSON.parse(this.run(['stack', 'export']));
    return deployment.resources.find((resource: any) => resource.urn.endsWith(`::${name}`) && type.test(resource.type as string));
  }

  public outputs(): any { return JSON.parse(this.run(['stack', 'output', '--json'])); }

  public config(key: string, value: string): void { this.run(['config', 'set', '--path', key, value]); }

  /** Forgets the stack, whatever is in it. */
  public remove(): void {
    this.run(['stack', 'rm', 'test', '--yes', '--force']);
    rmSync(this.folder, { recursive: true });
  }

  private operate(command: string, options: readonly string[]): Outcome {
    const events = this.events();
    const { status, stdout, stderr } = spawnSync('pulumi', this.argumentsOf(command, options, events), { cwd: this.folder, env: environment(), encoding: 'utf8', maxBuffer: ENOUGH });
    return outcome(status, stdout + stderr, events);
  }

  private events(): string {
    const file = join(this.folder, 'events');
    rmSync(file, { force: true });
    return file;
  }

  private argumentsOf(command: string, options: readonly string[], events: string): string[] {
    return [command, '--non-interactive', '--color', 'never', '--suppress-progress', '--event-log', events, ...options];
  }
}

// The log of events is for programs that drive Pulumi, and only offered to these.
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PULUMI_DEBUG_COMMANDS: 'true' });

function outcome(status: number | null, printed: string, events: string): Outcome {
  if (process.env.SHOW_PULUMI !== undefined) { process.stderr.write(printed); }
  const output = printed.split('\n').filter((line) => !line.includes('using pulumi-')).join('\n');
  const log = existsSync(events) ? readFileSync(events, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  // What was done to the cluster has an outcome; "same" is nothing that was done.
  const steps = log.flatMap(({ resOutputsEvent }) => resOutputsEvent === undefined || !resOutputsEvent.metadata.type.startsWith('kubernetes:') ? []
    : [`${resOutputsEvent.metadata.op} ${resOutputsEvent.metadata.urn.split('::').at(-1)}`]).filter((step) => !step.startsWith('same ') && !step.startsWith('refresh '));
  return { status, output, steps };
}
