/** Whether a text is none of what the keys of tokens are written as: a public key in PEM, one JSON Web Key, or a set of them. */
export function keysFault(text: string): boolean {
  const trimmed = text.trim();
  if (/^-----BEGIN [A-Z ]*PUBLIC KEY-----/m.test(trimmed)) { return false; }
  try {
    const parsed: unknown = JSON.parse(trimmed);
    return typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) || !hasKeys(parsed as Record<string, unknown>);
  } catch {
    return true;
  }
}

function hasKeys(parsed: Readonly<Record<string, unknown>>): boolean {
  const isKey = (key: unknown): boolean => typeof key === 'object' && key !== null && typeof (key as { kty?: unknown }).kty === 'string';
  return isKey(parsed) || (Array.isArray(parsed.keys) && parsed.keys.length > 0 && parsed.keys.every(isKey));
}
