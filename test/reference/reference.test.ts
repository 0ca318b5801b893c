import { Api, isStruct, shortName, textOf } from '../../tools/reference/api';
import { Reference } from '../../tools/reference/pages';

const api = Api.load();
const { pages } = new Reference(api);
const textOfPage = (path: string) => pages.find((page) => page.path === path)!.text;

/** Types of Kubernetes itself are described there. */
const structs = api.types.filter(isStruct).filter(({ docs }) => !/Kubernetes' own `/.test(textOf(docs)));
const properties = structs.flatMap(({ fqn }) => api.propertiesOf(fqn).map((property) => ({ name: `${shortName(fqn)}.${property.name}`, property, text: textOf(property.docs) })));

test('every property of the public API says what it is', () => {
  expect(properties.length).toBeGreaterThan(1500);
  expect(properties.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
});

test('every property that may be left out says what happens then', () => {
  expect(properties.filter(({ property }) => property.optional === true && property.docs?.default === undefined).map(({ name }) => name)).toEqual([]);
});

test('every number says what it may be, or in which unit it is', () => {
  const numbers = properties.filter(({ property: { type } }) => 'primitive' in type && type.primitive === 'number');
  expect(numbers.length).toBeGreaterThan(150);
  expect(numbers.filter(({ text }) => !/\d|\b(percent|seconds|bytes)\b/i.test(text)).map(({ name }) => name)).toEqual([]);
});

test('every property is in the reference, unless only other structs have it', () => {
  const extended = new Set(structs.flatMap(({ interfaces = [] }) => interfaces.map(shortName)));
  const all = pages.map(({ text }) => text).join('\n');
  const missing = properties.filter(({ name }) => !extended.has(name.slice(0, name.lastIndexOf('.'))) && !all.includes(`id="${name.toLowerCase()}"`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

/** What a reader of one language sees of a text. */
function seenIn(language: string, text: string): string {
  return text.replace(/<span data-in="([^"]+)">(.*?)<\/span>/g, (_, languages: string, shown: string) => languages.split(' ').includes(language) ? shown : '')
    .replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}

test.each([
  ['typescript', 'new TlsBackend(scope: Construct, id: string, props: TlsBackendProps)', 'appProtocol AppProtocol'],
  ['python', 'TlsBackend(scope, id, *, host: str, …)', 'app_protocol AppProtocol'],
  ['java', 'TlsBackend.Builder.create(scope, id).host(…).build()', 'appProtocol AppProtocol'],
  ['go', 'NewTlsBackend(scope constructs.Construct, id *string, props *TlsBackendProps)', 'AppProtocol AppProtocol'],
  ['csharp', 'new TlsBackend(Construct scope, string id, ITlsBackendProps props)', 'AppProtocol AppProtocol'],
  ['pulumi', 'new TlsBackend(name: string, args: TlsBackendArgs, options?: ComponentResourceOptions)', 'appProtocol Input<AppProtocol>'],
  ['data', 'type: kgateway-constructs:TlsBackend', 'appProtocol AppProtocol'],
])('a construct and its properties in %s', (language, signature, property) => {
  const text = textOfPage('tls-backend');
  expect(seenIn(language, /^<pre.*<\/pre>$/m.exec(text)![0])).toBe(signature);
  const row = text.split('\n').find((line) => line.includes('id="tlsbackendprops.appprotocol"'))!;
  expect(seenIn(language, row).split('|').slice(1, 3).map((cell) => cell.trim()).join(' ')).toBe(property);
});

test.each([
  ['typescript', 'RouteTarget.service(name: string, options: ServiceTargetOptions)'],
  ['python', 'RouteTarget.service(name: str, *, port: Number, …)'],
  ['java', 'RouteTarget.service(String name, ServiceTargetOptions options)'],
  ['go', 'RouteTarget_Service(name *string, options *ServiceTargetOptions)'],
  ['csharp', 'RouteTarget.Service(string name, IServiceTargetOptions options)'],
  ['pulumi', 'RouteTarget.service(name: Input<string>, options: ServiceTargetOptions)'],
  ['data', '{ service: { name: string, namespace?: string, port: number } }'],
])('a factory in %s', (language, signature) => {
  const [, after] = textOfPage('route-target').split('### service\n');
  expect(seenIn(language, /^<pre.*<\/pre>$/m.exec(after)![0])).toBe(signature);
});

test('what Pulumi does not have is said, and what it has to know takes no outputs', () => {
  const [, addRule] = textOfPage('http-route').split('### addRule\n');
  expect(seenIn('pulumi', /^<pre.*<\/pre>$/m.exec(addRule)![0])).toBe('not available with Pulumi, TypeScript');
  const rowOf = (anchor: string) => textOfPage('kgateway-controller').split('\n').find((line) => line.includes(`id="kgatewaycontrollerprops.${anchor}"`))!;
  expect(seenIn('pulumi', rowOf('namespace')).split('|')[2].trim()).toBe('string');
  expect(seenIn('pulumi', rowOf('adminbindaddress')).split('|')[2].trim()).toBe('Input<string>');
});

test('properties, factories and constructs lead to the examples that use them', () => {
  expect(textOfPage('path-match').split('### exact\n')[1]).toMatch(/^[^#]*Example: \[[^\]]+\]\(\.\.\/docs\/cookbook\/routes\/path-exact\.md\)/);
  expect(textOfPage('kube/traffic-policy')).toMatch(/id="kube\.trafficpolicyratelimitlocaltokenbucket\.maxtokens".*\[Example\]\(\.\.\/\.\.\/docs\/cookbook\/policies\/local-rate-limit\.md/);
});
