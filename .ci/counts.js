// Prints "N passed, N failed" from jest's JSON result; a suite that could not run counts as one failure.
const { existsSync, readFileSync } = require('node:fs');

const file = process.argv[2];
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const passed = results?.numPassedTests ?? 0;
const failed = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0);
console.log(`${passed} passed, ${failed} failed`);
