import { element } from './dom';
import type { Model } from './model';
import { around, focus } from '../core/topology/focus';
import { fold } from '../core/topology/fold';
import type { FoldedTopology } from '../core/topology/fold';
import type { TopologyGraph } from '../core/topology/graph';
import { drawingOf } from '../drawing/cards';
import { svg } from '../drawing/svg';

const MOST = 60;

/** What the map shows: all of it, or what somebody has chosen. */
interface View {
  readonly title: string;
  readonly graph: TopologyGraph;
}

/** The map: it can be moved and enlarged, folded groups can be opened, and what is chosen lights up with its ways. */
export class MapView {
  public readonly panel: HTMLElement;
  private readonly canvas = element('div', { class: 'canvas', tabindex: 0, 'aria-label': 'Map' });
  private readonly way = element('span', { class: 'way' });
  private readonly back = element('button', { type: 'button', click: () => { this.goBack(); } }, '← Back');
  private readonly namespace = element('select', { 'aria-label': 'Namespace', change: () => { this.filter(); } });
  private readonly host = element('input', { 'aria-label': 'Host', placeholder: 'any host', list: 'hosts', size: 22, change: () => { this.filter(); } });
  private views: View[];
  private folded: FoldedTopology | undefined;
  private zoom = 1;
  private chosen: string | undefined;
  private wasDragged = false;

  public constructor(private readonly model: Model, private readonly choose: (id: string) => void) {
    this.views = [{ title: 'All', graph: model.graph }];
    this.namespace.append(element('option', { value: '' }, 'all namespaces'), ...model.namespaces().map((name) => element('option', { value: name }, name)));
    const hosts = element('datalist', { id: 'hosts' }, ...model.hosts().slice(0, 2000).map((host) => element('option', { value: host })));
    const button = (text: string, label: string, click: () => void): HTMLElement => element('button', { type: 'button', 'aria-label': label, title: label, click }, text);
    this.panel = element('section', { class: 'panel map', 'aria-label': 'Map' },
      element('div', { class: 'bar' },
        this.back, this.way, element('span', { class: 'space' }),
        element('label', {}, 'Namespace', this.namespace), element('label', {}, 'Host', this.host), hosts,
        button('−', 'Smaller (-)', () => { this.scale(this.zoom / 1.25); }),
        button('+', 'Larger (+)', () => { this.scale(this.zoom * 1.25); }),
        button('Fit', 'Fit (0)', () => { this.fit(); })),
      this.canvas);
    this.listen();
    this.draw();
  }

  /** Puts something below the bar. */
  public add(bar: HTMLElement): void {
    this.canvas.before(bar);
  }

