import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { formatString as verdictOn } from '../../syntax/format-string/format-string';
import { settingsOf } from '../../translation/policies/listener-policy-errors';
import { isPlaceholder } from '../../translation/references/secret';
import type { Check, Flaw } from '../check';
import { flawOf, UNNOTICED, type Carrier } from '../model/refusal';

export const formatString: Check = {
  id: 'format-string',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A format string has an unknown Envoy command',
  why: 'Envoy replaces commands such as `%REQ(:PATH)%` in access logs, and in the bodies of its own answers. What begins with a percent sign has to be one; a percent sign is written as `%%`.',
  consequence: UNNOTICED.listener,
  source: 'Envoy docs, substitution formatter; Envoy 1.36 to 1.38, asked',
  * run(set) {
    for (const settings of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind)).flatMap(settingsOf)) {
      for (const at of settings.get('accessLog').entries.flatMap(formatsOf)) { yield* judge(set, at, 'log', 'listener'); }
      for (const at of bodiesOf(settings.get('localReplies'))) { yield* judge(set, at, 'body', 'listener'); }
    }
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'DirectResponse')) {
      for (const at of bodyOf(spec.get('bodyFormat'))) { yield* judge(set, at, 'body', 'route'); }
    }
  },
};

function judge(set: ManifestSet, at: Field, location: 'log' | 'body', carrier: Carrier): readonly Flaw[] {
  return at.text === undefined || isPlaceholder(at.text) ? [] : flawOf(set, at, verdictOn(at.text, location), carrier);
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

/** More texts than any format has. Data that has more may contain itself. */
const MOST_FIELDS = 1000;

/** The texts in JSON, at whatever depth. */
function textsIn(json: Field): readonly Field[] {
  const fields = [json];
  for (let index = 0; index < fields.length && fields.length < MOST_FIELDS; index++) {
    fields.push(...fields[index].entries, ...fields[index].fields.map(([, value]) => value));
  }
  return fields.filter(({ text }) => text !== undefined);
}
