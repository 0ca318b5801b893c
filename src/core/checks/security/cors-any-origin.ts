import type { Check } from '../check';
import { corsFields } from '../model/cors';

export const corsAnyOrigin: Check = {
  id: 'cors-any-origin',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'CORS allows any origin with credentials',
  why: 'With credentials and any origin, whatever site a user visits can send requests with the cookies of that user, and read what comes back.',
  source: 'Gateway API, HTTPCORSFilter; Fetch standard, CORS and credentials',
  * run(set) {
    for (const cors of corsFields(set)) {
      const at = cors.get('allowOrigins');
      if (cors.get('allowCredentials').flag !== true || !at.entries.some(({ text }) => text === '*')) { continue; }
      yield { at, message: 'credentials are allowed from any origin', fix: 'list the origins that are meant, or write allowCredentials: false' };
    }
  },
};
