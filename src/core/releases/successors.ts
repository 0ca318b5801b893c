import { GATEWAY_API_EXPERIMENTS_GROUP, KGATEWAY_GROUP } from '../kinds';

/** A kind that goes, and what takes its place. */
export interface Successor {
  readonly gone: string;
  readonly fix: string;
}

/** By group and kind. */
export const SUCCESSORS: Readonly<Record<string, Successor>> = {
  [`${KGATEWAY_GROUP}/HTTPListenerPolicy`]: { gone: 'kgateway 2.5 has no HTTPListenerPolicy', fix: 'write ListenerPolicy, with the fields under default.httpSettings' },
  [`${GATEWAY_API_EXPERIMENTS_GROUP}/XListenerSet`]: {
    gone: 'Gateway API 1.5 has no XListenerSet',
    fix: 'with it, write apiVersion: gateway.networking.k8s.io/v1, kind: ListenerSet, and a port for each listener',
  },
};
