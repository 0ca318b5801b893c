import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readCaseFile } from '../src/cli/cases/read-case-file';
import { textResults } from '../src/cli/cases/report/text';
import { TestRun } from '../src/cli/cases/test-run';
import type { Unreadable } from '../src/cli/input/source';
import { styleFor } from '../src/cli/terminal';
import { USUAL } from '../src/core/manifests/settings';
import { readRecipes, RECIPES } from '../tools/cookbook/recipe';

const PAGES = join(__dirname, '..', 'docs', 'cookbook');
const recipes = readRecipes().map(({ path }) => path);

/** What a recipe makes, as its page shows it; another test holds that this is what its program makes. */
function manifestsOf(recipe: string): string {
  const [, made = ''] = readFileSync(join(PAGES, `${recipe}.md`), 'utf8').split('## What it makes');
  return /^```yaml\n([^]*?)^```$/m.exec(made)?.[1] ?? '';
}

/** Runs the test file of a recipe beside what the program writes into dist/. */
async function run(recipe: string): Promise<{ readonly report: string; readonly passed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    cpSync(join(RECIPES, 'existing.yaml'), join(folder, 'existing.yaml'));
    const file = join(folder, dirname(recipe), `${basename(recipe)}.requests.yaml`);
    mkdirSync(join(dirname(file), 'dist'), { recursive: true });
    writeFileSync(join(dirname(file), 'dist', 'app.k8s.yaml'), manifestsOf(recipe));
    cpSync(join(RECIPES, `${recipe}.requests.yaml`), file);
    const unreadable: Unreadable[] = [];
    const tests = new TestRun({ manifests: [], usual: USUAL, written: {} }, unreadable, () => undefined);
    await tests.file(await readCaseFile(file, {}));
    const report = textResults({ version: '', files: [file], cases: tests.cases, unreadable, coverage: undefined }, styleFor({}, {}));
    return { report: report.replaceAll(`${folder}/`, ''), passed: tests.cases.filter(({ status }) => status === 'passed').length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(recipes)('%s has a test file', (recipe) => {
  expect(existsSync(join(RECIPES, `${recipe}.requests.yaml`))).toBe(true);
});

test.each(recipes)('requests get where %s says', async (recipe) => {
  const { report, passed } = await run(recipe);
  expect(passed).toBeGreaterThan(0);
  expect(report).toMatch(new RegExp(`: ${passed} passed\\n$`));
});
