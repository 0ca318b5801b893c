import type { Area } from './area';
import { allowedRoutesSelector } from '../listeners/allowed-routes-selector';
import { certificateExpired } from '../listeners/certificate-expired';
import { certificateKeys } from '../listeners/certificate-keys';
import { certificateKind } from '../listeners/certificate-kind';
import { certificateNotFound } from '../listeners/certificate-not-found';
import { certificateUnreadable } from '../listeners/certificate-unreadable';
import { frontendCaKind } from '../listeners/frontend-ca-kind';
import { frontendCaNotFound } from '../listeners/frontend-ca-not-found';
import { gatewayAddress } from '../listeners/gateway-address';
import { gatewayClassNotFound } from '../listeners/gateway-class-not-found';
import { gatewayClassOfKgateway } from '../listeners/gateway-class-of-kgateway';
import { listenerHostnameConflict } from '../listeners/listener-hostname-conflict';
import { listenerPortProtocols } from '../listeners/listener-port-protocols';
import { listenerProtocol } from '../listeners/listener-protocol';
import { listenerReservedPort } from '../listeners/listener-reserved-port';
import { listenerRouteKinds } from '../listeners/listener-route-kinds';
import { listenerTlsModes } from '../listeners/listener-tls-modes';
import { listenerTlsNames } from '../listeners/listener-tls-names';
import { listenerTlsOption } from '../listeners/listener-tls-option';
import { listenerTlsVersions } from '../listeners/listener-tls-versions';
import { listenerWithoutRoute } from '../listeners/listener-without-route';
import { listenerWithoutTls } from '../listeners/listener-without-tls';
import { parametersKind } from '../listeners/parameters-kind';
import { parametersNotFound } from '../listeners/parameters-not-found';
import { proxyNameTaken } from '../listeners/proxy-name-taken';

export const listeners: Area = {
  title: 'Listeners',
  summary: 'Ports, protocols, hosts and certificates of Gateways.',
  checks: [
    allowedRoutesSelector,
    certificateExpired,
    certificateKeys,
    certificateKind,
    certificateNotFound,
    certificateUnreadable,
    frontendCaKind,
    frontendCaNotFound,
    gatewayAddress,
    gatewayClassNotFound,
    gatewayClassOfKgateway,
    listenerHostnameConflict,
    listenerPortProtocols,
    listenerProtocol,
    listenerReservedPort,
    listenerRouteKinds,
    listenerTlsModes,
    listenerTlsNames,
    listenerTlsOption,
    listenerTlsVersions,
    listenerWithoutRoute,
    listenerWithoutTls,
    parametersKind,
    parametersNotFound,
    proxyNameTaken,
  ],
};
