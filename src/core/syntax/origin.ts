/**
 * The regular expression that stands for an origin with wildcards. Undefined for origins that are compared as they are,
 * and for those with one wildcard at the end, which are prefixes.
 *
 * Source: ConvertOriginToEnvoyStringMatcher in pkg/pluginsdk/policy/cors.go
 */
export function originExpression(origin: string): string | undefined {
  if (origin === '*') { return '^[a-zA-Z][a-zA-Z0-9+.-]*://[^/\\s?#]+$'; }
  const wildcard = origin.indexOf('*');
  if (wildcard < 0 || wildcard === origin.length - 1) { return undefined; }
  return `^${origin.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*')}$`;
}
