import { ReferenceGrant } from 'kgateway-constructs/pulumi';

new ReferenceGrant('shop-may-use-ledger', {
  metadata: { namespace: 'payments' },
  from: [{ kind: 'HTTPRoute', namespace: 'shop' }],
  to: [{ kind: 'Service', name: 'ledger' }],
});
