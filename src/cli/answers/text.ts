import type { Answer, Candidate, Forwarded, HeaderChanges, Outcome, TargetShare } from '../../core/requests/answer';
import { describeOutcome, describeRequest, describeRoute, nameOf } from '../../core/requests/cases/describe-answer';
import { formatShare } from '../../core/requests/cases/share';
import type { Request } from '../../core/requests/request';
import { fieldTitle } from '../../core/requests/titles';
import type { ManifestFiles } from '../input/manifest-files';
import { printable } from '../report/printable';
import type { Style } from '../report/report';

/** A line of the text: what it is about, what there is to say, and where it stands. */
interface Row {
  readonly label: string;
  readonly text: string;
  readonly location?: string;
}

/** For people: what comes of the request, by which way, and why others did not take it. */
export function answerAsText(request: Request, answer: Answer, manifests: ManifestFiles, style: Style): string {
  const sections = [
    `${style.bold(printable(describeRequest(request)))}\n→ ${outcomeText(answer.outcome, style)}\n`,
    table(wayRows(answer, manifests), style),
    table(outcomeRows(answer.outcome), style),
    table(policyRows(answer, manifests), style),
    candidatesText(answer, manifests, style),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function outcomeText(outcome: Outcome, style: Style): string {
  const text = printable(describeOutcome(outcome));
  switch (outcome.kind) {
    case 'forwarded': case 'redirected': return style.bold(style.info(text));
    case 'not-known': return style.bold(style.warning(text));
    default: return style.bold(outcome.kind === 'responded' && outcome.status < 400 ? style.info(text) : style.error(text));
  }
}

function wayRows({ gateway, listener, virtualHost, route, outcome }: Answer, manifests: ManifestFiles): readonly Row[] {
  return [
    ...gateway === undefined ? [] : [{ label: 'Gateway', text: nameOf(gateway), location: manifests.locationText(gateway.root) }],
    ...listener === undefined ? [] : [{ label: 'Listener', text: `${listener.name ?? ''}, port ${listener.port ?? 'not known'}`, location: manifests.locationText(listener.at) }],
    ...virtualHost === undefined ? [] : [{ label: 'Host', text: virtualHost === '*' ? '* (routes for any host)' : virtualHost }],
    ...route === undefined ? [] : [{ label: 'Route', text: describeRoute(route), location: manifests.locationText(route.match.at) }],
    ...parentsOf(route).map((parent) => ({ label: 'Delegated by', text: describeRoute(parent), location: manifests.locationText(parent.match.at) })),
    ...causesOf(outcome).map((cause) => ({ label: 'Because of', text: cause.path.length === 0 ? cause.manifest.title : fieldTitle(cause), location: manifests.locationText(cause) })),
  ];
}

function parentsOf(route: Answer['route']): readonly NonNullable<Answer['route']>[] {
  return route?.above === undefined ? [] : [route.above, ...parentsOf(route.above)];
}

function causesOf(outcome: Outcome) {
  switch (outcome.kind) {
    case 'forwarded': return outcome.targets.flatMap(({ fault }) => fault?.causes ?? []);
    case 'redirected': return [];
    default: return outcome.reason.causes;
  }
}

function outcomeRows(outcome: Outcome): readonly Row[] {
  switch (outcome.kind) {
    case 'forwarded': return forwardedRows(outcome);
    case 'responded': return [
      ...outcome.headers.map(({ name, value }, index) => ({ label: index === 0 ? 'Headers' : '', text: `${name}: ${value}` })),
      ...outcome.body === undefined ? [] : [{ label: 'Body', text: shortened(outcome.body) }],
    ];
    default: return [];
  }
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Where all targets get the same request, it is reported once. */
function forwardedRows({ targets, mirrors, timeouts, retries }: Forwarded): readonly Row[] {
  const reached = targets.filter(({ fault }) => fault === undefined);
  const isSame = new Set(reached.map(({ upstream, responseHeaders }) => JSON.stringify([upstream, responseHeaders]))).size <= 1;
  return [
    ...(isSame ? reached.slice(0, 1) : reached).flatMap((target) => targetRows(target, isSame ? 'Upstream' : target.target)),
    ...mirrors.map(({ target, share }) => ({ label: 'Copy', text: `${formatShare(share)} to ${target}` })),
    { label: 'Timeout', text: timeoutText(timeouts) },
    ...retries === undefined ? [] : [{ label: 'Retries', text: `${retries.attempts ?? 1} on ${retries.on.join(', ')}` }],
  ];
}

function timeoutText({ request, perTry, idle }: Forwarded['timeouts']): string {
  return [request ?? '15s, Envoy\'s own', ...perTry === undefined ? [] : [`${perTry} per try`], ...idle === undefined ? [] : [`idle ${idle}`]].join(', ');
}

function targetRows({ upstream: { method, path, host, headers, unknownHeaders }, responseHeaders }: TargetShare, label: string): readonly Row[] {
  return [
    { label, text: `${method} ${path ?? '(path known at run time only)'}` },
    { label: '', text: `host: ${host ?? '(known at run time only)'}` },
    ...headers.map(({ name, value }) => ({ label: '', text: `${name}: ${value}` })),
    ...unknownHeaders.map((name) => ({ label: '', text: `${name}: (known at run time only)` })),
    ...responseRows(responseHeaders),
  ];
}

function responseRows({ set, add, remove }: HeaderChanges): readonly Row[] {
  const changes = [
    ...set.map(({ name, value }) => `set ${name}: ${value}`), ...add.map(({ name, value }) => `add ${name}: ${value}`), ...remove.map((name) => `remove ${name}`),
  ];
  return changes.map((text, index) => ({ label: index === 0 ? 'Response' : '', text }));
}

function policyRows({ policies, conditions }: Answer, manifests: ManifestFiles): readonly Row[] {
  const inForce = [...new Map(policies.map((one) => [one.policy, one])).values()];
  return [
    ...inForce.map(({ policy, certain }, index) => ({
      label: index === 0 ? 'Policies' : '', text: `${policy.kind} ${nameOf(policy)}${certain ? '' : ' (perhaps)'}`, location: manifests.locationText(policy.root),
    })),
    ...conditions.map(({ what, policy, at, effect }) => ({
      label: CONDITION_LABELS[effect],
      text: effect === 'needs' ? `${what}, which is not among the manifests` : `${policy.kind} ${nameOf(policy)}: ${what}`,
      location: manifests.locationText(at),
    })),
  ];
}

const CONDITION_LABELS = { 'may-refuse': 'May be refused by', 'may-change': 'May be changed by', needs: 'If there is' } as const;

/** More would hide the rest. */
const MOST_CANDIDATES = 20;

function candidatesText({ candidates, virtualHost }: Answer, manifests: ManifestFiles, style: Style): string {
  const lost = candidates.filter((one): one is Candidate & { readonly lost: string } => one.lost !== undefined);
  if (lost.length === 0) { return ''; }
  const shown = lost.slice(-MOST_CANDIDATES);
  const left = lost.length - shown.length;
  const lines = shown.flatMap(({ route, lost: reason }) => [
    `  ${printable(describeRoute(route))}  ${style.dim(printable(manifests.locationText(route.match.at)))}`, `    ${printable(reason)}`,
  ]);
  const head = `Asked before, of the routes for ${virtualHost ?? 'the host'}:`;
  return `${[style.dim(head), ...left > 0 ? [`  ${style.dim(`${left} more, and then`)}`] : [], ...lines].join('\n')}\n`;
}

const LONGEST_LABEL = 18;

function table(rows: readonly Row[], style: Style): string {
  const width = Math.min(LONGEST_LABEL, Math.max(0, ...rows.map(({ label }) => label.length)));
  return rows.map(({ label, text, location }) => {
    const end = location === undefined ? '' : `  ${style.dim(printable(location))}`;
    return `${style.dim(printable(label).padEnd(width))}  ${printable(text)}${end}\n`;
  }).join('');
}
