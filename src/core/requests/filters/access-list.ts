import { BlockList, isIP } from 'node:net';
import { mayRefuse, PASS } from './filter';
import type { Filter } from './filter';
import type { Field } from '../../manifests/field';
import { faultOf, respond } from '../fault';

/**
 * Whether the address of a client is allowed: the rule with the longest prefix decides.
 *
 * Source: internal/envoy_modules/lib/acl in kgateway
 */
export const accessList: Filter = ({ plan, request }) => {
  const fields = plan.policies.nearest('acl')?.fields;
  if (fields === undefined || fields.length === 0) { return PASS; }
  const rules = fields.flatMap((field) => field.get('rules').entries);
  const [first] = fields;
  const { address } = request.client;
  const actions = [first.get('defaultAction'), ...rules.map((rule) => rule.get('action'))];
  if (actions.every(({ text }) => text === 'allow')) { return PASS; }
  if (address === undefined || isIP(address) === 0) { return mayRefuse('access list', first); }
  const rule = closest(rules, address);
  const action = rule?.get('action') ?? first.get('defaultAction');
  if (action.text === 'allow') { return PASS; }
  if (action.text !== 'deny') { return mayRefuse('access list', action); }
  const response = fields.map((field) => field.get('denyResponse')).find(({ isPresent }) => isPresent) ?? first.get('denyResponse');
  const blocker = response.get('blockedByHeaderName').text;
  const headers = [
    ...response.get('headers').entries.flatMap((header) => ({ name: header.get('name').text ?? '', value: header.get('value').text ?? '' })),
    ...blocker === undefined ? [] : [{ name: blocker, value: rule === undefined ? 'default' : rule.get('name').textOr('rule') ?? '' }],
  ];
  return { answer: { ...respond(response.get('statusCode').numberOr(403) ?? 403, faultOf(`the address ${address} is not allowed`, action)), headers } };
};

function closest(rules: readonly Field[], address: string): Field | undefined {
  let best: Field | undefined;
  let length = -1;
  for (const rule of rules) {
    for (const { text } of rule.get('cidrs').entries) {
      const bits = text === undefined ? -1 : bitsInCommon(text, address);
      if (bits >= length && bits >= 0) { [best, length] = [rule, bits]; }
    }
  }
  return best;
}

/** The length of a range's prefix, if the address is in it; else -1. */
function bitsInCommon(range: string, address: string): number {
  const client = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const [network, length] = range.split('/');
  const family = isIP(network);
  if (family === 0 || family !== isIP(client)) { return -1; }
  const bits = length === undefined ? family === 4 ? 32 : 128 : Number(length);
  const list = new BlockList();
  const type = family === 4 ? 'ipv4' : 'ipv6';
  if (bits === 0) { return 0; }
  list.addSubnet(network, bits, type);
  return list.check(client, type) ? bits : -1;
}
