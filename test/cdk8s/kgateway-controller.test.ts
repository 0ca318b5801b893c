import { App, Chart, Testing } from 'cdk8s';
import { ControllerRbac, Ec2Backend, GatewayParameters, KgatewayController, KgatewayControllerProps, KgatewayVersion } from '../../src';

let app: App;
beforeEach(() => { app = Testing.app(); });

const controller = (id: string, props: Partial<KgatewayControllerProps>) =>
  new KgatewayController(new Chart(app, id), 'kgateway', { version: KgatewayVersion.V2_4, namespace: 'kgateway-system', ...props });
const backend = (id: string) => new Ec2Backend(new Chart(app, id), 'legacy', { tags: [{ key: 'app' }] });

const REFUSED = 'leads to instances of EC2, which the KgatewayController of this program does not look for: requests would get a 500; '
  + 'give the KgatewayController awsEc2Discovery: {}';

test.each([{}, { awsEc2Discovery: { enabled: false } }])('a controller with %j does not find the hosts of the Backends beside it', (props) => {
  backend('shop');
  controller('system', props);
  backend('web');
  expect(() => app.synth()).toThrow(`Validation failed with the following errors:\n  [shop/legacy] ${REFUSED}\n  [web/legacy] ${REFUSED}`);
});

test('one that looks for them is enough', () => {
  controller('system', { awsEc2Discovery: {} });
  controller('other', { fullnameOverride: 'other' });
  backend('shop');
  expect(() => app.synth()).not.toThrow();
});

test('a controller that is not of the program may look for them', () => {
  backend('shop');
  expect(() => app.synth()).not.toThrow();
});

describe('a proxy that is scaled', () => {
  const scaled = () => new GatewayParameters(new Chart(app, 'shop'), 'scaled', { kube: { horizontalPodAutoscaler: { spec: { maxReplicas: 5 } } } });

  test('needs a controller that may make its autoscaler', () => {
    controller('system', {});
    scaled();
    expect(() => app.synth()).toThrow('the ClusterRole of the controller does not permit it to create horizontalpodautoscalers of "autoscaling"; '
      + 'give the KgatewayController proxyScaling: true, or add the permissions to the ClusterRole');
  });

  test.each([{ proxyScaling: true }, { rbac: ControllerRbac.CHART }])('has one with %j', (props) => {
    controller('system', props);
    scaled();
    expect(() => app.synth()).not.toThrow();
  });
});
