/** A Helm release of the official chart that is to be taken over. */
export interface HelmRelease {
  /** The content of values.yaml, read as data. `helm get values kgateway -o json` prints it. */
  readonly values: any;

  /** The exact version of the chart, such as `v2.4.3`. */
  readonly chartVersion: string;

  /**
   * The name of the release.
   *
   * @default "kgateway"
   */
  readonly releaseName?: string;

  /**
   * The namespace of the release.
   *
   * @default "kgateway-system"
   */
  readonly namespace?: string;
}
