// Starts the plugin in a folder by the program with which Pulumi starts plugins in TypeScript and JavaScript, and asks it for its schema.
const { spawn } = require('node:child_process');
const { resolve } = require('node:path');
const grpc = require('@grpc/grpc-js');
const { ResourceProviderClient } = require('@pulumi/pulumi/proto/provider_grpc_pb');
const { GetSchemaRequest } = require('@pulumi/pulumi/proto/provider_pb');

const folder = resolve(process.argv[2]);
const plugin = spawn(process.execPath, [require.resolve('@pulumi/pulumi/cmd/run-plugin'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
plugin.on('exit', () => fail('the plugin ended before it said its port'));

plugin.stdout.once('data', (port) => {
  const client = new ResourceProviderClient(`127.0.0.1:${String(port).trim()}`, grpc.credentials.createInsecure());
  client.getSchema(new GetSchemaRequest(), (error, answer) => {
    if (error) { return fail(error.message); }
    const { name, resources } = JSON.parse(answer.getSchema());
    if (name !== 'kgateway-constructs' || resources['kgateway-constructs:index:HttpRoute'] === undefined) { return fail('that is not the schema'); }
    console.log(`the installed plugin tells ${Object.keys(resources).length} components`);
    end(0);
  });
});

function fail(message) {
  console.error(message);
  end(1);
}

function end(code) {
  plugin.removeAllListeners('exit');
  plugin.kill();
  process.exitCode = code;
}
