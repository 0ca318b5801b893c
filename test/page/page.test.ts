import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, CHROMIUM } from './chromium';
import { Workspace } from '../cli/command';
import { hostileManifests, SHOP_FILE } from '../topology/given';

const workspace = new Workspace();
let browser: Browser | undefined;
afterEach(async () => { await browser?.close(); browser = undefined; });
afterAll(() => workspace.remove());

/** Opens a report of the command. */
async function open(name: string, text: string, ...args: string[]): Promise<Browser> {
  const file = workspace.write(name, text);
  const page = workspace.write(`${name}.html`, workspace.run([...args, file, '--format', 'html', '--complete', 'Service,HTTPRoute,ReferenceGrant']).out);
  browser = await Browser.open(join(workspace.path, page));
  return browser;
}

const SHOP = readFileSync(SHOP_FILE, 'utf8');
const quoted = (text: string) => JSON.stringify(text);
const card = (id: string) => `.card[data-node=${quoted(id)}]`;
const isShown = (page: Browser, selector: string) => page.evaluate(`(() => { const found = document.querySelector(${quoted(selector)}); return found !== null && found.getClientRects().length > 0; })()`);
const textOf = (page: Browser, selector: string) => page.evaluate(`document.querySelector(${quoted(selector)}).innerText`);

