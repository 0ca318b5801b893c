// For test/cluster/run.sh alone: without the servers that it starts, these tests can't run, so that `npm test` leaves them out.
module.exports = {
  rootDir: __dirname,
  testMatch: ['**/*.suite.ts'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/../tsconfig.json', diagnostics: false }] },
  moduleNameMapper: {
    '^kgateway-constructs$': '<rootDir>/../../lib',
    '^kgateway-constructs/pulumi$': '<rootDir>/../../lib/pulumi',
  },
  testTimeout: 600_000,
};
