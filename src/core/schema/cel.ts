import { duration } from './cel/duration';
import { dns1123Label } from './cel/format';
import { isIP } from './cel/ip';
import { all, and, exists, existsOne, or } from './cel/logic';
import { quantity } from './cel/quantity';
import { bool, equal, includes, keys, list, number, object, string, type } from './cel/read';
import { size, substring, toDouble, toInt } from './cel/text';

export { CelError, UnresolvedValue } from './cel/signals';

/**
 * What the rules of the CRDs, transpiled to JavaScript, call where plain
 * JavaScript would say something else than CEL.
 */
export const cel = {
  all,
  and,
  bool,
  dns1123Label,
  duration,
  equal,
  exists,
  existsOne,
  includes,
  isIP,
  keys,
  list,
  number,
  object,
  or,
  quantity,
  size,
  string,
  substring,
  toDouble,
  toInt,
  type,
};
