import type { Complaint } from '../../problem';

/** Whether a name that somebody wrote means a target. Kind and namespace may be left out. */
export function isTarget(written: string, target: string): boolean {
  return written === target || namesOfTarget(target).includes(written);
}

/** What a target may be called. */
export function namesOfTarget(target: string): readonly string[] {
  const plain = withoutKind(target);
  return [target, plain, withoutNamespace(plain)];
}

/** `Backend shop/payments` → `shop/payments` */
function withoutKind(target: string): string {
  return target.slice(target.indexOf(' ') + 1);
}

function withoutNamespace(target: string): string {
  return target.slice(target.indexOf('/') + 1);
}

export function targetSyntax(text: string): Complaint | undefined {
  return text === '' ? { wrong: 'the target is empty', fix: 'write namespace/name:port of a Service, such as shop/cart:8080, or Backend namespace/name' } : undefined;
}
