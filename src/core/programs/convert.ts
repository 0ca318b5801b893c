import type { Data } from './data';
import { planOf } from './plan';
import type { Plan } from './plan';
import { Cdk8sPython } from './printing/cdk8s-python';
import { Cdk8sTypeScript } from './printing/cdk8s-typescript';
import type { Dialect } from './printing/dialect';
import { writeProgram } from './printing/modules';
import { PulumiTypeScript } from './printing/pulumi-typescript';
import type { Program, ProgramStyle, Section } from './program';
import { SourceObject } from './source-object';
import type { ReleaseTarget } from '../release';

/** How manifests become a program. */
export interface ConversionOptions extends ProgramStyle {
  readonly release: ReleaseTarget;
  /** What is wrong with the manifests, so that a framework that checks them would stop. */
  readonly errors?: readonly string[];
  /** What stood beside a manifest as comments, without their signs. */
  readonly commentsOf?: (index: number) => readonly string[];
}

/** A program, and what it has been made of. */
export interface Conversion extends Program {
  readonly objects: readonly SourceObject[];
  /** Those that no construct makes, with the reason. */
  readonly kept: readonly { readonly object: SourceObject; readonly reason: string }[];
  /** How many constructs of each class there are. */
  readonly constructs: ReadonlyMap<string, number>;
}

/** From here on, each namespace gets a file of its own. */
const LARGE = 40;

/** Turns manifests into a program that makes exactly these. */
export function convertManifests(manifests: readonly Data[], options: ConversionOptions): Conversion {
  const objects = manifests.map((manifest, index) => new SourceObject(index, manifest, options.release, METADATA[options.framework]));
  const plan = planOf(objects, options.release);
  const sections = sectionsOf(plan);
  const program = writeProgram({
    style: options,
    release: options.release,
    sections,
    isSplit: sections.length > 1 && objects.length > LARGE,
    errors: options.errors ?? [],
    commentsOf: options.commentsOf ?? (() => []),
  }, dialectOf(options));
  return {
    ...program,
    objects,
    kept: plan.included.map((object) => ({ object, reason: object.obstacle ?? 'no construct says exactly this' })),
    constructs: countBy(plan.declarations.map(({ construct }) => construct)),
  };
}

/** The metadata that constructs take besides name and namespace. */
const METADATA = { cdk8s: ['labels', 'annotations', 'finalizers'], pulumi: ['labels', 'annotations'] };

function dialectOf({ framework, language }: ProgramStyle): Dialect {
  if (framework === 'pulumi') { return new PulumiTypeScript(); }
  return language === 'python' ? new Cdk8sPython() : new Cdk8sTypeScript();
}

function sectionsOf({ declarations, included, namespaces }: Plan): Section[] {
  const sections = namespaces.map((namespace) => ({
    namespace,
    declarations: declarations.filter((declaration) => declaration.namespace === namespace),
    included: included.filter((object) => object.namespace === namespace),
  }));
  return sections.filter((section) => section.declarations.length + section.included.length > 0);
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) { counts.set(name, (counts.get(name) ?? 0) + 1); }
  return counts;
}
