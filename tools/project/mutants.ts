import { type Project, JsonFile } from 'projen';

/** What each set of tests in test/mutants/ has to prove. */
const MUTATED = {
  constructs: ['src/core/grant.ts', 'src/core/{backend,policy,route}/**/*.ts'],
  checks: ['src/core/checks/**/*.ts'],
};

/** Tasks that change the code, one place at a time, and tell which changes no test notices. */
export function mutants(project: Project): void {
  for (const [tests, mutate] of Object.entries(MUTATED)) {
    const fileName = `test/mutants/${tests}.json`;
    new JsonFile(project, fileName, { obj: configuration(tests, mutate) });
    project.addTask(`mutants:${tests}`, {
      description: `Tell which changes of the code of ${tests} no test notices: npx projen mutants:${tests} --mutate <files>`,
      steps: [{ execArgs: ['nice', '-n', '19', 'stryker', 'run', fileName], receiveArgs: true }],
    });
  }
}

function configuration(tests: string, mutate: readonly string[]): object {
  return {
    mutate,
    testRunner: 'jest',
    jest: {
      config: { roots: ['<rootDir>/src', '<rootDir>/test'], testMatch: [`<rootDir>/test/mutants/${tests}.ts`] },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    // They run when a module is loaded: only all tests together could tell.
    ignoreStatic: true,
    // Pages of checks are compared word for word.
    ...tests === 'checks' ? { mutator: { excludedMutations: ['StringLiteral'] } } : {},
    concurrency: 1,
    ignorePatterns: ['/bench', '/coverage', '/dist', '/lib', '/plugin'],
    tempDirName: 'coverage/stryker',
    // The line of projen at the top of this file.
    warnings: { unknownOptions: false },
    reporters: ['clear-text', 'progress', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `coverage/mutants/${tests}.html` },
    jsonReporter: { fileName: `coverage/mutants/${tests}.json` },
  };
}
