import { dirname, join } from 'node:path';
import { ENVELOPE, TEST } from './file-shape';
import { Places } from './places';
import { isRouterCheck, routerChecksOf } from './router-check';
import type { CaseFile, TestCase } from './test-case';
import { fillIn } from './variables';
import type { Variables } from './variables';
import { settingsOfVariable } from '../../core/manifests/controller-settings';
import type { CheckSettings } from '../../core/manifests/settings';
import { ReleaseTarget } from '../../core/release';
import type { ReleaseTargetOptions } from '../../core/release';
import type { ExpectationData, OneOrMore, RequestFields } from '../../core/requests/cases/case-data';
import { REQUEST_DEFAULTS } from '../../core/requests/cases/case-shapes';
import { describeRequest } from '../../core/requests/cases/describe-answer';
import { compareAnswer } from '../../core/requests/cases/expectation';
import { expectedNames } from '../../core/requests/cases/expected-names';
import { readRequests } from '../../core/requests/cases/read-requests';
import { problemsOf } from '../../core/requests/cases/shape-problems';
import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import { isInside } from './value-path';
import type { Step } from '../../core/schema/path';
import { CONTRACT } from '../contracts/contract-shape';
import type { Contract, Scope } from '../contracts/contract';
import { splitDocuments } from '../input/documents';
import { STANDARD_INPUT } from '../input/files';
import { Locator } from '../input/locator';
import { ReadError } from '../input/read-error';
import { readSource } from '../input/read-input';
import { Source } from '../input/source';
import type { PlacedValue, Unreadable } from '../input/source';
import { valuesIn } from '../input/values';
import { parseYaml } from '../input/yaml';
import { valueOf } from '../input/yaml-value';

/** What a test file holds, as it is written. Its fields have been looked at, what stands in them not. */
interface FileData {
  readonly manifests?: OneOrMore<string>;
  readonly release?: ReleaseTargetOptions;
  readonly complete?: boolean | readonly string[];
  readonly namespace?: string;
  readonly controller?: Readonly<Record<string, string>>;
  readonly includes?: OneOrMore<string>;
  readonly variables?: Variables;
  readonly defaults?: unknown;
  readonly tests?: readonly unknown[];
  readonly contracts?: readonly unknown[];
}

/** What a file takes over from those that it includes, and what the command line says. */
interface Surroundings {
  readonly variables: Variables;
  readonly defaults: RequestFields;
}

/** Reads a test file, with all that it includes. `variables` are those of the command line, which prevail. */
export async function readCaseFile(name: string, variables: Variables, above: readonly string[] = []): Promise<CaseFile & Surroundings> {
  const source = await readSource({ name, isNamed: true });
  if (!(source instanceof Source)) { return nothingIn(name, [source]); }
  try {
    const { placed, locator } = placedIn(source);
    return await new CaseFileReader(source, placed.value, new Places(placed, locator), variables, [...above, name]).read();
  } catch (error) {
    if (!(error instanceof ReadError)) { throw error; }
    return nothingIn(name, [{ file: name, ...source.lineAt(error.offset), message: error.message, fix: error.fix }]);
  }
}

function nothingIn(name: string, unreadable: readonly Unreadable[]): CaseFile & Surroundings {
  return { name, places: undefined, manifests: [], settings: {}, tests: [], contracts: [], unreadable, included: [], variables: {}, defaults: {} };
}

/** The only document of a source. Cases are many, and each has a place: what was parsed is kept for them. */
function placedIn(source: Source): { readonly placed: PlacedValue; readonly locator: Locator } {
  const [piece, second] = splitDocuments(source);
  if (piece === undefined) { throw new ReadError(0, 'the file is empty', 'write tests: with a case'); }
  if (second !== undefined) { throw new ReadError(second.start, 'another document begins here', 'write the cases of a file in one document'); }
  if (piece.syntax === 'json') {
    const [placed] = valuesIn(piece);
    return { placed, locator: new Locator() };
  }
  const document = parseYaml(piece);
  return { placed: { value: valueOf(piece, document), piece, steps: [] }, locator: Locator.of(piece, document) };
}

class CaseFileReader {
  private readonly problems: ValueProblem[] = [];

  public constructor(
    private readonly source: Source,
    private readonly value: unknown,
    private readonly places: Places,
    private readonly given: Variables,
    /** This file, and those that include it. */
    private readonly chain: readonly string[],
  ) {}

  public async read(): Promise<CaseFile & Surroundings> {
    const { value } = this;
    if (isRouterCheck(value)) { return { ...this.file([], {}, routerChecksOf(value), [], []), variables: {}, defaults: {} }; }
    const wrong = problemsOf(ENVELOPE, value, []);
    this.problems.push(...wrong);
    const data = withoutWrong(value, wrong) as FileData;
    const included = await this.includes(listOf(data.includes ?? []));
    const variables = { ...Object.assign({}, ...included.map((file) => file.variables)), ...data.variables, ...this.given } as Variables;
    const defaults = this.defaults(data.defaults, variables, Object.assign({}, ...included.map((file) => file.defaults)) as RequestFields);
    const tests = (data.tests ?? []).flatMap((test, index) => testsOf(test, ['tests', index], { variables, defaults }));
    const contracts = (data.contracts ?? []).map((contract, index) => contractOf(contract, ['contracts', index], variables));
    const manifests = listOf(data.manifests ?? []).map((path) => (path === STANDARD_INPUT ? path : join(dirname(this.source.name), path)));
    const settings = Object.assign({}, ...included.map((file) => file.settings), this.settings(data)) as Partial<CheckSettings>;
    return { ...this.file(manifests, settings, tests, contracts, included), variables, defaults };
  }

