import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the recipes are: a folder for each chapter, a cdk8s program for each recipe. */
export const RECIPES = resolve(__dirname, '../../examples/cookbook');

/** How others call what a recipe does. */
export interface Words {
  readonly also: readonly string[];
  /** Fields of the Gateway API and kgateway: `HTTPRoute.rules.timeouts`. */
  readonly fields: readonly string[];
  readonly envoy: readonly string[];
  /** Annotations, without their prefix. */
  readonly ingressNginx: readonly string[];
}

/** What the lines with words begin with. */
const LABELS: Readonly<Record<keyof Words, string>> = { also: 'Also called', fields: 'Fields', envoy: 'Envoy', ingressNginx: 'ingress-nginx' };

/** A task, and the program that does it. */
export interface Recipe {
  /** `destinations/lambda` */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly words: Words;
  readonly cdk8s: string;
  readonly pulumi: string;
  /** The test file that says what becomes of requests. */
  readonly requests: string;
  /** Whether it needs the experimental channel of the Gateway API. */
  readonly isExperimental: boolean;
}

export function readRecipes(): Recipe[] {
  return readdirSync(RECIPES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const path = file.slice(0, -'.ts'.length);
      return recipe(path, readFileSync(join(RECIPES, file), 'utf8'), readFileSync(join(RECIPES, `${path}.requests.yaml`), 'utf8'));
    });
}

/** A program begins with a comment: the title, what there is to know, and the words for it, each after an empty line. */
export function recipe(path: string, source: string, requests = ''): Recipe {
  const match = /^\/\*\*\n \* (.+)\n \*\n((?: \*.*\n)+) \*\/\n/.exec(source);
  if (match === null) { throw new Error(`${path}: the program does not begin with a comment that has a title and a text`); }
  const [comment, title, rest] = match;
  const cdk8s = source.slice(comment.length);
  const [text, words = ''] = rest.replace(/^ \* ?/gm, '').split(/^(?=Also called: )/m);
  const isExperimental = EXPERIMENTAL.test(cdk8s);
  return { path, title, text: text.trim(), words: wordsOf(words), cdk8s, pulumi: toPulumi(cdk8s), requests, isExperimental };
}

function wordsOf(lines: string): Words {
  const listed = (label: string) => new RegExp(`^${label}: (.+)$`, 'm').exec(lines)?.[1].split(', ') ?? [];
  return { also: listed(LABELS.also), fields: listed(LABELS.fields), envoy: listed(LABELS.envoy), ingressNginx: listed(LABELS.ingressNginx) };
}

const EXPERIMENTAL = /^ReleaseTarget\.of\(\{ channel: GatewayApiChannel\.EXPERIMENTAL \}\)\.applyTo\(app\);\n/m;

/**
 * The same program for Pulumi. The names are the same there; what is left out is what only cdk8s has: the App and the
 * charts, and the scope that every construct is made in.
 */
export function toPulumi(cdk8s: string): string {
  return cdk8s
    .replace(EXPERIMENTAL, '// pulumi config set --path kgateway-constructs:release.channel experimental\n')
    .replace(/^(import \{.*?)(?:, GatewayApiChannel\b|\bGatewayApiChannel, )/m, '$1')
    .replace(/^(import \{.*?)(?:, ReleaseTarget\b|\bReleaseTarget, )/m, '$1')
    .replace(/^import .* from 'cdk8s';\n/m, '')
    .replace("from 'kgateway-constructs';", "from 'kgateway-constructs/pulumi';")
    .replace(/^const (?:app|\w*[cC]hart) = new (?:App|Chart)\(.*\);\n/gm, '')
    .replace(/\.from(\w+)Attributes\(\w*[cC]hart, '[^']*', /g, '.from$1Attributes(')
    .replace(/\(\w*[cC]hart, '/g, "('")
    .replace(/^app\.synth\(\);\n/m, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim() + '\n';
}
