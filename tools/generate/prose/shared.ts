import { Sentences } from './sentence';

export const SHARED: Sentences = {};
