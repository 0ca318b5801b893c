#!/usr/bin/env node
/** The commands that read a cluster. */
const COMMANDS = ['check', 'status', 'upgrade'];

// kubectl finds this program by its name, and who calls it by kubectl means the cluster that kubectl is set up for.
const [command, ...rest] = process.argv.slice(2);
if (COMMANDS.includes(command) && !rest.includes('--cluster') && !process.argv.slice(2).includes('--help')) { process.argv.push('--cluster'); }
void (require('./main') as typeof import('./main'));
