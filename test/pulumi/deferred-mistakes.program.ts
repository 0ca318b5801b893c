// A program of its own, because a check that fails leaves the mocked engine waiting. Makes every mistake of `mistakes.ts`
// with Pulumi, each text and number an output, and prints what came of it.
import * as pulumi from '@pulumi/pulumi';
import type { Chart } from 'cdk8s';
import * as library from '../../src/pulumi';

/** `secret` or `output` */
const wrapped: (value: unknown) => unknown = process.argv[2] === 'secret' ? pulumi.secret : pulumi.output;

/** What has to be known when the program runs: cookies become part of an expression. */
const KNOWN = ['HeaderMatch.cookie', 'SplitRoute.shift'];

/** Every text and number of some data as an output. */
function unresolved(data: unknown): unknown {
  if (typeof data === 'string' || typeof data === 'number') { return wrapped(data); }
  if (Array.isArray(data)) { return data.map(unresolved); }
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) { return data; }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, unresolved(value)]));
}

const paths = new Map<string, string>();

/** The library as a program for cdk8s sees it, made of that for Pulumi. */
const facade = new Proxy(library, {
  get(_library, name: string) {
    const member = (library as any)[name];
    if (typeof member !== 'function') { return member; }
    return new Proxy(member, {
      construct(_member, [{ namespace }, id, props]: [Chart, string, any]) {
        paths.set(`shop/${id}`, `${name} ${id}`);
        const metadata = { ...namespace === undefined ? {} : { namespace }, ...props?.metadata };
        return new member(id, unresolved({ ...props, ...Object.keys(metadata).length === 0 ? {} : { metadata } }));
      },
      get(_member, factory: string) {
        const make = member[factory];
        if (typeof make !== 'function' || KNOWN.includes(`${name}.${factory}`)) { return make; }
        if (!/^from\w+Attributes$/.test(factory)) { return (...values: unknown[]) => make.apply(member, values.map(unresolved)); }
        return (_scope: Chart, id: string, attributes: unknown) => {
          paths.set(`shop/${id}`, `${name}.${factory}`);
          return make.call(member, unresolved(attributes));
        };
      },
    });
  },
});

let failure: Error | undefined;
process.on('unhandledRejection', (error: Error) => { failure ??= error; });

/** More turns of the event loop than the mocked engine takes for any of the programs. */
const TURNS = 200;

async function outcome(title: string, attempt: () => unknown) {
  const registered: string[] = [];
  let isUnresolved = false;
  failure = undefined;
  paths.clear();
  await pulumi.runtime.setMocks({
    newResource: ({ name, type, inputs }) => {
      if (type.startsWith('kubernetes:')) { registered.push(name); }
      return { id: name, state: inputs };
    },
    call: ({ inputs }) => inputs,
  });
  pulumi.runtime.setConfig('kgateway-constructs:checks', 'false');
  pulumi.runtime.setConfig('kgateway-constructs:release', JSON.stringify({ channel: title.includes('external host') ? 'experimental' : 'standard' }));
  try {
    attempt();
    isUnresolved = true;
  } catch (error) { failure = error as Error; }
  for (let turn = 0; turn < TURNS; turn += 1) { await new Promise((resolve) => { setImmediate(resolve); }); }
  const message = failure?.message ?? 'nothing';
  return {
    message: [...paths].reduce((text, [from, to]) => text.replaceAll(`${to}: `, `${from}: `), message),
    isRunError: pulumi.RunError.isInstance(failure),
    hasStack: failure?.stack !== message,
    isUnresolved,
    registered,
  };
}

async function main(): Promise<void> {
  const path = require.resolve('../../src');
  require.cache[path] = { id: path, filename: path, loaded: true, exports: facade } as unknown as NodeModule;
  // Loaded after the library has taken another form.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { MISTAKES } = require('../mistakes') as typeof import('../mistakes');
  const outcomes: Record<string, unknown> = {};
  for (const [title, attempt] of MISTAKES) { outcomes[title] = await outcome(title, attempt); }
  console.log(JSON.stringify(outcomes));
  process.exit(0);
}

void main();
