import { writeFileSync } from 'node:fs';
import { pluginSchema, SCHEMA_FILE } from './schema';
import * as components from '../../src/pulumi/plugin/generated/components';

writeFileSync(SCHEMA_FILE, JSON.stringify(pluginSchema(Object.keys(components))));
