import { countText } from './words';
import type { TopologyEdge } from '../core/topology/edge';
import { TopologyEdgeType } from '../core/topology/edge';
import { nodesById } from '../core/topology/graph';
import type { TopologyGraph } from '../core/topology/graph';
import { append } from '../core/topology/lists';
import { BackendTlsState, TopologyNodeType } from '../core/topology/node';
import type { TopologyNode } from '../core/topology/node';

/** How something is meant: colours follow. */
export type Tone = 'plain' | 'good' | 'warning' | 'error' | 'muted';

/** A line on a card. */
export interface Line {
  readonly style: 'match' | 'text' | 'detail' | 'policy' | 'grant' | 'tls' | 'remark';
  readonly text: string;
  readonly tone: Tone;
  /** What there is to read when one points at it. */
  readonly hint?: string;
  /** When a match is asked for. */
  readonly order?: number;
  /** What the line stands for, if it is a node of its own. */
  readonly node?: string;
  /** `added`, `removed` or `changed`, where two topologies are compared. */
  readonly change?: string;
}

/** A part of a card that edges can begin or end at. */
export interface Block {
  /** The ids of the nodes that it stands for. */
  readonly nodes: readonly string[];
  readonly lines: readonly Line[];
  /** Whether it stands for a part of the object. */
  readonly isPart: boolean;
}

/** An object, drawn as a card with its parts as blocks. */
export interface Card {
  readonly node: TopologyNode;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  readonly tone: Tone;
}

/** An edge between cards. */
export interface Link {
  readonly edge: TopologyEdge;
  readonly from: string;
  readonly to: string;
  /** The node within the card at which it begins. */
  readonly port: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface Drawing {
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
}

/** The cards of a topology: parts stand on the cards of their objects, and so do policies and grants. */
export function drawingOf(graph: TopologyGraph): Drawing {
  return new CardMaker(graph).make();
}

const ON_OTHERS = [TopologyNodeType.POLICY, TopologyNodeType.GRANT];
const PARTS = [TopologyNodeType.LISTENER, TopologyNodeType.RULE];

class CardMaker {
  private readonly byId: ReadonlyMap<string, TopologyNode>;
  private readonly parts = new Map<string, TopologyNode[]>();
  private readonly policies = new Map<string, TopologyEdge[]>();
  private readonly grants = new Map<string, TopologyNode[]>();
  /** The card on which a node stands. */
  private readonly cardOf = new Map<string, string>();

  public constructor(private readonly graph: TopologyGraph) {
    this.byId = nodesById(graph);
    for (const node of graph.nodes) {
      if (PARTS.includes(node.type) && node.parent !== undefined) { append(this.parts, node.parent, node); }
    }
    for (const edge of graph.edges) {
      const from = this.byId.get(edge.from);
      if (edge.type === TopologyEdgeType.APPLIES) { append(this.policies, edge.to, edge); }
      if (edge.type === TopologyEdgeType.PERMITS && from !== undefined) { append(this.grants, edge.to, from); }
    }
  }

  public make(): Drawing {
    const attached = new Set(this.graph.edges.filter(isBeside).map(({ from }) => from));
    const cards = this.graph.nodes
      .filter((node) => !PARTS.includes(node.type) && !(ON_OTHERS.includes(node.type) && attached.has(node.id)))
      .map((node) => this.card(node));
    return { cards, links: this.links() };
  }

  private card(node: TopologyNode): Card {
    this.cardOf.set(node.id, node.id);
    if (node.type === TopologyNodeType.GROUP) { return cardOfGroup(node); }
    const parts = this.parts.get(node.id) ?? [];
    const blocks = [
      ...ownBlock([node.id], this.ownLines(node)),
      ...parts.map((part) => this.partBlock(node, part)),
      ...this.policyBlocks(node, node.id),
      ...(this.grants.get(node.id) ?? []).map((grant) => this.place(node.id, { nodes: [grant.id], lines: grantLines(grant), isPart: false })),
    ];
    const subtitle = node.isElsewhere ? `${node.kind}, not among the manifests` : node.kind;
    return { node, title: node.name, subtitle, blocks, tone: toneOf(blocks.flatMap(({ lines }) => lines)) };
  }

