import { element } from './dom';
import type { Model } from './model';

const MOST = 30;

/** A field for names, hosts and paths, with what fits below it. */
export class Search {
  public readonly box: HTMLElement;
  public readonly input: HTMLInputElement;
  private readonly hits = element('ul', { class: 'hits', role: 'listbox', id: 'hits', hidden: true });
  private found: readonly string[] = [];
  private current = 0;

  public constructor(private readonly model: Model, private readonly choose: (id: string) => void, private readonly changed: (text: string) => void) {
    this.input = element('input', {
      type: 'search',
      placeholder: 'Search  /',
      'aria-label': 'Search',
      role: 'combobox',
      'aria-controls': 'hits',
      'aria-expanded': 'false',
      autocomplete: 'off',
      input: () => { this.look(); },
      keydown: (event) => { this.key(event as KeyboardEvent); },
      blur: () => { setTimeout(() => { this.open(false); }, 150); },
    });
    this.box = element('div', { class: 'search' }, this.input, this.hits);
  }

  private look(): void {
    const text = this.input.value.trim().toLowerCase();
    this.changed(text);
    this.found = text === '' ? [] : this.fitting(text);
    this.current = 0;
    this.hits.replaceChildren(...this.found.map((id) => element('li', { role: 'option', pointerdown: () => { this.take(id); } }, this.labelOf(id))));
    this.mark();
    this.open(this.found.length > 0);
  }

  private fitting(text: string): readonly string[] {
    const found: string[] = [];
    for (const node of this.model.graph.nodes) {
      const texts = [node.id, ...node.hostnames, ...node.matches.map((match) => match.text), ...node.details];
      if (texts.some((one) => one.toLowerCase().includes(text))) { found.push(node.id); }
      if (found.length === MOST) { break; }
    }
    return found;
  }

  private labelOf(id: string): string {
    const node = this.model.nodes.get(id);
    return node === undefined ? id : [id, ...node.hostnames.slice(0, 2), ...node.matches.slice(0, 1).map(({ text }) => text)].join('  ');
  }

  private key(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown': this.current = Math.min(this.found.length - 1, this.current + 1); break;
      case 'ArrowUp': this.current = Math.max(0, this.current - 1); break;
      case 'Enter': if (this.found[this.current] !== undefined) { this.take(this.found[this.current]); } break;
      case 'Escape': this.input.value = ''; this.look(); this.input.blur(); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.mark();
  }

  private mark(): void {
    [...this.hits.children].forEach((hit, index) => {
      hit.setAttribute('aria-selected', String(index === this.current));
      if (index === this.current) { hit.scrollIntoView({ block: 'nearest' }); }
    });
  }

  private take(id: string): void {
    this.open(false);
    this.choose(id);
  }

  private open(isOpen: boolean): void {
    this.hits.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }
}
