import type { Area } from './area';
import { kindNotServed } from '../schema/kind-not-served';
import { schemaRule } from '../schema/schema-rule';
import { schemaStructure } from '../schema/schema-structure';

export const schema: Area = {
  title: 'Schema',
  summary: 'What the API server refuses.',
  checks: [
    kindNotServed,
    schemaRule,
    schemaStructure,
  ],
};
