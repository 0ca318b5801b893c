import { AllowedRoutes, Gateway, Listener } from 'kgateway-constructs/pulumi';

new Gateway('edge', {
  listeners: { http: Listener.http({ allowedRoutes: AllowedRoutes.namespacesWithLabels({ 'shared-gateway': 'true' }) }) },
});
