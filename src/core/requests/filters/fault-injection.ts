import { inForce, mayChange, mayRefuse, PASS } from './filter';
import type { Filter } from './filter';
import { faultOf, notKnown, respond } from '../fault';

/** Faults that are injected: for certain only where they hit every request. */
export const faultInjection: Filter = (context) => {
  const at = inForce(context, 'faultInjection');
  const abort = at?.get('abort');
  if (at === undefined || abort === undefined || abort.isAbsent) { return at?.get('delay').isPresent === true ? mayChange('fault injection', at) : PASS; }
  const percentage = abort.get('percentage').numberOr(100);
  if (percentage === 0) { return PASS; }
  if (percentage !== 100) { return mayRefuse('fault injection', abort); }
  const [status, grpc] = [abort.get('httpStatus'), abort.get('grpcStatus')];
  const reason = faultOf('every request is answered with an injected fault', abort);
  if (status.number !== undefined) { return { answer: respond(status.number, reason, 'fault filter abort') }; }
  if (grpc.number === undefined) { return { answer: notKnown(reason) }; }
  return { answer: { ...respond(200, reason), headers: [{ name: 'grpc-status', value: String(grpc.number) }] } };
};
