import { App, Chart } from 'cdk8s';
import {
  AwsCredentials, Backend, BackendConfigPolicy, BackendTls, BackendTlsPolicy, DirectResponse, DynamicForwardProxyBackend, Ec2Backend,
  ExternalHostnameBackend, Gateway, GatewayExtension, GatewayParameters, GcpBackend, GrpcMethodMatch, GrpcRoute, GrpcRouteRule,
  HeaderMatch, HttpRoute, HttpRouteRule, LambdaBackend, LambdaBackendOptions, Listener, ListenerPolicy, ListenerSet, PathMatch,
  PathRewrite, PolicyTarget, PriorityGroupsBackend, QueryParamMatch, RedirectRoute, ReferenceGrant, RouteAction, RouteDelegate,
  RouteExtension, RouteFilter, RouteParent, RouteTarget, SplitRoute, StaticBackend, TargetSelector, TcpRoute, TlsBackend, TlsRoute,
  TrafficPolicy,
} from '../src';

const service = RouteTarget.service('shop', { port: 8080 });
const forward = RouteAction.forward(service);

export function chart(namespace?: string): Chart {
  return new Chart(new App(), 'shop', { namespace });
}

export function gatewayIn(scope: Chart): Gateway {
  return new Gateway(scope, 'gateway', { listeners: { http: Listener.http(), https: Listener.https({ certificates: [{ secretName: 'tls' }] }) } });
}

function route(...rules: HttpRouteRule[]): void {
  const scope = chart('shop');
  new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], rules });
}

const grpc = (...rules: GrpcRouteRule[]) => new GrpcRoute(chart(), 'route', { parents: [RouteParent.gateway({ name: 'a' })], rules });
const path = (match: PathMatch) => route({ matches: [{ path: match }], action: forward });
const header = (...headers: HeaderMatch[]) => route({ matches: [{ headers }], action: forward });
const host = (name: string) => new StaticBackend(chart(), 'backend', { hosts: [{ host: name, port: 80 }] });
const port = (value: number) => new StaticBackend(chart(), 'backend', { hosts: [{ host: 'example.com', port: value }] });
const lambda = (options: Partial<LambdaBackendOptions>) => new LambdaBackend(chart(), 'backend', { functionName: 'f', accountId: '123456789012', ...options });
const external = (name: string) => new ExternalHostnameBackend(chart(), 'backend', { hostname: name, port: 443 });
const hostname = (name: string) => {
  const scope = chart();
  new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], hostnames: [name], rules: [{ action: forward }] });
};
const split = (...weights: number[]) => {
  const scope = chart();
  new SplitRoute(scope, 'split', { parents: [gatewayIn(scope)], targets: weights.map((weight) => ({ target: service, weight })) });
};
const names = 'write a DNS name such as "api.example.com"';

