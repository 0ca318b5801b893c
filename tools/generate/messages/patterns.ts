import { PatternMessage } from './message';

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const DNS_NAME = String.raw`${LABEL}(\.${LABEL})*`;
const OPTIONAL_PORT = '(:([0-9]{1,5}))?';
const URL_HOST_AND_PATH = String.raw`https://([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?\.)*[a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?`
  + String.raw`(:[0-9]{1,5})?(/[a-zA-Z0-9\-._~!$&'()*+,;=:@%]*)*/?`;

const IPV4 = String.raw`((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)\.?\b){4}`;
const IPV4_LENGTH = String.raw`\/([0-9]|[1-2][0-9]|3[0-2])`;
const IPV6_LENGTH = String.raw`\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9])`;
const HEX = '[0-9A-Fa-f]{1,4}';
const IPV6 = '(' + [
  `(?:${HEX}:){7}${HEX}`,
  `(?:${HEX}:){1,7}:`,
  `:(?::${HEX}){1,7}`,
  `(?:${HEX}:){1,6}:${HEX}`,
  `(?:${HEX}:){1,5}(?::${HEX}){1,2}`,
  `(?:${HEX}:){1,4}(?::${HEX}){1,3}`,
  `(?:${HEX}:){1,3}(?::${HEX}){1,4}`,
  `(?:${HEX}:){1,2}(?::${HEX}){1,5}`,
  `${HEX}:(?:(?::${HEX}){1,6})`,
  `:(?:(?::${HEX}){1,6})`,
].join('|') + ')';

/** Names of Kubernetes objects and what refers to them. */
const NAMES: Record<string, PatternMessage> = {
  [`^${LABEL}$`]: {
    wrong: 'must consist of lower-case letters, digits and "-", with a letter or digit at both ends',
    example: 'payments',
  },
  [`^${DNS_NAME}$`]: {
    wrong: 'must be a DNS name: parts of lower-case letters, digits and "-", joined by dots',
    example: 'shop.example.com',
  },
  [`^$|^${DNS_NAME}$`]: {
    wrong: 'must be empty or a lower-case DNS name',
    example: 'gateway.networking.k8s.io',
  },
  '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$': {
    wrong: 'must consist of letters, digits and "-", start with a letter and not end in "-"',
    example: 'HTTPRoute',
  },
  '^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$': {
    wrong: 'must consist of letters, digits, "-", "_" and ".", with a letter or digit at both ends',
    example: 'team-a',
  },
  '^[-._a-zA-Z0-9]+$': {
    wrong: 'must consist of letters, digits, "-", "_" and "."',
    example: 'api-key',
  },
  [String.raw`^${DNS_NAME}\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$`]: {
    wrong: 'must be a lower-case DNS name followed by "/" and a path',
    example: 'example.com/gateway-controller',
  },
};

/** Words from a list that implementations may add to. */
const WORDS: Record<string, PatternMessage> = {
  [String.raw`^Hostname|IPAddress|NamedAddress|${DNS_NAME}\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$`]: {
    wrong: 'must be "Hostname", "IPAddress", "NamedAddress" or a name after a DNS name and "/"',
    example: 'IPAddress',
  },
  [String.raw`^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|${DNS_NAME}\/[A-Za-z0-9]+$`]: {
    wrong: 'must be the name of a protocol, with or without a DNS name and "/" before it',
    example: 'HTTPS',
  },
  [`^(System|(${DNS_NAME}/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$`]: {
    wrong: 'must be "System" or a name after a DNS name and "/"',
    example: 'System',
  },
  [`^(${DNS_NAME}/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`]: {
    wrong: 'must be a name of letters, digits, "-", "_" and ".", with or without a DNS name and "/" before it',
    example: 'Accepted',
  },
  '^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$': {
    wrong: 'must consist of letters, digits, "_", "," and ":", start with a letter and not end in "," or ":"',
    example: 'NoMatchingParent',
  },
};

