import { element, pill } from './dom';
import type { Model } from './model';
import type { TryOutData } from '../cli/report/html/data';
import type { Manifest } from '../core/manifests/manifest';
import { ManifestSet } from '../core/manifests/manifest-set';
import type { Answer, Outcome } from '../core/requests/answer';
import { answerOf } from '../core/requests/answering';
import { describeOutcome, describeRoute, urlOf } from '../core/requests/cases/describe-answer';
import { readRequests } from '../core/requests/cases/read-requests';
import type { Request } from '../core/requests/request';
import { formatPath } from '../core/schema/path';
import { TopologyNodeType } from '../core/topology/node';
import type { RouteEntry } from '../core/translation/routes/flattening';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** A request to type in: what comes of it is worked out here, by the code of the command, and its way lights up on the map. */
export class TryOut {
  public readonly form: HTMLElement;
  private readonly url = element('input', { name: 'url', 'aria-label': 'URL of a request', placeholder: 'Try a request: https://shop.example.com/cart', size: 42, autocomplete: 'off' });
  private readonly method = element('select', { name: 'method', 'aria-label': 'Method' }, ...METHODS.map((name) => element('option', {}, name)));
  private readonly headers = element('input', { name: 'headers', 'aria-label': 'Headers', placeholder: 'header: value; …', size: 20, autocomplete: 'off' });
  private readonly answer = element('div', { class: 'answer', 'aria-live': 'polite', hidden: true });
  private set: ManifestSet | undefined;

  public constructor(private readonly model: Model, private readonly light: (way: readonly string[]) => void) {
    this.form = element('form', { class: 'bar try-out', submit: (event) => { event.preventDefault(); this.send(); } },
      this.method, this.url, this.headers, element('button', { type: 'submit' }, 'Send'), this.answer);
  }

  /** Tells what becomes of a request, and lights its way up. */
  public answerTo(request: Request): void {
    this.url.value = urlOf(request);
    this.method.value = request.method;
    this.headers.value = request.headers.map(({ name, value }) => `${name}: ${value}`).join('; ');
    try {
      const answer = answerOf(this.manifests(), request);
      const { outcome, route } = answer;
      const by = route === undefined ? [] : [`by ${describeRoute(route)}`];
      this.tell(pill(outcome.kind, toneOf(outcome)), describeOutcome(outcome), ...by, ...mayRefuse(answer));
      this.light(this.wayOf(answer));
    } catch (error) {
      this.tell(pill('not known', 'warning'), error instanceof Error ? error.message : String(error));
    }
  }

  private send(): void {
    const written = { url: this.url.value.trim(), method: this.method.value, headers: headersIn(this.headers.value) };
    const { requests: [request], problems: [problem] } = readRequests(written);
    if (problem !== undefined || request === undefined) {
      this.tell(pill('no request', 'error'), `${problem?.message ?? 'the URL is missing'}; ${problem?.fix ?? 'write https://shop.example.com/cart'}`);
      return;
    }
    this.answerTo(request);
  }

  private tell(kind: HTMLElement, ...texts: readonly string[]): void {
    this.answer.replaceChildren(kind, ...texts.map((text) => element('span', {}, text)));
    this.answer.hidden = false;
  }

  /** Read with the first request. */
  private manifests(): ManifestSet {
    if (this.set === undefined) {
      const { manifests, settings } = JSON.parse(document.getElementById('requests')?.textContent ?? '') as TryOutData;
      this.set = new ManifestSet(manifests, settings);
    }
    return this.set;
  }

  /** The nodes that the request passes. */
  private wayOf({ gateway, listener, route, outcome }: Answer): readonly string[] {
    const rules = route === undefined ? [] : chainOf(route).reverse().flatMap((entry) => [this.nodeAt(entry.route.route.manifest, ''), this.nodeAt(entry.rule.rule.at.manifest, formatPath(entry.rule.rule.at.path))]);
    const targets = outcome.kind === 'forwarded' ? outcome.targets.filter(({ fault }) => fault === undefined).map(({ backend, target }) => (
      backend === undefined ? this.nodeElsewhere(target) : this.nodeAt(backend, ''))) : [];
    const owner = listener?.owner ?? gateway;
    const answers = outcome.kind === 'responded' ? outcome.reason.causes.map(({ manifest }) => this.nodeAt(manifest, '')) : [];
    return [
      ...gateway === undefined ? [] : [this.nodeAt(gateway, '')],
      ...owner === undefined || listener === undefined ? [] : [this.nodeAt(owner, ''), this.nodeAt(owner, formatPath(listener.at.path))],
      ...rules, ...targets, ...answers,
    ].filter((id) => id !== undefined);
  }

  private nodeAt({ index }: Manifest, path: string): string | undefined {
    return this.model.graph.nodes.find((node) => node.index === index && node.path === path)?.id;
  }

  /** `shop/cart:8080` and `Backend shop/payments` */
  private nodeElsewhere(target: string): string | undefined {
    const name = target.replace(/:\d+$/, '');
    return this.model.graph.nodes.find(({ id, type }) => type === TopologyNodeType.BACKEND && (id === name || id === `Service ${name}`))?.id;
  }
}

function chainOf(entry: RouteEntry): RouteEntry[] {
  return [entry, ...entry.above === undefined ? [] : chainOf(entry.above)];
}

function toneOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'forwarded': case 'redirected': return 'good';
    case 'responded': return outcome.status < 400 ? 'good' : 'error';
    case 'not-known': return 'warning';
    default: return 'error';
  }
}

function mayRefuse({ conditions }: Answer): readonly string[] {
  return conditions.flatMap(({ what, policy, effect }) => {
    switch (effect) {
      case 'may-refuse': return [`may be refused by ${policy.title} (${what})`];
      case 'needs': return [`if there is ${what}, which ${policy.title} needs`];
      default: return [];
    }
  });
}

/** `name: value; name: value` */
function headersIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(';').filter((header) => header.includes(':')).map((header) => {
    const colon = header.indexOf(':');
    return [header.slice(0, colon).trim(), header.slice(colon + 1).trim()];
  }));
}