  /** Shows an object with what it is linked to. */
  public show(id: string): void {
    const node = this.model.nodes.get(id);
    if (node === undefined) { return; }
    const owner = this.model.ownerOf(node).id;
    if (this.cardOf(owner) === undefined) { this.open(around(this.model.graph, [owner]), this.model.nodes.get(owner)?.name ?? owner); }
    if (this.cardOf(owner) === undefined) { this.open(around(this.model.graph, [owner], 1), this.model.nodes.get(owner)?.name ?? owner); }
    this.select(owner);
    this.cardOf(owner)?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  /** Lights a node up, with all ways that lead there or on from there. */
  public select(id: string | undefined): void {
    this.chosen = id;
    const picture = this.canvas.querySelector('svg');
    picture?.querySelectorAll('.is-lit,.is-chosen').forEach((lit) => { lit.classList.remove('is-lit', 'is-chosen'); });
    picture?.classList.toggle('has-selection', id !== undefined);
    if (id === undefined || this.folded === undefined) { return; }
    const lit = new Set(around(this.folded.graph, [id]).nodes.map((node) => node.id));
    lit.add(id);
    picture?.querySelectorAll<SVGElement>('.card').forEach((card) => {
      card.classList.toggle('is-lit', lit.has(card.dataset.node ?? ''));
      card.classList.toggle('is-chosen', card.dataset.node === id);
    });
    picture?.querySelectorAll<SVGElement>('g[data-from]').forEach((link) => {
      link.classList.toggle('is-lit', lit.has(link.dataset.from ?? '') && lit.has(link.dataset.to ?? ''));
    });
  }

  /** Lights up the way of a request: the ids of the nodes that it passes. */
  public light(way: readonly string[]): void {
    const [last] = way.slice(-1);
    if (last !== undefined) { this.show(last); }
    this.select(undefined);
    const passed = new Set(way);
    const owners = new Set(way.map((id) => { const node = this.model.nodes.get(id); return node === undefined ? id : this.model.ownerOf(node).id; }));
    this.canvas.querySelectorAll<SVGElement>('.card').forEach((card) => { card.classList.toggle('is-way', owners.has(card.dataset.node ?? '')); });
    this.canvas.querySelectorAll<SVGElement>('g[data-from]').forEach((link) => {
      link.classList.toggle('is-way', passed.has(link.dataset.from ?? '') && passed.has(link.dataset.to ?? ''));
    });
  }

  public key(key: string): boolean {
    switch (key) {
      case '+': case '=': this.scale(this.zoom * 1.25); return true;
      case '-': this.scale(this.zoom / 1.25); return true;
      case '0': this.fit(); return true;
      case 'Escape': if (this.chosen !== undefined) { this.select(undefined); } else { this.goBack(); } return true;
      default: return false;
    }
  }

  private filter(): void {
    const [namespace, host] = [this.namespace.value, this.host.value.trim()];
    this.views = this.views.slice(0, 1);
    if (namespace === '' && host === '') { this.draw(); return; }
    const chosen = focus(this.model.graph, { ...namespace === '' ? {} : { namespace }, ...host === '' ? {} : { host } });
    this.open(chosen, [namespace, host].filter((text) => text !== '').join(', '));
  }

  private open(graph: TopologyGraph, title: string): void {
    this.views = [...this.views, { title, graph }];
    this.draw();
  }

  private goBack(): void {
    if (this.views.length < 2) { return; }
    this.views = this.views.slice(0, -1);
    this.draw();
  }

  private draw(): void {
    const { graph } = this.views[this.views.length - 1];
    this.folded = fold(graph, MOST);
    this.canvas.innerHTML = graph.nodes.length === 0 ? '' : svg(drawingOf(this.folded.graph), { title: 'Gateways, routes and backends', isAlone: false });
    if (graph.nodes.length === 0) { this.canvas.append(element('p', { class: 'notice' }, 'There is nothing to see here.')); }
    this.canvas.querySelectorAll<SVGElement>('.card').forEach((card) => {
      card.setAttribute('tabindex', '0');
      card.setAttribute('role', 'button');
    });
    this.way.textContent = this.views.map(({ title }) => title).join(' › ');
    this.back.hidden = this.views.length < 2;
    this.chosen = undefined;
    this.fit();
  }

  private listen(): void {
    const target = (event: Event): string | undefined => (event.target as Element).closest<SVGElement>('[data-node]')?.dataset.node;
    this.canvas.addEventListener('click', (event) => {
      if (this.wasDragged) { return; }
      const id = target(event);
      if (id === undefined) { this.select(undefined); return; }
      this.activate(id);
    });
    this.canvas.addEventListener('keydown', (event) => {
      const id = target(event);
      if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); this.activate(id); }
    });
    this.canvas.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) { return; }
      event.preventDefault();
      this.scale(this.zoom * Math.exp(-event.deltaY / 300));
    }, { passive: false });
    this.drag();
  }

  private activate(id: string): void {
    const members = this.folded?.members.get(id);
    if (members !== undefined) {
      const name = this.folded?.graph.nodes.find((node) => node.id === id)?.name ?? id;
      this.open(around(this.views[this.views.length - 1].graph, members, 1), name);
      return;
    }
    const node = this.model.nodes.get(id);
    this.select(node === undefined ? id : this.cardIdOf(id));
    this.choose(id);
  }

  /** Policies stand on the cards of others. */
  private cardIdOf(id: string): string {
    const found = [...this.canvas.querySelectorAll<SVGElement>('[data-node]')].find((one) => one.dataset.node === id);
    return found?.closest<SVGElement>('.card')?.dataset.node ?? id;
  }

  private cardOf(id: string): SVGElement | undefined {
    return [...this.canvas.querySelectorAll<SVGElement>('.card')].find((card) => card.dataset.node === id);
  }

  private drag(): void {
    let start: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
    this.canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y, button }) => {
      this.wasDragged = false;
      if (button === 0) { start = { x, y, left: this.canvas.scrollLeft, top: this.canvas.scrollTop }; }
    });
    window.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (start === undefined) { return; }
      if (Math.abs(clientX - start.x) + Math.abs(clientY - start.y) > 5) { this.wasDragged = true; }
      this.canvas.classList.add('is-dragged');
      this.canvas.scrollTo(start.left + start.x - clientX, start.top + start.y - clientY);
    });
    window.addEventListener('pointerup', () => { start = undefined; this.canvas.classList.remove('is-dragged'); });
  }

  private fit(): void {
    const picture = this.canvas.querySelector('svg');
    if (picture === null) { return; }
    const { width, height } = picture.viewBox.baseVal;
    const room = this.canvas.getBoundingClientRect();
    if (room.width === 0) { this.scale(1); return; }
    // Not so small that nobody can read it: then one scrolls.
    this.scale(Math.min(1.15, Math.max(0.62, Math.min(room.width / width, room.height / height))));
  }

  private scale(zoom: number): void {
    const picture = this.canvas.querySelector('svg');
    if (picture === null) { return; }
    this.zoom = Math.min(4, Math.max(0.1, zoom));
    const { width, height } = picture.viewBox.baseVal;
    picture.setAttribute('width', String(Math.round(width * this.zoom)));
    picture.setAttribute('height', String(Math.round(height * this.zoom)));
  }
}
