import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** What is applied when. */
export enum Stage {
  CRDS,
  CONTROLLER,
  EVERYTHING_ELSE,
}

interface Member {
  readonly stage: Stage;
  readonly chart: Chart;
  /** What has to come behind earlier stages. */
  readonly first: IConstruct;
  /** What later stages have to come behind. */
  readonly last: IConstruct;
}

/**
 * CRDs come before controllers, and these before everything else of an app, whichever
 * was made first. Objects of one stage that belong together form a chain, so that
 * everything else depends on one object, not on each of them.
 */
export class ApplyOrder {
  public static of(construct: IConstruct): ApplyOrder {
    const { root } = construct.node;
    let order = orders.get(root);
    if (order === undefined) { orders.set(root, order = new ApplyOrder()); }
    return order;
  }

  private readonly members: Member[] = [];
  private readonly early = new Set<ApiObject>();
  /** Objects of the last stage, of which there are many: their order is only needed once there is something before them. */
  private readonly others = new Set<ApiObject>();
  /** Charts that were put behind the chart of a member. */
  private readonly chartsBehind: { readonly later: Chart; readonly earlier: Member }[] = [];

  /** Adds the objects of a construct to an early stage. */
  public add(stage: Stage.CRDS | Stage.CONTROLLER, objects: readonly ApiObject[]): void {
    if (objects.length === 0) { return; }
    objects.forEach((object) => this.early.add(object));
    objects.forEach((object, index) => { if (index > 0) { object.node.addDependency(objects[index - 1]); } });
    const member: Member = { stage, chart: Chart.of(objects[0]), first: objects[0], last: objects[objects.length - 1] };
    for (const other of this.members) {
      if (other.stage < stage) { this.putBehind(member, other); }
      if (other.stage > stage) { this.putBehind(other, member); }
    }
    for (const object of this.others) { this.putBehind(memberOf(object), member); }
    this.members.push(member);
  }

  /** Adds an object that comes behind CRDs and controllers. */
  public addLast(object: ApiObject): void {
    if (this.others.has(object) || this.early.has(object)) { return; }
    this.others.add(object);
    if (this.members.length === 0) { return; }
    const member = memberOf(object);
    for (const earlier of this.members) { this.putBehind(member, earlier); }
  }

  /** Dependencies of the program that contradict this order. cdk8s would tell of a cycle, of which the program has written only a half. */
  public contradictions(): string[] {
    return [...new Set([...this.contradictionsInCharts(), ...this.contradictionsOfCharts()])];
  }

  private contradictionsInCharts(): string[] {
    return this.members.flatMap(({ stage, chart, last }) => [...dependenciesOf(last)]
      .filter((other) => other instanceof ApiObject && this.others.has(other) && Chart.of(other) === chart)
      .map((other) => contradiction(last, other, stage)));
  }

  private contradictionsOfCharts(): string[] {
    return this.chartsBehind.flatMap(({ later, earlier }) => earlier.chart.node.findAll().flatMap((construct) => construct.node.dependencies
      .filter((other) => {
        const chart = other.node.scopes.filter((scope) => Chart.isChart(scope)).at(-1);
        return chart !== undefined && chart !== earlier.chart && dependsOn(chart, later);
      })
      .map((other) => contradiction(construct, other, earlier.stage))));
  }

  /** Objects of one chart are put in order; charts as a whole, unless they already stand the other way round. */
  private putBehind(later: Member, earlier: Member): void {
    if (later.chart === earlier.chart) {
      later.first.node.addDependency(earlier.last);
    } else if (!isConsidered(later.chart, earlier.chart) && !dependsOn(earlier.chart, later.chart)) {
      later.chart.node.addDependency(earlier.chart);
      this.chartsBehind.push({ later: later.chart, earlier });
    }
  }
}

function contradiction(construct: IConstruct, other: IConstruct, stage: Stage): string {
  return `${construct.node.path} depends on ${other.node.path}, but ${NAMES[stage]} come before everything that needs them; take this dependency away`;
}

const NAMES = { [Stage.CRDS]: 'CRDs', [Stage.CONTROLLER]: 'controllers', [Stage.EVERYTHING_ELSE]: 'objects' };

/** What has to be applied before a construct, because it or something around it depends on that. */
function dependenciesOf(construct: IConstruct, found = new Set<IConstruct>()): ReadonlySet<IConstruct> {
  for (const dependency of construct.node.scopes.flatMap((scope) => Chart.isChart(scope) ? [] : scope.node.dependencies)) {
    for (const inside of dependency.node.findAll()) {
      if (found.has(inside)) { continue; }
      found.add(inside);
      dependenciesOf(inside, found);
    }
  }
  return found;
}

const orders = new WeakMap<IConstruct, ApplyOrder>();

function memberOf(object: ApiObject): Member {
  return { stage: Stage.EVERYTHING_ELSE, chart: Chart.of(object), first: object, last: object };
}

/** Charts by those that they were considered to come behind: looking through charts takes long, and many objects are in one. */
const considered = new WeakMap<Chart, Set<Chart>>();

function isConsidered(later: Chart, earlier: Chart): boolean {
  let known = considered.get(later);
  if (known === undefined) { considered.set(later, known = new Set()); }
  const before = known.has(earlier);
  known.add(earlier);
  return before;
}

/** A chart also comes behind the charts inside of it. */
function dependsOn(chart: IConstruct, other: IConstruct, seen = new Set<IConstruct>()): boolean {
  if (chart === other) { return true; }
  if (seen.has(chart)) { return false; }
  seen.add(chart);
  const inside = chart.node.children.filter((child) => Chart.isChart(child));
  return [...chart.node.dependencies, ...inside].some((next) => dependsOn(next, other, seen));
}
