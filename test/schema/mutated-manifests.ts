/*
 * Damages manifests that are right, field by field, and compares what the library says of each with the verdict of
 * an API server made of other people's libraries. A program of its own, because one of them is an ES module, which
 * jest can't load. Prints how often they agree, and every disagreement.
 */
import { ApiServer } from './api-server';
import { damaged, OTHER_VALUES, put, RESHAPED, soundManifests } from './damaged-manifests';
import type { Damage } from './damaged-manifests';
import { inspectManifest } from '../../src/core/schema/check';
import { readRelease } from '../../tools/imports/format';
import { celJs } from '../cel/interpreter';
import type { Interpreter } from '../cel/interpreter';

export interface Report {
  /** How many manifests there were before anything was damaged. */
  readonly sound: number;
  readonly compared: Readonly<Record<'accepted' | 'refused' | 'unknown', number>>;
  readonly disagreements: readonly object[];
}

const TARGETS = [
  ['kgateway/2.4', 'gateway-api/1.6-standard'],
  ['kgateway/2.4', 'gateway-api/1.6-experimental'],
  ['kgateway/2.2', 'gateway-api/1.4-standard'],
];

/** Beyond what 32 bits hold, too. */
const DAMAGES: readonly Damage[] = [...RESHAPED, ...[...OTHER_VALUES, 2 ** 31, 2 ** 40].map(put)];

function apiServers(target: readonly string[], cel: Interpreter): ReadonlyMap<string, ApiServer> {
  return new Map(target.flatMap((name) => {
    const [product, release] = name.split('/');
    return readRelease(product, release).flatMap(({ crd }) => crd.versions.filter(({ served }) => served)
      .map(({ name: version, schema }): [string, ApiServer] => [`${crd.group}/${version} ${crd.kind}`, new ApiServer(schema, cel)]));
  }));
}

async function compare(): Promise<Report> {
  const cel = await celJs();
  const compared = { accepted: 0, refused: 0, unknown: 0 };
  const disagreements: object[] = [];
  let sound = 0;
  for (const target of TARGETS) {
    const servers = apiServers(target, cel);
    const releases = target.map((name) => name.replace('/', '-'));
    const seen = new Map<string, number>();
    for (const manifest of soundManifests()) {
      const server = servers.get(`${manifest.apiVersion} ${manifest.kind}`);
      if (server === undefined || server.judge(manifest) === 'refused') { continue; }
      sound++;
      for (const one of [manifest, ...damaged(manifest, seen, DAMAGES)]) {
        const verdict = server.judge(one);
        compared[verdict]++;
        const { structure, rules } = inspectManifest(one, releases);
        const problems = [...structure, ...rules];
        if (verdict !== 'unknown' && (problems.length > 0) !== (verdict === 'refused')) { disagreements.push({ releases, verdict, problems, manifest: one }); }
      }
    }
  }
  return { sound, compared, disagreements };
}

void compare().then((report) => process.stdout.write(JSON.stringify(report)));
