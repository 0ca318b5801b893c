import { below, OTHER_TYPE, Sentences } from '../sentence';

const ENTRY: Sentences = {
  name: 'Name of the header, in any case of letters.',
  value: 'Value of the header. Several values are written with commas between them.',
};

/** Changes of headers. */
export const MODIFIER: Sentences = {
  set: ['Headers that get a value, in place of any that they have.', 'none are set'],
  ...below('set', ENTRY),
  add: ['Headers that get a value beside those that they have.', 'none are added'],
  ...below('add', ENTRY),
  remove: ['Names of headers to take away, in any case of letters.', 'none are removed'],
};

const SECRET_ENTRY: Sentences = {
  name: ['Name of the header, in any case of letters.', 'the key of the Secret; without that, too, each key of the Secret gives a header'],
  value: ['Value of the header. Write either this or `secretRef`.', 'the value comes from `secretRef`'],
  secretRef: ['Secret that holds the value, for what should not be in a manifest.', '`value` is used'],
  ...below('secretRef', {
    key: ['Key within the Secret.', 'the name of the header'],
    name: 'Name of the Secret.',
    namespace: ['Namespace of the Secret. Another one than that of the policy needs a ReferenceGrant there.', 'the namespace of the policy'],
  }),
};

/** Changes of headers whose values may come from Secrets. */
export const SECRET_MODIFIER: Sentences = { ...MODIFIER, ...below('set', SECRET_ENTRY), ...below('add', SECRET_ENTRY) };

/** How the values of headers and other parts of a request are compared. */
export const COMPARISONS: Sentences = {
  'type=Exact': 'It is equal.',
  'type=RegularExpression': 'It fits the regular expression as a whole, in the syntax of RE2.',
};

/** A condition on one header. */
export const HEADER_MATCH: Sentences = {
  name: 'Name of the header, in any case of letters.',
  type: 'How the value is compared.',
  ...COMPARISONS,
  value: 'The value, or the expression, that is compared with.',
};

export const HEADERS: Sentences = {
  requestHeaderModifier: ['Changes headers of requests before they are sent on. For filters of type `RequestHeaderModifier`.', OTHER_TYPE],
  ...below('requestHeaderModifier', MODIFIER),
  responseHeaderModifier: ['Changes headers of responses before the client gets them. For filters of type `ResponseHeaderModifier`.', OTHER_TYPE],
  ...below('responseHeaderModifier', MODIFIER),
};
