import { missingValue } from './missing-value';
import type { Complaint } from '../location';

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** The name of a Kubernetes object (RFC 1123 subdomain). Listener and rule names have the same form. */
export function objectName(value: string): Complaint | undefined {
  return missingValue(value) ?? (value.length <= 253 && SUBDOMAIN.test(value) ? undefined : {
    wrong: 'not a name that Kubernetes accepts',
    fix: 'write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit',
  });
}

/** The name of a namespace (RFC 1123 label). */
export function namespaceName(value: string): Complaint | undefined {
  return missingValue(value) ?? (value.length <= 63 && LABEL.test(value) ? undefined : {
    wrong: 'not a namespace name that Kubernetes accepts',
    fix: 'write 1 to 63 lower-case letters, digits and "-", starting and ending with a letter or digit',
  });
}

/** The name of a Service (RFC 1035 label): it is part of host names. */
export function serviceName(value: string): Complaint | undefined {
  return missingValue(value) ?? (value.length <= 63 && LABEL.test(value) && /^[a-z]/.test(value) ? undefined : {
    wrong: 'not a name that a Service can have',
    fix: 'write 1 to 63 lower-case letters, digits and "-", starting with a letter and ending with a letter or digit',
  });
}