if (CHROMIUM === undefined) { process.stderr.write('\nNo Chromium here: the pages of reports are NOT tested. Install it, or name it with CHROMIUM.\n\n'); }
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('a report in a browser', () => {
  jest.setTimeout(120_000);

  test('the map: what is chosen lights up with its ways, and its details are reported', async () => {
    const page = await open('shop.yaml', SHOP, 'graph');
    expect(await isShown(page, card('HTTPRoute shop/checkout'))).toBe(true);
    await page.click(`${card('Service payments/ledger')} .title`);
    expect(await page.evaluate(`document.querySelector(${quoted(card('HTTPRoute shop/checkout'))}).classList.contains('is-lit')`)).toBe(true);
    expect(await page.evaluate(`document.querySelector(${quoted(card('HTTPRoute infra/to-https'))}).classList.contains('is-lit')`)).toBe(false);
    expect(await textOf(page, '.details')).toMatch(/ledger[^]*forwards[^]*HTTPRoute shop\/checkout/);
    await page.press('Escape');
    expect(await isShown(page, '.details')).toBe(false);
    expect([page.complaints, page.requests.filter((url) => !url.startsWith('file:'))]).toEqual([[], []]);
  });

  test('search leads to an object by its host, with the keyboard alone', async () => {
    const page = await open('shop.yaml', SHOP, 'check');
    await page.press('/', '/');
    await page.type('search.example.net:443');
    await page.press('Enter');
    expect(await textOf(page, '.details h2')).toBe('search');
    expect(await isShown(page, `${card('Backend shop/search')}.is-chosen`)).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  test('findings: by object and by check, with source lines and fixes, and a way to the map', async () => {
    const page = await open('shop.yaml', SHOP, 'check');
    expect(await textOf(page, 'section.panel[aria-label=Findings]')).toMatch(/HTTPRoute shop\/checkout[^]*backend-ref-not-found[^]*there is no Service "shop\/missing"[^]*fix the name/);
    expect(await page.evaluate('document.querySelectorAll("pre .marked").length')).toBeGreaterThan(3);
    await page.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "By check").click()');
    expect(await textOf(page, 'section.panel[aria-label=Findings] h3')).not.toContain('/');
    await page.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "show on the map").click()');
    expect(await isShown(page, '.canvas svg')).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  test('the predicted status: what is not healthy comes first', async () => {
    const page = await open('shop.yaml', SHOP, 'status');
    expect(await textOf(page, 'section.panel[aria-label="Predicted status"]')).toContain('Accepted=False Invalid');
    expect(page.complaints).toEqual([]);
  });

  test('test files: what fails is reported first, and the way of its requests can be seen', async () => {
    workspace.write('k8s/shop.yaml', SHOP);
    const tests = {
      manifests: 'k8s',
      tests: [
        { name: 'fine', request: 'http://anything.example/', expect: { status: 301 } },
        { name: 'wrong', request: 'http://anything.example/x', expect: { status: 404 } },
        { name: 'secret', request: { url: 'http://anything.example/y', headers: { authorization: 'Bearer abc' } }, expect: { status: 404 } },
        { name: 'not run', request: '/', expect: { status: 404 } },
      ],
    };
    const page = await open('all.requests.yaml', JSON.stringify(tests), 'test', '--coverage');
    const panel = 'section.panel[aria-label=Tests]';
    expect(await textOf(page, panel)).toMatch(/2 failed[^]*1 not run[^]*1 passed[^]*matches reached[^]*wrong[^]*got redirect 301 to [^]*wants 404/);
    expect(await page.evaluate('document.body.innerHTML.includes("Bearer abc")')).toBe(false);
    expect(await page.evaluate(`document.querySelectorAll(${quoted(`${panel} .link-button`)}).length`)).toBe(1);
    await page.click(`${panel} .link-button`);
    expect(await textOf(page, '.try-out .answer')).toContain('redirect 301 to https://anything.example/x');
    expect(await page.evaluate(`document.querySelector(${quoted(card('HTTPRoute infra/to-https'))}).classList.contains('is-way')`)).toBe(true);
    expect([page.complaints, page.requests.filter((url) => !url.startsWith('file:'))]).toEqual([[], []]);
  });

  test('a request: its answer is worked out in the page, and its way lights up', async () => {
    const page = await open('shop.yaml', SHOP.replace('extAuth: {extensionRef: {name: auth}}', 'timeouts: {request: 5s}'), 'graph');
    const send = async (url: string) => {
      await page.evaluate('(() => { const url = document.querySelector(".try-out [name=url]"); url.value = ""; url.focus(); })()');
      await page.type(url);
      await page.press('Enter', '\r');
      return textOf(page, '.try-out .answer') as Promise<string>;
    };
    const isOnWay = (id: string) => page.evaluate(`document.querySelector(${quoted(card(id))}).classList.contains('is-way')`);
    expect(await send('https://shop.example.com/checkout')).toMatch(/forwarded[^]*95 % shop\/checkout:8080, 5 % shop\/checkout-canary:8080/);
    expect(await Promise.all(['Gateway infra/edge', 'HTTPRoute shop/checkout', 'Service shop/checkout', 'Service shop/checkout-canary', 'Backend shop/search'].map(isOnWay)))
      .toEqual([true, true, true, true, false]);
    expect(await send('https://shop.example.com/team/api/1')).toContain('team-a/api:80');
    expect(await send('https://shop.example.com/admin')).toContain('403');
    expect(await send('https://shop.example.com/nothing')).toContain('404');
    expect(await send('http://anything.example/')).toContain('redirect 301 to https://anything.example/');
    expect(await send('ftp://x')).toContain('no request');
    expect(page.complaints).toEqual([]);
  });

  test('light and dark', async () => {
    const page = await open('shop.yaml', SHOP, 'graph');
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await colour();
    await page.evaluate('[...document.querySelectorAll("header button")].at(-1).click()');
    expect(await colour()).not.toBe(before);
  });

  test('many objects are folded: a click opens a group, and the way back is there', async () => {
    const routes = Array.from({ length: 400 }, (_, index) => JSON.stringify({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: `r${index}`, namespace: `n${index % 4}` },
      spec: { parentRefs: [{ name: 'edge', namespace: 'infra', sectionName: 'http' }], hostnames: [`h${index}.example`], rules: [{ backendRefs: [{ name: `s${index}`, port: 80 }] }] },
    }));
    const page = await open('many.json', routes.join('\n'), 'graph');
    const count = () => page.evaluate('document.querySelectorAll(".card").length');
    expect(await count()).toBeLessThan(40);
    for (let step = 0; step < 3 && await page.evaluate('document.querySelector(".card.group") !== null'); step++) { await page.click('.card.group .title'); }
    expect(await page.evaluate('document.querySelector(".card.route") !== null')).toBe(true);
    expect(await count()).toBeLessThan(90);
    await page.press('Escape');
    expect(await page.evaluate('document.querySelector(".card.group") !== null')).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  test('names that mean harm are texts', async () => {
    const page = await open('hostile.json', hostileManifests().map((manifest) => JSON.stringify(manifest)).join('\n'), 'check');
    await page.evaluate('window.alert = () => { console.error("alerted"); }');
    await page.press('1', '1');
    expect(await page.evaluate('document.querySelectorAll(".canvas svg script, .canvas svg img, #page img, #page script").length')).toBe(0);
    await page.press('/', '/');
    await page.type('<img');
    await page.press('Enter');
    expect(await textOf(page, '.details h2')).toContain('<img src=x onerror=alert(1)>');
    expect(page.complaints).toEqual([]);
  });
});
