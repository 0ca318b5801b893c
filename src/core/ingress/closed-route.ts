/** A path that nobody can reach until its access control is kept or accepted as lost. */
export interface ClosedRoute {
  readonly ingress: string;
  readonly host: string;
  readonly path: string;
  readonly annotations: readonly string[];
}

/** A path that cannot be matched, or has no backend. */
export interface LeftOutPath {
  readonly ingress: string;
  readonly path: string;
}
