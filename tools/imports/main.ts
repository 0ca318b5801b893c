import { parseArgs } from 'node:util';
import { importRelease } from './import-release';

/** `npx projen imports -- [--product kgateway] [--release 2.4] [--channel standard] <crd.yaml …>` */
function main(): void {
  const text = { type: 'string' } as const;
  try {
    // projen hands on the `--` that npm wants before a command's own options.
    const args = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== '--');
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { product: text, release: text, channel: text } });
    process.stdout.write(importRelease({ ...values, files: positionals }));
  } catch (error) {
    process.stderr.write(`imports: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

main();
