import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StaticServer } from './server';
import { Browser, CHROMIUM } from '../page/chromium';

const SITE = join(__dirname, '../../site/dist');
const isBuilt = existsSync(join(SITE, 'index.html'));

if (CHROMIUM === undefined || !isBuilt) {
  process.stderr.write(`\n${isBuilt ? 'No Chromium here' : 'The site is not built (npm run site)'}: the site is NOT tested in a browser.\n\n`);
}
const inBrowser = CHROMIUM === undefined || !isBuilt ? describe.skip : describe;

inBrowser('the site in a browser', () => {
  jest.setTimeout(120_000);
  let server: StaticServer;
  let browser: Browser | undefined;
  beforeAll(async () => { server = await StaticServer.start(SITE); });
  afterEach(async () => { await browser?.close(); browser = undefined; });
  afterAll(async () => { await server.stop(); });

  async function open(path: string): Promise<Browser> {
    browser = await Browser.open(server.url(path));
    await until(browser, 'document.querySelector("#app").__vue_app__ !== undefined');
    return browser;
  }

  /** Waits in the page, until something is so. */
  async function until(page: Browser, condition: string): Promise<void> {
    await page.evaluate(`new Promise((resolve) => { const ask = () => { if (${condition}) { resolve(); } else { requestAnimationFrame(ask); } }; ask(); })`);
  }

  /** What the search box lists for some words: the pages, the best first. */
  async function search(page: Browser, words: string): Promise<string[]> {
    await page.click('.VPNavBarSearchButton, .DocSearch-Button');
    await until(page, 'document.querySelector(".VPLocalSearchBox input") !== null');
    await page.evaluate('document.querySelector(".VPLocalSearchBox input").focus()');
    await page.type(words);
    await until(page, 'document.querySelectorAll(".VPLocalSearchBox .result").length > 0');
    const found = await page.evaluate('[...document.querySelectorAll(".VPLocalSearchBox .result")].map((one) => new URL(one.href).pathname)');
    return [...new Set<string>(found)];
  }

  const complaintsOf = (page: Browser) => [page.complaints, page.requests.filter((url) => !url.startsWith(server.url('/')) && !url.startsWith('data:'))];

  test.each([
    ['session affinity', /cookbook\/backends\/sticky-by-cookie/],
    ['sticky sessions', /cookbook\/backends\/sticky-by-cookie/],
    ['mTLS', /cookbook\/destinations\/mutual-tls/],
    ['mTLS to the backend', /cookbook\/destinations\/mutual-tls/],
    ['OIDC', /cookbook\/policies\/login/],
    ['rate limit', /cookbook\/policies\/(local|global)-rate-limit/],
    ['external auth', /cookbook\/policies\/external-authorization/],
    ['JWT', /cookbook\/policies\/(json-web-tokens|claims)/],
    ['retry', /cookbook\/(policies\/retry|routes\/retries)/],
    ['TLS passthrough', /cookbook\/routes\/tls-passthrough/],
    ['canary', /cookbook\/routes\/canary/],
    ['circuit breaker', /cookbook\/backends\/circuit-breakers/],
    ['outlier detection', /cookbook\/backends\/outlier-detection/],
    ['RefNotPermitted', /docs\/troubleshooting/],
    ['OutOfSync', /docs\/troubleshooting/],
    ['AI backends', /docs\/faq/],
  ])('search for "%s" finds its page among the first three', async (words, expected) => {
    const page = await open('/');
    const found = await search(page, words);
    expect(found.slice(0, 3).filter((path) => expected.test(path))).not.toEqual([]);
    expect(complaintsOf(page)).toEqual([[], []]);
  });

  test('from the first page to a quick start, whose programs stand side by side', async () => {
    const page = await open('/');
    await page.click('.VPHero .actions a');
    await until(page, 'location.pathname.endsWith("/docs/quick-start.html") && document.querySelector(".vp-code-group .tabs") !== null');
    expect(await page.evaluate('document.querySelector(".vp-code-group .tabs").innerText.split(/\\s+/).filter(Boolean)')).toEqual(['cdk8s', 'Pulumi', 'YAML']);
    expect(await page.evaluate('document.querySelector(".vp-code-group .active").innerText')).toContain("from 'cdk8s'");
    await page.click('.vp-code-group .tabs label:nth-of-type(2)');
    expect(await page.evaluate('document.querySelector(".vp-code-group .active").innerText')).toContain("from 'kgateway-constructs/pulumi'");
    expect(complaintsOf(page)).toEqual([[], []]);
  });

  test('a recipe shows where requests go', async () => {
    const page = await open('/docs/cookbook/routes/canary.html');
    expect(await page.evaluate('document.querySelector(".picture svg").innerHTML')).toContain('checkout-canary');
    expect(complaintsOf(page)).toEqual([[], []]);
  });

  test('the reference speaks the language that was chosen, on the next page, too', async () => {
    const page = await open('/reference/tls-backend.html');
    const cells = 'document.querySelector("td:has(> #tlsbackendprops\\\\.appprotocol)").innerText';
    expect(await page.evaluate(cells)).toBe('appProtocol');
    await page.click('.languages label:nth-of-type(2)');
    expect(await page.evaluate(cells)).toBe('app_protocol');
    expect(await page.evaluate('document.querySelector("pre.signature").innerText')).toBe('TlsBackend(scope, id, *, host: str, …)');
    await page.click('td a[href$="backend-tls.html"]');
    await until(page, 'document.querySelector("h1").innerText.startsWith("BackendTls")');
    expect(await page.evaluate('document.querySelector("pre.signature").innerText')).toContain('ca_certificates(');
    expect(complaintsOf(page)).toEqual([[], []]);
  });

  test('it is dark for those who like it', async () => {
    const page = await open('/docs/concepts.html');
    const colour = 'getComputedStyle(document.querySelector(".picture .box")).fill';
    const light = await page.evaluate(colour);
    await page.click('.VPNavBar .VPSwitchAppearance');
    await until(page, 'document.documentElement.classList.contains("dark")');
    expect(await page.evaluate(colour)).not.toBe(light);
    expect(complaintsOf(page)).toEqual([[], []]);
  });
});
