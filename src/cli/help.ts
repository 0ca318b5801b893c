import { OPTIONS } from './options';
import type { Option } from './options';

const WIDTH = 80;

export function help(): string {
  const rows = Object.entries<Option>(OPTIONS)
    .map(([name, { value, help: text }]) => [value === undefined ? `--${name}` : `--${name} <${value}>`, text]);
  const indent = Math.max(...rows.map(([option]) => option.length)) + 4;
  return `Usage: kgateway-constructs check [options] [files, folders or -]
       kgateway-constructs request --url <url> [options] [files, folders or -]
       kgateway-constructs test [options] [test files or folders]
       kgateway-constructs diff [options] <base> <head>
       kgateway-constructs upgrade --from <release> --to <release> [options]
                           [files, folders or -]
       kgateway-constructs status [options] [files, folders or -]
       kgateway-constructs graph [options] [files, folders or -]
       kgateway-constructs graph --diff [options] <old> <new>
       kgateway-constructs convert --to <name> [options] [files, folders or -]
       kgateway-constructs convert --chart <version> [options] <values.yaml>

check: checks Kubernetes manifests, YAML or JSON, against the Gateway API and
kgateway. Without files it reads standard input, such as what helm template
prints.
request: tells what becomes of one request, and why: where it arrives, which
route takes it, which ones do not, and how it gets to its backend.
test: sends the requests of test files (*.requests.yaml) through manifests, and
compares what becomes of them; files of Envoy's router check tool, too.
diff: tells which requests two files or folders with manifests answer
differently.
upgrade: tells what another release of kgateway and the Gateway API changes for
manifests, their status and their requests, and writes it with --fix.
status: predicts the conditions that the controller would report, as text, json
or a page.
graph: draws where requests go, or what a change changes about that.
convert: turns manifests into a program that makes the same objects, runs it,
and tells every difference. Of the values of kgateway's Helm chart it makes the
controller, with notes on what has no equivalent; migrate is an older name for
that.

Options:
${rows.map(([option, text]) => row(option, text, indent)).join('\n')}

Exit codes: 0 no errors, 1 errors found, a difference, or a case failed,
2 something could not be read or run.
`;
}

function row(option: string, text: string, indent: number): string {
  return wrap(text, WIDTH - indent).map((line, index) => `${(index === 0 ? `  ${option}` : '').padEnd(indent)}${line}`).join('\n');
}

function wrap(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) { return [...lines.slice(0, -1), `${last} ${word}`]; }
    return [...lines, word];
  }, []);
}