/** What is tried, how, and every word of the answer. */
export const MISTAKES: [string, () => unknown, string][] = [
  // Hosts of backends
  ['host with scheme', () => host('http://example.com'), 'shop/backend: hosts[0].host: host must not contain a scheme, got "http://example.com"; write the host name alone, such as "example.com"'],
  ['host with path', () => host('example.com/api'), 'shop/backend: hosts[0].host: host must not contain a path, got "example.com/api"; write the host name alone, such as "example.com"'],
  ['host with port', () => host('example.com:80'), 'shop/backend: hosts[0].host: host must not contain a port, got "example.com:80"; write "example.com", and the port in its own property'],
  ['host with wildcard', () => host('*.example.com'), 'shop/backend: hosts[0].host: a wildcard is only possible as the whole first label of the hostname of a route or listener, got "*.example.com"; write a name such as "*.example.com" there, and a full name elsewhere'],
  ['host with a missing label', () => host(`${undefined}.example.com`), 'shop/backend: hosts[0].host: a value is missing in the text, which has "undefined" for it, got "undefined.example.com"; give the value, such as a variable of the environment'],
  ['host of a missing value', () => host(String(null)), 'shop/backend: hosts[0].host: a value is missing in the text, which has "null" for it, got "null"; give the value, such as a variable of the environment'],
  ['host of Python', () => host('None.example.com'), 'shop/backend: hosts[0].host: a value is missing in the text, which has "None" for it, got "None.example.com"; give the value, such as a variable of the environment'],
  ['hostname with a missing label', () => hostname(`*.${undefined}`), 'shop/route: hostnames[0]: a value is missing in the text, which has "undefined" for it, got "*.undefined"; give the value, such as a variable of the environment'],
  ['path with a missing number', () => path(PathMatch.prefix(`/v${NaN}/${NaN}`)), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: a value is missing in the text, which has "NaN" for it, got "/vNaN/NaN"; give the value, such as a variable of the environment'],
  ['object in a header', () => header(HeaderMatch.exact('x-team', `team-${{}}`)), 'shop/route: rules[0].matches[0].headers[0].value: HeaderMatch.exact: there is an object in the text, as "[object Object]", got "team-[object Object]"; give the text that it stands for'],
  ['Service of a missing team', () => route({ action: RouteAction.forward(RouteTarget.service(`shop-${undefined}`, { port: 80 })) }), 'shop/route: rules[0].action.targets[0].name: RouteTarget.service: a value is missing in the text, which has "undefined" for it, got "shop-undefined"; give the value, such as a variable of the environment'],
  ['label of a missing team', () => new GatewayParameters(chart(), 'parameters', { selfManaged: true, metadata: { labels: { team: `team-${undefined}` } } }), 'shop/parameters: metadata.labels.team: a value is missing in the text, which has "undefined" for it, got "team-undefined"; give the value, such as a variable of the environment'],
  ['missing value in a field of a policy', () => new TrafficPolicy(chart(), 'policy', { extAuth: { extensionRef: { name: `auth-${undefined}` } as never } }), 'shop/policy: extAuth.extensionRef.name: a value is missing in the text, which has "undefined" for it, got "auth-undefined"; give the value, such as a variable of the environment'],
  ['port of a TlsBackend', () => new TlsBackend(chart(), 'backend', { host: 'a.example', port: 0 }), 'shop/backend: port: port is out of range, got 0; write a port from 1 to 65535'],
  ['host of a TlsBackend', () => new TlsBackend(chart(), 'backend', { host: 'a.example:443' }), 'shop/backend: host: host must not contain a port, got "a.example:443"; write "a.example", and the port in its own property'],
  ['host in upper case', () => host('Example.com'), 'shop/backend: hosts[0].host: host must be in lower case, got "Example.com"; write "example.com"'],
  ['host with trailing dot', () => host('example.com.'), 'shop/backend: hosts[0].host: host must not end with a dot, got "example.com."; write "example.com"'],
  ['empty host', () => host(''), `shop/backend: hosts[0].host: host must not be empty, got ""; ${names}`],
  ['number out of an IPv4 address', () => host('256.0.0.1'), 'shop/backend: hosts[0].host: host looks like an IPv4 address but is none, got "256.0.0.1"; write four numbers from 0 to 255, or a DNS name'],
  ['bad label', () => host('-a.example.com'), 'shop/backend: hosts[0].host: host has the label "-a", got "-a.example.com"; write labels of 1 to 63 lower-case letters, digits and "-", which start and end with a letter or digit'],
  ['long host', () => host(Array(130).fill('a').join('.')), `shop/backend: hosts[0].host: host must have at most 253 characters, got "${'a.'.repeat(39)}a…; write a shorter name`],
  ['no hosts', () => new StaticBackend(chart(), 'backend', { hosts: [] }), 'shop/backend: hosts: a static Backend needs a host; give at least one { host, port }'],
  // Lambda
  ['ARN of a function', () => lambda({ functionName: 'arn:aws:lambda:eu-west-1:123456789012:function:f:live' }), 'shop/backend: functionName: the name of a function is not its ARN, got "arn:aws:lambda:eu-west-1:123456789012:function:f:live"; write functionName "f", region "eu-west-1", accountId "123456789012", qualifier "live"'],
  ['function with qualifier', () => lambda({ functionName: 'f:live' }), 'shop/backend: functionName: the name of a function has no qualifier, got "f:live"; write functionName "f", qualifier "live"'],
  ['function with space', () => lambda({ functionName: 'my f' }), 'shop/backend: functionName: not the name of a Lambda function, got "my f"; write 1 to 140 letters, digits, "-" and "_"'],
  ['account with dashes', () => lambda({ accountId: '1234-5678-9012' }), 'shop/backend: accountId: not the number of an AWS account, got "1234-5678-9012"; write its 12 digits, as in "123456789012"'],
  ['account as a number', () => lambda({ accountId: 123456789012 as never }), 'shop/backend: accountId: must be a string, got 123456789012; write it in quotes, such as "123456789012"'],
  ['Lambda in China', () => lambda({ region: 'cn-north-1' }), 'shop/backend: region: kgateway cannot reach Lambda functions in China and GovCloud, got "cn-north-1"; use a StaticBackend for the URL of the function'],
  ['availability zone', () => lambda({ region: 'eu-west-1a' }), 'shop/backend: region: not an AWS region, got "eu-west-1a"; write one such as "eu-central-1"'],
  ['qualifier with a dot', () => lambda({ qualifier: 'v1.2' }), 'shop/backend: qualifier: not a qualifier of a function, got "v1.2"; write "$LATEST", a version such as "7", or an alias of letters, digits, "-" and "_"'],
  ['endpoint without port', () => lambda({ endpointUrl: 'https://vpce.example.com' }), 'shop/backend: endpointUrl: the URL of an endpoint needs its port, got "https://vpce.example.com"; write "https://vpce.example.com:443"'],
  ['endpoint with path but no port', () => lambda({ endpointUrl: 'http://vpce.example.com/x' }), 'shop/backend: endpointUrl: the URL of an endpoint needs its port, got "http://vpce.example.com/x"; write "http://vpce.example.com:80/x"'],
  ['endpoint without scheme', () => lambda({ endpointUrl: 'vpce.example.com:443' }), 'shop/backend: endpointUrl: not the URL of an endpoint, got "vpce.example.com:443"; write one with a port, such as "https://lambda.internal.example:443"'],
  ['Secret with a bad name', () => lambda({ credentials: AwsCredentials.secret('My_Secret') }), 'shop/backend: credentials.name: AwsCredentials.secret: not a name that Kubernetes accepts, got "My_Secret"; write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit'],
  ['ARN of a user', () => lambda({ credentials: AwsCredentials.assumeRole('arn:aws:iam::123456789012:user/me') }), 'shop/backend: credentials.arn: AwsCredentials.assumeRole: not the ARN of a role, got "arn:aws:iam::123456789012:user/me"; write one such as "arn:aws:iam::123456789012:role/gateway"'],
  // Other destinations
  ['EC2 without tags', () => new Ec2Backend(chart(), 'backend', { tags: [] }), 'shop/backend: tags: without tags, every running instance of the region would get requests; give a tag, or set allInstances: true'],
  ['EC2 with port 0', () => new Ec2Backend(chart(), 'backend', { tags: [{ key: 'a' }], port: 0 }), 'shop/backend: port: port is out of range, got 0; write a port from 1 to 65535'],
  ['IP address of a Google service', () => new GcpBackend(chart(), 'backend', { host: '10.0.0.1' }), 'shop/backend: host: an IP address is not a hostname, got "10.0.0.1"; write the DNS name'],
  ['open forward proxy', () => {
    const scope = chart();
    new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], rules: [{ action: RouteAction.forward(new DynamicForwardProxyBackend(scope, 'proxy')) }] });
  }, 'shop/route: rules[0].action: the route has no hostnames, and leads to a Backend that goes wherever the request says: an open forward proxy; give the route hostnames, or the Backend allowAnyHost: true'],
  ['no groups', () => new PriorityGroupsBackend(chart(), 'backend', { groups: [] }), 'shop/backend: groups: there must be 1 to 16 groups, got 0; give at least one group, and 16 at most'],
  ['group without Backend', () => new PriorityGroupsBackend(chart(), 'backend', { groups: [{ backends: [] }] }), 'shop/backend: groups[0].backends: there must be 1 to 16 Backends, got 0; give at least one Backend, and 16 at most'],
  ['Service in a group', () => new PriorityGroupsBackend(chart(), 'backend', { groups: [{ backends: [service] }] }), 'shop/backend: groups[0].backends[0]: only static Backends can be in a group, not a Service; give a StaticBackend or a TlsBackend'],
  ['Lambda in a group', () => {
    const scope = chart();
    new PriorityGroupsBackend(scope, 'backend', { groups: [{ backends: [new LambdaBackend(scope, 'f', { functionName: 'f', accountId: '123456789012' })] }] });
  }, 'shop/backend: groups[0].backends[0]: only static Backends can be in a group, not one of type AWS; give a StaticBackend or a TlsBackend'],
  ['Backend of another namespace in a group', () => {
    const scope = chart('a');
    const other = new StaticBackend(scope, 'other', { hosts: [{ host: 'a.example', port: 80 }], metadata: { namespace: 'b' } });
    new PriorityGroupsBackend(scope, 'backend', { groups: [{ backends: [other] }] });
  }, 'shop/backend: groups[0].backends[0]: a group can only have Backends of its own namespace, got "b"; make both in one namespace'],
  ['Service as an external host', () => external('shop.default.svc.cluster.local'), 'shop/backend: hostname: the name of a Service is not an external host, got "shop.default.svc.cluster.local"; use RouteTarget.service'],
  ['IP address as an external host', () => external('169.254.169.254'), 'shop/backend: hostname: an IP address is not a hostname, got "169.254.169.254"; write the DNS name'],
  ['metadata server as an external host', () => external('metadata.google.internal'), 'shop/backend: hostname: the metadata server of a cloud gives away credentials, got "metadata.google.internal"; write the DNS name of another host'],
  ['localhost as an external host', () => external('localhost'), 'shop/backend: hostname: the proxy itself is not an external host, got "localhost"; write the DNS name of another host'],
  ['route in another namespace than its external host', () => {
    const scope = chart('a');
    const target = new ExternalHostnameBackend(scope, 'host', { hostname: 'a.example', port: 443, metadata: { namespace: 'b' } });
    new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], rules: [{ action: RouteAction.forward(target) }] });
  }, 'shop/route: rules[0].action.targets[0]: a route must be in the namespace of its XBackend, got "b"; make both in one namespace'],
  // Ports
  ['port 0', () => port(0), 'shop/backend: hosts[0].port: port is out of range, got 0; write a port from 1 to 65535'],
  ['port 65536', () => port(65536), 'shop/backend: hosts[0].port: port is out of range, got 65536; write a port from 1 to 65535'],
  ['fraction as port', () => port(80.5), 'shop/backend: hosts[0].port: port must be a whole number, got 80.5; write a port from 1 to 65535'],
  ['text as port', () => port('80' as never), 'shop/backend: hosts[0].port: port must be a whole number, got "80"; write a port from 1 to 65535'],
  ['Service without port', () => route({ action: RouteAction.forward(RouteTarget.service('a', {} as never)) }), 'RouteTarget.service: options.port: is missing; write a number'],
  ['Service with port 0', () => route({ action: RouteAction.forward(RouteTarget.service('a', { port: 0 })) }), 'shop/route: rules[0].action.targets[0].port: RouteTarget.service: port is out of range, got 0; write a port from 1 to 65535'],
  // Paths
  ['path without slash', () => path(PathMatch.prefix('v1')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must start with "/", got "v1"; write "/v1"'],
  ['path with //', () => path(PathMatch.exact('/a//b')), 'shop/route: rules[0].matches[0].path: PathMatch.exact: path must not contain "//", got "/a//b"; write "/a/b"'],
  ['path with /../', () => path(PathMatch.exact('/a/../b')), 'shop/route: rules[0].matches[0].path: PathMatch.exact: path must not contain "/../", got "/a/../b"; write "/b"'],
  ['path with /./', () => path(PathMatch.prefix('/a/./b')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must not contain "/./", got "/a/./b"; write "/a/b"'],
  ['path that ends with /..', () => path(PathMatch.prefix('/a/b/..')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must not contain "/..", got "/a/b/.."; write "/a"'],
  ['path with %2f', () => path(PathMatch.prefix('/a%2fb')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must not contain "%2f", got "/a%2fb"; write "/a/b"'],
  ['path with %2F', () => path(PathMatch.prefix('/a%2Fb')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must not contain "%2F", got "/a%2Fb"; write "/a/b"'],
  ['path with #', () => path(PathMatch.prefix('/a#b')), 'shop/route: rules[0].matches[0].path: PathMatch.prefix: path must not contain "#", got "/a#b"; write "/a"'],
  ['path with query', () => path(PathMatch.exact('/a?b=1')), 'shop/route: rules[0].matches[0].path: PathMatch.exact: path must not contain a query, got "/a?b=1"; match the query with QueryParamMatch'],
  ['path with space', () => path(PathMatch.exact('/a b')), 'shop/route: rules[0].matches[0].path: PathMatch.exact: path contains " ", got "/a b"; write it percent-encoded, as in "/a%20b"'],
  ['regular expression with look-ahead', () => path(PathMatch.regularExpression('/(?!admin).*')), 'shop/route: rules[0].matches[0].path: PathMatch.regularExpression: look-ahead and look-behind are not possible in RE2, got "/(?!admin).*"; write it without'],
  ['regular expression with back reference', () => path(PathMatch.regularExpression('/(a)\\1')), 'shop/route: rules[0].matches[0].path: PathMatch.regularExpression: back references are not possible in RE2, got "/(a)\\\\1"; write it without'],
  ['regular expression that is too large', () => path(PathMatch.regularExpression('/[a-z]{1,200}')), 'shop/route: rules[0].matches[0].path: PathMatch.regularExpression: the program of the regular expression has at least 201 instructions, and Envoy takes 100 at most, got "/[a-z]{1,200}"; write + or * instead of counts such as {1,200}, or fewer alternatives'],
  ['broken regular expression', () => path(PathMatch.regularExpression('/(')), 'shop/route: rules[0].matches[0].path: PathMatch.regularExpression: the regular expression does not compile, got "/("; correct it: missing closing )'],
  // Headers and query parameters
  ['header name with space', () => header(HeaderMatch.exact('x canary', '1')), 'shop/route: rules[0].matches[0].headers[0].name: HeaderMatch.exact: header name has characters that are not possible in one, got "x canary"; write letters, digits and "-", such as "x-canary"'],
  ['pseudo-header', () => header(HeaderMatch.exact(':path', '/')), 'shop/route: rules[0].matches[0].headers[0].name: HeaderMatch.exact: header name is a pseudo-header, got ":path"; match the path, the method or the hostname instead'],
  ['empty header value', () => header(HeaderMatch.exact('x-canary', '')), 'shop/route: rules[0].matches[0].headers[0].value: HeaderMatch.exact: an empty value cannot be compared with, got ""; write the value, or regularExpression(name, ".*") for any value'],
  ['header matched twice', () => header(HeaderMatch.exact('x-canary', '1'), HeaderMatch.exact('X-Canary', '2')), 'shop/route: rules[0].matches[0].headers[1]: the header is matched twice, got "X-Canary"; combine both conditions into one regular expression, or write two matches if either is enough'],
  ['query parameter matched twice', () => route({ matches: [{ queryParams: [QueryParamMatch.exact('v', '1'), QueryParamMatch.exact('v', '2')] }], action: forward }), 'shop/route: rules[0].matches[0].queryParams[1]: the query parameter is matched twice, got "v"; combine both conditions into one regular expression, or write two matches if either is enough'],
  ['number as query value', () => route({ matches: [{ queryParams: [QueryParamMatch.exact('v', 2 as never)] }], action: forward }), 'shop/route: rules[0].matches[0].queryParams[0].value: QueryParamMatch.exact: must be a string, got 2; write it in quotes, such as "2"'],
  ['bad name of a query parameter', () => route({ matches: [{ queryParams: [QueryParamMatch.exact('a b', '2')] }], action: forward }), 'shop/route: rules[0].matches[0].queryParams[0].name: QueryParamMatch.exact: name of a query parameter has characters that are not possible in one, got "a b"; write 1 to 256 letters, digits, "-" or "_", such as "version"'],
  ['bad header in a modifier', () => route({ filters: [RouteFilter.requestHeaderModifier({ set: { 'a b': '1' } })], action: forward }), 'shop/route: rules[0].filters[0].set: header name has characters that are not possible in one, got "a b"; write letters, digits and "-", such as "x-canary"'],
  ['percent sign in the value of a header', () => route({ filters: [RouteFilter.responseHeaderModifier({ set: { 'x-discount': '10%' } })], action: forward }), 'shop/route: rules[0].filters[0].set.x-discount: a "%" begins a command of Envoy; write "%%" for a percent sign'],
  ['command that Envoy does not have', () => route({ filters: [RouteFilter.requestHeaderModifier({ add: { 'x-id': '%REQUESTID%' } })], action: forward }), 'shop/route: rules[0].filters[0].add.x-id: there is no command %REQUESTID%; write "%%" for a percent sign'],
  ['command without its argument', () => route({ filters: [RouteFilter.requestHeaderModifier({ set: { 'x-id': '%REQ%' } })], action: forward }), 'shop/route: rules[0].filters[0].set.x-id: %REQ% needs something in brackets; write it as in "%REQ(X-REQUEST-ID)%"'],
  ['line break in the value of a header', () => route({ filters: [RouteFilter.requestHeaderModifier({ set: { authorization: 'Bearer secret\n' } })], action: forward }), 'shop/route: rules[0].filters[0].set.authorization: the value of a header has one line; leave the line break out, also the one at its end'],
  ['modifier that changes nothing', () => route({ filters: [RouteFilter.responseHeaderModifier({})], action: forward }), 'shop/route: rules[0].filters[0]: no header is changed; give set, add or remove'],
  // Rules
  ['redirect and rewrite', () => route({ filters: [RouteFilter.urlRewrite({ hostname: 'a.example' })], action: RouteAction.redirect({ hostname: 'b.example' }) }), 'shop/route: rules[0].filters[0]: RouteFilter.urlRewrite: a rule that redirects cannot rewrite: nothing is forwarded; give the new host or path to RouteAction.redirect'],
  ['one filter twice', () => route({ filters: [RouteFilter.urlRewrite({ hostname: 'a.example' }), RouteFilter.urlRewrite({ hostname: 'b.example' })], action: forward }), 'shop/route: rules[0].filters[1]: the rule has the filter URLRewrite twice; merge both into one'],
  ['rewrite of nothing', () => route({ filters: [RouteFilter.urlRewrite({})], action: forward }), 'shop/route: rules[0].filters[0]: RouteFilter.urlRewrite: nothing is rewritten; give hostname or path'],
  ['prefix replaced without match', () => route({ filters: [RouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })], action: forward }), 'shop/route: rules[0].filters[0].path: PathRewrite.prefix: a prefix can only be replaced in a rule with exactly one match, by PathMatch.prefix; give the rule one such match, and further paths rules of their own; or write PathRewrite.fullPath'],
  ['prefix replaced in a redirect with an exact match', () => route({ matches: [{ path: PathMatch.exact('/a') }], action: RouteAction.redirect({ path: PathRewrite.prefix('/b') }) }), 'shop/route: rules[0].action.path: PathRewrite.prefix: a prefix can only be replaced in a rule with exactly one match, by PathMatch.prefix; give the rule one such match, and further paths rules of their own; or write PathRewrite.fullPath'],
  ['prefix removed that is no regular expression', () => route({ matches: [{ path: PathMatch.prefix('/c++/') }], filters: [RouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })], action: forward }), 'shop/route: rules[0].filters[0].path: PathRewrite.prefix: kgateway reads the prefix "/c++" as a regular expression, and it is none; replace the path with a TrafficPolicy instead: urlRewrite.pathRegex with pattern \'^/c\\+\\+/*\' and substitution /'],
  ['prefix removed that is another regular expression', () => route({ matches: [{ path: PathMatch.prefix('/a+b') }], filters: [RouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })], action: forward }), 'shop/route: rules[0].filters[0].path: PathRewrite.prefix: kgateway reads the prefix "/a+b" as a regular expression, so that "/a+b/x" stays as it is; replace the path with a TrafficPolicy instead: urlRewrite.pathRegex with pattern \'^/a\\+b/*\' and substitution /'],
  ['bad path in a rewrite', () => route({ filters: [RouteFilter.urlRewrite({ path: PathRewrite.fullPath('x') })], action: forward }), 'shop/route: rules[0].filters[0].path: PathRewrite.fullPath: path must start with "/", got "x"; write "/x"'],
  ['rewrite to a name with port', () => route({ filters: [RouteFilter.urlRewrite({ hostname: 'a.example:80' })], action: forward }), 'shop/route: rules[0].filters[0].hostname: RouteFilter.urlRewrite: host must not contain a port, got "a.example:80"; write "a.example", and the port in its own property'],
  ['redirect to a port out of range', () => route({ action: RouteAction.redirect({ port: 70000 }) }), 'shop/route: rules[0].action.port: port is out of range, got 70000; write a port from 1 to 65535'],
  ['redirect with another status', () => route({ action: RouteAction.redirect({ statusCode: 304 }) }), 'shop/route: rules[0].action.statusCode: not a status that redirects, got 304; write one of 301, 302, 303, 307, 308'],
  ['more than 16 rules', () => route(...Array.from({ length: 17 }, () => ({ action: forward }))), 'shop/route: rules: a route has at most 16 rules, got 17; spread them over several routes'],
  ['more than 64 matches', () => route({ matches: Array.from({ length: 65 }, () => ({})), action: forward }), 'shop/route: rules[0].matches: a rule has at most 64 matches, got a list of 65; spread them over several rules'],
  ['two rules of one name', () => route({ name: 'a', action: forward }, { name: 'a', action: forward }), 'shop/route: rules[1].name: another rule of the route has this name, got "a"; give each rule a name of its own'],
  ['bad rule name', () => route({ name: 'A', action: forward }), 'shop/route: rules[0].name: not a name that Kubernetes accepts, got "A"; write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit'],
  // Hostnames of routes
  ['hostname with port', () => hostname('shop.example.com:80'), 'shop/route: hostnames[0]: host must not contain a port, got "shop.example.com:80"; write "shop.example.com", and the port in its own property'],
  ['wildcard in the middle', () => hostname('shop.*.example.com'), 'shop/route: hostnames[0]: a wildcard is only possible as the whole first label of the hostname of a route or listener, got "shop.*.example.com"; write a name such as "*.example.com" there, and a full name elsewhere'],
  ['part of a label as wildcard', () => hostname('*shop.example.com'), 'shop/route: hostnames[0]: a wildcard is only possible as the whole first label of the hostname of a route or listener, got "*shop.example.com"; write a name such as "*.example.com" there, and a full name elsewhere'],
  ['IPv4 address as hostname', () => hostname('10.0.0.1'), 'shop/route: hostnames[0]: an IP address is not a hostname, got "10.0.0.1"; write a DNS name, or leave the hostname out to serve every host'],
  ['IPv6 address as hostname', () => hostname('2001:db8::1'), 'shop/route: hostnames[0]: an IP address is not a hostname, got "2001:db8::1"; write a DNS name, or leave the hostname out to serve every host'],
  ['a lone wildcard', () => hostname('*'), 'shop/route: hostnames[0]: a lone "*" is not a hostname, got "*"; leave the hostname out to serve every host'],
  ['no parents', () => new HttpRoute(chart(), 'route', { parents: [], rules: [{ action: forward }] }), 'shop/route: parents: a route without parent serves nothing; give at least one Gateway or listener'],
  // Weights
  ['all weights 0', () => split(0, 0), 'shop/split: RouteAction.split: all weights are 0: kgateway would answer every request with a 500; give at least one target a weight above 0'],
  ['a single target with weight 0', () => split(0), 'shop/split: RouteAction.split: the only target has weight 0, which kgateway ignores: it would get every request; leave the weight out, or take the rule out if nothing shall be served'],
  ['weight below 0', () => split(-1, 1), 'shop/split: targets[0].weight: RouteAction.split: weight is out of range, got -1; write a whole number from 0 to 1,000,000'],
  ['weight above a million', () => split(1, 1_000_001), 'shop/split: targets[1].weight: RouteAction.split: weight is out of range, got 1000001; write a whole number from 0 to 1,000,000'],
  ['no targets', () => split(), 'shop/split: RouteAction.split: there is no target; give at least one'],
  ['override without condition', () => {
    const scope = chart();
    new SplitRoute(scope, 'split', { parents: [gatewayIn(scope)], targets: [{ target: service }], overrides: [{ target: service }] });
  }, 'shop/split: overrides[0]: an override without condition would take every request; give headers or queryParams'],
  // Redirects to HTTPS
  ['redirect to HTTPS on the whole Gateway', () => {
    const scope = chart();
    new RedirectRoute(scope, 'redirect', { parents: [gatewayIn(scope)], toHttps: true });
  }, 'shop/redirect: parents[0]: a redirect to HTTPS on the whole Gateway also redirects HTTPS requests, without end; give the HTTP listener as parent, such as gateway.listener("http")'],
  ['redirect to HTTPS on an HTTPS listener', () => {
    const scope = chart();
    new RedirectRoute(scope, 'redirect', { parents: [gatewayIn(scope).listener('https')], toHttps: true });
  }, 'shop/redirect: parents[0]: a redirect to HTTPS on an HTTPS listener leads to itself, without end; give the HTTP listener as parent'],
  ['RedirectRoute without redirect', () => {
    const scope = chart();
    new RedirectRoute(scope, 'redirect', { parents: [gatewayIn(scope)] });
  }, 'shop/redirect: a RedirectRoute must redirect; write toHttps: true, or give redirect'],
  // Gateways
  ['listener of another name', () => new Gateway(chart(), 'gateway', { listeners: { tcp: Listener.raw({ name: 'db', port: 5432, protocol: 'TCP' }) } }), 'shop/gateway: listeners.tcp.name: must be "tcp", under which the listener is added, got "db"; leave it out'],
  ['reserved port', () => new Gateway(chart(), 'gateway', { listeners: { admin: Listener.http({ port: 19000 }) } }), 'shop/gateway: listeners.admin.port: the proxy uses this port itself, so kgateway refuses the listener, got 19000; write another port than 8082, 9091, 19000'],
  ['listener without certificate', () => new Gateway(chart(), 'gateway', { listeners: { https: Listener.https({ certificates: [] }) } }), 'shop/gateway: listeners.https.certificates: a listener that ends TLS needs a certificate; give at least one { secretName }'],
  ['listener twice', () => gatewayIn(chart()).addListener('http', Listener.http()), 'shop/gateway: listeners.http: another listener of the Gateway has this name, got "http"; give each listener a name of its own'],
  ['unknown listener', () => gatewayIn(chart()).listener('htps'), 'shop/gateway: listener: the Gateway has no listener of this name, got "htps"; write one of http, https, or add it first'],
  ['bad name of an imported Gateway', () => Gateway.fromGatewayAttributes(chart(), 'gateway', { name: 'Edge' }), 'shop/gateway: name: not a name that Kubernetes accepts, got "Edge"; write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit'],
  // TLS
  ['TLS to an IP address', () => new TlsBackend(chart(), 'backend', { host: '10.0.0.1' }), 'shop/backend: tls.hostname: TLS cannot ask for an IP address, got "10.0.0.1"; give hostname, the DNS name on the certificate'],
  ['TLS to different hosts', () => new StaticBackend(chart(), 'backend', { hosts: [{ host: 'a.example', port: 443 }, { host: 'b.example', port: 443 }], tls: BackendTls.systemCas() }), 'shop/backend: tls.hostname: several hosts share one TLS setting, which asks all of them for one server name; give hostname if their certificates have a name in common, else make a Backend for each host'],
  ['TLS to an unknown name', () => new BackendTlsPolicy(chart(), 'tls', { targets: [PolicyTarget.service('a')], tls: BackendTls.systemCas() }), 'shop/tls: tls.hostname: the name on the certificate is not known; give hostname'],
  ['client certificate in a BackendTlsPolicy', () => new BackendTlsPolicy(chart(), 'tls', { targets: [PolicyTarget.service('a')], tls: BackendTls.mutual('s', { hostname: 'a.example' }) }), 'shop/tls: tls: a BackendTLSPolicy knows neither client certificates nor TLS parameters, and always verifies; give this to the property tls of the Backend, which then gets a BackendConfigPolicy'],
  ['own CA with TLS parameters', () => new TlsBackend(chart(), 'backend', { host: 'a.example', tls: BackendTls.caCertificates('ca', { alpnProtocols: ['h2'] }) }), 'shop/backend: tls: BackendTls.caCertificates: a BackendConfigPolicy cannot take its CA from a ConfigMap, and no other policy knows TLS parameters such as versions, cipher suites and ALPN; use BackendTls.caSecret, BackendTls.systemCas or BackendTls.mutual, or leave the parameters out'],
  ['policy in another namespace', () => new BackendTlsPolicy(chart('shop'), 'tls', { targets: [Backend.fromBackendAttributes(chart(), 'b', { name: 'b', namespace: 'other' })], tls: BackendTls.systemCas({ hostname: 'a.example' }) }), 'shop/tls: targets[0]: a policy only applies to targets of its own namespace, got "other"; give the policy the namespace of its target'],
  ['policy without target', () => new BackendTlsPolicy(chart(), 'tls', { targets: [], tls: BackendTls.systemCas({ hostname: 'a.example' }) }), 'shop/tls: targets: a policy without target has no effect; give at least one Backend or Service'],
  // Grants
  ['grant for a kind of unknown group', () => new ReferenceGrant(chart(), 'grant', { from: [{ kind: 'HTTPRoute', namespace: 'a' }], to: [{ kind: 'Bucket' }] }), 'shop/grant: to[0].group: the group of this kind is not known, got "Bucket"; give group, which is "" for the kinds of Kubernetes itself'],
  ['cross-namespace route that no grant can name', () => {
    const app = new App();
    const backend = new TlsBackend(new Chart(app, 'payments', { namespace: 'payments' }), 'ledger', { host: 'ledger.example' });
    const scope = new Chart(app, 'shop');
    new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], rules: [{ action: RouteAction.forward(backend) }] });
  }, 'shop/route: rules[0].action: the Backend is in the namespace "payments", and this HTTPRoute has none that its ReferenceGrant could name; give the chart or the metadata of the HTTPRoute a namespace'],
  // Mirrors and CORS
  ['mirror of too much', () => route({ filters: [RouteFilter.requestMirror(service, { percent: 101 })], action: forward }), 'shop/route: rules[0].filters[0].percent: not a percentage, got 101; write a whole number from 0 to 100, or a smaller share with numerator and denominator'],
  ['mirror of a share given twice', () => route({ filters: [RouteFilter.requestMirror(service, { percent: 1, numerator: 1 })], action: forward }), 'shop/route: rules[0].filters[0]: the share is given twice; keep percent, or numerator and denominator'],
  ['mirror of more than the whole', () => route({ filters: [RouteFilter.requestMirror(service, { numerator: 11, denominator: 10 })], action: forward }), 'shop/route: rules[0].filters[0].numerator: not a part of the denominator, got 11; write a whole number from 0 to 10'],
  ['denominator alone', () => route({ filters: [RouteFilter.requestMirror(service, { denominator: 10 })], action: forward }), 'shop/route: rules[0].filters[0].numerator: a denominator needs a numerator; give numerator, or percent alone'],
  ['denominator 0', () => route({ filters: [RouteFilter.requestMirror(service, { numerator: 0, denominator: 0 })], action: forward }), 'shop/route: rules[0].filters[0].denominator: nothing can be a part of this, got 0; write a whole number from 1 on'],
  ['origin without scheme', () => route({ filters: [RouteFilter.cors({ allowOrigins: ['shop.example.com'] })], action: forward }), 'shop/route: rules[0].filters[0].allowOrigins[0]: not an origin, got "shop.example.com"; write scheme, host and port, such as "https://shop.example.com" or "https://*.example.com:8443", or "*"'],
  ['all origins and one more', () => route({ filters: [RouteFilter.cors({ allowOrigins: ['*', 'https://a.example'] })], action: forward }), 'shop/route: rules[0].filters[0].allowOrigins[0]: "*" must be alone; leave the others out, or "*"'],
  ['method in lower case', () => route({ filters: [RouteFilter.cors({ allowMethods: ['get'] })], action: forward }), 'shop/route: rules[0].filters[0].allowMethods[0]: not a method, got "get"; write one of GET, HEAD, POST, PUT, DELETE, CONNECT, OPTIONS, TRACE, PATCH, or "*"'],
  ['age 0', () => route({ filters: [RouteFilter.cors({ maxAge: 0 })], action: forward }), 'shop/route: rules[0].filters[0].maxAge: not a number of seconds, got 0; write a whole number from 1 on'],
  // Filters of targets
  ['rewrite for one target', () => route({ action: RouteAction.split([{ target: service, filters: [RouteFilter.urlRewrite({ hostname: 'a.example' })] }, { target: service }]) }), 'shop/route: rules[0].action.targets[0].filters[0]: kgateway does not apply the filter URLRewrite to a single target; give it to the rule; a single target can have header modifiers and CORS'],
  ['header modifier twice for one target', () => route({
    action: RouteAction.split([{ target: service, filters: [RouteFilter.requestHeaderModifier({ remove: ['a'] }), RouteFilter.requestHeaderModifier({ remove: ['b'] })] }]),
  }), 'shop/route: rules[0].action.targets[0].filters[1]: the target has the filter RequestHeaderModifier twice; merge both into one'],
  // Responses, policies and delegation
  ['response with status 100', () => new DirectResponse(chart(), 'response', { status: 100 }), 'shop/response: status: not a status that can be answered, got 100; write one from 200 to 599'],
  ['response with an empty body', () => new DirectResponse(chart(), 'response', { status: 200, body: '' }), 'shop/response: body: the body is empty, got ""; leave it out'],
  ['response with a long body', () => new DirectResponse(chart(), 'response', { status: 200, body: 'ü'.repeat(2049) }), 'shop/response: body: the body has more than 4096 bytes, got "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü…; shorten it, or serve it from a Service'],
  ['response with two bodies', () => new DirectResponse(chart(), 'response', { status: 200, body: 'a', json: {} }), 'shop/response: json: there are two bodies; keep body or json'],
  ['content type of no body', () => new DirectResponse(chart(), 'response', { status: 200, contentType: 'text/html' }), 'shop/response: contentType: there is no body that could have a content type, got "text/html"; give body or json'],
  ['TrafficPolicy as a response', () => route({ action: RouteAction.respond(RouteExtension.trafficPolicy('limit')) }), 'shop/route: rules[0].action: RouteAction.respond: only a DirectResponse can answer requests; give a TrafficPolicy to filters: [RouteFilter.extension(…)]'],
  ['DirectResponse as a filter', () => route({ filters: [RouteFilter.extension(RouteExtension.directResponse('a'))], action: forward }), 'shop/route: rules[0].filters[0]: RouteFilter.extension: a DirectResponse is the action of a rule; write action: RouteAction.respond(…)'],
  ['rewrite beside a response', () => route({ filters: [RouteFilter.urlRewrite({ hostname: 'a.example' })], action: RouteAction.respond(RouteExtension.directResponse('a')) }), 'shop/route: rules[0].filters[0]: RouteFilter.urlRewrite: a rule that responds cannot rewrite: nothing is forwarded; leave it out: the response comes from the gateway'],
  ['mirror beside a response', () => route({ filters: [RouteFilter.requestMirror(service)], action: RouteAction.respond(RouteExtension.directResponse('a')) }), 'shop/route: rules[0].filters[0]: RouteFilter.requestMirror: a rule that responds cannot mirror: nothing is forwarded; leave it out: the response comes from the gateway'],
  ['response of another namespace', () => {
    const scope = chart('a');
    const response = new DirectResponse(scope, 'response', { status: 200, metadata: { namespace: 'b' } });
    new HttpRoute(scope, 'route', { parents: [gatewayIn(scope)], rules: [{ action: RouteAction.respond(response) }] });
  }, 'shop/route: rules[0].action: a rule can only refer to what is in the namespace of its route, got "b"; make both in one namespace'],
  ['delegation to nothing', () => route({ action: RouteAction.delegate([]) }), 'shop/route: rules[0].action: RouteAction.delegate: there is no route to delegate to; give at least one'],
  ['delegation of an exact path', () => route({ matches: [{ path: PathMatch.exact('/a') }], action: RouteAction.delegate([RouteDelegate.everyRoute('team')]) }), 'shop/route: rules[0].matches: a rule that delegates can only match paths by prefix; write PathMatch.prefix, and narrow it down in the other routes'],
  ['delegated route with hostnames', () => new HttpRoute(chart('shop'), 'child', { parents: [RouteParent.route('parent')], hostnames: ['a.example'] }), 'shop/child: hostnames: a route whose parent is a route has the hostnames of that; leave them out'],
  // Resilience
  ['timeout without unit', () => route({ timeouts: { request: '10' }, action: forward }), 'shop/route: rules[0].timeouts.request: not a duration, got "10"; write whole numbers with h, m, s or ms, such as "1h30m", "10s" or "500ms"'],
  ['timeout with fraction', () => route({ timeouts: { backendRequest: '1.5s' }, action: forward }), 'shop/route: rules[0].timeouts.backendRequest: not a duration, got "1.5s"; write whole numbers with h, m, s or ms, such as "1h30m", "10s" or "500ms"'],
  ['attempt longer than the request', () => route({ timeouts: { request: '1s', backendRequest: '1m' }, action: forward }), 'shop/route: rules[0].timeouts.backendRequest: an attempt cannot take longer than the whole request, got "1m"; write 1s at most'],
  ['no attempt', () => route({ retry: { attempts: 0 }, action: forward }), 'shop/route: rules[0].retry.attempts: not a number of attempts, got 0; write a whole number from 1 on'],
  ['retry of successes', () => route({ retry: { statusCodes: [200] }, action: forward }), 'shop/route: rules[0].retry.statusCodes[0]: not the status code of a failure, got 200; write one from 400 to 599'],
  ['session on the standard channel', () => route({ sessionPersistence: {}, action: forward }), 'shop/route: rules[0].sessionPersistence: the standard channel of the Gateway API has no session persistence; set the channel of the release target to experimental, or give the Backend a BackendConfigPolicy that hashes a cookie'],
  ['cookie with semicolon', () => header(HeaderMatch.cookie('beta', 'a;b')), 'shop/route: rules[0].matches[0].headers[0].value: HeaderMatch.cookie: value of a cookie has characters that are not possible in one, got "a;b"; write it without spaces, quotes, commas, semicolons and backslashes'],
  ['cookie name with space', () => header(HeaderMatch.cookie('be ta', 'a')), 'shop/route: rules[0].matches[0].headers[0].name: HeaderMatch.cookie: name of a cookie has characters that are not possible in one, got "be ta"; write letters, digits, "-" and "_", such as "beta"'],
  ['rollout that shrinks', () => SplitRoute.shift(service, service, [10, 5]), 'SplitRoute.shift: percentages[1]: not a step of a rollout, got 5; write whole numbers from 0 to 100, each larger than the one before'],
  // Policies
  ['policy that does nothing', () => new TrafficPolicy(chart(), 'policy', { targets: [gatewayIn(chart())] }), 'shop/policy: the policy does nothing; give at least one of its features, such as timeouts'],
  ['policy in another namespace than its target', () => new TrafficPolicy(chart('a'), 'policy', { targets: [gatewayIn(chart('b'))], timeouts: {} }), 'shop/policy: targets[0]: a policy only applies to targets of its own namespace, got "b"; give the policy the namespace of its target'],
  ['policy with 17 targets', () => new TrafficPolicy(chart(), 'policy', { targets: Array(17).fill(PolicyTarget.service('a')), timeouts: {} }), 'shop/policy: targets: a policy has at most 16 targets, got a list of 17; select them by their labels, or write several policies'],
  ['policy of Backends without target', () => new BackendConfigPolicy(chart(), 'policy', { connectTimeout: '1s' }), 'shop/policy: targets: a policy without target has no effect; give targets or selectors'],
  ['policy of listeners without target', () => new ListenerPolicy(chart(), 'policy', { default: {} }), 'shop/policy: targets: a policy without target has no effect; give targets or selectors'],
  ['selector without labels', () => new BackendConfigPolicy(chart(), 'policy', { selectors: [TargetSelector.services({})] }), 'shop/policy: selectors[0].labels: a selector without labels selects nothing; give at least one label'],
  ['TLS of a Service without name', () => new BackendConfigPolicy(chart(), 'policy', { targets: [PolicyTarget.service('a')], tls: BackendTls.systemCas() }), 'shop/policy: tls.hostname: the name on the certificate is not known; give hostname'],
  ['CA from a ConfigMap in a BackendConfigPolicy', () => new BackendConfigPolicy(chart(), 'policy', {
    targets: [PolicyTarget.service('a')], tls: BackendTls.caCertificates('ca', { hostname: 'a.example' }),
  }), 'shop/policy: tls: BackendTls.caCertificates: a BackendConfigPolicy cannot take its CA from a ConfigMap, and no other policy knows TLS parameters such as versions, cipher suites and ALPN; use BackendTls.caSecret, BackendTls.systemCas or BackendTls.mutual, or leave the parameters out'],
  ['extension that does nothing', () => new GatewayExtension(chart(), 'extension', {}), 'shop/extension: the extension does nothing; give one of extAuth, extProc, rateLimit, jwt, oauth2'],
  ['extension that does two things', () => new GatewayExtension(chart(), 'extension', {
    extAuth: { grpcService: { backendRef: service } }, rateLimit: { domain: 'a', grpcService: { backendRef: service } },
  }), 'shop/extension: the extension does several things: extAuth, rateLimit; give one of extAuth, extProc, rateLimit, jwt, oauth2'],
  ['rule that does not exist as a target', () => new HttpRoute(chart(), 'route', {
    parents: [RouteParent.gateway({ name: 'a' })], rules: [{ name: 'a', action: forward }],
  }).rule('b'), 'shop/route: rule: the route has no rule of this name, got "b"; write one of a, or add it first'],
  // Gateways
  ['parameters that say nothing', () => new GatewayParameters(chart(), 'parameters', {}), 'shop/parameters: the parameters say nothing; give kube, or selfManaged: true'],
  ['parameters for a proxy that is not deployed', () => new GatewayParameters(chart(), 'parameters', { kube: {}, selfManaged: true }), 'shop/parameters: the proxy is deployed and it is not; give kube, or selfManaged: true'],
  ['parameters of another namespace', () => new Gateway(chart('a'), 'gateway', {
    listeners: { http: Listener.http() },
    parameters: new GatewayParameters(chart('b'), 'parameters', { selfManaged: true }),
  }), 'shop/gateway: parameters: a Gateway can only refer to GatewayParameters of its own namespace, got "b"; make both in one namespace'],
  ['ListenerSet of a listener', () => new ListenerSet(chart(), 'set', { gateway: gatewayIn(chart()).listener('http') }), 'shop/set: gateway: a ListenerSet belongs to a whole Gateway, not to a listener; give the Gateway itself'],
  ['listener that the ListenerSet does not have', () => new ListenerSet(chart(), 'set', { gateway: RouteParent.gateway({ name: 'a' }), listeners: { http: Listener.http() } }).listener('https'), 'shop/set: listener: the ListenerSet has no listener of this name, got "https"; write one of http, or add it first'],
  // Routes for gRPC, TLS and TCP
  ['gRPC service with slash', () => grpc({ matches: [{ method: GrpcMethodMatch.exact({ service: '/shop.v1.Cart' }) }], action: forward }), 'shop/route: rules[0].matches[0].method.service: GrpcMethodMatch.exact: not the name of a gRPC service, got "/shop.v1.Cart"; write package and service, such as "shop.v1.Cart", without a slash'],
  ['gRPC method with slash', () => grpc({ matches: [{ method: GrpcMethodMatch.exact({ method: 'Cart/AddItem' }) }], action: forward }), 'shop/route: rules[0].matches[0].method.method: GrpcMethodMatch.exact: not the name of a gRPC method, got "Cart/AddItem"; write one such as "AddItem"'],
  ['gRPC match of nothing', () => grpc({ matches: [{ method: GrpcMethodMatch.exact({}) }], action: forward }), 'shop/route: rules[0].matches[0].method: GrpcMethodMatch.exact: neither service nor method is given; give one of them, or leave the match out'],
  ['broken expression for a gRPC method', () => grpc({ matches: [{ method: GrpcMethodMatch.regularExpression({ method: '(' }) }], action: forward }), 'shop/route: rules[0].matches[0].method.method: GrpcMethodMatch.regularExpression: the regular expression does not compile, got "("; correct it: missing closing )'],
  ['gRPC header matched twice', () => grpc({ matches: [{ headers: [HeaderMatch.exact('a', '1'), HeaderMatch.exact('A', '2')] }], action: forward }), 'shop/route: rules[0].matches[0].headers[1]: the header is matched twice, got "A"; combine both conditions into one regular expression, or write two matches if either is enough'],
  ['gRPC with redirect', () => grpc({ action: RouteAction.redirect({ hostname: 'a.example' }) }), 'shop/route: rules[0].action: a GRPCRoute cannot redirect; write RouteAction.forward or RouteAction.split'],
  ['gRPC with a policy in a rule', () => grpc({ filters: [RouteFilter.extension(RouteExtension.trafficPolicy('a'))], action: forward }), 'shop/route: rules[0].filters[0]: kgateway does not apply the filter ExtensionRef to gRPC calls; give the route to the policy as its target'],
  ['gRPC with CORS', () => grpc({ filters: [RouteFilter.cors({ allowOrigins: ['*'] })], action: forward }), 'shop/route: rules[0].filters[0]: kgateway does not apply the filter CORS to gRPC calls; leave it out; a GRPCRoute can have header modifiers and mirrors'],
  ['gRPC without rule', () => grpc(), 'shop/route: rules: a route has 1 to 16 rules, got 0; give at least one, or spread them over several routes'],
  ['TLSRoute without hostname', () => new TlsRoute(chart(), 'route', { parents: [RouteParent.gateway({ name: 'a' })], hostnames: [], targets: [{ target: service }] }), 'shop/route: hostnames: a TLSRoute is found by the server name, and has none; give at least one, or use a TcpRoute'],
  ['TLSRoute with filters', () => new TlsRoute(chart(), 'route', {
    parents: [RouteParent.gateway({ name: 'a' })], hostnames: ['a.example'], targets: [{ target: service, filters: [] }],
  }), 'shop/route: targets[0].filters: connections have no headers; leave the filters out, or use an HttpRoute'],
  ['TLSRoute on an HTTPS listener', () => {
    const scope = chart();
    new TlsRoute(scope, 'route', { parents: [gatewayIn(scope).listener('https')], hostnames: ['a.example'], targets: [{ target: service }] });
  }, 'shop/route: parents[0]: a listener for HTTPS admits no TLSRoute; give a listener for TLS'],
  ['TCPRoute without target', () => new TcpRoute(chart(), 'route', { parents: [RouteParent.gateway({ name: 'a' })], targets: [] }), 'shop/route: there is no target; give at least one'],
  ['HTTPRoute on a TCP listener', () => {
    const scope = chart();
    const edge = new Gateway(scope, 'gateway', { listeners: { tcp: Listener.tcp({ port: 5432 }) } });
    new HttpRoute(scope, 'route', { parents: [edge.listener('tcp')] });
  }, 'shop/route: parents[0]: a listener for TCP admits no HTTPRoute; give a listener for HTTP or HTTPS'],
  ['TCP listener on a reserved port', () => new Gateway(chart(), 'gateway', { listeners: { tcp: Listener.tcp({ port: 9091 }) } }), 'shop/gateway: listeners.tcp.port: the proxy uses this port itself, so kgateway refuses the listener, got 9091; write another port than 8082, 9091, 19000'],
  // TLS identities
  ['URI where only names are verified', () => new BackendConfigPolicy(chart(), 'policy', {
    targets: [PolicyTarget.service('a')], tls: BackendTls.systemCas({ hostname: 'a.example', subjectAltUris: ['spiffe://a'] }),
  }), 'shop/policy: tls.subjectAltUris: a BackendConfigPolicy verifies DNS names only, and no other policy can say the rest of this TLS; give subjectAltNames'],
];
