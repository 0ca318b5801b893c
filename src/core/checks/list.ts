import { autoHostRewriteWithoutName } from './actions/auto-host-rewrite-without-name';
import { directResponseOnBackend } from './actions/direct-response-on-backend';
import { directResponseTooLong } from './actions/direct-response-too-long';
import { directResponseTwice } from './actions/direct-response-twice';
import { directResponseWithAction } from './actions/direct-response-with-action';
import { experimentalFeaturesOff } from './actions/experimental-features-off';
import { filterExternalAuth } from './actions/filter-external-auth';
import { filterOnBackend } from './actions/filter-on-backend';
import { grpcExtensionRef } from './actions/grpc-extension-ref';
import { headerChangedTwice } from './actions/header-changed-twice';
import { hostRewriteOfGcp } from './actions/host-rewrite-of-gcp';
import { hostRewrittenTwice } from './actions/host-rewritten-twice';
import { redirectLoop } from './actions/redirect-loop';
import { redirectStatusAnnotation } from './actions/redirect-status-annotation';
import { redirectToItself } from './actions/redirect-to-itself';
import { rewriteWithoutBackend } from './actions/rewrite-without-backend';
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
import { awsSecretKeys } from './destinations/aws-secret-keys';
import { backendPortRange } from './destinations/backend-port-range';
import { cloudBackendUnverified } from './destinations/cloud-backend-unverified';
import { ec2AllInstances } from './destinations/ec2-all-instances';
import { ec2DiscoveryOff } from './destinations/ec2-discovery-off';
import { forwardProxyOptions } from './destinations/forward-proxy-options';
import { lambdaEndpointPlain } from './destinations/lambda-endpoint-plain';
import { lambdaEndpointPort } from './destinations/lambda-endpoint-port';
import { lambdaPartition } from './destinations/lambda-partition';
import { priorityGroupHealthCheck } from './destinations/priority-group-health-check';
import { priorityGroupMember } from './destinations/priority-group-member';
import { priorityGroupMemberPolicy } from './destinations/priority-group-member-policy';
import { staticHost } from './destinations/static-host';
import { xBackendAddress } from './destinations/x-backend-address';
import { xBackendOtherNamespace } from './destinations/x-backend-other-namespace';
import { xBackendUnsupported } from './destinations/x-backend-unsupported';
import { xBackendUnverified } from './destinations/x-backend-unverified';
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
import { matchExpressionInPath } from './matches/match-expression-in-path';
import { matchHeaderRepeated } from './matches/match-header-repeated';
import { matchRegularExpression } from './matches/match-regular-expression';
import { matchTie } from './matches/match-tie';
import { matchUnreachable } from './matches/match-unreachable';
import { rewritePath } from './matches/rewrite-path';
import { routeWeightIgnored } from './matches/route-weight-ignored';
import { ruleWithoutAction } from './matches/rule-without-action';
import { dnsOptions } from './policies/dns-options';
import { gatewayExtensionNotFound } from './policies/gateway-extension-not-found';
import { gatewayExtensionType } from './policies/gateway-extension-type';
import { inheritedPolicyPriority } from './policies/inherited-policy-priority';
import { policiesSetSameField } from './policies/policies-set-same-field';
import { policyCidr } from './policies/policy-cidr';
import { policyDisablesInherited } from './policies/policy-disables-inherited';
import { policySelectorEmpty } from './policies/policy-selector-empty';
import { policyTargetNotFound } from './policies/policy-target-not-found';
import { policyTargetOtherNamespace } from './policies/policy-target-other-namespace';
import { policyTargetSectionName } from './policies/policy-target-section-name';
import { policyWeight } from './policies/policy-weight';
import { policyWithoutTarget } from './policies/policy-without-target';
import { protocolOptions } from './policies/protocol-options';
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
import { crdBundlesMixed } from './releases/crd-bundles-mixed';
import { crdRelease } from './releases/crd-release';
import { deprecatedField } from './releases/deprecated-field';
import { deprecatedKind } from './releases/deprecated-kind';
import { deprecatedVersion } from './releases/deprecated-version';
import { oldForm } from './releases/old-form';
import { kindNotServed } from './schema/kind-not-served';
import { schemaRule } from './schema/schema-rule';
import { schemaStructure } from './schema/schema-structure';
import { clientCertificateOptional } from './security/client-certificate-optional';
import { corsAnyOrigin } from './security/cors-any-origin';
import { credentialsInManifest } from './security/credentials-in-manifest';
import { credentialsOverHttp } from './security/credentials-over-http';
import { internalDestination } from './security/internal-destination';
import { listenerAdmitsAll } from './security/listener-admits-all';
import { oldTlsVersion } from './security/old-tls-version';
import { openForwardProxy } from './security/open-forward-proxy';
import { hostNotRewritten } from './tls/host-not-rewritten';
import { tlsAuthoritiesAfterFirst } from './tls/tls-authorities-after-first';
import { tlsAuthorityKind } from './tls/tls-authority-kind';
import { tlsAuthorityNotFound } from './tls/tls-authority-not-found';
import { tlsMissingOn443 } from './tls/tls-missing-on-443';
import { tlsNameMismatch } from './tls/tls-name-mismatch';
import { tlsNameNotVerified } from './tls/tls-name-not-verified';
import { tlsNamesWithoutAuthority } from './tls/tls-names-without-authority';
import { tlsOnPort80 } from './tls/tls-on-port-80';
import { tlsPoliciesConflict } from './tls/tls-policies-conflict';
import { tlsPolicyOverridesConfig } from './tls/tls-policy-overrides-config';
import { tlsPolicyTargetKind } from './tls/tls-policy-target-kind';
import { tlsSecretUnnamed } from './tls/tls-secret-unnamed';
import { tlsSecretWithoutAuthority } from './tls/tls-secret-without-authority';
import { tlsSectionNameOfService } from './tls/tls-section-name-of-service';
import { tlsSectionNameOnBackend } from './tls/tls-section-name-on-backend';
import { tlsSeveralNames } from './tls/tls-several-names';
import { tlsSkipVerify } from './tls/tls-skip-verify';
import { tlsSkipVerifyFalse } from './tls/tls-skip-verify-false';
import { tlsWellKnownAuthority } from './tls/tls-well-known-authority';
import { tlsWithoutSni } from './tls/tls-without-sni';
import { sameBackendTwice } from './weights/same-backend-twice';
import { weightZeroAlone } from './weights/weight-zero-alone';
import { weightsAllZero } from './weights/weights-all-zero';

