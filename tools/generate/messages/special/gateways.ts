import { SpecialRule } from './special-rule';

const HOSTNAME = String.raw`r"""^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"""`;
const SAME_PORT_PROTOCOL_HOSTNAME = 'l1.port == l2.port && l1.protocol == l2.protocol '
  + '&& (has(l1.hostname) && has(l2.hostname) ? l1.hostname == l2.hostname : !has(l1.hostname) && !has(l2.hostname))';

const LISTENERS: readonly SpecialRule[] = [
  {
    rule: `self.all(l1, self.exists_one(l2, ${SAME_PORT_PROTOCOL_HOSTNAME}))`,
    wrong: 'every listener needs its own combination of port, protocol and hostname',
    fix: 'change one of these in the repeated listener, or remove it',
  },
  {
    rule: `self.all(l1, !has(l1.port) || self.exists_one(l2, has(l2.port) && ${SAME_PORT_PROTOCOL_HOSTNAME}))`,
    wrong: 'every listener needs its own combination of port, protocol and hostname',
    fix: 'change one of these in the repeated listener, or remove it',
  },
  {
    rule: "self.all(l, l.protocol in ['HTTP', 'TCP', 'UDP'] ? !has(l.tls) : true)",
    wrong: 'listeners of protocol "HTTP", "TCP" or "UDP" must not have tls',
    fix: 'remove tls, or set protocol to "HTTPS" or "TLS"',
  },
  {
    rule: "self.all(l, (l.protocol == 'HTTPS' && has(l.tls)) ? (l.tls.mode == '' || l.tls.mode == 'Terminate') : true)",
    wrong: 'listeners of protocol "HTTPS" must have tls.mode "Terminate"',
    fix: 'set tls.mode to "Terminate", or set protocol to "TLS"',
  },
  {
    rule: "self.all(l, (l.protocol == 'TLS' ? has(l.tls) && has(l.tls.mode) && l.tls.mode != '' : true))",
    wrong: 'listeners of protocol "TLS" must have tls.mode',
    fix: 'set tls.mode to "Terminate" or "Passthrough"',
  },
  {
    rule: "self.all(l, l.protocol in ['TCP', 'UDP'] ? (!has(l.hostname) || l.hostname == '') : true)",
    wrong: 'listeners of protocol "TCP" or "UDP" must not have a hostname',
    fix: 'remove hostname, or choose another protocol',
  },
  {
    rule: "self.mode == 'Terminate' ? size(self.certificateRefs) > 0 || size(self.options) > 0 : true",
    wrong: 'mode is "Terminate" but neither certificateRefs nor options is set',
    fix: 'add certificateRefs, or set mode to "Passthrough"',
  },
];

const ADDRESSES: readonly SpecialRule[] = [
  `self.type == 'Hostname' ? (!has(self.value) || self.value.matches(${HOSTNAME})): true`,
  `self.type == 'Hostname' ? self.value.matches(${HOSTNAME}): true`,
].map((rule) => ({
  rule,
  wrong: 'type is "Hostname" but value is not a lower-case DNS name',
  fix: 'write for example "gateway.example.com", or choose another type',
}));

const LABELS: readonly SpecialRule[] = [
  {
    rule: 'self.all(key, key.split("/")[0].size() < 253)',
    wrong: 'the part of a key before "/" must be shorter than 253 characters',
    fix: 'shorten the key',
  },
  {
    rule: String.raw`self.all(key, key.matches(r"""^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$"""))`,
    wrong: 'every key must be a name of at most 63 characters, with or without a DNS name and "/" before it',
    fix: 'write for example "team" or "example.com/team"',
  },
];

const IDENTITY: readonly SpecialRule[] = [
  {
    rule: 'self == oldSelf',
    wrong: 'cannot be changed',
    fix: 'keep the value, or create a new object under another name',
  },
];

export const GATEWAY_RULES: readonly SpecialRule[] = [...LISTENERS, ...ADDRESSES, ...LABELS, ...IDENTITY];
