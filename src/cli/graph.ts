import { CannotRun } from './cannot-run';
import type { CommandLine } from './command-line';
import { STANDARD_INPUT } from './input/files';
import type { Progress } from './input/read-input';
import type { Manifest } from './input/source';
import { fileName } from './report/file-name';
import { locate } from './report/locate';
import { isOpen } from './report/report';
import type { LocatedFinding } from './report/report';
import { readSet } from './sets/read-set';
import { oneOf, settingsOf } from './settings';
import { checkSet } from '../core/checks';
import { ManifestSet } from '../core/manifests/manifest-set';
import { completeSettings } from '../core/manifests/settings';
import { statusesOfSet } from '../core/status';
import { topologyOfSet } from '../core/topology';
import type { TopologyGraph } from '../core/topology';
import { changesOnly, difference } from '../core/topology/difference';
import { focus, nodesNamed } from '../core/topology/focus';
import type { Focus } from '../core/topology/focus';
import { fold } from '../core/topology/fold';
import { drawingOf } from '../drawing/cards';
import { dot } from '../drawing/dot';
import { mermaid } from '../drawing/mermaid';
import { svg } from '../drawing/svg';

const TITLE = 'Gateways, routes and backends';

/** By name. Pictures of many objects are folded; data is not. */
const FORMATS: Readonly<Record<string, (shown: TopologyGraph, most: number) => string>> = {
  mermaid: (shown, most) => mermaid(drawingOf(fold(shown, most).graph)),
  dot: (shown, most) => dot(drawingOf(fold(shown, most).graph)),
  svg: (shown, most) => svg(drawingOf(fold(shown, most).graph), { title: TITLE, isAlone: true }),
  json: (shown) => `${JSON.stringify(shown, undefined, 2)}\n`,
};

/** `kgateway-constructs graph`: where requests go. */
export async function graph(line: CommandLine, progress: Progress): Promise<string> {
  const [format = 'mermaid'] = line.values('format');
  oneOf('--format', format, [...Object.keys(FORMATS), 'html']);
  const most = countOf(line, 'fold', 100);
  const isDifference = line.switches.has('diff');
  const given = isDifference ? await changes(line, progress) : await read(line, line.operands, progress);
  const shown = focus(given.graph, focusOf(line, given.graph));
  if (format !== 'html') { return FORMATS[format](shown, most === 0 ? Infinity : most); }
  const { page } = require('./report/html/html') as typeof import('./report/html/html');
  return page({ command: 'graph', title: isDifference ? 'Changes' : 'Map', ...given, graph: shown });
}

/** What is read, and what is made of it. */
interface Given {
  readonly manifests: readonly Manifest[];
  readonly set: ManifestSet;
  readonly findings: readonly LocatedFinding[];
  readonly graph: TopologyGraph;
}

async function changes(line: CommandLine, progress: Progress): Promise<Given> {
  const [before, after, ...others] = line.operands;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new CannotRun(`--diff: there must be two files or folders, got ${line.operands.length}; write kgateway-constructs graph --diff old/ new/`);
  }
  const [old, current] = [await read(line, [before], progress), await read(line, [after], progress)];
  return { ...current, graph: changesOnly(difference(old.graph, current.graph)) };
}

async function read(line: CommandLine, operands: readonly string[], progress: Progress): Promise<Given> {
  const settings = settingsOf(line);
  const { manifests, unreadable: [unreadable] } = await readSet(operands.length === 0 ? [STANDARD_INPUT] : operands, progress);
  if (unreadable !== undefined) { throw new CannotRun(`${fileName(unreadable.file)}: ${unreadable.message}; ${unreadable.fix}`); }
  const values = manifests.map(({ value }) => value);
  const set = new ManifestSet(values, completeSettings(settings, values));
  const findings = locate(checkSet(set), manifests);
  return { manifests, set, findings, graph: topologyOfSet(set, { findings: findings.filter(isOpen), statuses: statusesOfSet(set) }) };
}

function focusOf(line: CommandLine, whole: TopologyGraph): Focus {
  const [[host], [namespace], [from], [to], [depth]] = (['host', 'namespace', 'from', 'to', 'depth'] as const).map((option) => line.values(option));
  return {
    ...host === undefined ? {} : { host },
    ...namespace === undefined ? {} : { namespace },
    ...from === undefined ? {} : { from: named(whole, '--from', from) },
    ...to === undefined ? {} : { to: named(whole, '--to', to) },
    ...depth === undefined ? {} : { depth: countOf(line, 'depth', 0) },
  };
}

function named(whole: TopologyGraph, option: string, text: string): readonly string[] {
  const found = nodesNamed(whole, text).map(({ id }) => id);
  if (found.length === 0) {
    throw new CannotRun(`${option}: there is no object ${JSON.stringify(text)}; write the kind, the namespace and the name, such as Gateway/infra/edge`);
  }
  return found;
}

function countOf(line: CommandLine, option: 'fold' | 'depth', byDefault: number): number {
  const [text = String(byDefault)] = line.values(option);
  if (!/^\d{1,6}$/.test(text)) { throw new CannotRun(`--${option}: it must be a whole number, got ${JSON.stringify(text)}; write --${option} 2`); }
  return Number(text);
}
