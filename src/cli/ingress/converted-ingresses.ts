import { stringify } from 'yaml';
import { ingressOptionsOf } from './ingress-options';
import { proofReport } from './proof-report';
import { otherSourceOf } from '../../core/ingress';
import type { IngressConversion, IngressFinding } from '../../core/ingress';
import { convertIngresses } from '../../core/ingress/convert';
import { proveConversion } from '../../core/ingress/proof/prove';
import type { CommandLine } from '../command-line';
import { withNamespace } from '../conversion/namespaces';
import { splitDocuments } from '../input/documents';
import { Locator } from '../input/locator';
import type { Input } from '../input/read-input';
import { Source } from '../input/source';
import type { Manifest } from '../input/source';
import { FORMATS } from '../report/formats';
import type { LocatedFinding, Style } from '../report/report';
import { oneOf, settingsOf } from '../settings';

/** Input of which the Ingresses have become what takes their place. */
export interface ConvertedIngresses {
  /** The rest of the input, with what was written. */
  readonly input: Input;
  /** What was written, as YAML. */
  readonly text: string;
  /** What is different, lost or closed, and the proof. */
  readonly messages: string;
  /** Whether somebody has to do something. */
  readonly hasErrors: boolean;
}

/** How the report is written. */
export interface ReportStyle {
  readonly version: string;
  readonly style: Style;
}

const PLACE = 'converted-ingresses.yaml';

/** Converts the Ingresses of the input. Nothing if there are none. */
export function convertedIngresses(line: CommandLine, input: Input, { version, style }: ReportStyle): ConvertedIngresses | undefined {
  const manifests = withNamespace(input.manifests, line.values('namespace')[0]);
  // In a program they stay YAML, and the summary says so.
  const others = line.values('to')[0] === 'yaml' ? otherSources(manifests) : [];
  if (others.length === 0 && !manifests.some(({ value: { kind, apiVersion } }) => kind === 'Ingress' && apiVersion === 'networking.k8s.io/v1')) { return undefined; }
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const options = ingressOptionsOf(line);
  const values = manifests.map(({ value }) => value);
  const conversion = convertIngresses(values, options);
  const text = textOf(conversion);
  const findings = locate([...conversion.findings, ...others], manifests);
  const report = FORMATS[format]({
    version,
    release: options.release,
    manifests,
    settings: settingsOf(line),
    files: input.files,
    findings,
    unreadable: input.unreadable,
    others: input.others,
    sets: [],
    leftOut: [],
    limit: Infinity,
    // Each annotation is one to look at.
    isWhole: true,
    gone: 0,
    objects: manifests.map((manifest) => ({ file: manifest.piece.source.name, name: nameOf(manifest) })),
  }, style);
  const proof = line.switches.has('prove') ? proveConversion(values, conversion, options) : undefined;
  return {
    input: { ...input, manifests: [...manifests.filter((_, index) => !conversion.converted.has(index)), ...asRead(conversion, text)] },
    text,
    messages: `${report}${proof === undefined ? '' : proofReport(proof)}`,
    hasErrors: findings.some(({ severity }) => severity === 'error') || (proof?.differences.some(({ reason, opened }) => reason === undefined || opened.length > 0) ?? false),
  };
}

/** What other projects have in place of Ingresses. */
function otherSources(manifests: readonly Manifest[]): IngressFinding[] {
  return manifests.flatMap((manifest, index) => {
    const { apiVersion, kind } = manifest.value;
    const other = otherSourceOf(apiVersion, kind);
    return other === undefined ? [] : [{
      id: 'ingress-not-converted', severity: 'error', index, object: nameOf(manifest), path: ['kind'], ...other, demandedBy: 'kgateway', consequence: 'nothing is written for it',
    }];
  });
}

function textOf({ manifests, comments }: IngressConversion): string {
  return manifests.map((object) => {
    const comment = (comments.get(object) ?? []).map((line) => `# ${line}\n`).join('');
    return `${comment}${stringify(object, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
  }).join('---\n');
}

/** What was written, as if it had been read from there: parsing takes longer than all the rest. */
function asRead({ manifests }: IngressConversion, text: string): Manifest[] {
  const pieces = splitDocuments(new Source(PLACE, text, true));
  return manifests.map((object, index) => ({ value: JSON.parse(JSON.stringify(object)) as Manifest['value'], piece: pieces[index], steps: [] }));
}

function locate(findings: readonly IngressFinding[], manifests: readonly Manifest[]): LocatedFinding[] {
  const locator = new Locator();
  return findings
    .map((finding) => ({ finding, offset: locator.offsetOf(manifests[finding.index], finding.path) }))
    .sort((a, b) => a.finding.index - b.finding.index || a.offset - b.offset)
    .map(({ finding, offset }) => {
      const { source } = manifests[finding.index].piece;
      return { ...finding, file: source.name, ...source.lineAt(offset), isKnown: false };
    });
}

function nameOf({ value: { apiVersion, kind, metadata } }: Manifest) {
  const { name, namespace } = (metadata ?? {}) as Record<string, unknown>;
  return { apiVersion, kind, ...typeof namespace === 'string' ? { namespace } : {}, name: typeof name === 'string' ? name : '(no name)' };
}
