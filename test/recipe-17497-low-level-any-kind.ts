import { kube } from 'kgateway-constructs/pulumi';

new kube.KubeHttpRoute('shop', {
  spec: {
    parentRefs: [{ name: 'edge', namespace: 'infra' }],
    rules: [{ backendRefs: [{ name: 'shop', port: 8080 }] }],
  },
});
