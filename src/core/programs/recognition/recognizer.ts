import type { Context } from './context';
import type { Declaration } from '../expression';
import type { SourceObject } from '../source-object';

/** The constructs that may say what an object says, the best first. */
export type Recognizer = (object: SourceObject, context: Context) => Iterable<Declaration>;
