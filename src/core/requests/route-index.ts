import { matcherOf, takesConditions, takesPath } from './matching';
import type { RouteMatcher } from './matching';
import type { ReceivedRequest } from './received-request';
import type { RouteEntry } from '../translation/routes/flattening';
import { compareConditions, isByAge } from '../translation/virtual-hosts/route-order';

/** A route of a virtual host with what it asks for, at its place in the order. */
export interface IndexedRoute {
  readonly entry: RouteEntry;
  readonly matcher: RouteMatcher;
  readonly position: number;
  /** Whether all that it asks for can be read. If not, it may be anywhere in the order. */
  readonly isReadable: boolean;
}

/**
 * The routes of one host by their paths, so that a request is not compared with
 * all of them: exact ones and prefixes are looked up, regular expressions are tried in their order.
 */
export class RouteIndex {
  /** In the order in which they are asked. */
  public readonly routes: readonly IndexedRoute[];
  /** Those that can't all be read. */
  public readonly unreadable: readonly IndexedRoute[];
  private readonly exact = new Map<string, IndexedRoute[]>();
  private readonly prefixes = new Map<string, IndexedRoute[]>();
  private readonly expressions: IndexedRoute[] = [];

  public constructor(entries: readonly RouteEntry[], trimsPrefixes: boolean) {
    this.routes = entries.map((entry, position) => ({
      entry, position, matcher: matcherOf(entry.match, trimsPrefixes), isReadable: entry.match.isReadable,
    }));
    this.unreadable = this.routes.filter(({ isReadable }) => !isReadable);
    this.routes.filter(({ isReadable }) => isReadable).forEach((route) => { this.listFor(route).push(route); });
  }

  /** The routes that take a request, in the order in which they are asked. */
  public* matching(request: ReceivedRequest): Generator<IndexedRoute, void> {
    const lists = this.listsFor(request.path);
    const next = lists.map(() => 0);
    for (;;) {
      let first = -1;
      for (let index = 0; index < lists.length; index++) {
        if (next[index] === lists[index].length) { continue; }
        if (first < 0 || lists[index][next[index]].position < lists[first][next[first]].position) { first = index; }
      }
      if (first < 0) { return; }
      const route = lists[first][next[first]++];
      const { matcher } = route;
      if (takesConditions(matcher, request) && (matcher.path.kind !== 'expression' || takesPath(matcher.path, request.path))) { yield route; }
    }
  }

  /** Routes that take a request as well, and of which only the age of objects says that they are not asked before another one. */
  public* rivals(route: IndexedRoute, request: ReceivedRequest): Generator<IndexedRoute, void> {
    const list = this.listFor(route);
    for (let index = list.indexOf(route) + 1; index < list.length && compareConditions(route.entry, list[index].entry) === 0; index++) {
      const { entry, matcher } = list[index];
      if (isByAge(route.entry, entry) && takesPath(matcher.path, request.path) && takesConditions(matcher, request)) { yield list[index]; }
    }
  }

  private listFor({ matcher: { path } }: IndexedRoute): IndexedRoute[] {
    if (path.kind === 'expression') { return this.expressions; }
    const lists = path.kind === 'exact' ? this.exact : this.prefixes;
    let list = lists.get(path.value);
    if (list === undefined) { lists.set(path.value, list = []); }
    return list;
  }

  /** A prefix ends where an element of the path ends, or with a slash. */
  private listsFor(path: string): readonly (readonly IndexedRoute[])[] {
    const found: (readonly IndexedRoute[])[] = [];
    const add = (list: readonly IndexedRoute[] | undefined): void => { if (list !== undefined && list.length > 0) { found.push(list); } };
    add(this.exact.get(path));
    add(this.expressions);
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (slash > 0) { add(this.prefixes.get(path.slice(0, slash))); }
      add(this.prefixes.get(path.slice(0, slash + 1)));
    }
    if (!path.endsWith('/')) { add(this.prefixes.get(path)); }
    return found;
  }
}
