import { Sentences } from '../sentence';

export const BACKEND_TLS_POLICY: Sentences = {
  '': 'Speaks TLS to Services and Backends, and verifies their certificates. Wins over `tls` of a BackendConfigPolicy.',
  options: ['Settings of the implementation, by names with a domain in front. kgateway knows none.', 'none'],
  targetRefs: 'Services and Backends that TLS is spoken to, in the namespace of the policy.',
  'targetRefs.sectionName': ['Name of a port of a Service. A Backend has none: with a name, the policy never applies to it.', 'all ports'],
};

export const REFERENCE_GRANT: Sentences = {
  '': 'Allows objects of other namespaces to refer to objects of this one.',
  from: 'Who may refer. Each entry is enough.',
  'from.group': 'API group of the referring objects.',
  'from.kind': 'Kind of the referring objects, such as `HTTPRoute`.',
  'from.namespace': 'Namespace of the referring objects.',
  to: 'What may be referred to. Each entry is enough.',
  'to.group': 'API group of the targets; empty for Services, Secrets and ConfigMaps.',
  'to.kind': 'Kind of the targets.',
  'to.name': ['Name of the one target.', 'all objects of the kind, in this namespace'],
};

export const X_BACKEND_TRAFFIC_POLICY: Sentences = {
  '': 'Retries and sessions for all traffic to a target. kgateway does not act on it.',
  retryConstraint: ['Limits how many requests are retries.', 'no such limit'],
  'retryConstraint.budget': 'Share of requests that may be retries.',
  'retryConstraint.budget.interval': 'Duration in which requests are counted.',
  'retryConstraint.budget.percent': 'Percentage of requests that may be retries.',
  'retryConstraint.minRetryRate': 'How many retries are always allowed, whatever the share.',
  'retryConstraint.minRetryRate.count': ['How many, in each interval.', 'the controller decides'],
  'retryConstraint.minRetryRate.interval': ['Duration in which they are counted.', 'the controller decides'],
  targetRefs: 'Services that the policy applies to, in its own namespace.',
};
