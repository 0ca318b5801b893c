import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Where browsers are, on machines that have one. `CHROMIUM` names another. */
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

const OPTIONS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  '--hide-scrollbars', '--window-size=1440,900', '--remote-debugging-pipe',
];

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: any;
  readonly result?: any;
  readonly error?: { readonly message: string };
}

/** A page in a real browser, without any library: its protocol is JSON over a pipe. */
export class Browser {
  /** Opens a file, or what a server has. */
  public static async open(file: string): Promise<Browser> {
    const browser = new Browser();
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    browser.session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) { await browser.send(`${domain}.enable`); }
    const loaded = browser.next('Page.loadEventFired');
    await browser.send('Page.navigate', { url: file.startsWith('http:') ? file : `file://${file}` });
    await loaded;
    return browser;
  }

  /** What went wrong in the page, and what it asked the network for. */
  public readonly complaints: string[] = [];
  public readonly requests: string[] = [];
  private readonly profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly events: { readonly method: string; readonly resolve: () => void }[] = [];
  private session: string | undefined;
  private count = 0;
  private rest = '';

  private constructor() {
    this.process = spawn(CHROMIUM ?? '', [...OPTIONS, `--user-data-dir=${this.profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    (this.process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => { this.read(text); });
  }

  /** What an expression gives in the page. */
  public async evaluate(expression: string): Promise<any> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) { throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`); }
    return result.value;
  }

  public async press(key: string, text = ''): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text === '' ? {} : { text } });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }

  public async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  /** Clicks into the middle of what a selector finds. */
  public async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(`(() => { const found = document.querySelector(${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center', inline: 'center' });
      const box = found.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`);
    for (const type of ['mousePressed', 'mouseReleased']) { await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }); }
  }

  public async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.send('Page.captureScreenshot')).data, 'base64');
  }

  public async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.session = undefined;
    void this.send('Browser.close');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async send(method: string, params: object = {}): Promise<any> {
    const id = ++this.count;
    const answer = new Promise<Message>((resolve) => { this.waiting.set(id, resolve); });
    (this.process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...this.session === undefined ? {} : { sessionId: this.session } })}\0`);
    const { result, error } = await answer;
    if (error !== undefined) { throw new Error(`${method}: ${error.message}`); }
    return result;
  }

  private async next(method: string): Promise<void> {
    await new Promise<void>((resolve) => { this.events.push({ method, resolve }); });
  }

  private read(text: string): void {
    const [last, ...messages] = `${this.rest}${text}`.split('\0').reverse();
    this.rest = last;
    messages.reverse().forEach((message) => { this.take(JSON.parse(message) as Message); });
  }

  private take(message: Message): void {
    const { id, method, params } = message;
    if (id !== undefined) { this.waiting.get(id)?.(message); return; }
    if (method === 'Runtime.exceptionThrown') { this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text); }
    if (method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded') { this.complaints.push(JSON.stringify(params)); }
    if (method === 'Network.requestWillBeSent') { this.requests.push(params.request.url); }
    this.events.filter((event) => event.method === method).forEach(({ resolve }) => { resolve(); });
  }
}
