import { Sentences } from './sentence';

/** The sentences that only one kind has. */
export const KINDS: Readonly<Record<string, Sentences>> = {
};
