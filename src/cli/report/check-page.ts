import { resolve } from 'node:path';

/** The page of the documentation about a check, within the package. */
export function pageInPackage(id: string): string {
  return resolve(__dirname, '../../../docs/checks', `${id}.md`);
}

/** The page of the documentation about a check. */
export function pageOf(id: string): string {
  return `https://github.com/kgateway-constructs/kgateway-constructs/blob/main/docs/checks/${id}.md`;
}
