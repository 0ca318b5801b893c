import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsPage } from '../../tools/ingress/page';

test('the page of annotations is made from the table', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'ingress-nginx-annotations.md'), 'utf8')).toBe(annotationsPage());
});