/** All checks, by area, in the order in which findings of one manifest are told. */
export const CHECKS: readonly Check[] = [
  // schema
  kindNotServed,
  schemaRule,
  schemaStructure,
  // releases
  crdBundlesMixed,
  crdRelease,
  deprecatedField,
  deprecatedKind,
  deprecatedVersion,
  oldForm,
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
  // matches
  matchExpressionInPath,
  matchHeaderRepeated,
  matchRegularExpression,
  matchTie,
  matchUnreachable,
  rewritePath,
  routeWeightIgnored,
  ruleWithoutAction,
  // actions
  autoHostRewriteWithoutName,
  directResponseOnBackend,
  directResponseTooLong,
  directResponseTwice,
  directResponseWithAction,
  experimentalFeaturesOff,
  filterExternalAuth,
  filterOnBackend,
  grpcExtensionRef,
  headerChangedTwice,
  hostRewriteOfGcp,
  hostRewrittenTwice,
  redirectLoop,
  redirectStatusAnnotation,
  redirectToItself,
  rewriteWithoutBackend,
  // tls
  hostNotRewritten,
  tlsAuthoritiesAfterFirst,
  tlsAuthorityKind,
  tlsAuthorityNotFound,
  tlsMissingOn443,
  tlsNameMismatch,
  tlsNameNotVerified,
  tlsNamesWithoutAuthority,
  tlsOnPort80,
  tlsPoliciesConflict,
  tlsPolicyOverridesConfig,
  tlsPolicyTargetKind,
  tlsSecretUnnamed,
  tlsSecretWithoutAuthority,
  tlsSectionNameOfService,
  tlsSectionNameOnBackend,
  tlsSeveralNames,
  tlsSkipVerifyFalse,
  tlsSkipVerify,
  tlsWellKnownAuthority,
  tlsWithoutSni,
  // policies
  dnsOptions,
  gatewayExtensionNotFound,
  gatewayExtensionType,
  inheritedPolicyPriority,
  policiesSetSameField,
  policyCidr,
  policyDisablesInherited,
  policySelectorEmpty,
  policyTargetNotFound,
  policyTargetOtherNamespace,
  policyTargetSectionName,
  policyWeight,
  policyWithoutTarget,
  protocolOptions,
  // destinations
  awsSecretKeys,
  backendPortRange,
  cloudBackendUnverified,
  ec2AllInstances,
  ec2DiscoveryOff,
  forwardProxyOptions,
  lambdaEndpointPlain,
  lambdaEndpointPort,
  lambdaPartition,
  priorityGroupHealthCheck,
  priorityGroupMemberPolicy,
  priorityGroupMember,
  staticHost,
  xBackendAddress,
  xBackendOtherNamespace,
  xBackendUnsupported,
  xBackendUnverified,
  // security
  clientCertificateOptional,
  corsAnyOrigin,
  credentialsInManifest,
  credentialsOverHttp,
  internalDestination,
  listenerAdmitsAll,
  oldTlsVersion,
  openForwardProxy,
];
