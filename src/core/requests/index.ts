export { answerOf } from './answering';
export type { AnswerOptions } from './answering';
export { reachable } from './witnesses/reachable';
export type { Reach } from './witnesses/reachable';
export { witnessesOf } from './witnesses/split';