  private file(
    manifests: readonly string[], settings: Partial<CheckSettings>, tests: readonly TestCase[], contracts: readonly Contract[], included: readonly CaseFile[],
  ): CaseFile {
    const { source, places } = this;
    const unreadable = this.problems.map((problem) => places.problem(problem));
    return { name: source.name, places, manifests: [...included.flatMap((file) => file.manifests), ...manifests], settings, tests, contracts, unreadable, included };
  }

  private async includes(paths: readonly string[]): Promise<(CaseFile & Surroundings)[]> {
    const files: (CaseFile & Surroundings)[] = [];
    for (const [index, path] of paths.entries()) {
      const name = join(dirname(this.source.name), path);
      if (this.chain.includes(name)) {
        this.problems.push({ path: ['includes', index], message: `${name} includes itself: ${[...this.chain, name].join(' → ')}`, fix: 'leave one of them out' });
      } else {
        files.push(await readCaseFile(name, this.given, this.chain));
      }
    }
    return files;
  }

  private defaults(written: unknown, variables: Variables, inherited: RequestFields): RequestFields {
    if (written === undefined) { return inherited; }
    const { value, problems } = fillIn(written, variables, ['defaults']);
    const wrong = [...problems, ...problemsOf(REQUEST_DEFAULTS, value, ['defaults'])];
    this.problems.push(...wrong);
    return { ...inherited, ...withoutWrong(value, wrong.map((problem) => ({ ...problem, path: problem.path.slice(1) }))) as RequestFields };
  }

  private settings({ release, complete, namespace, controller = {} }: FileData): Partial<CheckSettings> {
    return {
      ...release === undefined ? {} : this.release(release),
      ...complete === undefined ? {} : { complete },
      ...namespace === undefined ? {} : { defaultNamespace: namespace },
      ...Object.assign({}, ...Object.entries(controller).map(([name, value]) => settingsOfVariable(name, value))) as Partial<CheckSettings>,
    };
  }

  private release(release: ReleaseTargetOptions): Partial<CheckSettings> {
    try {
      return { releases: ReleaseTarget.of(release)._releases };
    } catch (error) {
      const [message, fix] = (error as Error).message.replace(/^ReleaseTarget: /, '').split('; ');
      this.problems.push({ path: ['release'], message, fix });
      return {};
    }
  }
}

/** Without the fields at fault, so that the others count. */
function withoutWrong(value: unknown, problems: readonly ValueProblem[]): unknown {
  if (problems.some(({ path }) => path.length === 0)) { return {}; }
  const wrong = new Set(problems.map(({ path: [field] }) => field));
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => !wrong.has(name)));
}

function listOf<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? value as readonly T[] : [value as T];
}

interface TestData {
  readonly name?: string;
  readonly table?: readonly Variables[];
  readonly request: unknown;
  readonly expect: ExpectationData;
}

/** The case, once for each row of its table. */
function testsOf(written: unknown, path: readonly Step[], surroundings: Surroundings): readonly TestCase[] {
  const { table } = (written ?? {}) as { table?: unknown };
  const isTable = Array.isArray(table) && table.length > 0 && table.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  if (!isTable) { return [testOf(written, path, surroundings, undefined)]; }
  const { table: rows, ...rest } = written as TestData;
  return rows!.map((row, index) => testOf(rest, path, { ...surroundings, variables: { ...surroundings.variables, ...row } }, index));
}

function testOf(written: unknown, path: readonly Step[], { variables, defaults }: Surroundings, row: number | undefined): TestCase {
  const { value, problems: unfilled } = fillIn(written, variables, path);
  const wrong = problemsOf(TEST, value, path);
  const isReadable = (field: string) => !wrong.some((problem) => problem.path.length <= path.length || isInside(problem.path, [...path, field]));
  const { name, request, expect: expectation } = (wrong.some((problem) => problem.path.length === path.length) ? {} : value) as Partial<TestData>;
  const isList = Array.isArray(request);
  const read = !isReadable('request') ? [] : (isList ? request as unknown[] : [request])
    .map((one, index) => readRequests(one, [...path, 'request', ...isList ? [index] : []], defaults));
  const requests = read.flatMap((one) => one.requests);
  const problems = [...unfilled, ...wrong, ...read.flatMap((one) => one.problems)];
  const at = [...path, 'expect'];
  return {
    name: nameOfTest(typeof name === 'string' ? name : undefined, requests.map(describeRequest), path, row, (written as TestData | null)?.name),
    path: row === undefined ? path : [...path, 'table', row],
    requests,
    problems,
    names: problems.length > 0 ? [] : expectedNames(expectation!, at),
    compare: (answer) => compareAnswer(answer, expectation!, at),
    notJudged: [],
  };
}

function nameOfTest(name: string | undefined, [request, ...more]: readonly string[], path: readonly Step[], row: number | undefined, written: unknown): string {
  const base = name ?? (request === undefined ? `case ${Number(path[path.length - 1]) + 1}` : `${request}${more.length === 0 ? '' : ` and ${more.length} more`}`);
  return row === undefined || (name !== undefined && name !== written) ? base : `${base}, row ${row + 1}`;
}

function contractOf(written: unknown, path: readonly Step[], variables: Variables): Contract {
  const { value, problems: unfilled } = fillIn(written, variables, path);
  const problems = [...unfilled, ...problemsOf(CONTRACT, value, path)];
  const { name, for: scope = {}, expect: expectation = {} } = (value ?? {}) as { name?: string; for?: Scope; expect?: ExpectationData };
  return { name: typeof name === 'string' ? name : `contract ${Number(path[1]) + 1}`, path, scope, expectation, problems };
}