  private ownLines(node: TopologyNode): readonly Line[] {
    const hosts = PARTS.includes(node.type) ? [] : node.hostnames.slice(0, MOST_HOSTS).map((host): Line => ({ style: 'text', text: host, tone: 'plain' }));
    const more = node.hostnames.length > MOST_HOSTS ? [detail(`and ${node.hostnames.length - MOST_HOSTS} more`)] : [];
    return [...hosts, ...more, ...node.details.map(detail), ...tlsLines(node), ...remarks(node)];
  }

  private partBlock(owner: TopologyNode, part: TopologyNode): Block {
    const { change } = part;
    const lines = part.type === TopologyNodeType.LISTENER ? listenerLines(part) : ruleLines(part);
    const own = change === undefined || owner.change === change ? lines : lines.map((line) => ({ ...line, change }));
    const policies = this.policyBlocks(owner, part.id);
    return this.place(owner.id, {
      nodes: [part.id, ...policies.flatMap(({ nodes }) => nodes)],
      lines: [...own, ...remarks(part), ...policies.flatMap((block) => block.lines)],
      isPart: true,
    });
  }

  private policyBlocks(owner: TopologyNode, target: string): readonly Block[] {
    return (this.policies.get(target) ?? []).flatMap((edge) => {
      const policy = this.byId.get(edge.from);
      if (policy === undefined) { return []; }
      const lines: readonly Line[] = [
        {
          style: 'policy',
          text: `${policy.kind} ${policy.name}`,
          tone: edge.fault === undefined ? 'plain' : 'error',
          hint: policy.details.join(', '),
          node: policy.id,
          ...edge.change === undefined ? {} : { change: edge.change },
        },
        ...remarks(policy),
      ];
      return [this.place(owner.id, { nodes: [policy.id], lines, isPart: false })];
    });
  }

  /** Remembers on which card nodes stand. The first one counts. */
  private place(card: string, made: Block): Block {
    for (const node of made.nodes) { if (!this.cardOf.has(node)) { this.cardOf.set(node, card); } }
    return made;
  }

  private links(): readonly Link[] {
    return this.graph.edges.flatMap((edge): readonly Link[] => {
      const [from, to] = [this.cardOf.get(edge.from), this.cardOf.get(edge.to)];
      if (isBeside(edge) || from === undefined || to === undefined || from === to) { return []; }
      return [{ edge, from, to, port: edge.from, label: linkLabel(edge), tone: edge.fault === undefined ? 'plain' : 'error' }];
    });
  }
}

/** Whether an edge is shown by what is on a card, and not as a line. */
function isBeside({ type }: TopologyEdge): boolean {
  return type === TopologyEdgeType.APPLIES || type === TopologyEdgeType.PERMITS;
}

const MOST_HOSTS = 4;
const MOST_MATCHES = 12;
const MOST_REMARKS = 3;

function ownBlock(nodes: readonly string[], lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ nodes, lines, isPart: false }];
}

function detail(text: string): Line {
  return { style: 'detail', text, tone: 'muted' };
}

function listenerLines({ name, port, protocol, hostnames, certificates, details }: TopologyNode): readonly Line[] {
  const where = [...port === undefined ? [] : [`:${port}`], ...protocol === undefined ? [] : [protocol]].join(' ');
  return [
    { style: 'text', text: where === '' ? name : `${name}  ${where}`, tone: 'plain' },
    ...hostnames.map(detail),
    ...certificates.map((certificate) => detail(`certificate ${certificate}`)),
    ...details.map(detail),
  ];
}

function ruleLines({ name, matches, details, action }: TopologyNode): readonly Line[] {
  const isNamed = !name.startsWith('rules[');
  const isBroken = action === 'replaced' || action === 'dropped' || action === 'none';
  return [
    ...isNamed ? [detail(name)] : [],
    ...matches.slice(0, MOST_MATCHES).map((match): Line => ({
      style: 'match', text: match.text, tone: 'plain', ...match.order === undefined ? {} : { order: match.order, hint: `asked as number ${match.order} for ${match.host ?? '*'}` },
    })),
    ...matches.length > MOST_MATCHES ? [detail(`and ${countText(matches.length - MOST_MATCHES, 'match', 'matches')} more`)] : [],
    ...matches.length === 0 && !isBroken ? [detail('all connections')] : [],
    ...details.map((text): Line => ({ style: 'detail', text, tone: isBroken ? 'error' : 'muted' })),
  ];
}

