import { listenerSetNotAllowed } from './attachment/listener-set-not-allowed';
import { listenerSetParent } from './attachment/listener-set-parent';
import { parentRefKind } from './attachment/parent-ref-kind';
import { parentRefNotFound } from './attachment/parent-ref-not-found';
import { parentRefOtherNamespace } from './attachment/parent-ref-other-namespace';
import { parentRefPort } from './attachment/parent-ref-port';
import { parentRefSectionName } from './attachment/parent-ref-section-name';
import { routeHostTaken } from './attachment/route-host-taken';
import { routeHostnameNoIntersection } from './attachment/route-hostname-no-intersection';
import { routeHostnameNotServed } from './attachment/route-hostname-not-served';
import { routeKindNotAllowed } from './attachment/route-kind-not-allowed';
import { routeNamespaceNotAllowed } from './attachment/route-namespace-not-allowed';
import { rulesAfterFirst } from './attachment/rules-after-first';
import { tcpRoutesConflict } from './attachment/tcp-routes-conflict';
import { udpRoute } from './attachment/udp-route';
import type { Check } from './check';
import { delegationBesideBackend } from './delegation/delegation-beside-backend';
import { delegationChildHostnames } from './delegation/delegation-child-hostnames';
import { delegationChildParent } from './delegation/delegation-child-parent';
import { delegationChildPath } from './delegation/delegation-child-path';
import { delegationCycle } from './delegation/delegation-cycle';
import { delegationOpenChild } from './delegation/delegation-open-child';
import { delegationOrphan } from './delegation/delegation-orphan';
import { delegationParentMatch } from './delegation/delegation-parent-match';
import { delegationWeight } from './delegation/delegation-weight';
import { backendRefWithoutGrant } from './grants/backend-ref-without-grant';
import { certificateWithoutGrant } from './grants/certificate-without-grant';
import { extensionWithoutGrant } from './grants/extension-without-grant';
import { grantKind } from './grants/grant-kind';
import { grantOfAllNames } from './grants/grant-of-all-names';
import { grantOfOwnNamespace } from './grants/grant-of-own-namespace';
import { grantUnused } from './grants/grant-unused';
import { secretWithoutGrant } from './grants/secret-without-grant';
import { allowedRoutesSelector } from './listeners/allowed-routes-selector';
import { certificateKeys } from './listeners/certificate-keys';
import { certificateKind } from './listeners/certificate-kind';
import { certificateNotFound } from './listeners/certificate-not-found';
import { frontendAuthorityKind } from './listeners/frontend-authority-kind';
import { frontendAuthorityNotFound } from './listeners/frontend-authority-not-found';
import { gatewayClassNotFound } from './listeners/gateway-class-not-found';
import { gatewayClassOfKgateway } from './listeners/gateway-class-of-kgateway';
import { listenerHostnameConflict } from './listeners/listener-hostname-conflict';
import { listenerPortProtocols } from './listeners/listener-port-protocols';
import { listenerProtocol } from './listeners/listener-protocol';
import { listenerReservedPort } from './listeners/listener-reserved-port';
import { listenerTlsModes } from './listeners/listener-tls-modes';
import { listenerTlsOption } from './listeners/listener-tls-option';
import { listenerTlsVersions } from './listeners/listener-tls-versions';
import { backendRefKind } from './references/backend-ref-kind';
import { backendRefNotFound } from './references/backend-ref-not-found';
import { backendRefWithPort } from './references/backend-ref-with-port';
import { backendRefXBackend } from './references/backend-ref-x-backend';
import { duplicateObject } from './references/duplicate-object';
import { extensionRefKind } from './references/extension-ref-kind';
import { extensionRefNotFound } from './references/extension-ref-not-found';
import { mirrorTargetDropped } from './references/mirror-target-dropped';
import { serviceExternalName } from './references/service-external-name';
import { servicePortNotFound } from './references/service-port-not-found';
import { kindNotServed } from './schema/kind-not-served';
import { schemaRule } from './schema/schema-rule';
import { schemaStructure } from './schema/schema-structure';
import { sameBackendTwice } from './weights/same-backend-twice';
import { weightZeroAlone } from './weights/weight-zero-alone';
import { weightsAllZero } from './weights/weights-all-zero';

/** All checks, by area, in the order in which findings of one manifest are told. */
export const CHECKS: readonly Check[] = [
  // schema
  kindNotServed,
  schemaRule,
  schemaStructure,
  // references
  backendRefKind,
  backendRefNotFound,
  backendRefWithPort,
  backendRefXBackend,
  duplicateObject,
  extensionRefKind,
  extensionRefNotFound,
  mirrorTargetDropped,
  serviceExternalName,
  servicePortNotFound,
  // weights
  sameBackendTwice,
  weightZeroAlone,
  weightsAllZero,
  // grants
  backendRefWithoutGrant,
  certificateWithoutGrant,
  extensionWithoutGrant,
  grantKind,
  grantOfAllNames,
  grantOfOwnNamespace,
  grantUnused,
  secretWithoutGrant,
  // delegation
  delegationBesideBackend,
  delegationChildHostnames,
  delegationChildParent,
  delegationChildPath,
  delegationCycle,
  delegationOpenChild,
  delegationOrphan,
  delegationParentMatch,
  delegationWeight,
  // attachment
  listenerSetNotAllowed,
  listenerSetParent,
  parentRefKind,
  parentRefNotFound,
  parentRefOtherNamespace,
  parentRefPort,
  parentRefSectionName,
  routeHostTaken,
  routeHostnameNoIntersection,
  routeHostnameNotServed,
  routeKindNotAllowed,
  routeNamespaceNotAllowed,
  rulesAfterFirst,
  tcpRoutesConflict,
  udpRoute,
  // listeners
  allowedRoutesSelector,
  certificateKeys,
  certificateKind,
  certificateNotFound,
  frontendAuthorityKind,
  frontendAuthorityNotFound,
  gatewayClassNotFound,
  gatewayClassOfKgateway,
  listenerHostnameConflict,
  listenerPortProtocols,
  listenerProtocol,
  listenerReservedPort,
  listenerTlsModes,
  listenerTlsOption,
  listenerTlsVersions,
];
