/** What of `node:util` core uses, for browsers: values come from JSON, and are never proxies. */
export const types = { isProxy: (): boolean => false };
