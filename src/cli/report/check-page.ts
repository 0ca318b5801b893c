/** The page of the documentation about a check. */
export function pageOf(id: string): string {
  return `https://github.com/kgateway-constructs/kgateway-constructs/blob/main/docs/checks/${id}.md`;
}
