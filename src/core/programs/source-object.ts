import { withoutClusterFields } from './cluster-fields';
import { isObject } from './data';
import type { Data } from './data';
import { normalForm, plainForm } from './normal-form';
import { reduced } from './reduced';
import { KINDS } from '../../generated/kinds';
import { apiVersionOf, BACKEND_TLS_POLICY, isKnownGroup, REFERENCE_GRANT } from '../kinds';
import type { ObjectKind } from '../kinds';
import { formatProblem } from '../problem';
import type { Problem } from '../problem';
import type { ReleaseTarget } from '../release';
import { checkManifest } from '../schema/check';
import { parseApiVersion } from '../schema/load';
import { servedIn } from '../schema/served';

/** An object of the input. */
export class SourceObject {
  public readonly kind: string;
  public readonly group: string;
  public readonly name: string | undefined;
  public readonly namespace: string | undefined;
  /** Metadata besides name and namespace. */
  public readonly metadata: Data;
  /** Without what only a cluster writes. */
  public readonly manifest: Data;
  /** The names of what a cluster had written. */
  public readonly dropped: readonly string[];
  /** Why no construct can make it. */
  public readonly obstacle: string | undefined;
  /** What the API server would say. */
  public readonly refusal: Problem | undefined;
  /** The kind in the version that programs write. */
  public readonly written: ObjectKind;
  /** The form in which it is compared. */
  public readonly normal: Data;
  /** What a program has to say of its spec. */
  public readonly spec: Data;

  public constructor(public readonly index: number, given: Data, private readonly release: ReleaseTarget, metadataFields: readonly string[]) {
    const { manifest, dropped } = withoutClusterFields(given);
    const metadata: Data = isObject(manifest.metadata) ? manifest.metadata : {};
    this.manifest = manifest;
    this.dropped = dropped;
    this.kind = String(manifest.kind);
    const { group, version } = parseApiVersion(String(manifest.apiVersion));
    this.group = group;
    this.name = typeof metadata.name === 'string' ? metadata.name : undefined;
    this.namespace = typeof metadata.namespace === 'string' ? metadata.namespace : undefined;
    this.written = writtenKind({ group, version, kind: this.kind }, release);
    [this.refusal] = isKnownGroup(group) ? checkManifest(manifest, release._releases) : [];
    this.obstacle = obstacleOf(manifest, this, metadataFields);
    this.normal = this.obstacle === undefined ? normalForm(manifest, apiVersionOf(this.written), release._releases) : plainForm(manifest);
    const { name: _name, namespace: _namespace, ...rest } = isObject(this.normal.metadata) ? this.normal.metadata : {};
    this.metadata = rest;
    const { spec } = this.obstacle === undefined ? reduced(this.normal, release._releases) : manifest;
    this.spec = isObject(spec) ? spec : {};
  }

  /** Whether the Gateway API or kgateway defines its kind. */
  public get isKnown(): boolean {
    return isKnownGroup(this.group);
  }

  /** Whether the API server would refuse it. */
  public get isRefused(): boolean {
    return this.refusal !== undefined;
  }

  /**
   * Whether constructs may leave out its own namespace where it refers to objects of it: the API server does not know that this
   * says the same, and may find two entries of a list alike.
   */
  public get mayOmitNamespace(): boolean {
    if (this.namespace === undefined || !JSON.stringify(this.manifest.spec ?? {}).includes(`"namespace":${JSON.stringify(this.namespace)}`)) { return true; }
    return checkManifest(this.normal, this.release._releases).length === 0;
  }

  public get key(): string {
    return objectKey(this.group, this.kind, this.namespace, this.name);
  }
}

export function objectKey(group: string, kind: string, namespace: string | undefined, name: string | undefined): string {
  return `${group}/${kind} ${namespace ?? ''}/${name ?? ''}`;
}

/** Kinds of which constructs write another version than the one that clusters store. */
const OWN_VERSIONS: readonly ObjectKind[] = [BACKEND_TLS_POLICY, REFERENCE_GRANT];

function writtenKind(kind: ObjectKind, release: ReleaseTarget): ObjectKind {
  const own = OWN_VERSIONS.find((candidate) => candidate.kind === kind.kind && candidate.group === kind.group);
  return own ?? servedIn(kind, release);
}

/** Fields that every manifest of these kinds has. Others have none that a construct could take. */
const TOP_LEVEL = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

function obstacleOf(manifest: Data, { group, kind, name, refusal }: SourceObject, metadataFields: readonly string[]): string | undefined {
  if (!isKnownGroup(group)) { return 'no kind of the Gateway API or kgateway'; }
  if (refusal !== undefined) { return `the API server would refuse it: ${formatProblem(refusal)}`; }
  if (!KINDS.some((known) => known.kind === kind && known.group === group)) { return 'a kind that is not known'; }
  if (name === undefined) { return 'it has no name'; }
  if (Object.keys(manifest).some((field) => !TOP_LEVEL.includes(field))) { return 'it has fields beside its spec'; }
  const other = Object.keys(manifest.metadata as Data).find((field) => !['name', 'namespace', ...metadataFields].includes(field));
  return other === undefined ? undefined : `constructs have no metadata.${other}`;
}
