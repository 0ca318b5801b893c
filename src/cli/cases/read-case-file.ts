import { dirname, join } from 'node:path';
import { ENVELOPE } from './file-shape';
import { Locations } from './locations';
import { testsOf } from './read-test';
import type { Surroundings } from './read-test';
import { isRouterCheck, routerChecksOf } from './router-check';
import type { CaseFile } from './test-case';
import { fillIn } from './variables';
import type { Variables } from './variables';
import type { CheckSettings } from '../../core/manifests/check-settings';
import { settingsOfVariable } from '../../core/manifests/controller-settings';
import { ReleaseTarget } from '../../core/release';
import type { ReleaseTargetOptions } from '../../core/release';
import type { OneOrMore, RequestFields } from '../../core/requests/cases/case-data';
import { REQUEST_DEFAULTS } from '../../core/requests/cases/case-shapes';
import { problemsOf } from '../../core/requests/cases/shape-problems';
import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import { contractOf } from '../contracts/read-contract';
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

/** What a test file holds, as it is written. Its fields have been looked at, what is in them not. */
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

/** Reads a test file, with all that it includes. `variables` are those of the command line, which prevail. */
export async function readCaseFile(name: string, variables: Variables, above: readonly string[] = []): Promise<CaseFile & Surroundings> {
  const source = await readSource({ name, isNamed: true });
  if (!(source instanceof Source)) { return nothingIn(name, [source]); }
  try {
    const { placed, locator } = placedIn(source);
    return await new CaseFileReader(source, placed.value, new Locations(placed, locator), variables, [...above, name]).read();
  } catch (error) {
    if (!(error instanceof ReadError)) { throw error; }
    return nothingIn(name, [{ file: name, ...source.lineAt(error.offset), message: error.message, fix: error.fix }]);
  }
}

function nothingIn(name: string, unreadable: readonly Unreadable[]): CaseFile & Surroundings {
  return { name, locations: undefined, manifests: [], settings: {}, tests: [], contracts: [], unreadable, included: [], variables: {}, defaults: {} };
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
    private readonly locations: Locations,
    private readonly given: Variables,
    /** This file, and those that include it. */
    private readonly chain: readonly string[],
  ) {}

  public async read(): Promise<CaseFile & Surroundings> {
    const { value } = this;
    if (isRouterCheck(value)) {
      const tests = routerChecksOf(value);
      return { ...this.file({ manifests: [], settings: {}, tests, contracts: [], included: [] }), variables: {}, defaults: {} };
    }
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
    return { ...this.file({ manifests, settings, tests, contracts, included }), variables, defaults };
  }

  private file({ manifests, included, ...rest }: Omit<CaseFile, 'name' | 'locations' | 'unreadable'>): CaseFile {
    const { source, locations } = this;
    const unreadable = this.problems.map((problem) => locations.problem(problem));
    return { name: source.name, locations, unreadable, manifests: [...included.flatMap((file) => file.manifests), ...manifests], included, ...rest };
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
