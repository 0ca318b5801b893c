import type { Complaint } from '../../location';
import { nearest } from '../../schema/nearest';
import type { Verdict } from '../verdict';
import { ARGUMENTS } from './arguments';
import { commandsOf, type FormatPlace } from './commands';

/** A command, with what is in brackets and how much is kept of it. */
const COMMAND = /%([A-Z0-9_]+)(?:\(([^\n]*?)\))?(?::([0-9]+))?%/y;
const LARGEST_LENGTH = 2n ** 64n - 1n;

/** A text in which Envoy replaces commands such as `%REQ(X-REQUEST-ID)%`, in an access log or a body. */
export function formatString(value: string, location: Exclude<FormatPlace, 'header'>): Verdict {
  const complaint = commandComplaint(value, location);
  return complaint === undefined ? {} : { envoy: complaint };
}

/**
 * The value of a header that is set or added. Envoy replaces commands in it, so that a percent sign has to be doubled.
 * Line breaks are refused by the controller in policies already; filters of routes reach Envoy as they are.
 */
export function headerValue(value: string): Verdict {
  if (/[\0\r\n]/.test(value)) {
    const complaint = { wrong: 'the value of a header has one line', fix: 'leave the line break out, also the one at its end' };
    return { controller: complaint, envoy: complaint };
  }
  const complaint = commandComplaint(value, 'header');
  return complaint === undefined ? {} : { envoy: complaint };
}

function commandComplaint(value: string, location: FormatPlace): Complaint | undefined {
  for (let at = value.indexOf('%'); at >= 0; at = value.indexOf('%', at)) {
    if (value[at + 1] === '%') {
      at += 2;
      continue;
    }
    const command = commandAt(value, at);
    if (command === undefined) { return loneSign(value, at); }
    const complaint = wrongCommand(command, location);
    if (complaint !== undefined) { return complaint; }
    at += command[0].length;
  }
  return undefined;
}

function commandAt(value: string, at: number): RegExpExecArray | undefined {
  COMMAND.lastIndex = at;
  const command = COMMAND.exec(value);
  return command === null || BigInt(command[3] ?? '0') > LARGEST_LENGTH ? undefined : command;
}

/** A percent sign that begins no command. */
function loneSign(value: string, at: number): Complaint {
  const name = /^%([A-Za-z0-9_]+)\(/.exec(value.slice(at))?.[1];
  if (name !== undefined && commandsOf('log').has(name.toUpperCase())) {
    return { wrong: `the command %${name.toUpperCase()}(…)% has no end, or is not in upper case`, fix: `write it as in "%${name.toUpperCase()}(X-REQUEST-ID)%"` };
  }
  return { wrong: 'a "%" begins a command of Envoy', fix: 'write "%%" for a percent sign' };
}

function wrongCommand([whole, name, argument = '', length]: RegExpExecArray, location: FormatPlace): Complaint | undefined {
  const commands = commandsOf(location);
  const form = commands.get(name);
  if (form === undefined) {
    const similar = nearest(name, [...commands.keys()]);
    return { wrong: `there is no command %${name}%`, fix: similar === undefined ? 'write "%%" for a percent sign' : `write %${similar}%` };
  }
  if (argument === '' && form.argument === 'required') { return { wrong: `${whole} needs something in brackets`, fix: `write it as in "%${name}(${exampleOf(name)})%"` }; }
  if (argument !== '' && form.argument === 'none') { return { wrong: `${name} takes nothing in brackets`, fix: `write "%${name}%"` }; }
  if (length !== undefined && !form.length) { return { wrong: `${name} takes no length`, fix: `leave ":${length}" out` }; }
  return Object.hasOwn(ARGUMENTS, name) && (argument !== '' || form.argument === 'required') ? ARGUMENTS[name](argument) : undefined;
}

function exampleOf(name: string): string {
  if (name.endsWith('METADATA')) { return name === 'METADATA' ? 'ROUTE:namespace:key' : 'namespace:key'; }
  if (name.endsWith('FILTER_STATE') || name === 'PER_REQUEST_STATE') { return 'key'; }
  const examples: Readonly<Record<string, string>> = {
    CEL: 'request.path', ENVIRONMENT: 'NAME', QUERY_PARAM: 'name', COMMON_DURATION: 'DS_RX_BEG:DS_TX_END:ms', COALESCE: '{"operators":[…]}',
  };
  return examples[name] ?? 'X-REQUEST-ID';
}
