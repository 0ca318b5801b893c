import { locationOf } from './errors';
import { isClusterWide, namespaceOf } from './namespaces';
import type { TextFile } from './program-files';
import type { Proof } from './proof';
import { otherSourceOf } from '../../core/ingress';
import { apiVersionOf } from '../../core/kinds';
import type { Difference } from '../../core/programs/comparison';
import type { Conversion } from '../../core/programs/convert';
import type { ProgramStyle } from '../../core/programs/program';
import type { SourceObject } from '../../core/programs/source-object';
import type { ReleaseTarget } from '../../core/release';
import { Locator } from '../input/locator';
import type { Input } from '../input/read-input';
import type { Manifest, Unreadable } from '../input/source';
import { fileName } from '../report/file-name';

/** What a summary tells of. */
export interface SummaryParts {
  readonly conversion: Conversion;
  readonly files: readonly TextFile[];
  readonly proof: Proof;
  readonly input: Input;
  readonly errors: readonly string[];
  readonly style: ProgramStyle;
  readonly folder: string | undefined;
  /** The release for which the program is, if it was chosen by what the manifests use. */
  readonly release: ReleaseTarget | undefined;
}

/** What has become of the input, in lines. */
export function summaryOf(parts: SummaryParts): string {
  const { input, conversion, proof, errors } = parts;
  const lines = [
    ...input.unreadable.map(unreadable),
    ...refused(conversion, input.manifests),
    ...withoutNamespace(input.manifests),
    ...errors.map((error) => `will not work in the cluster: ${error}`),
    ...errors.length === 0 ? [] : ['the checks of the program are switched off, so that it synthesizes; `kgateway-constructs check` tells more'],
    result(parts),
    ...chosenRelease(parts.release),
    ...keptAsYaml(conversion),
    ...otherSources(conversion, input.manifests),
    ...leftOut(conversion.objects),
    ...otherVersions(conversion.objects),
    ...written(parts),
    ...proven(proof, conversion.objects.length, input.manifests),
  ];
  return `${lines.join('\n')}\n`;
}

function unreadable({ file, line, message, fix }: Unreadable): string {
  return `${fileName(file)}${line === undefined ? '' : `:${line}`} not converted: ${message}; ${fix}`;
}

function refused({ kept }: Conversion, manifests: readonly Manifest[]): string[] {
  const locator = new Locator();
  return kept.filter(({ object }) => object.isRefused)
    .map(({ object, reason }) => `${locationOf(manifests[object.index], stepsOf(object.refusal!.path), locator)} stays YAML: ${titleOf(object)}: ${reason}`);
}

/** The steps of `spec.rules[0].matches`. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => index === undefined ? name : Number(index));
}

/** Objects that name no namespace among others that do: often it was forgotten. */
function withoutNamespace(manifests: readonly Manifest[]): string[] {
  const namespaced = manifests.filter((manifest) => !isClusterWide(manifest));
  const without = namespaced.filter((manifest) => namespaceOf(manifest) === undefined);
  if (without.length === 0 || without.length === namespaced.length) { return []; }
  return without.map((manifest) => `${locationOf(manifest, ['metadata'])} ${manifest.value.kind} names no namespace, and goes where it is applied; --namespace gives it one`);
}

function result({ conversion: { objects, constructs }, input: { files }, style: { framework, language } }: SummaryParts): string {
  const counts = [...constructs].map(([construct, count]) => `${count} ${construct}`).join(', ');
  const program = `a program for ${framework === 'pulumi' ? 'Pulumi' : 'cdk8s'} in ${language === 'python' ? 'Python' : 'TypeScript'}`;
  return `${plural(objects.length, 'object')} in ${plural(files.length, 'file')}: ${program}${counts === '' ? '' : ` with ${counts}`}`;
}

function chosenRelease(release: ReleaseTarget | undefined): string[] {
  return release === undefined ? [] : [`for the ${release.channel} channel of Gateway API ${release.gatewayApi}, because only this has all that is used; --channel says another`];
}

function keptAsYaml({ kept }: Conversion): string[] {
  const sound = kept.filter(({ object }) => !object.isRefused);
  const reasons = [...new Set(sound.map(({ reason }) => reason))];
  return reasons.map((reason) => `stays YAML, and is included (${reason}): ${sound.filter((one) => one.reason === reason).map(({ object }) => titleOf(object)).join(', ')}`);
}

/** Routes of other projects, which somebody may have hoped to see converted. */
function otherSources({ kept }: Conversion, manifests: readonly Manifest[]): string[] {
  return kept.flatMap(({ object }) => {
    const other = otherSourceOf(String(object.manifest.apiVersion), object.kind);
    return other === undefined ? [] : [`${locationOf(manifests[object.index], ['kind'])} stays as it is: ${other.message}; ${other.fix}`];
  });
}

function leftOut(objects: readonly SourceObject[]): string[] {
  const names = objects.flatMap(({ dropped }) => dropped);
  const counts = [...new Set(names)].map((name) => `${name} (${names.filter((other) => other === name).length})`);
  return counts.length === 0 ? [] : [`left out, because only a cluster writes it: ${counts.join(', ')}`];
}

/** Versions that a cluster serves besides the one that it stores, which is what programs write. */
function otherVersions(objects: readonly SourceObject[]): string[] {
  return objects.filter(({ obstacle, manifest, written: kind }) => obstacle === undefined && manifest.apiVersion !== apiVersionOf(kind))
    .map((object) => `${titleOf(object)}: ${String(object.manifest.apiVersion)} is written as ${apiVersionOf(object.written)}, which says the same`);
}

function written({ folder, files }: SummaryParts): string[] {
  return folder === undefined ? [] : [`written to ${folder}: ${files.map(({ path }) => path).join(', ')}`];
}

function proven({ by, missing, failure, differences }: Proof, count: number, manifests: readonly Manifest[]): string[] {
  if (by === undefined) { return [`not proven: nothing is installed here that could run the program; ${missing}, beside kgateway-constructs`]; }
  if (failure !== undefined) { return [`not proven: the program ends with an error: ${failure}`]; }
  if (differences.length > 0) { return [...differences.map((difference) => differenceText(difference, manifests)), `not equal: ${by}`]; }
  return [`proven: ${by}, and makes ${count === 1 ? 'the same object' : `the same ${count} objects`}`];
}

function differenceText({ object, name, path, message }: Difference, manifests: readonly Manifest[]): string {
  const location = object === undefined ? '' : `${locationOf(manifests[object.index], path)} `;
  return `${location}differs: ${name}: ${message}`;
}

function titleOf({ kind, name, namespace }: SourceObject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(no name)'}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
