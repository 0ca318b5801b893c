/** A pattern for paths: `*` within a folder, `**` for any number of folders. */
export function globExpression(pattern: string): RegExp {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/?|\*|\?/g, (wildcard) => wildcard === '*' ? '[^/]*' : wildcard === '?' ? '[^/]' : wildcard === '**' ? '.*' : '(?:.*/)?');
  return new RegExp(`^${source}$`);
}
