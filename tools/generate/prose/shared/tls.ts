import { below, OTHER_TYPE, Sentences } from '../sentence';

/** How the certificate of a backend is checked, in BackendTLSPolicy and XBackend. */
export const TLS: Sentences = {
  validation: ['How the certificate of the backend is verified.', 'the implementation decides'],
  ...below('validation', {
    caCertificateRefs: [
      'Objects that hold the certificates to trust, in the same namespace. kgateway reads the first only. Write either this or `wellKnownCACertificates`.',
      '`wellKnownCACertificates` decides',
    ],
    hostname: 'Name that is sent as SNI, and that the certificate must be valid for unless `subjectAltNames` says otherwise.',
    subjectAltNames: ['Names of which the certificate must have at least one, in place of `hostname`.', 'the certificate must fit `hostname`'],
    'subjectAltNames.type': 'What kind of name it is. The field of the same name holds it.',
    'subjectAltNames.type=Hostname': 'A DNS name.',
    'subjectAltNames.type=URI': 'A URI, such as a SPIFFE id.',
    'subjectAltNames.hostname': ['The DNS name, for the type `Hostname`.', OTHER_TYPE],
    'subjectAltNames.uri': ['The URI, with its scheme, for the type `URI`.', OTHER_TYPE],
    wellKnownCACertificates: [
      'A well-known set of certificates to trust. Only `System`, the certificates that the proxy comes with, works in kgateway.',
      '`caCertificateRefs` decides',
    ],
  }),
};
