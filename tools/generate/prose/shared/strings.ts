import { OTHER_FIELD, Sentences } from '../sentence';

/** One way to compare a text; exactly one of them is written. */
export const STRING_MATCH: Sentences = {
  contains: ['Fits texts that have this anywhere in them.', OTHER_FIELD],
  exact: ['Fits this text only.', OTHER_FIELD],
  ignoreCase: ['Whether upper and lower case are the same. Has no effect on `safeRegex`.', 'case counts'],
  prefix: ['Fits texts that begin with this.', OTHER_FIELD],
  safeRegex: ['Fits texts that match the regular expression as a whole, in the syntax of RE2.', OTHER_FIELD],
  suffix: ['Fits texts that end with this.', OTHER_FIELD],
};

/** A body that is written with Envoy's command operators; exactly one of text and json. */
export const BODY_FORMAT: Sentences = {
  contentType: ['The Content-Type header of the response.', '`text/plain` with `text`, `application/json` with `json`'],
  json: ['Body as an object. Command operators of Envoy in its values, such as `%RESPONSE_CODE%`, are filled in. Write either this or `text`.', OTHER_FIELD],
  text: ['Body as a string. Command operators of Envoy in it, such as `%RESPONSE_CODE%`, are filled in. Write either this or `json`.', OTHER_FIELD],
};
