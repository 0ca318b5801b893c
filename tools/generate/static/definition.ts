/** What a CRD says besides names, versions and schemas. */
export interface KindDefinition {
  readonly categories: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly conversion?: object;
  /** Version name → index of what the version has beside its schema. */
  readonly versions: Readonly<Record<string, number>>;
}

export interface VersionDefinition {
  readonly subresources: object;
  readonly columns: readonly object[];
  readonly selectableFields?: readonly object[];
}
