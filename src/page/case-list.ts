import { element, growing, pill } from './dom';
import type { Model } from './model';
import type { PageCase, PageFailure, PageProblem, PageTests } from '../cli/report/html/data';
import type { Request } from '../core/requests/request';

const STATUSES = { failed: ['failed', 'error'], error: ['not run', 'warning'], passed: ['passed', 'good'] } as const;

/** Cases and contracts of test files, those that fail first. */
export class CaseList {
  public readonly panel: HTMLElement;
  private readonly list = element('div');
  private showsPassed: boolean;
  private text = '';

  public constructor({ data }: Model, private readonly tests: PageTests, private readonly send: (request: Request) => void) {
    this.showsPassed = tests.cases.every(({ status }) => status === 'passed');
    const box = element('input', { type: 'checkbox', checked: this.showsPassed, change: () => { this.showsPassed = box.checked; this.render(); } });
    const counts = (['failed', 'error', 'passed'] as const).map((status) => [status, tests.cases.filter((one) => one.status === status).length] as const);
    this.panel = element('section', { class: 'panel', 'aria-label': 'Tests' },
      element('div', { class: 'bar' }, ...counts.filter(([, count]) => count > 0).map(([status, count]) => pill(`${count} ${STATUSES[status][0]}`, STATUSES[status][1])),
        element('label', {}, box, 'passed ones as well'), element('span', { class: 'release' }, `map and requests: ${data.objects.length} objects`)),
      ...coverageOf(tests), ...tests.unreadable.map(problem), this.list);
    this.render();
  }

  public search(text: string): void {
    this.text = text.toLowerCase();
    this.render();
  }

  private render(): void {
    const shown = this.tests.cases
      .filter((one) => (this.showsPassed || one.status !== 'passed') && (this.text === '' || textOf(one).includes(this.text)))
      .sort((a, b) => Number(a.status === 'passed') - Number(b.status === 'passed'));
    this.list.replaceChildren(shown.length === 0 ? element('p', { class: 'notice' }, 'Nothing fits.') : growing(shown, (one) => this.item(one), 100));
  }

  private item({ kind, name, status, location, requests, failures, problems, notJudged }: PageCase): HTMLElement {
    const [words, tone] = STATUSES[status];
    return element('article', { class: `item ${tone}` },
      element('div', { class: 'group-head' }, pill(words, tone), element('strong', {}, kind === 'contract' ? `contract ${name}` : name),
        element('span', { class: 'release' }, `${location}, ${requests} request${requests === 1 ? '' : 's'}`)),
      ...problems.map(problem), growing(failures, (failure) => this.failure(failure), 5),
      ...notJudged.map((text) => element('p', { class: 'otherwise' }, `not judged: ${text}`)));
  }

  private failure({ request, answer, route, mismatches, sent }: PageFailure): HTMLElement {
    const way = sent === undefined ? [] : [element('button', { type: 'button', class: 'link-button to-map', click: () => { this.send(sent); } }, 'show its way')];
    return element('div', { class: 'failure' },
      element('div', { class: 'group-head' }, element('span', { class: 'where' }, request), ...way),
      ...mismatches.map((text) => element('p', {}, text)),
      element('p', { class: 'otherwise' }, `answer: ${answer}${route === undefined ? '' : `, by ${route}`}`));
  }
}

function coverageOf({ coverage }: PageTests): readonly HTMLElement[] {
  if (coverage === undefined) { return []; }
  const { summary, isEnough, missed, dead } = coverage;
  return [element('article', { class: `item ${isEnough ? 'good' : 'error'}` },
    element('div', { class: 'group-head' }, pill('coverage', isEnough ? 'good' : 'error'), element('strong', {}, summary)),
    growing(missed, (text) => element('p', {}, `not reached: ${text}`), 10), growing(dead, (text) => element('p', { class: 'otherwise' }, `can't be reached: ${text}`), 10))];
}

function problem({ location, message, fix }: PageProblem): HTMLElement {
  return element('div', { class: 'failure' }, element('p', { class: 'where' }, location), element('p', {}, message), element('p', { class: 'fix' }, fix));
}

function textOf({ name, location, failures, problems }: PageCase): string {
  return [name, location, ...failures.flatMap(({ request, answer, mismatches }) => [request, answer, ...mismatches]), ...problems.map(({ message }) => message)].join('\n').toLowerCase();
}
