import { element, growing, pill } from './dom';
import type { Model } from './model';
import type { PageStatus } from '../cli/report/html/data';
import { isHealthy } from '../core/translation/reports/condition';

/** What the controller is expected to report. */
export class StatusList {
  public readonly panel: HTMLElement;
  private readonly list = element('div');
  private showsAll = false;
  private text = '';

  public constructor(private readonly model: Model, private readonly show: (index: number) => void) {
    this.showsAll = model.data.statuses.every(isWell);
    const box = element('input', { type: 'checkbox', checked: this.showsAll, change: () => { this.showsAll = box.checked; this.render(); } });
    this.panel = element('section', { class: 'panel', 'aria-label': 'Predicted status' },
      element('div', { class: 'bar' }, element('label', {}, box, 'healthy ones as well')), this.list);
    this.render();
  }

  public search(text: string): void {
    this.text = text.toLowerCase();
    this.render();
  }

  private render(): void {
    const { objects, statuses } = this.model.data;
    const shown = statuses.filter((status) => (this.showsAll || !isWell(status)) && (this.text === '' || objects[status.index].name.toLowerCase().includes(this.text)));
    if (shown.length === 0) { this.list.replaceChildren(element('p', { class: 'notice' }, 'All conditions are expected to be healthy.')); return; }
    this.list.replaceChildren(growing(shown, (status) => this.row(status), 200));
  }

  private row({ index, part, conditions }: PageStatus): HTMLElement {
    const pills = conditions.map(({ type, status, reason, certain }) =>
      pill(`${type}=${status} ${reason}${certain ? '' : ' (as far as can be known)'}`, isHealthy(type, status) ? 'good' : certain ? 'error' : 'warning'));
    const { name } = this.model.data.objects[index];
    return element('article', { class: 'item' },
      element('div', { class: 'group-head' }, element('button', { type: 'button', class: 'link-button', click: () => { this.show(index); } }, name), element('span', { class: 'release' }, part)),
      element('div', { class: 'group-head' }, ...pills.length === 0 ? [element('span', { class: 'release' }, 'no controller writes anything')] : pills));
  }
}

function isWell({ conditions }: PageStatus): boolean {
  return conditions.every(({ type, status }) => isHealthy(type, status));
}
