import { element, growing, pill } from './dom';
import type { Model } from './model';
import type { Excerpt, PageFinding } from '../cli/report/html/data';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the checks have found, by object or by check. */
export class FindingList {
  public readonly panel: HTMLElement;
  private readonly list = element('div');
  private readonly severities = new Set<string>(SEVERITIES);
  private isByCheck = false;
  private showsAccepted = false;
  private text = '';

  public constructor(private readonly model: Model, private readonly show: (index: number) => void) {
    const by = (text: string, isByCheck: boolean): HTMLButtonElement => {
      const button = element('button', {
        type: 'button',
        'aria-pressed': String(isByCheck === this.isByCheck),
        click: () => {
          this.isByCheck = isByCheck;
          buttons.forEach((one, index) => { one.setAttribute('aria-pressed', String((index === 1) === isByCheck)); });
          this.render();
        },
      }, text);
      return button;
    };
    const buttons = [by('By object', false), by('By check', true)];
    const accepted = model.data.findings.filter((finding) => finding.accepted !== undefined).length;
    this.panel = element('section', { class: 'panel', 'aria-label': 'Findings' },
      element('div', { class: 'bar' }, ...buttons, ...SEVERITIES.map((severity) => this.severityBox(severity)),
        accepted === 0 ? undefined : this.box(`${accepted} accepted`, false, (isOn) => { this.showsAccepted = isOn; })),
      this.list);
    this.render();
  }

  public search(text: string): void {
    this.text = text.toLowerCase();
    this.render();
  }

  private severityBox(severity: typeof SEVERITIES[number]): HTMLElement {
    const count = this.model.count(severity);
    return this.box(`${count} ${severity}${count === 1 ? '' : 's'}`, true, (isOn) => {
      if (isOn) { this.severities.add(severity); } else { this.severities.delete(severity); }
    });
  }

  private box(text: string, isOn: boolean, set: (isOn: boolean) => void): HTMLElement {
    return element('label', {}, element('input', {
      type: 'checkbox',
      checked: isOn,
      change: ({ target }) => {
        set((target as HTMLInputElement).checked);
        this.render();
      },
    }), text);
  }

  private render(): void {
    const { data } = this.model;
    const found = data.findings.filter((finding) => this.severities.has(finding.severity)
      && (this.showsAccepted || finding.accepted === undefined) && (this.text === '' || textOf(finding, this.model).includes(this.text)));
    const groups = new Map<string | number, PageFinding[]>();
    for (const finding of found) {
      const key = this.isByCheck ? finding.id : finding.index;
      groups.set(key, [...groups.get(key) ?? [], finding]);
    }
    const nothing = data.findings.length === 0 ? 'The checks have found nothing.' : 'Nothing fits.';
    this.list.replaceChildren(groups.size === 0 ? element('p', { class: 'notice' }, nothing) : growing([...groups], ([key, findings]) => this.group(key, findings), 40));
  }

  private group(key: string | number, findings: readonly PageFinding[]): HTMLElement {
    const head = typeof key === 'number' ? this.objectHead(key) : this.checkHead(key, findings.length);
    return element('section', {}, head, growing(findings, (finding) => this.item(finding), 20));
  }

  private objectHead(index: number): HTMLElement {
    const { name, file } = this.model.data.objects[index];
    return element('div', { class: 'group-head' }, element('h3', {}, name), element('span', { class: 'release' }, file), this.mapButton(index));
  }

  private mapButton(index: number): HTMLElement | undefined {
    return this.model.nodeOf(index) === undefined ? undefined
      : element('button', { type: 'button', class: 'link-button to-map', click: () => { this.show(index); } }, 'show on the map');
  }

  private checkHead(id: string, count: number): HTMLElement {
    const check = this.model.data.checks[id];
    return element('div', {}, element('div', { class: 'group-head' }, element('h3', {}, id), pill(String(count), '')),
      check === undefined ? undefined : element('p', { class: 'why' }, `${check.title} ${check.why}`));
  }

  private item({ id, severity, index, path, message, fix, consequence, line, accepted, excerpt }: PageFinding): HTMLElement {
    const { name, file } = this.model.data.objects[index];
    return element('article', { class: `item ${severity}${accepted === undefined ? '' : ' accepted'}` },
      element('div', { class: 'group-head' }, pill(severity, severity), element('strong', {}, this.isByCheck ? name : id), this.isByCheck ? this.mapButton(index) : undefined),
      element('p', { class: 'where' }, `${file}:${line}  ${path}`),
      element('p', {}, message), element('p', { class: 'fix' }, fix),
      consequence === undefined ? undefined : element('p', { class: 'otherwise' }, `impact: ${consequence}`),
      accepted === undefined ? undefined : element('p', { class: 'otherwise' }, `accepted: ${accepted}`),
      excerpt === undefined ? undefined : source(excerpt, line));
  }
}

function textOf({ id, message, fix, path, index }: PageFinding, { data }: Model): string {
  return [id, message, fix, path, data.objects[index].name, data.objects[index].file].join('\n').toLowerCase();
}

function source({ first, lines }: Excerpt, marked: number): HTMLElement {
  return element('pre', {}, ...lines.map((text, index) => element('span', { 'data-line': first + index, class: first + index === marked ? 'marked' : '' }, text === '' ? ' ' : text)));
}
