import { App, Chart, Testing } from 'cdk8s';
import { Ec2Backend, KgatewayController, KgatewayControllerProps, KgatewayVersion } from '../../src';

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
