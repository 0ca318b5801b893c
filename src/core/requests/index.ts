export { answerOf } from './answering';
export type { AnswerOptions } from './answering';
