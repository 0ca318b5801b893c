/** A value that is not known yet and must not be looked into: whatever is done to it throws. */
export function throwingResolvable<T>(): T {
  const refuse = (trap: string) => () => { throw new Error(`an unresolved value was opened (${trap})`); };
  const traps = Object.fromEntries([
    'get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty',
    'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions', 'apply', 'construct',
  ].map((trap) => [trap, refuse(trap)]));
  return new Proxy(() => undefined, traps) as T;
}
