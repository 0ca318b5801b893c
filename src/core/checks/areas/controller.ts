import type { Area } from './area';
import { ec2DiscoveryOff } from '../controller/ec2-discovery-off';
import { experimentalFeaturesOff } from '../controller/experimental-features-off';
import { namespaceNotDiscovered } from '../controller/namespace-not-discovered';
import { proxyScalingNotPermitted } from '../controller/proxy-scaling-not-permitted';

export const controller: Area = {
  title: 'Controller',
  summary: 'What the controller is told to do, and may do.',
  checks: [
    ec2DiscoveryOff,
    experimentalFeaturesOff,
    namespaceNotDiscovered,
    proxyScalingNotPermitted,
  ],
};
