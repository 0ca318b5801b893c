import { SpecialRule } from './special-rule';

/** The `type` of a Backend up to kgateway 2.3: not required, yet its absence fails every one of these rules. */
const TYPES: readonly SpecialRule[] = [
  ['AWS', 'aws'],
  ['Static', 'static'],
  ['DynamicForwardProxy', 'dynamicForwardProxy'],
  ['GCP', 'gcp'],
].map(([type, member]) => ({
  rule: `self.type == '${type}' ? has(self.${member}) : true`,
  wrong: `type is missing, or it is "${type}" and ${member} is missing`,
  fix: `set type to fit the field beside it, for example "${type}" for ${member}`,
}));

const AWS: readonly SpecialRule[] = [
  {
    rule: '!has(self.lambda) || has(self.accountId) || has(self.lambda.accountId)',
    wrong: 'lambda is set but lambda.accountId is missing',
    fix: 'add lambda.accountId, the 12 digits of the AWS account',
  },
];

const PRIORITY_GROUPS: readonly SpecialRule[] = [
  {
    rule: 'self.all(r, size(r.name) > 0)',
    wrong: 'every entry needs a name',
    fix: 'add the name of the Backend to each entry',
  },
];

const TLS: readonly SpecialRule[] = [
  {
    rule: '!(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 && has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")',
    wrong: 'both caCertificateRefs and wellKnownCACertificates are set',
    fix: 'keep one of them',
  },
  {
    rule: '(has(self.caCertificateRefs) && size(self.caCertificateRefs) > 0 || has(self.wellKnownCACertificates) && self.wellKnownCACertificates != "")',
    wrong: 'neither caCertificateRefs nor wellKnownCACertificates is set',
    fix: 'add one of them, for example wellKnownCACertificates "System"',
  },
];

/** XBackend. */
const EXTERNAL_HOSTNAME: readonly SpecialRule[] = [
  {
    rule: "!self.endsWith('.cluster.local')",
    wrong: 'must not end in ".cluster.local"',
    fix: 'write a host name outside the cluster, or refer to the Service itself',
  },
  {
    rule: 'size(self) == 0 || format.dns1123Label().validate(self) == null',
    wrong: 'must be at most 63 characters of a-z, 0-9 and "-", with a letter or digit at both ends',
    fix: 'write for example "https"',
  },
];

/** BackendConfigPolicy. */
const CONFIG: readonly SpecialRule[] = [
  {
    rule: "self.all(r, (r.group == '' && r.kind == 'Service') || (r.group == 'gateway.kgateway.dev' && r.kind == 'Backend') || (r.group == 'networking.istio.io' && r.kind == 'Hostname'))",
    wrong: 'every target must be a Service of group "", a Backend of group "gateway.kgateway.dev" or a Hostname of group "networking.istio.io"',
    fix: 'set group and kind to one of these pairs',
  },
  {
    rule: '!((has(self.ringHash) || has(self.maglev)) && has(self.zoneAware))',
    wrong: 'zoneAware is set together with ringHash or maglev',
    fix: 'remove zoneAware, or use leastRequest, roundRobin or random',
  },
  {
    rule: String.raw`(self.matches('^-?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)$') && double(self) > 0.0)`,
    wrong: 'must be a decimal number greater than 0',
    fix: 'write for example "1.5"',
  },
  {
    rule: "(type(self) == int && int(self) >= 65535 && int(self) <= 2147483647) || (type(self) == string && quantity(self).isGreaterThan(quantity('65534')) && quantity(self).isLessThan(quantity('2147483648')))",
    wrong: 'must be from 65535 to 2147483647 bytes',
    fix: 'write a number of bytes or a quantity, for example "1Mi"',
  },
];

export const BACKEND_RULES: readonly SpecialRule[] = [...TYPES, ...AWS, ...PRIORITY_GROUPS, ...TLS, ...EXTERNAL_HOSTNAME, ...CONFIG];
