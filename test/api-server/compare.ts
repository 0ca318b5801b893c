/*
 * Compares what the library says of manifests with what the API server's own packages say: of what is sound, of what
 * is damaged field by field, of texts of all kinds in every text field, and of metadata. Takes the program that is
 * made of main.go. Prints how often they agree, and every disagreement.
 */
import { spawnSync } from 'node:child_process';
import { oddMetadata, TEXTS } from './odd-values';
import { customResourceDefinitions } from '../../src/core/crds/custom-resource-definition';
import { isKnownThroughout } from '../../src/core/manifests/known';
import { inspectManifest } from '../../src/core/schema/check';
import { readImports } from '../../tools/imports/format';
import { damaged, OTHER_VALUES, put, putText, RESHAPED, soundManifests } from '../schema/damaged-manifests';
import type { Damage } from '../schema/damaged-manifests';

const TARGETS = [
  ['kgateway-2.2', 'gateway-api-1.4-standard'],
  ['kgateway-2.4', 'gateway-api-1.6-experimental'],
];

const DAMAGES: readonly Damage[] = [...RESHAPED, ...[...OTHER_VALUES, null, [null], { x: null }].map(put), ...TEXTS.map(putText)];

interface Case {
  readonly sets: readonly string[];
  readonly manifest: object;
}

function* cases(): Generator<Case> {
  for (const sets of TARGETS) {
    const seen = new Map<string, number>();
    for (const manifest of soundManifests()) {
      const { kind, structure, rules } = inspectManifest(manifest, sets);
      if (!/gateway/.test(manifest.apiVersion) || [...kind, ...structure, ...rules].length > 0) { continue; }
      // What is filled in later is never seen by the API server.
      if (!isKnownThroughout(manifest)) { continue; }
      yield { sets, manifest };
      for (const one of damaged(manifest, seen, DAMAGES)) { yield { sets, manifest: one }; }
    }
  }
  const response = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'DirectResponse', spec: { status: 418 } };
  for (const metadata of oddMetadata()) { yield { sets: TARGETS[1], manifest: { ...response, metadata } }; }
}

function crds(): object[] {
  const sets = new Set(readImports().map(({ product, release }) => `${product}-${release}`));
  return [...sets].flatMap((set) => customResourceDefinitions(set).map(({ manifest }) => ({ set, crd: manifest })));
}

/** What the API server says of some cases. */
function answers(program: string, some: readonly Case[]): string[][] {
  const input = [...crds(), ...some].map((line) => `${JSON.stringify(line)}\n`).join('');
  const { stdout, stderr, status } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) { throw new Error(stderr); }
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as string[]);
}

const AT_ONCE = 50_000;

function compare(program: string): void {
  const counts = { accepted: 0, refused: 0 };
  let disagreements = 0;
  const judge = (some: readonly Case[]): void => answers(program, some).forEach((refusals, index) => {
    const { sets, manifest } = some[index];
    const { kind, structure, rules } = inspectManifest(manifest, sets);
    const ours = [...kind, ...structure, ...rules];
    counts[refusals.length > 0 ? 'refused' : 'accepted']++;
    if ((ours.length > 0) === (refusals.length > 0)) { return; }
    disagreements++;
    console.log(JSON.stringify({ sets, refusals, ours, manifest }));
  });
  let some: Case[] = [];
  for (const one of cases()) {
    some.push(one);
    if (some.length === AT_ONCE) { judge(some); some = []; }
  }
  judge(some);
  console.log(`${counts.accepted} manifests are accepted and ${counts.refused} refused, ${disagreements} otherwise by the library`);
  process.exitCode = disagreements === 0 && counts.accepted > 50_000 && counts.refused > 50_000 ? 0 : 1;
}

compare(process.argv[2]);
