// A program of its own, because a check that fails leaves the mocked engine waiting. Prints what happened.
import * as pulumi from '@pulumi/pulumi';
import { StaticBackend } from '../../src/pulumi';

const registered: string[] = [];

process.on('unhandledRejection', (error: unknown) => {
  const { message } = error as Error;
  console.log(JSON.stringify({ isRunError: pulumi.RunError.isInstance(error), message, registered }));
  process.exit(0);
});

async function main(): Promise<void> {
  await pulumi.runtime.setMocks({
    newResource: ({ name, type, inputs }) => {
      if (type.startsWith('kubernetes:')) { registered.push(name); }
      return { id: name, state: inputs };
    },
    call: ({ inputs }) => inputs,
  });
  new StaticBackend('db', { hosts: [{ host: pulumi.output(''), port: 80 }] });
}

void main();
