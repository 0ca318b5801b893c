import { SpecialRule } from './special-rule';

/** How many entries `rules` of a route may have: its rules are counted out one by one. */
const RULE_SLOTS = Array.from({ length: 16 }, (_, index) => index);

const DNS_NAME = String.raw`[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`;

const FILTERS: readonly SpecialRule[] = [
  prefixReplacement('requestRedirect', 'filters'),
  prefixReplacement('urlRewrite', 'filters'),
  prefixReplacement('requestRedirect', 'backendRefs'),
  prefixReplacement('urlRewrite', 'backendRefs'),
  {
    rule: '(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true',
    wrong: 'a requestRedirect filter and backendRefs cannot be combined',
    fix: 'remove backendRefs, or remove the requestRedirect filter',
  },
  {
    rule: "!('*' in self && self.size() > 1)",
    wrong: '"*" must be the only entry',
    fix: 'keep only "*", or list all entries without it',
  },
];

const MATCHES: readonly SpecialRule[] = [
  manyMatches((index) => `self[${index}].matches.size()`),
  manyMatches((index) => `(has(self[${index}].matches) ? self[${index}].matches.size() : 0)`),
  {
    rule: "self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'",
    wrong: 'type must be "Exact", "PathPrefix" or "RegularExpression"',
    fix: 'choose one of these types',
  },
  {
    rule: String.raw`(self.type in ['Exact','PathPrefix']) ? self.value.matches(r"""^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$""") : true`,
    wrong: 'value has characters that a path cannot have',
    fix: 'percent-encode them, for example " " as "%20"',
  },
  {
    rule: String.raw`(!has(self.type) || self.type == 'Exact') && has(self.method) ? self.method.matches(r"""^[A-Za-z_][A-Za-z_0-9]*$"""): true`,
    wrong: 'method must consist of letters, digits and "_", and must not start with a digit',
    fix: 'write the name of one method, for example "GetUser", or set type to "RegularExpression"',
  },
  {
    rule: String.raw`(!has(self.type) || self.type == 'Exact') && has(self.service) ? self.service.matches(r"""^(?i)\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$"""): true`,
    wrong: 'service must be one or more names joined by dots, each of letters, digits and "_" and not starting with a digit',
    fix: 'write the full name of one service, for example "shop.v1.Checkout", or set type to "RegularExpression"',
  },
  {
    rule: 'has(self.type) ? has(self.service) || has(self.method) : true',
    wrong: 'neither service nor method is set',
    fix: 'add at least one of them',
  },
];

const TIMES: readonly SpecialRule[] = [
  {
    rule: "!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') && duration(self.backendRequest) > duration(self.request))",
    wrong: 'backendRequest must not be longer than request',
    fix: 'shorten backendRequest, lengthen request, or set request to "0s" for no limit',
  },
  {
    rule: "!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)",
    wrong: 'cookieConfig.lifetimeType is "Permanent" but absoluteTimeout is missing',
    fix: 'add absoluteTimeout, or set cookieConfig.lifetimeType to "Session"',
  },
];

const HOSTNAMES: readonly SpecialRule[] = [
  {
    rule: 'self.all(h, !isIP(h))',
    wrong: 'hostnames must not be IP addresses',
    fix: 'write host names, for example "shop.example.com"',
  },
  {
    rule: `self.all(h, !h.contains('*') ? h.matches('^(${DNS_NAME})$') : true)`,
    wrong: 'hostnames must be lower-case DNS names',
    fix: 'use only a-z, 0-9, "-" and ".", for example "shop.example.com"',
  },
  {
    rule: `self.all(h, h.contains('*') ? (h.startsWith('*.') && h.substring(2).matches('^(${DNS_NAME})$')) : true)`,
    wrong: 'a wildcard hostname must be "*." followed by a lower-case DNS name',
    fix: 'write for example "*.example.com"',
  },
];

const BACKEND_REFS: readonly SpecialRule[] = [
  {
    rule: "(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true",
    wrong: 'the target is a Service but port is missing',
    fix: 'add the port of the Service, or set group and kind of the target',
  },
];

export const ROUTE_RULES: readonly SpecialRule[] = [...FILTERS, ...MATCHES, ...TIMES, ...HOSTNAMES, ...BACKEND_REFS];

function prefixReplacement(filter: string, location: 'filters' | 'backendRefs'): SpecialRule {
  const replacesPrefix = 'exists_one(f, '
    + `has(f.${filter}) && has(f.${filter}.path) && f.${filter}.path.type == 'ReplacePrefixMatch' && has(f.${filter}.path.replacePrefixMatch))`;
  const condition = {
    filters: `(has(self.filters) && self.filters.${replacesPrefix})`,
    backendRefs: `(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.${replacesPrefix})))`,
  };
  return {
    rule: `${condition[location]} ? ((size(self.matches) != 1 || !has(self.matches[0].path) || self.matches[0].path.type != 'PathPrefix') ? false : true) : true`,
    wrong: `${filter} in ${location} replaces the path prefix, which needs exactly one entry in matches, with path type "PathPrefix"`,
    fix: 'keep one entry in matches and give it path type "PathPrefix", or replace the full path',
  };
}

function manyMatches(count: (index: number) => string): SpecialRule {
  const counts = RULE_SLOTS.map((index) => `(self.size() > ${index} ? ${count(index)} : 0)`);
  return {
    rule: `${counts.join(' + ')} <= 128`,
    wrong: 'all entries together must not have more than 128 matches',
    fix: 'spread the matches over several routes',
  };
}
