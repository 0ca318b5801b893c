import type { Service } from '@pulumi/kubernetes/core/v1/service';
import { CustomResource, RunError } from '@pulumi/pulumi';
import { withInputs } from './inputs';
import type { InputFactories, InputFields } from './inputs';
import * as core from '../core/route/route-target';

const factories = withInputs(core.RouteTarget);

/** The factories of core, of which one takes what is a Service in Pulumi. */
interface RouteTargetFactories extends Omit<InputFactories<typeof core.RouteTarget>, 'fromService'> {
  /**
   * A Service that is made in this program.
   *
   * @param service the Service
   */
  fromService(service: Service, options?: InputFields<core.ServiceObjectOptions>): core.RouteTarget;
}

export const RouteTarget: RouteTargetFactories = Object.create(factories, {
  fromService: {
    value: (service: Service, options?: InputFields<core.ServiceObjectOptions>) => {
      if (!CustomResource.isInstance(service)) {
        throw new RunError('RouteTarget.fromService: service: must be a Service of @pulumi/kubernetes; write RouteTarget.service(…) for another one');
      }
      const { metadata, spec } = service;
      return factories.fromService({ name: metadata.name, port: spec.ports[0].port, metadata: { namespace: metadata.namespace } }, options ?? {});
    },
  },
}) as RouteTargetFactories;
export type RouteTarget = core.RouteTarget;
