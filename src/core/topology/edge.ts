/** What an edge of a topology stands for. */
export enum TopologyEdgeType {
  /** From a Gateway to a ListenerSet that adds listeners to it. */
  EXTENDS = 'extends',
  /** From a listener to a route that is attached to it; from a Gateway, if none of its listeners takes the route. */
  ATTACHES = 'attaches',
  /** From a rule to a backend. */
  FORWARDS = 'forwards',
  /** From a rule to a backend that gets a copy of the requests. */
  MIRRORS = 'mirrors',
  /** From a rule to a DirectResponse. */
  RESPONDS = 'responds',
  /** From a rule to a route that it delegates to. */
  DELEGATES = 'delegates',
  /** From a policy to what it is attached to. */
  APPLIES = 'applies',
  /** From a policy to an extension, from an extension to a backend. */
  CALLS = 'calls',
  /** From a ReferenceGrant to what it permits to refer to. */
  PERMITS = 'permits',
  /** From a Backend to the Backends in its priority groups. */
  CONTAINS = 'contains',
}

/** What leads from one node of a topology to another. */
export interface TopologyEdge {
  /** The id of the node that it begins at. */
  readonly from: string;
  /** The id of the node that it leads to. */
  readonly to: string;
  /** What it stands for. */
  readonly type: TopologyEdgeType;
  /** What is to be known of it, such as the hosts in common. Often empty. */
  readonly label: string;
  /**
   * Which part of the requests of a rule gets here, from 0 to 1.
   *
   * @default - it does not forward, or the weights can't be read
   */
  readonly share?: number;
  /**
   * The port of a Service, 1 to 65535.
   *
   * @default - none
   */
  readonly port?: number;
  /** Whether it leads from one namespace into another. */
  readonly isAcross: boolean;
  /** The ids of the grants that permit that. */
  readonly grants: string[];
  /**
   * Why nothing gets there, such as `not granted`.
   *
   * @default - nothing is known to be wrong
   */
  readonly fault?: string;
  /**
   * What became of it between two sets of manifests: `added`, `removed` or `changed`.
   *
   * @default - nothing, or no sets are compared
   */
  readonly change?: string;
}
