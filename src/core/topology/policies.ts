import { addTarget, grantNode } from './backends';
import { isFound } from './builder';
import type { TopologyBuilder } from './builder';
import { TopologyEdgeType } from './edge';
import { TopologyNodeType } from './node';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import { fieldsNamed } from '../manifests/field';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { readReference } from '../manifests/reference';
import { listenersByOwner } from '../translation/gateways/listener';
import { policiesOf, policyTargets, selected } from '../translation/policies/policy';
import { backendReferences } from '../translation/references/backend-reference';
import { resolveBackend } from '../translation/references/resolution';
import { extensionsOf, findExtension } from '../translation/routes/extension-ref';
import { routesOf } from '../translation/routes/route';
import type { Rule } from '../translation/routes/route';

/** Policies and what they are attached to, the extensions that they refer to, and DirectResponses. */
export function addPolicies(set: ManifestSet, builder: TopologyBuilder): void {
  for (const policy of policiesOf(set)) { policyNode(builder, policy); }
  addTargets(set, builder);
  for (const route of routesOf(set)) { route.rules.forEach((rule) => { addExtensions(set, builder, rule); }); }
  set.ofKind(KGATEWAY_GROUP, 'DirectResponse').forEach((response) => { responseNode(builder, response); });
  for (const manifest of [...policiesOf(set), ...set.ofKind(KGATEWAY_GROUP, 'GatewayExtension')]) { addReferences(set, builder, manifest); }
  addCalls(set, builder);
  set.ofKind(GATEWAY_API_GROUP, 'ReferenceGrant').forEach((grant) => { grantNode(builder, grant); });
}

function policyNode(builder: TopologyBuilder, policy: Manifest): string {
  const fields = policy.spec.fields.map(([name]) => name).filter((name) => !NOT_CONTENT.includes(name));
  return builder.object(policy, () => ({ type: TopologyNodeType.POLICY, details: fields.length === 0 ? [] : [fields.join(', ')] }));
}

const NOT_CONTENT = ['targetRefs', 'targetSelectors'];

function responseNode(builder: TopologyBuilder, response: Manifest): string {
  const status = response.spec.get('status').number;
  return builder.object(response, () => ({ type: TopologyNodeType.RESPONSE, details: status === undefined ? [] : [`answers ${status}`] }));
}

function extensionNode(builder: TopologyBuilder, extension: Manifest): string {
  const type = extension.spec.get('type').text ?? extension.spec.fields.map(([name]) => name).find((name) => name !== 'type');
  return builder.object(extension, () => ({ type: TopologyNodeType.EXTENSION, details: type === undefined ? [] : [type] }));
}

function addTargets(set: ManifestSet, builder: TopologyBuilder): void {
  for (const { policy, kind, name, sectionName, to } of policyTargets(set)) {
    const target = isFound(to) ? partNode(set, builder, to, sectionName) ?? builder.idOf(to) : undefined;
    const elsewhere = target ?? builder.elsewhere({ kind, namespace: policy.namespace, name }, { type: typeOf(kind) });
    apply(builder, policy, elsewhere, sectionName, to === 'missing' ? 'not found' : undefined);
  }
  for (const policy of policiesOf(set)) {
    for (const at of policy.spec.get('targetSelectors').entries) {
      const sectionName = at.get('sectionName').textOr('');
      for (const to of selected(set, at)) {
        const target = partNode(set, builder, to, sectionName) ?? builder.idOf(to);
        if (target !== undefined) { apply(builder, policy, target, sectionName, undefined); }
      }
    }
  }
}

function apply(builder: TopologyBuilder, policy: Manifest, target: string, sectionName: string | undefined, fault: string | undefined): void {
  builder.connect(TopologyEdgeType.APPLIES, policyNode(builder, policy), target, {
    label: sectionName ?? '', ...fault === undefined ? {} : { fault },
  });
}

function typeOf(kind: string): TopologyNodeType {
  if (kind === 'Gateway') { return TopologyNodeType.GATEWAY; }
  if (kind.endsWith('ListenerSet')) { return TopologyNodeType.LISTENER_SET; }
  return kind.endsWith('Route') ? TopologyNodeType.ROUTE : TopologyNodeType.BACKEND;
}

/** The listener or rule that a section names. */
function partNode(set: ManifestSet, builder: TopologyBuilder, object: Manifest, sectionName: string | undefined): string | undefined {
  const owner = builder.idOf(object);
  if (owner === undefined || sectionName === undefined || sectionName === '') { return undefined; }
  const listener = listenersByOwner(set).get(object)?.find(({ name }) => name === sectionName);
  const rule = routesOf(set).length === 0 ? undefined : ruleNamed(object, sectionName);
  const at = listener?.at ?? rule;
  return at === undefined ? undefined : builder.partOf(owner, at.path);
}

function ruleNamed({ spec }: Manifest, sectionName: string): Field | undefined {
  return spec.get('rules').entries.find((rule) => rule.get('name').text === sectionName);
}

/** What filters of rules refer to. */
function addExtensions(set: ManifestSet, builder: TopologyBuilder, rule: Rule): void {
  const owner = builder.idOf(rule.at.manifest);
  const id = owner === undefined ? undefined : builder.partOf(owner, rule.at.path);
  if (id === undefined) { return; }
  for (const kind of ['TrafficPolicy', 'DirectResponse']) {
    for (const extension of extensionsOf(rule.filters, kind)) {
      const found = findExtension(set, extension);
      const fault = found === 'missing' ? { fault: 'not found' } : {};
      const type = kind === 'DirectResponse' ? TopologyNodeType.RESPONSE : TopologyNodeType.POLICY;
      const node = isFound(found) ? (kind === 'DirectResponse' ? responseNode : policyNode)(builder, found)
        : builder.elsewhere({ kind, namespace: rule.at.manifest.namespace, name: extension.name }, { type });
      if (kind === 'DirectResponse') { builder.connect(TopologyEdgeType.RESPONDS, id, node, fault); } else { builder.connect(TopologyEdgeType.APPLIES, node, id, { label: 'filter', ...fault }); }
    }
  }
}

/** The extensions that a policy refers to. */
function addReferences(set: ManifestSet, builder: TopologyBuilder, manifest: Manifest): void {
  if (manifest.kind === 'GatewayExtension') { extensionNode(builder, manifest); return; }
  for (const at of fieldsNamed(manifest.spec, (name, field) => name === 'extensionRef' && field.isObject)) {
    const reference = readReference(at, { group: KGATEWAY_GROUP, kind: 'GatewayExtension' });
    if (reference === undefined) { continue; }
    const found = set.find(reference.group, reference.kind, reference.namespace, reference.name);
    const node = isFound(found) ? extensionNode(builder, found) : builder.elsewhere(reference, { type: TopologyNodeType.EXTENSION });
    builder.connect(TopologyEdgeType.CALLS, policyNode(builder, manifest), node, found === 'missing' ? { fault: 'not found' } : {});
  }
}

/** The backends that extensions and policies call. */
function addCalls(set: ManifestSet, builder: TopologyBuilder): void {
  for (const reference of backendReferences(set)) {
    if (reference.use !== 'call') { continue; }
    const from = builder.idOf(reference.from);
    if (from === undefined) { continue; }
    const { target, fault, grants } = addTarget(set, builder, reference, resolveBackend(set, reference));
    const port = reference.at.get('port').number;
    builder.connect(TopologyEdgeType.CALLS, from, target, { grants, ...port === undefined ? {} : { port }, ...fault === undefined ? {} : { fault } });
  }
}
