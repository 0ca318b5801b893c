import type { ConversionProof, ProvenDifference } from '../../core/ingress/proof/prove';

const MOST = 20;

/** What a proof has found out, in lines: what nobody can explain in full, what is known by an example each. */
export function proofReport({ requests, equal, notModelled, differences }: ConversionProof): string {
  const unknown = differences.filter(({ reason, opened }) => reason === undefined || opened.length > 0);
  const known = differences.filter((difference) => !unknown.includes(difference));
  const byReason = new Map<string, ProvenDifference[]>();
  known.forEach((difference) => byReason.set(difference.why, [...byReason.get(difference.why) ?? [], difference]));
  return `${[
    `proof: ${requests} requests, ${equal} answered as by ingress-nginx, ${known.length} in another way that is known, ${unknown.length} in another way`
    + `${notModelled === 0 ? '' : `, ${notModelled} not asked: snippets, variables and expressions decide`}`,
    ...unknown.slice(0, MOST).map((difference) => `  ${requestOf(difference)}: ${difference.before}; now ${difference.after} (${difference.why})`),
    ...unknown.length > MOST ? [`  and ${unknown.length - MOST} more`] : [],
    ...[...byReason].map(([why, [first, ...more]]) =>
      `  ${why}: ${more.length + 1} ${more.length === 0 ? 'request' : 'requests'}, such as ${requestOf(first)}: ${first.before}; now ${first.after}`),
  ].join('\n')}\n`;
}

function requestOf({ request: { scheme, host, path, headers } }: ProvenDifference): string {
  return [`${scheme}://${host}${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join(' with ');
}
