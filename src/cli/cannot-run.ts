/** Why a command can't do its work: its message is all that the user sees. */
export class CannotRun extends Error {}
