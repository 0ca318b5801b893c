import { answerAsJson } from './answers/json';
import { answerAsText } from './answers/text';
import { CannotRun } from './cannot-run';
import type { Surroundings } from './check';
import type { CommandLine } from './command-line';
import { STANDARD_INPUT } from './input/files';
import { ManifestFiles } from './input/manifest-files';
import type { OptionName } from './options';
import { oneOf, settingsOf } from './settings';
import { answerOf } from '../core/requests';
import { namedGateway, noGateway } from '../core/requests/cases/gateway-choice';
import { readRequests } from '../core/requests/cases/read-requests';
import type { ValueProblem } from '../core/requests/cases/shape-problems';
import type { Request } from '../core/requests/request';

const FORMATS = { text: answerAsText, json: answerAsJson } as const;

/** `kgateway-constructs request`: what becomes of one request, and why. */
export async function request(line: CommandLine, { style, progress }: Surroundings): Promise<string> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const [settings, written] = [settingsOf(line), requestOf(line)];
  const operands = line.operands.length === 0 ? [STANDARD_INPUT] : line.operands;
  const manifests = await ManifestFiles.read(operands, settings, progress);
  manifests.expectReadable('request', operands);

  const gateway = written.gateway === undefined ? undefined : namedGateway(manifests.set, written.gateway);
  if (gateway !== undefined && 'wrong' in gateway) { throw new CannotRun(`--gateway: ${gateway.wrong}; ${gateway.fix}`); }
  const sent = { ...written, gateway };
  const answer = answerOf(manifests.set, sent, { explain: true });
  const complaint = noGateway(answer);
  if (complaint !== undefined) { throw new CannotRun(`request: ${complaint.wrong}; ${complaint.fix.replace('gateway: ', '--gateway ')}`); }
  return FORMATS[format as keyof typeof FORMATS](sent, answer, manifests, style);
}

/** The request that the command line describes. */
function requestOf(line: CommandLine): Request {
  const value = (name: OptionName) => line.values(name)[0] as string | undefined;
  const headers = line.values('header').map(headerOf);
  const { requests: [made], problems: [problem] } = readRequests({
    ...present({ url: value('url'), scheme: value('scheme'), host: value('host'), path: value('path'), method: value('method'), sni: value('sni'), gateway: value('gateway') }),
    ...present({ port: portOf(value('port')) }),
    ...headers.length === 0 ? {} : { headers },
    client: present({ address: value('client'), certificate: certificateOf(value('client-certificate')) }),
  });
  if (problem !== undefined) { throw new CannotRun(`${optionOf(problem)}: ${problem.message}; ${problem.fix.replace('write url: https://…, or host: …', 'write --url <url> or --host <host>')}`); }
  return made;
}

function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function optionOf({ path: [field] }: ValueProblem): string {
  if (field === undefined) { return 'request'; }
  return field === 'headers' ? '--header' : `--${field}`;
}

/** `name: value`, as curl takes it. */
function headerOf(text: string): { readonly name: string; readonly value: string } {
  const colon = text.indexOf(':', 1);
  if (colon < 0) { throw new CannotRun(`--header: got ${JSON.stringify(text)}; write --header "name: value"`); }
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

function portOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d+$/.test(text)) { throw new CannotRun(`--port: got ${JSON.stringify(text)}; write a port such as 8080`); }
  return text === undefined ? undefined : Number(text);
}

function certificateOf(text: string | undefined): boolean | undefined {
  if (text === undefined) { return undefined; }
  oneOf('--client-certificate', text, ['yes', 'no']);
  return text === 'yes';
}
