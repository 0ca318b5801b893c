import type { Area } from './area';
import { clientCertificateOptional } from '../security/client-certificate-optional';
import { corsAnyOrigin } from '../security/cors-any-origin';
import { credentialsInManifest } from '../security/credentials-in-manifest';
import { credentialsOverHttp } from '../security/credentials-over-http';
import { internalDestination } from '../security/internal-destination';
import { listenerAdmitsAll } from '../security/listener-admits-all';
import { oldTlsVersion } from '../security/old-tls-version';
import { openForwardProxy } from '../security/open-forward-proxy';

export const security: Area = {
  title: 'Security',
  summary: 'What works, and should not.',
  checks: [
    clientCertificateOptional,
    corsAnyOrigin,
    credentialsInManifest,
    credentialsOverHttp,
    internalDestination,
    listenerAdmitsAll,
    oldTlsVersion,
    openForwardProxy,
  ],
};