/** Addresses of hosts and URLs. */
const ADDRESSES: Record<string, PatternMessage> = {
  [String.raw`^(\*\.)?${DNS_NAME}$`]: {
    wrong: 'must be a lower-case DNS name, with or without "*." before it',
    example: 'shop.example.com',
  },
  [String.raw`^${LABEL}(\.[a-z0-9]([-a-z0-9]*[a-z0-9]))*$`]: {
    wrong: 'must be a lower-case DNS name whose parts after the first have at least two characters',
    example: 'example.com',
  },
  [`^${IPV4}(${IPV4_LENGTH})?$|^${IPV6}(${IPV6_LENGTH})?$`]: {
    wrong: 'must be an IP address or a range in CIDR notation',
    example: '10.0.0.0/8',
  },
  [`^${IPV4}${IPV4_LENGTH}$|^${IPV6}${IPV6_LENGTH}$`]: {
    wrong: 'must be a range of IP addresses in CIDR notation',
    example: '10.0.0.0/8',
  },
  [String.raw`(^\*$)|(^([a-zA-Z][a-zA-Z0-9+\-.]+):\/\/([^:/?#]+)${OPTIONAL_PORT}$)`]: {
    wrong: 'must be "*" or an origin: a scheme, "://", a host and an optional port',
    example: 'https://app.example.com',
  },
  [String.raw`(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)${OPTIONAL_PORT})$)`]: {
    wrong: 'must be "*" or an origin: "http://" or "https://", a host (which may be "*" or start with "*.") and an optional port',
    example: 'https://app.example.com',
  },
  [`^${URL_HOST_AND_PATH}$`]: {
    wrong: 'must be an https URL without a query',
    example: 'https://login.example.com/tenant',
  },
  [String.raw`^${URL_HOST_AND_PATH}(\?[a-zA-Z0-9\-._~!$&'()*+,;=:@%/?]*)?$`]: {
    wrong: 'must be an https URL, with or without a query',
    example: 'https://login.example.com/oauth2/token',
  },
  '^https?://[-a-zA-Z0-9@:%.+~#?&/=]+$': {
    wrong: 'must be an http or https URL',
    example: 'https://lambda.eu-central-1.amazonaws.com:443',
  },
  [String.raw`^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\?([^#]*))?(#(.*))?`]: {
    wrong: 'must be a URI with a scheme and "//"',
    example: 'spiffe://example.com/shop/checkout',
  },
};

/** Parts of HTTP messages. */
const HTTP: Record<string, PatternMessage> = {
  [String.raw`^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$`]: {
    wrong: 'must consist of letters, digits and any of !#$%&\'*+-.^_`|~',
    example: 'x-request-id',
  },
  [String.raw`^[!-~]+([\t ]?[!-~]+)*$`]: {
    wrong: 'must consist of printable ASCII characters, with single spaces or tabs only between others',
    example: 'max-age=60, public',
  },
  "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$": {
    wrong: 'must consist of characters that a URL path may have, and percent-encode all others',
    example: '/auth/check',
  },
  '^/[-a-zA-Z0-9@:%.+~#?&/=_]+$': {
    wrong: 'must be "/" followed by letters, digits and any of -@:%.+~#?&/=_',
    example: '/healthz',
  },
};

const AWS: Record<string, PatternMessage> = {
  '^[0-9]{12}$': {
    wrong: 'must be 12 digits',
    example: '123456789012',
  },
  '^[a-z0-9-]+$': {
    wrong: 'must consist of lower-case letters, digits and "-"',
    example: 'eu-central-1',
  },
  '^[A-Za-z0-9-_]{1,140}$': {
    wrong: 'must consist of 1 to 140 letters, digits, "-" and "_"',
    example: 'resize-image',
  },
  [String.raw`^(\$LATEST|[0-9]+|[A-Za-z0-9-_]{1,128})$`]: {
    wrong: 'must be "$LATEST", a version number, or an alias of letters, digits, "-" and "_"',
    example: '$LATEST',
  },
  '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$': {
    wrong: 'must be the ARN of an IAM role',
    example: 'arn:aws:iam::123456789012:role/invoke-functions',
  },
};

const OTHERS: Record<string, PatternMessage> = {
  '^([0-9]{1,5}(h|m|s|ms)){1,4}$': {
    wrong: 'must be a duration of one to four whole numbers with the units h, m, s or ms',
    example: '1m30s',
  },
  [String.raw`^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$`]: {
    wrong: 'must be a quantity: a number, with or without a unit such as m, k, M, Ki or Mi',
    example: '64Mi',
  },
  [String.raw`^([a-zA-Z0-9_%.-]|\{\{\s*(route_name|route_namespace|rule_name)\s*\}\})+$`]: {
    wrong: 'must consist of letters, digits, any of _%.- and the placeholders {{route_name}}, {{route_namespace}} and {{rule_name}}',
    example: '{{route_namespace}}.{{route_name}}',
  },
};

export const PATTERN_MESSAGES: ReadonlyMap<string, PatternMessage> = new Map(
  [NAMES, WORDS, ADDRESSES, HTTP, AWS, OTHERS].flatMap((messages) => Object.entries(messages)),
);

/** What a user reads when a text does not have the form that its CRD asks for. */
export function patternMessage(pattern: string): PatternMessage {
  const message = PATTERN_MESSAGES.get(pattern);
  if (message === undefined) {
    throw new Error(
      `patternMessage: no message for this pattern, got ${JSON.stringify(pattern)}; add one to tools/generate/messages/patterns.ts`,
    );
  }
  return message;
}
