import type { Header } from '../request';

/** The value of a header. Several of one name are joined, as Envoy does it. */
export function valueOf(headers: readonly Header[], name: string): string | undefined {
  const values = headers.filter((header) => header.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);
  return values.length === 0 ? undefined : values.join(',');
}

export function headerText(value: string | null | undefined): string {
  return value === null || value === undefined ? 'no such header' : JSON.stringify(value);
}
