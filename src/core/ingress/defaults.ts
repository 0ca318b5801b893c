import type { ConversionContext } from './conversion-context';
import type { Host } from './hosts';
import type { IngressObject } from './ingress-object';

/** What ingress-nginx does without being asked, and the gateway does not; or what is written for it. */
export function reportDefaults(context: ConversionContext, ingresses: readonly IngressObject[], hosts: readonly Host[]): void {
  const [first] = ingresses;
  if (first === undefined) { return; }
  const { findings, config, options } = context;
  const tell = (message: string, fix: string) => findings.add({ id: 'ingress-default', severity: 'info', at: first.manifest.spec, message, fix });
  const isOwnGateway = options.gateway === undefined;

  if (ingresses.some((ingress) => !ingress.has('proxy-body-size'))) {
    tell(`ingress-nginx refuses bodies over ${config.text('proxy-body-size') ?? '1m'} with 413; the gateway has no limit where proxy-body-size is not written`,
      'write TrafficPolicy buffer where a limit is needed');
  }
  tell(isOwnGateway ? 'timeouts, retries and headers for backends that ingress-nginx has by default are written into TrafficPolicies'
    : 'X-Real-IP, X-Forwarded-Host, X-Forwarded-Scheme and X-Scheme are not sent to backends through an existing Gateway',
  isOwnGateway ? 'take away what is not needed' : 'set them in headerModifiers of a TrafficPolicy for the Gateway, if backends read them');
  tell(isOwnGateway ? 'websockets are allowed on all paths, by a ListenerPolicy' : 'websockets are not switched on for an existing Gateway',
    isOwnGateway ? 'take it away if there are none' : 'write upgradeConfig.enabledUpgrades in a ListenerPolicy for the Gateway');
  tell('X-Forwarded-For of clients is kept and added to, where ingress-nginx replaces it', 'set useRemoteAddress and xffNumTrustedHops in a ListenerPolicy, as it fits what is in front');
  if (hosts.some(({ certificate, isPassthrough }) => certificate === undefined && !isPassthrough)) {
    tell('hosts without a certificate are not served on port 443, where ingress-nginx shows its default certificate', 'name a Secret in spec.tls for hosts that need HTTPS');
  }
  if (hosts.some(({ certificate }) => certificate !== undefined)) {
    tell('a redirect to HTTPS keeps the slash at the end of a path, where ingress-nginx drops it', 'nothing, if that is fine');
  }
  if (config.manifest === undefined) {
    tell('there is no ConfigMap of ingress-nginx in the input: its defaults are assumed', 'add the ConfigMap of the controller to the input, if there is one');
  }
}
