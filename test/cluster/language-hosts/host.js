// In place of Pulumi's language hosts, which are no Go modules and no packages of npm or PyPI: the service that the engine asks.
const { spawn } = require('node:child_process');
const { dirname, join } = require('node:path');
const grpc = require('@grpc/grpc-js');
const empty = require('google-protobuf/google/protobuf/empty_pb');
const { LanguageRuntimeService } = require('@pulumi/pulumi/proto/language_grpc_pb');
const messages = require('@pulumi/pulumi/proto/language_pb');
const { PluginInfo } = require('@pulumi/pulumi/proto/plugin_pb');

const [engine] = process.argv.slice(2).filter((argument) => !argument.startsWith('-')).slice(-1);
const commands = join(dirname(require.resolve('@pulumi/pulumi/package.json')), 'cmd');

/** With this code a program says that it has told its errors. */
const TOLD = 32;

const implementationOf = (commandOf) => ({
  handshake: (_call, answer) => answer(null, new messages.LanguageHandshakeResponse()),
  getRequiredPlugins: (_call, answer) => answer(null, new messages.GetRequiredPluginsResponse()),
  getRequiredPackages: (_call, answer) => answer(null, new messages.GetRequiredPackagesResponse()),
  getPluginInfo: (_call, answer) => {
    const info = new PluginInfo();
    info.setVersion('1.0.0');
    answer(null, info);
  },
  about: (_call, answer) => answer(null, new messages.AboutResponse()),
  getProgramDependencies: (_call, answer) => answer(null, new messages.GetProgramDependenciesResponse()),
  runtimeOptionsPrompts: (_call, answer) => answer(null, new messages.RuntimeOptionsResponse()),
  cancel: (_call, answer) => answer(null, new empty.Empty()),
  installDependencies: (call) => call.end(),
  run: ({ request }, answer) => {
    const [command, args, environment] = commandOf({
      monitor: request.getMonitorAddress(), engine, organization: request.getOrganization(), project: request.getProject(), stack: request.getStack(),
      pwd: request.getInfo().getProgramDirectory(), 'dry-run': String(request.getDryrun()), parallel: String(request.getParallel()),
      'root-directory': request.getInfo().getRootDirectory(),
    }, request);
    const program = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'], cwd: request.getPwd(),
      env: {
        ...process.env, ...environment,
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().entries())),
        PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
      },
    });
    program.on('exit', (code) => {
      const response = new messages.RunResponse();
      if (code === TOLD) { response.setBail(true); } else if (code !== 0) { response.setError(`Program exited with non-zero exit code: ${code}`); }
      answer(null, response);
    });
  },
  runPlugin: (call) => {
    const { request } = call;
    const plugin = spawn(process.execPath, [join(commands, 'run-plugin'), request.getInfo().getProgramDirectory(), ...request.getArgsList()], {
      cwd: request.getPwd(), stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...Object.fromEntries(request.getEnvList().map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)])) },
    });
    const send = (set, value) => {
      const response = new messages.RunPluginResponse();
      response[set](value);
      call.write(response);
    };
    plugin.stdout.on('data', (data) => send('setStdout', new Uint8Array(data)));
    plugin.stderr.on('data', (data) => send('setStderr', new Uint8Array(data)));
    plugin.on('exit', (code) => {
      send('setExitcode', code ?? 1);
      call.end();
    });
    call.on('cancelled', () => plugin.kill());
  },
});

/**
 * Serves a language.
 * @param commandOf the program and arguments that run a program of a user, and what its environment has besides
 */
exports.serve = (commandOf) => {
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  server.addService(LanguageRuntimeService, implementationOf(commandOf));
  server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error) { throw error; }
    console.log(port);
  });
};
