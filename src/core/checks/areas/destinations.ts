import type { Area } from './area';
import { awsSecretKeys } from '../destinations/aws-secret-keys';
import { backendPortRange } from '../destinations/backend-port-range';
import { cloudBackendUnverified } from '../destinations/cloud-backend-unverified';
import { ec2AllInstances } from '../destinations/ec2-all-instances';
import { forwardProxyOptions } from '../destinations/forward-proxy-options';
import { lambdaEndpointPlain } from '../destinations/lambda-endpoint-plain';
import { lambdaEndpointPort } from '../destinations/lambda-endpoint-port';
import { lambdaPartition } from '../destinations/lambda-partition';
import { priorityGroupHealthCheck } from '../destinations/priority-group-health-check';
import { priorityGroupMember } from '../destinations/priority-group-member';
import { priorityGroupMemberPolicy } from '../destinations/priority-group-member-policy';
import { staticHost } from '../destinations/static-host';
import { xBackendAddress } from '../destinations/x-backend-address';
import { xBackendOtherNamespace } from '../destinations/x-backend-other-namespace';
import { xBackendUnsupported } from '../destinations/x-backend-unsupported';
import { xBackendUnverified } from '../destinations/x-backend-unverified';

export const destinations: Area = {
  title: 'Destinations',
  summary: 'Backends of all kinds.',
  checks: [
    awsSecretKeys,
    backendPortRange,
    cloudBackendUnverified,
    ec2AllInstances,
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
  ],
};
