/** Why an answer differs, where that is known and told. */
export const KNOWN_REASONS = {
  closed: 'the route is closed: its access control cannot be kept, and nobody has accepted that it is gone',
  accepted: 'the access control is accepted as lost',
  'letter-case': 'upper and lower case are no longer the same in paths that were regular expressions; --keep-regex keeps that',
  'slash-in-redirect': 'a redirect keeps the slash at the end of the path, where ingress-nginx drops it',
  'query-in-redirect': 'a redirect keeps the query of the request, where ingress-nginx drops it',
  'port-in-redirect': 'a redirect between the host with and without www has no port',
  'standard-port-in-redirect': 'a redirect writes the standard port of its scheme, as with kgateway 2.2',
  'status-of-redirect': 'Gateway API 1.4 redirects with 301 and 302 only',
  'no-certificate': 'the host has no certificate: ingress-nginx shows its default certificate, the gateway closes the connection',
  'path-normalization': 'the backend gets the path without double slashes and dots, where nginx sends it as the client wrote it',
  'not-served': 'the path or the backend could not be converted, as the findings say',
  'not-in-input': 'an object that is not in the input decides',
} as const;

export type KnownReason = keyof typeof KNOWN_REASONS;
