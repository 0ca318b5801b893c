import type { Field } from '../../manifests/field';
import { cipherSuite, cipherSuites, ecdhCurve, signatureAlgorithm } from '../../syntax/tls';
import { complaintOf } from '../../syntax/verdict';
import type { Verdict } from '../../syntax/verdict';

/** What Envoy does not know among the parameters of TLS. */
export interface TlsParameterFault {
  readonly at: Field;
  readonly wrong: string;
  readonly fix: string;
  /** The name. Undefined if it is the whole list. */
  readonly name: string | undefined;
}

const JUDGES: Readonly<Record<string, (name: string) => Verdict>> = {
  cipherSuites: cipherSuite,
  ecdhCurves: ecdhCurve,
  signatureAlgorithms: signatureAlgorithm,
  'kgateway.dev/cipher-suites': cipherSuite,
  'kgateway.dev/ecdh-curves': ecdhCurve,
  'kgateway.dev/signature-algorithms': signatureAlgorithm,
};

/** Whether another tool writes the name. */
function isFilledIn(name: string): boolean {
  return /[${}<>]/.test(name);
}

/** The faults in the `parameters` of a policy. */
export function parameterFaults(parameters: Field): readonly TlsParameterFault[] {
  return parameters.fields.flatMap(([name, at]) => faultsOf(name, at, at.entries, at.texts ?? []));
}

/** The faults in the `options` of a listener. */
export function optionNameFaults(options: Field): readonly TlsParameterFault[] {
  return options.fields.flatMap(([name, at]) => {
    const names = (at.text ?? '').split(',').map((one) => one.trim());
    return faultsOf(name, at, names.map(() => at), names);
  });
}

function faultsOf(parameter: string, whole: Field, locations: readonly Field[], names: readonly string[]): readonly TlsParameterFault[] {
  if (!Object.hasOwn(JUDGES, parameter) || names.some(isFilledIn)) { return []; }
  const judge = JUDGES[parameter];
  const wrong = names.flatMap((name, index) => fault(locations[index], judge(name), name));
  return [...wrong, ...judge === cipherSuite ? fault(whole, cipherSuites(names), undefined) : []];
}

function fault(at: Field, verdict: Verdict, name: string | undefined): readonly TlsParameterFault[] {
  const complaint = complaintOf(verdict);
  return complaint === undefined ? [] : [{ at, wrong: complaint.wrong, fix: complaint.fix, name }];
}
