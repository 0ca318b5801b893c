// What Pulumi starts for programs in other languages: `pulumi package add node_modules/kgateway-constructs/plugin`.
require('../lib/pulumi/plugin').serve();
