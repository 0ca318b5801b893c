/** What the other tools need of imports/: its in-memory form, its text form and its content. */
export type { Crd, CrdVersion, ImportedCrd, PrinterColumn, SchemaNode, SchemaType, ValidationRule } from './crd';
export { decode, encode } from './crd-codec';
export { compareReleases, readImports, readRelease, releases } from './folder';
