import { ANNOTATIONS } from '../../src/core/ingress/annotation-table';
import type { AnnotationEntry, Verdict } from '../../src/core/ingress/annotation-table';

const SIGNS: Readonly<Record<Verdict, string>> = { same: '=', differs: '≈', lost: '–', closed: 'closed' };

/** The page with what becomes of each annotation. */
export function annotationsPage(): string {
  const groups = [...new Set(Object.values(ANNOTATIONS).map(({ group }) => group))];
  return `${[
    '# Annotations of ingress-nginx',
    '',
    'Made from `src/core/ingress/annotation-table.ts` by `npx projen annotations`; do not edit.',
    '',
    'What [`convert`](from-ingress-nginx.md) makes of each annotation, without the prefix `nginx.ingress.kubernetes.io/`. = is the same; ≈ is converted, with a difference; – has no equivalent and is reported; closed protects the application, has no equivalent, and closes its routes until `--accept` names it.',
    ...groups.flatMap((group) => ['', `## ${group}`, '', '| Annotation | Meaning | Becomes | | Different or lost | What to do |', '|---|---|---|---|---|---|', ...rowsOf(group)]),
  ].join('\n')}\n`;
}

function rowsOf(group: string): readonly string[] {
  return Object.entries(ANNOTATIONS).filter(([, entry]) => entry.group === group).map(([name, entry]) => row(name, entry));
}

function row(name: string, { meaning, becomes, verdict, lost = '', instead = '', partOf }: AnnotationEntry): string {
  const about = partOf === undefined ? meaning : `${meaning}; with \`${partOf}\``;
  return `| \`${name}\` | ${[about, becomes, SIGNS[verdict], lost, instead].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