export const TLS_TEXTS: Readonly<Record<BackendTlsState, string>> = {
  [BackendTlsState.VERIFIED]: 'TLS, verified',
  [BackendTlsState.UNVERIFIED]: 'TLS, not verified',
  [BackendTlsState.PLAIN]: 'no TLS',
  [BackendTlsState.UNKNOWN]: 'TLS not known',
};

const TLS_TONES: Readonly<Record<BackendTlsState, Tone>> = {
  [BackendTlsState.VERIFIED]: 'good',
  [BackendTlsState.UNVERIFIED]: 'warning',
  [BackendTlsState.PLAIN]: 'muted',
  [BackendTlsState.UNKNOWN]: 'muted',
};

function tlsLines({ tls, tlsDetail, isElsewhere }: TopologyNode): readonly Line[] {
  if (tls === undefined || (isElsewhere && tls === BackendTlsState.UNKNOWN)) { return []; }
  return [{ style: 'tls', text: TLS_TEXTS[tls], tone: TLS_TONES[tls], ...tlsDetail === undefined ? {} : { hint: tlsDetail } }];
}

function grantLines({ kind, name, details }: TopologyNode): readonly Line[] {
  return [{ style: 'grant', text: `${kind} ${name}`, tone: 'plain', hint: details.join(', ') }, ...details.map(detail)];
}

const TONES: Readonly<Record<string, Tone>> = { error: 'error', warning: 'warning' };

/** What checks and predictions say. */
export function remarks({ findings, conditions }: TopologyNode): readonly Line[] {
  const lines = [
    ...[...groupedBy(findings, ({ id }) => id)].map(([id, same]): Line => ({
      style: 'remark',
      text: same.length === 1 ? id : `${id} × ${same.length}`,
      tone: TONES[same[0].severity] ?? 'muted',
      hint: same.map(({ path, message, fix }) => `${path}: ${message}; ${fix}`).join('\n'),
    })),
    ...conditions.map(({ type, status, reason, certain }): Line => ({
      style: 'remark', text: `${type}=${status} ${reason}`, tone: certain ? 'error' : 'warning', hint: certain ? 'predicted' : 'predicted, as far as can be known',
    })),
  ];
  if (lines.length <= MOST_REMARKS) { return lines; }
  const rest = lines.slice(MOST_REMARKS);
  const tone = rest.some((line) => line.tone === 'error') ? 'error' : 'warning';
  return [...lines.slice(0, MOST_REMARKS), { style: 'remark', text: `and ${rest.length} more`, tone, hint: rest.map(({ text }) => text).join('; ') }];
}

/** What is on an edge. */
export function linkLabel({ type, label, share, port, grants, isAcross, fault }: TopologyEdge): string {
  const parts = [
    ...type === TopologyEdgeType.FORWARDS && share !== undefined && share < 1 ? [percent(share)] : [],
    ...port === undefined ? [] : [`:${port}`],
    ...type === TopologyEdgeType.MIRRORS ? [label] : [],
    ...type === TopologyEdgeType.DELEGATES ? ['delegates'] : [],
    ...isAcross && grants.length > 0 ? ['granted'] : [],
    ...fault === undefined ? [] : [fault],
  ];
  return parts.join(' ');
}

export function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  return `${text.endsWith('.0') ? text.slice(0, -2) : text} %`;
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) { append(groups, keyOf(one), one); }
  return groups;
}

/** A group, which has what it stands for as details. */
function cardOfGroup(node: TopologyNode): Card {
  const lines = [...node.details.map((text): Line => ({ style: 'text', text, tone: 'plain' })), ...remarks(node)];
  return { node, title: node.name, subtitle: node.kind, blocks: ownBlock([node.id], lines), tone: toneOf(lines) };
}

/** The worst of what is said. */
function toneOf(lines: readonly Line[]): Tone {
  const said = lines.filter(({ style }) => style === 'remark').map(({ tone }) => tone);
  return said.includes('error') ? 'error' : said.includes('warning') ? 'warning' : 'plain';
}
