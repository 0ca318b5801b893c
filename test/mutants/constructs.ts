// The fast tests of constructs and their values, loaded once: Jest loads the library anew for each file, which takes longer than
// the tests of one change of the code.
import '../bad-input.test';
import '../untyped-input.test';
import '../cdk8s/backend.test';
import '../cdk8s/gateway.test';
import '../cdk8s/grants.test';
import '../cdk8s/http-route.test';
import '../kube.test';
import '../unresolved-values.test';
import '../parity.test';
import '../stand-ins.test';
import '../valid-programs.test';
