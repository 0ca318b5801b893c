import { CannotRun } from './cannot-run';
import type { Outcome } from './check';
import { comparedStatus } from './cluster/compared-status';
import { given } from './cluster/given';
import type { CommandLine } from './command-line';
import type { Progress } from './input/read-input';
import { fileName } from './report/file-name';
import { locate } from './report/locate';
import { onlySet } from './sets/read-set';
import { oneOf } from './settings';
import { checkSet } from '../core/checks';
import { ManifestSet } from '../core/manifests/manifest-set';
import { formatObject } from '../core/manifests/object-name';
import { completeSettings } from '../core/manifests/settings';
import { formatPath } from '../core/schema/path';
import { statusesOfSet } from '../core/status';
import type { PolicyAncestor, PredictedStatus } from '../core/status';

const FORMATS: Readonly<Record<string, (statuses: readonly PredictedStatus[]) => string>> = {
  text: (statuses) => statuses.map(asText).join('\n'),
  json: (statuses) => `${JSON.stringify(statuses, undefined, 2)}\n`,
};

/** `kgateway-constructs status`: the conditions that the controller would write. */
export async function status(line: CommandLine, progress: Progress): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, [...Object.keys(FORMATS), 'html']);
  const found = await given(line, progress);
  const { manifests, unreadable: [unreadable] } = await onlySet(found.input, found.operands);
  const { settings } = found;
  if (unreadable !== undefined) { throw new CannotRun(`${fileName(unreadable.file)}: ${unreadable.message}; ${unreadable.fix}`); }
  const values = manifests.map(({ value }) => value);
  const set = new ManifestSet(values, completeSettings(settings, values));
  if (format === 'html') {
    const { page } = require('./report/html/html') as typeof import('./report/html/html');
    return success(page({ command: 'status', title: 'Predicted status', manifests, set, findings: locate(checkSet(set), manifests) }));
  }
  return line.switches.has('cluster') ? comparedStatus(set, found, format) : success(FORMATS[format](statusesOfSet(set)));
}

function success(output: string): Outcome {
  return { output, exitCode: 0 };
}

function asText(predicted: PredictedStatus): string {
  const { object, attachedRoutes, conditions } = predicted;
  const routes = attachedRoutes === undefined ? '' : `, ${attachedRoutes} ${attachedRoutes === 1 ? 'route' : 'routes'}`;
  const lines = conditions.map(({ type, status: value, reason, certain }) => `  ${type}=${value} ${reason}${certain ? '' : ' (as far as can be known)'}\n`);
  return `${formatObject(object)}${asPart(predicted)}${routes}\n${lines.length === 0 ? '  nothing: no controller of these manifests feels responsible\n' : lines.join('')}`;
}

function asPart({ part, path, ancestor, parent }: PredictedStatus): string {
  switch (part) {
    case 'object': return '';
    case 'ancestor': return `, ancestor ${asAncestor(ancestor)}${path.length === 0 ? '' : `, by ${formatPath(path)}`}`;
    default: return `, ${part} ${parent === undefined ? formatPath(path) : asReference(parent)}`;
  }
}

function asAncestor(ancestor: PolicyAncestor | undefined): string {
  return ancestor === undefined ? 'not known' : asReference(ancestor);
}

/** `Gateway edge/http sectionName web` */
function asReference({ kind, namespace, name, sectionName }: PolicyAncestor): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}${sectionName === undefined ? '' : ` sectionName ${sectionName}`}`;
}
