import { CaseList } from './case-list';
import { Details } from './details';
import { element, pill } from './dom';
import { FindingList } from './finding-list';
import { MapView } from './map-view';
import { Model } from './model';
import { Search } from './search';
import { StatusList } from './status-list';
import { TryOut } from './try-out';
import type { PageData } from '../cli/report/html/data';

/** Which view a report begins with. */
const FIRST: Readonly<Record<PageData['command'], number>> = { graph: 0, check: 1, status: 2, test: 3 };

function start(page: HTMLElement, data: PageData): void {
  const model = new Model(data);
  const map = new MapView(model, (id) => { details.show(id); });
  const tryOut = new TryOut(model, (way) => { details.close(); choose(0); map.light(way); });
  map.add(tryOut.form);
  const details = new Details(model, (id) => { follow(id); }, () => { map.select(undefined); });
  const showObject = (index: number): void => {
    const node = model.nodeOf(index);
    if (node !== undefined) { follow(node.id); }
  };
  const findings = new FindingList(model, showObject);
  const statuses = new StatusList(model, showObject);
  const cases = data.tests === undefined ? [] : [new CaseList(model, data.tests, (request) => { tryOut.answerTo(request); })];
  const search = new Search(model, (id) => { follow(id); }, (text) => { [findings, statuses, ...cases].forEach((list) => { list.search(text); }); });
  const views = [
    { name: 'Map', panel: map.panel },
    { name: `Findings ${data.findings.filter(({ accepted }) => accepted === undefined).length}`, panel: findings.panel },
    { name: 'Predicted status', panel: statuses.panel },
    ...cases.map(({ panel }) => ({ name: 'Tests', panel })),
  ];
  const tabs = views.map(({ name }, index) => element('button', { type: 'button', role: 'tab', title: `${name} (${index + 1})`, click: () => { choose(index); } }, name));
  function choose(chosen: number): void {
    views.forEach(({ panel }, index) => { panel.hidden = index !== chosen; });
    tabs.forEach((tab, index) => { tab.setAttribute('aria-selected', String(index === chosen)); });
    if (chosen !== 0) { details.close(); }
  }
  function follow(id: string): void {
    choose(0);
    map.show(id);
    details.show(id);
  }
  const main = element('main', {}, ...views.map(({ panel }) => panel), details.panel);
  page.append(heading(model, search), element('nav', { role: 'tablist' }, ...tabs), main);
  choose(FIRST[data.command]);
  map.key('0');
  listen(search, map, details, tabs);
}

function heading(model: Model, search: Search): HTMLElement {
  const { data } = model;
  const counts = (['error', 'warning', 'info'] as const).filter((severity) => model.count(severity) > 0)
    .map((severity) => pill(`${model.count(severity)} ${severity}${model.count(severity) === 1 ? '' : 's'}`, severity));
  const well = counts.length === 0 ? [pill('nothing found', 'good')] : counts;
  return element('header', {},
    element('h1', {}, data.title), element('span', { class: 'release' }, `${data.objects.length} object${data.objects.length === 1 ? '' : 's'}, for ${data.release}`),
    ...well, element('span', { class: 'space' }), search.box,
    element('button', { type: 'button', title: 'Light or dark', click: changeTheme }, 'Light / dark'));
}

function changeTheme(): void {
  const root = document.documentElement;
  const isDark = root.dataset.theme === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : root.dataset.theme === 'dark';
  root.dataset.theme = isDark ? 'light' : 'dark';
}

function listen(search: Search, map: MapView, details: Details, tabs: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    const isTyped = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyped) { return; }
    if (event.key === '/') { event.preventDefault(); search.input.focus(); return; }
    if (/^[1-9]$/.test(event.key) && tabs[Number(event.key) - 1] !== undefined) { tabs[Number(event.key) - 1].click(); return; }
    if (event.key === 'Escape' && !details.panel.hidden) { details.close(); map.select(undefined); return; }
    if (!map.panel.hidden && map.key(event.key)) { event.preventDefault(); }
  });
}

const [page, data] = [document.getElementById('page'), document.getElementById('data')];
if (page !== null && data !== null) { start(page, JSON.parse(data.textContent ?? '') as PageData); }
