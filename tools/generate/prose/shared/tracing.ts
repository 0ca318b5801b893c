import { below, Sentences } from '../sentence';

const ATTRIBUTES: Sentences = {
  environment: ['Takes the value from an environment variable of the proxy.', 'not from there'],
  'environment.defaultValue': ['Value where the source has none.', 'the attribute is left out'],
  'environment.name': 'Name of the variable or of the header.',
  literal: ['Takes a fixed value.', 'no fixed value'],
  'literal.value': 'The value.',
  metadata: ['Takes the value from metadata of Envoy, as JSON.', 'not from there'],
  'metadata.defaultValue': ['Value where the metadata has none.', 'the attribute is left out'],
  'metadata.kind': 'Whose metadata it is.',
  'metadata.kind=Request': 'Of the request, left there by filters.',
  'metadata.kind=Route': 'Of the route.',
  'metadata.kind=Cluster': 'Of the cluster in Envoy that stands for the backend.',
  'metadata.kind=Host': 'Of the endpoint.',
  'metadata.metadataKey': 'Where in the metadata the value is.',
  'metadata.metadataKey.key': 'Namespace of metadata, often the name of a filter.',
  'metadata.metadataKey.path': 'Keys that lead to the value, from the outermost.',
  'metadata.metadataKey.path.key': 'Key at this level.',
  name: 'Name of the attribute, once in a list.',
  requestHeader: ['Takes the value from a header of the request.', 'not from there'],
  'requestHeader.defaultValue': ['Value where the source has none.', 'the attribute is left out'],
  'requestHeader.name': 'Name of the variable or of the header.',
};

/** What a policy for routes may change of the tracing of a listener. */
export const TRACING_OVERRIDES: Sentences = {
  attributes: ['Attributes that spans get, beside those of the listener. An equal name wins.', 'those of the listener'],
  ...below('attributes', ATTRIBUTES),
  clientSampling: ['Percentage of requests with the header `x-client-trace-id` that are traced.', 'as the listener'],
  overallSampling: ['Percentage of requests that are traced at most, whatever asked for it.', 'as the listener'],
  randomSampling: ['Percentage of requests that are traced at random.', 'as the listener'],
};

/** The tracing of a listener. The service that gets the spans is called as for access logs. */
export const TRACING: Sentences = {
  attributes: ['Attributes that spans get.', 'none'],
  ...below('attributes', ATTRIBUTES),
  clientSampling: ['Percentage of requests with the header `x-client-trace-id` that are traced.', '100'],
  maxPathTagLength: ['How many characters of the path a span keeps.', '256'],
  overallSampling: ['Percentage of requests that are traced at most, whatever asked for it.', '100'],
  provider: 'Where spans are sent.',
  'provider.openTelemetry': ['A collector that speaks OpenTelemetry over gRPC.', 'no spans are sent'],
  'provider.openTelemetry.grpcService': 'The collector, and how it is called.',
  'provider.openTelemetry.resourceDetectors': ['What else describes the proxy in its spans.', 'nothing else'],
  'provider.openTelemetry.resourceDetectors.environmentResourceDetector': ['Takes attributes from the environment variable `OTEL_RESOURCE_ATTRIBUTES` of the proxy.', 'nothing is read'],
  'provider.openTelemetry.resourceDetectors.environmentResourceDetector.enable': 'Whether the variable is read.',
  'provider.openTelemetry.sampler': ['Which requests are traced, in place of the percentages.', 'the percentages decide'],
  'provider.openTelemetry.sampler.alwaysOnConfig': ['An empty object traces every request.', 'the percentages decide'],
  'provider.openTelemetry.serviceName': ['Name of the service in the spans.', 'name and namespace of the Gateway, with a dot between'],
  randomSampling: ['Percentage of requests that are traced at random.', '100'],
  spawnUpstreamSpan: ['Whether each request to a backend gets a span of its own.', 'it does not'],
  verbose: ['Whether spans have an entry for each event of the stream.', 'they do not'],
};
