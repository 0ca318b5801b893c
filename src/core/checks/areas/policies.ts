import type { Area } from './area';
import { accessLogExpression } from '../policies/access-log-expression';
import { apiKeySelectorEmpty } from '../policies/api-key-selector-empty';
import { apiKeyShared } from '../policies/api-key-shared';
import { basicAuthUsers } from '../policies/basic-auth-users';
import { clientCaUnreadable } from '../policies/client-ca-unreadable';
import { clientCertificatesNotAsked } from '../policies/client-certificates-not-asked';
import { dnsOptions } from '../policies/dns-options';
import { extAuthPathPrefix } from '../policies/ext-auth-path-prefix';
import { extProcAttribute } from '../policies/ext-proc-attribute';
import { extProcTrailers } from '../policies/ext-proc-trailers';
import { formatString } from '../policies/format-string';
import { gatewayExtensionNotFound } from '../policies/gateway-extension-not-found';
import { gatewayExtensionType } from '../policies/gateway-extension-type';
import { hashByHostname } from '../policies/hash-by-hostname';
import { healthCheckProtocol } from '../policies/health-check-protocol';
import { inheritedPolicyPriority } from '../policies/inherited-policy-priority';
import { jwksNotFound } from '../policies/jwks-not-found';
import { jwksUnreadable } from '../policies/jwks-unreadable';
import { jwksUrl } from '../policies/jwks-url';
import { jwtWithoutProvider } from '../policies/jwt-without-provider';
import { listenerPolicyPort } from '../policies/listener-policy-port';
import { listenerPolicySection } from '../policies/listener-policy-section';
import { listenerUpgradeTwice } from '../policies/listener-upgrade-twice';
import { listenerWindowSize } from '../policies/listener-window-size';
import { oauth2RedirectUri } from '../policies/oauth2-redirect-uri';
import { policiesSetSameField } from '../policies/policies-set-same-field';
import { policyCidr } from '../policies/policy-cidr';
import { policyDisablesInherited } from '../policies/policy-disables-inherited';
import { policyFieldOverridden } from '../policies/policy-field-overridden';
import { policySelectorEmpty } from '../policies/policy-selector-empty';
import { policyTargetNotFound } from '../policies/policy-target-not-found';
import { policyTargetOtherNamespace } from '../policies/policy-target-other-namespace';
import { policyTargetSectionName } from '../policies/policy-target-section-name';
import { policyWeight } from '../policies/policy-weight';
import { policyWithoutTarget } from '../policies/policy-without-target';
import { protocolOptions } from '../policies/protocol-options';
import { rbacExpression } from '../policies/rbac-expression';
import { routeFieldOnGateway } from '../policies/route-field-on-gateway';
import { secretKeys } from '../policies/secret-keys';
import { secretNotFound } from '../policies/secret-not-found';
import { transformationTemplate } from '../policies/transformation-template';
import { valueOutOfRange } from '../policies/value-out-of-range';

export const policies: Area = {
  title: 'Policies',
  summary: 'What policies attach to, and which of several prevails.',
  checks: [
    accessLogExpression,
    apiKeySelectorEmpty,
    apiKeyShared,
    basicAuthUsers,
    clientCaUnreadable,
    clientCertificatesNotAsked,
    dnsOptions,
    extAuthPathPrefix,
    extProcAttribute,
    extProcTrailers,
    formatString,
    gatewayExtensionNotFound,
    gatewayExtensionType,
    hashByHostname,
    healthCheckProtocol,
    inheritedPolicyPriority,
    jwksNotFound,
    jwksUnreadable,
    jwksUrl,
    jwtWithoutProvider,
    listenerPolicyPort,
    listenerPolicySection,
    listenerUpgradeTwice,
    listenerWindowSize,
    oauth2RedirectUri,
    policiesSetSameField,
    policyCidr,
    policyDisablesInherited,
    policyFieldOverridden,
    policySelectorEmpty,
    policyTargetNotFound,
    policyTargetOtherNamespace,
    policyTargetSectionName,
    policyWeight,
    policyWithoutTarget,
    protocolOptions,
    rbacExpression,
    routeFieldOnGateway,
    secretKeys,
    secretNotFound,
    transformationTemplate,
    valueOutOfRange,
  ],
};
