import type { BundleObject } from '../bundle';
import { GATEWAY_API_GROUP } from '../kinds';
import { GatewayApiChannel, GatewayApiVersion } from '../release';

const NAME = `safe-upgrades.${GATEWAY_API_GROUP}`;
const CHANNEL = `${GATEWAY_API_GROUP}/channel`;
const BUNDLE_VERSION = `${GATEWAY_API_GROUP}/bundle-version`;

/** Whether the bundle of a release has the policy. */
export function hasSafeUpgrades(version: GatewayApiVersion): boolean {
  return version !== GatewayApiVersion.V1_4;
}

/**
 * The admission policy that recent bundles ship: it denies CRDs of the
 * experimental channel over those of the standard channel, and CRDs of older
 * releases. Both have to be deleted before such a change.
 */
export function safeUpgrades(version: GatewayApiVersion, channel: GatewayApiChannel, bundleVersion: string): BundleObject[] {
  const metadata = { name: NAME, annotations: { [BUNDLE_VERSION]: bundleVersion, [CHANNEL]: channel } };
  const matchConstraints = {
    resourceRules: [{ apiGroups: ['apiextensions.k8s.io'], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['customresourcedefinitions'] }],
  };
  return [
    {
      id: 'safe-upgrades',
      manifest: {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicy',
        metadata,
        spec: {
          failurePolicy: 'Fail',
          matchConstraints,
          matchConditions: [{ name: 'gateway-api', expression: `object.spec.group == "${GATEWAY_API_GROUP}"` }],
          variables: [
            { name: 'channel', expression: annotation('object', CHANNEL) },
            { name: 'formerChannel', expression: `oldObject == null ? "" : ${annotation('oldObject', CHANNEL)}` },
            { name: 'version', expression: annotation('object', BUNDLE_VERSION) },
          ],
          validations: [staysInChannel(), staysRecent(oldestMinor(version, channel), channel)],
        },
      },
    },
    {
      id: 'safe-upgrades-binding',
      manifest: {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata,
        spec: { policyName: NAME, validationActions: ['Deny'], matchResources: matchConstraints },
      },
    },
  ];
}

function annotation(object: string, key: string): string {
  return `has(${object}.metadata.annotations) && "${key}" in ${object}.metadata.annotations ? ${object}.metadata.annotations["${key}"] : ""`;
}

function staysInChannel(): object {
  return {
    expression: 'oldObject == null || variables.channel == "standard" || variables.formerChannel == "experimental"',
    message: `CRDs of the experimental channel would replace those of the standard channel; delete the ValidatingAdmissionPolicy ${NAME} first`,
    reason: 'Invalid',
  };
}

function staysRecent(minor: number, channel: GatewayApiChannel): object {
  const development = channel === GatewayApiChannel.EXPERIMENTAL ? 'variables.version == "v0.0.0-dev" || ' : '';
  return {
    expression: `variables.version.contains("-rc") || ${development}`
      + `(variables.version != "" && !variables.version.startsWith("v0") && !variables.version.matches("^v1[.][0-${minor - 1}][.]"))`,
    message: `CRDs from before v1.${minor}.0 are not accepted; delete the ValidatingAdmissionPolicy ${NAME} to install older ones`,
    reason: 'Invalid',
  };
}

/** The oldest minor release that the policy of a bundle lets in. */
function oldestMinor(version: GatewayApiVersion, channel: GatewayApiChannel): number {
  return version === GatewayApiVersion.V1_6 && channel === GatewayApiChannel.STANDARD ? 6 : 5;
}
