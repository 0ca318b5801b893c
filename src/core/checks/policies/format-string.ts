import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed, type Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { formatString as verdictOn } from '../../syntax/format-string/format-string';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check, Flaw } from '../check';
import { flawOf, UNNOTICED, type Carrier } from '../model/refusal';

export const formatString: Check = {
  id: 'format-string',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A format has a command that Envoy does not know',
  why: 'Envoy replaces commands such as `%REQ(:PATH)%` in access logs, and in the bodies of its own answers. What begins with a percent sign has to be one; a percent sign is written as `%%`.',
  consequence: UNNOTICED.listener,
  source: 'Envoy docs, substitution formatter; Envoy 1.36 to 1.38, asked',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'accessLog').flatMap((logs) => logs.entries).flatMap(formatsOf)) { yield* judge(set, at, 'log', 'listener'); }
      for (const at of fieldsNamed(spec, (name) => name === 'localReplies').flatMap(bodiesOf)) { yield* judge(set, at, 'body', 'listener'); }
    }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'DirectResponse')) {
      for (const at of bodyOf(spec.get('bodyFormat'))) { yield* judge(set, at, 'body', 'route'); }
    }
  },
};

function judge(set: ManifestSet, at: Field, place: 'log' | 'body', carrier: Carrier): readonly Flaw[] {
  return at.text === undefined || isPlaceholder(at.text) ? [] : flawOf(set, at, verdictOn(at.text, place), carrier);
}

function formatsOf(log: Field): readonly Field[] {
  const file = log.get('fileSink');
  const telemetry = log.get('openTelemetry');
  return [file.get('stringFormat'), ...textsIn(file.get('jsonFormat')), telemetry.get('body'), ...telemetry.at('attributes', 'values').entries.map((entry) => entry.at('value', 'stringValue'))];
}

function bodiesOf(replies: Field): readonly Field[] {
  return [replies.get('defaultBodyFormat'), ...replies.get('mappers').entries.map((mapper) => mapper.get('bodyFormatOverride'))].flatMap(bodyOf);
}

function bodyOf(format: Field): readonly Field[] {
  return [format.get('text'), ...textsIn(format.get('json'))];
}

/** The texts in JSON, at whatever depth. */
function textsIn(field: Field): readonly Field[] {
  if (field.text !== undefined) { return [field]; }
  return [...field.entries, ...field.fields.map(([, value]) => value)].flatMap(textsIn);
}
