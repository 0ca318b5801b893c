import { below, OTHER_FIELD, Sentences } from '../sentence';

const HASHING: Sentences = {
  hashPolicies: ['What the hash is made of. Each adds to the hash until one is `terminal`.', 'chance decides'],
  ...below('hashPolicies', {
    cookie: ['A cookie of the request. Write one of `header`, `cookie` and `sourceIP`.', OTHER_FIELD],
    'cookie.httpOnly': ['Whether scripts in the browser may not read the cookie.', 'they may'],
    'cookie.name': 'Name of the cookie.',
    'cookie.path': ['Path that the cookie is made for.', 'the path of the request'],
    'cookie.sameSite': ['Whether the cookie goes along with requests from other sites.', 'the browser decides'],
    'cookie.sameSite=Strict': 'It never does.',
    'cookie.sameSite=Lax': 'It does when the user follows a link.',
    'cookie.sameSite=None': 'It always does. Needs `secure`.',
    'cookie.secure': ['Whether the cookie is sent over HTTPS only.', 'it is not'],
    'cookie.ttl': ['Lifetime of a cookie that the proxy makes where there is none. `0s` ends it with the browser.', 'no cookie is made'],
    header: ['A header of the request. Write one of `header`, `cookie` and `sourceIP`.', OTHER_FIELD],
    'header.name': 'Name of the header.',
    sourceIP: ['The IP address of the client, by an empty object. Write one of `header`, `cookie` and `sourceIP`.', OTHER_FIELD],
    terminal: ['Whether the policies behind this one are left out when this one gives a value.', 'they are used, too'],
  }),
  useHostnameForHashing: ['Whether endpoints stand for themselves by their host name, not by their IP address.', 'by their IP address'],
};

const SLOW_START: Sentences = {
  slowStart: ['Gives new endpoints little traffic first.', 'their full share at once'],
  'slowStart.aggression': ['How fast the traffic grows: a number above 0 as text. `1.0` is an even growth, more is faster at the beginning.', '`1.0`'],
  'slowStart.minWeightPercent': ['Percentage of its share that an endpoint gets at least.', '10'],
  'slowStart.window': ['How long an endpoint is new.', 'new endpoints get their full share'],
};

const ZONES: Sentences = {
  localityType: ['How traffic is spread over localities. Not beside `zoneAware`.', 'localities do not matter'],
  'localityType=WeightedLb': 'By the weights of the localities.',
  zoneAware: ['Prefers endpoints in the zone of the proxy. Not with `ringHash`, `maglev` or `localityType`.', 'zones do not matter'],
  'zoneAware.preferLocal': ['Prefers them as long as the zones are evenly loaded. Experimental in kgateway.', 'zones do not matter'],
  'zoneAware.preferLocal.force': ['Keeps traffic in the zone, even if that loads the zones unevenly.', 'not forced'],
  'zoneAware.preferLocal.force.minEndpointsInZoneThreshold': 'How many endpoints the zone needs for this.',
  'zoneAware.preferLocal.minEndpointsThreshold': 'How many endpoints the backend needs in all for zones to matter.',
  'zoneAware.preferLocal.routingEnabled': 'Percentage of requests for which zones matter.',
};

export const LOAD_BALANCER: Sentences = {
  loadBalancer: [
    'How an endpoint is chosen. Write exactly one of `leastRequest`, `roundRobin`, `ringHash`, `maglev` and `random`.',
    'the default of the proxy',
  ],
  ...below('loadBalancer', {
    closeConnectionsOnHostSetChange: ['Whether connections are closed, step by step, when endpoints come or go. For hashes that must be right.', 'they stay'],
    healthyPanicThreshold: ['Percentage of healthy endpoints below which health no longer matters. 0 switches this off.', '50'],
    leastRequest: ['Takes the endpoint with the fewest open requests, out of some chosen by chance.', OTHER_FIELD],
    'leastRequest.choiceCount': 'How many endpoints are compared. 2 or more.',
    ...below('leastRequest', SLOW_START),
    maglev: ['Takes the endpoint by a hash, with a table of fixed size: faster than `ringHash`, less stable when endpoints change.', OTHER_FIELD],
    ...below('maglev', HASHING),
    random: ['Takes any endpoint, by an empty object.', OTHER_FIELD],
    ringHash: ['Takes the endpoint by a hash, so that equal requests stay with one endpoint.', OTHER_FIELD],
    ...below('ringHash', HASHING),
    'ringHash.maximumRingSize': ['Most places on the ring.', '8388608'],
    'ringHash.minimumRingSize': ['Fewest places on the ring. More places spread traffic better.', '1024'],
    roundRobin: ['Takes one endpoint after the other.', OTHER_FIELD],
    ...below('roundRobin', SLOW_START),
    updateMergeWindow: ['Duration in which changes of endpoints are gathered before they count. `0s` switches this off.', '1s'],
    ...ZONES,
  }),
};
