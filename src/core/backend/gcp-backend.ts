import type { BackendSpec } from '../../generated/spec/backend';
import type { Location } from '../location';
import { given } from '../manifest';
import { hostname } from '../syntax/host';

/** What a Backend for a service of Google Cloud is made of. */
export interface GcpBackendOptions {
  /** The DNS name of the service, such as that of a Cloud Run service. */
  readonly host: string;

  /**
   * For whom the identity token is.
   *
   * @default - `https://` and the host
   */
  readonly audience?: string;
}

export function renderGcp({ host, audience }: GcpBackendOptions, at: Location): BackendSpec {
  at.at('host').checkText(host, hostname);
  return { type: 'GCP', gcp: given({ host, audience }) };
}
