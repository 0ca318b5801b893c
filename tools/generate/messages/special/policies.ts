import { SpecialRule } from './special-rule';

const DURATION: SpecialRule = {
  rule: "matches(self, '^([0-9]{1,5}(h|m|s|ms)){1,4}$')",
  wrong: 'must be a duration of one to four whole numbers with the units h, m, s or ms',
  fix: 'write for example "1m30s"',
};

const TRAFFIC: readonly SpecialRule[] = [
  {
    rule: "!has(self.autoHostRewrite) || ((has(self.targetRefs) && self.targetRefs.all(r, r.kind == 'HTTPRoute')) || (has(self.targetSelectors) && self.targetSelectors.all(r, r.kind == 'HTTPRoute')))",
    wrong: 'autoHostRewrite is set but the targets are not all of kind HTTPRoute',
    fix: 'choose targets of kind HTTPRoute, or remove autoHostRewrite',
  },
  ...['targetRefs', 'targetSelectors'].map((targets) => ({
    rule: `has(self.retry) && has(self.${targets}) ? self.${targets}.all(r, (r.kind == 'Gateway' ? has(r.sectionName) : true)) : true`,
    wrong: `retry is set but an entry of ${targets} has kind "Gateway" and no sectionName`,
    fix: 'add the name of a listener as sectionName, or target routes',
  })),
  {
    rule: 'has(self.retry) && has(self.timeouts) ? (has(self.retry.perTryTimeout) && has(self.timeouts.request) ? duration(self.retry.perTryTimeout) < duration(self.timeouts.request) : true) : true',
    wrong: 'retry.perTryTimeout must be shorter than timeouts.request',
    fix: 'shorten retry.perTryTimeout or lengthen timeouts.request',
  },
  {
    rule: "(has(self.type) && (self.type == 'Generic' && has(self.generic) && !has(self.header)) || (self.type == 'Header' && has(self.header) && !has(self.generic)) || (self.type == 'RemoteAddress' && !has(self.generic) && !has(self.header)) || (self.type == 'Path' && !has(self.generic) && !has(self.header)))",
    wrong: 'generic must be set if type is "Generic", header if type is "Header", and neither for any other type',
    fix: 'set the one field that belongs to type, and leave the other out',
  },
  {
    rule: "(type(self) == int && int(self) > 0 && int(self) < 4294967296) || (type(self) == string && quantity(self).isGreaterThan(quantity('0')) && quantity(self).isLessThan(quantity('4Gi')))",
    wrong: 'must be more than 0 and less than 4Gi bytes',
    fix: 'write a number of bytes or a quantity, for example "64Ki"',
  },
];

const LISTENER: readonly SpecialRule[] = [
  {
    rule: "self.all(r, r.kind == 'Gateway' && (!has(r.group) || r.group == 'gateway.networking.k8s.io'))",
    wrong: 'every target must be a Gateway of group "gateway.networking.k8s.io"',
    fix: 'choose targets of this group and kind',
  },
  {
    rule: '!has(self.xffTrustedCIDRs) || (has(self.useRemoteAddress) && !self.useRemoteAddress)',
    wrong: 'xffTrustedCIDRs is set but useRemoteAddress is not false',
    fix: 'set useRemoteAddress to false, or remove xffTrustedCIDRs',
  },
  {
    rule: "!has(self.forwardClientCertDetails) || !has(self.forwardClientCertDetails.details) || !has(self.forwardClientCertDetails.mode) || self.forwardClientCertDetails.mode == 'AppendForward' || self.forwardClientCertDetails.mode == 'SanitizeSet'",
    wrong: 'forwardClientCertDetails.details is set but its mode is neither "AppendForward" nor "SanitizeSet"',
    fix: 'set mode to one of these, or remove details',
  },
];

const OAUTH2: readonly SpecialRule[] = [
  {
    rule: 'has(self.issuerURI) || (has(self.authorizationEndpoint) && has(self.tokenEndpoint))',
    wrong: 'issuerURI is missing, and authorizationEndpoint and tokenEndpoint are not both set either',
    fix: 'add issuerURI, or both endpoints',
  },
  {
    rule: '!(has(self.?jwt.accessToken) || has(self.?jwt.idToken)) || (has(self.issuerURI) || has(self.?jwt.jwksURI))',
    wrong: 'jwt.accessToken or jwt.idToken is set but neither issuerURI nor jwt.jwksURI is',
    fix: 'add issuerURI or jwt.jwksURI',
  },
  ...[['accessToken', 'disableAccessTokenSetCookie'], ['idToken', 'disableIDTokenSetCookie']].map(([token, disable]) => ({
    rule: `!has(self.?jwt.${token}) || !self.?cookies.?${disable}.orValue(false)`,
    wrong: `jwt.${token} is set but cookies.${disable} is true`,
    fix: `remove jwt.${token}, or set cookies.${disable} to false`,
  })),
];

export const POLICY_RULES: readonly SpecialRule[] = [DURATION, ...TRAFFIC, ...LISTENER, ...OAUTH2];
