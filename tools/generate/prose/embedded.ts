export const EMBEDDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
