import type { PolicyError } from './attached-policy';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { celExpression } from '../../syntax/cel/expression';
import { headerValue } from '../../syntax/format-string/format-string';
import { originExpression } from '../../syntax/origin';
import { regularExpressionVerdict } from '../../syntax/regular-expression';
import { template } from '../../syntax/template/template';
import { uri } from '../../syntax/uri';
import type { Verdict } from '../../syntax/verdict';
import { isPlaceholder, valueOf } from '../references/secret';
import { resolveSecret } from '../references/secret-resolution';

/** A value that the controller refuses: by itself, or in strict validation because Envoy would. */
function valueErrors(set: ManifestSet, at: Field, judge: (text: string) => Verdict): readonly PolicyError[] {
  if (at.text === undefined || isPlaceholder(at.text)) { return []; }
  return isRefused(set, judge(at.text)) ? [{ at, certain: true }] : [];
}

function expressionErrors(set: ManifestSet, at: Field): readonly PolicyError[] {
  if (at.text === undefined || isPlaceholder(at.text)) { return [{ at, certain: false }]; }
  return valueErrors(set, at, (text) => celExpression(text, 'controller'));
}

function isRefused(set: ManifestSet, { controller, envoy }: Verdict): boolean {
  return controller !== undefined || (set.settings.validation === 'strict' && envoy !== undefined);
}

/** Values of a TrafficPolicy that are a language of their own. */
export function languageErrors(set: ManifestSet, spec: Field): readonly PolicyError[] {
  const written = ['request', 'response'].flatMap((side) => ['add', 'set'].flatMap((list) => spec.at('headerModifiers', side, list).entries));
  return [
    ...written.flatMap((header) => valueErrors(set, header.get('value'), headerValue)),
    ...written.flatMap((header) => secretErrors(set, header)),
    ...spec.at('rbac', 'policy', 'matchExpressions').entries.flatMap((at) => expressionErrors(set, at)),
    ...patternErrors(set, spec.at('urlRewrite', 'pathRegex', 'pattern')),
    ...spec.at('csrf', 'additionalOrigins').entries.flatMap((origin) => patternErrors(set, origin.get('safeRegex'), true)),
    ...spec.at('cors', 'allowOrigins').entries.flatMap((at) => valueErrors(set, at, originVerdict)),
    ...['request', 'response'].flatMap((side) => templatesOf(spec.at('transformation', side)))
      .filter(({ text }) => text !== undefined && !isFilledInTemplate(text) && isRefused(set, { envoy: template(text, true).envoy }))
      .map((at) => ({ at, certain: true })),
  ];
}

function secretErrors(set: ManifestSet, header: Field): readonly PolicyError[] {
  const at = header.get('secretRef');
  const key = at.get('key').text ?? header.get('name').text;
  const { secret } = at.isPresent && key !== undefined ? resolveSecret(set, at) : { secret: undefined };
  const value = secret === undefined || key === undefined ? undefined : valueOf(secret, key);
  return value !== undefined && isRefused(set, headerValue(value)) ? [{ at, certain: true }] : [];
}

/** The expressions of origins compile; they can only be too large. */
function originVerdict(origin: string): Verdict {
  const expression = originExpression(origin);
  return expression === undefined ? {} : { envoy: regularExpressionVerdict(expression).envoy };
}

/** @param isReadByEnvoyAlone whether the controller does not compile the expression */
function patternErrors(set: ManifestSet, at: Field, isReadByEnvoyAlone = false): readonly PolicyError[] {
  if (at.isAbsent || at.text === '') { return []; }
  if (at.text === undefined) { return isReadByEnvoyAlone ? [] : [{ at, certain: false }]; }
  const verdict = regularExpressionVerdict(at.text);
  return isRefused(set, isReadByEnvoyAlone ? { envoy: verdict.envoy } : verdict) ? [{ at, certain: true }] : [];
}

/** Whether another tool fills something into a template first; templates have double braces of their own. */
export function isFilledInTemplate(text: string): boolean {
  return /\$\{|\$\(|%%\w+%%|@@|\{\{-?\s*\./.test(text);
}

function templatesOf(side: Field): readonly Field[] {
  const body = side.get('body');
  return [
    ...['set', 'add'].flatMap((name) => side.get(name).entries).map((header) => header.get('value')),
    ...body.get('parseAs').text === 'None' ? [] : [body.get('value')],
  ];
}

/** Values of an extension that only Envoy reads. */
export function extensionValueErrors(set: ManifestSet, spec: Field): readonly PolicyError[] {
  return [
    ...spec.at('extProc', 'requestAttributes').entries.flatMap((at) => valueErrors(set, at, (text) => ({ envoy: celExpression(text, 'envoy').envoy }))),
    ...spec.at('jwt', 'providers').entries.flatMap((provider) => valueErrors(set, provider.at('jwks', 'remote', 'url'), uri)),
  ];
}
