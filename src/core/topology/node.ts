/** What a node of a topology stands for. */
export enum TopologyNodeType {
  /** A Gateway. */
  GATEWAY = 'gateway',
  /** A ListenerSet, which adds listeners to a Gateway. */
  LISTENER_SET = 'listener-set',
  /** A listener of a Gateway or a ListenerSet. */
  LISTENER = 'listener',
  /** An HTTPRoute, GRPCRoute, TLSRoute, TCPRoute or UDPRoute. */
  ROUTE = 'route',
  /** A rule of a route. */
  RULE = 'rule',
  /** A Service, Backend, or whatever else requests are sent to. */
  BACKEND = 'backend',
  /** A DirectResponse, with which the gateway answers by itself. */
  RESPONSE = 'response',
  /** A policy, which changes what it is attached to. */
  POLICY = 'policy',
  /** A GatewayExtension, which policies refer to. */
  EXTENSION = 'extension',
  /** A ReferenceGrant. */
  GRANT = 'grant',
  /** Several nodes, folded. */
  GROUP = 'group',
}

/** How connections to a backend are protected. */
export enum BackendTlsState {
  /** TLS; the certificate of the backend, and the name in it, are checked. */
  VERIFIED = 'verified',
  /** TLS, but the certificate or the name in it is not checked, so that anybody in between can read along. */
  UNVERIFIED = 'unverified',
  /** No TLS. */
  PLAIN = 'plain',
  /** It depends on what is not among the manifests. */
  UNKNOWN = 'unknown',
}

/** What a match of a rule asks for. */
export interface TopologyMatch {
  /** All of it in one line, such as `GET /v1/* x-canary: always`: `/v1/*` is a prefix, `= /v1` the exact path, `~ /v[0-9]+` a regular expression. */
  readonly text: string;
  /** `PathPrefix`, `Exact` or `RegularExpression`. */
  readonly pathType: string;
  /** The path, as it is written. */
  readonly path: string;
  /**
   * The method of HTTP.
   *
   * @default - any
   */
  readonly method?: string;
  /** The conditions on headers, such as `x-canary: always`. */
  readonly headers: string[];
  /** The conditions on the query, such as `page=2`. */
  readonly queryParams: string[];
  /**
   * When the gateway asks for it among all matches of the host, beginning with 1: the first one that fits wins.
   *
   * @default - the route is not attached to a listener
   */
  readonly order?: number;
  /**
   * The host that the order is of, such as `*.example.com`.
   *
   * @default - the route is not attached to a listener
   */
  readonly host?: string;
}

/** Something that a check has found. */
export interface TopologyFinding {
  /** The id of the check. */
  readonly id: string;
  /** `error`, `warning` or `info`. */
  readonly severity: string;
  /** Where it is in the manifest, such as `spec.rules[0].backendRefs[0]`. */
  readonly path: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** A condition that the controller is expected to report, and that is not healthy. */
export interface TopologyCondition {
  /** Such as `Accepted`. */
  readonly type: string;
  /** `True`, `False` or `Unknown`. */
  readonly status: string;
  /** Such as `NotAllowedByListeners`. */
  readonly reason: string;
  /** False where it depends on what the manifests do not show. */
  readonly certain: boolean;
}

/** An object, or a part of one, in a topology. */
export interface TopologyNode {
  /** The same as long as its object has this name: `HTTPRoute shop/checkout`, `HTTPRoute shop/checkout canary` for a part with a name. */
  readonly id: string;
  /** What it stands for. */
  readonly type: TopologyNodeType;
  /** The kind of its object. */
  readonly kind: string;
  /**
   * The namespace of its object.
   *
   * @default - the manifest names none
   */
  readonly namespace?: string;
  /** The name of its object; of a listener or a rule the name of that, or `rules[0]`. */
  readonly name: string;
  /**
   * The id of the node that it is a part of: of the Gateway for a listener, of the route for a rule.
   *
   * @default - none
   */
  readonly parent?: string;
  /** Whether its object is not among the manifests. */
  readonly isElsewhere: boolean;
  /** The position of its manifest among those that were given; -1 if it is not among them. */
  readonly index: number;
  /** Where it is in the manifest, such as `spec.rules[0]`; empty for the object as a whole. */
  readonly path: string;
  /**
   * The port of a listener, 1 to 65535.
   *
   * @default - none
   */
  readonly port?: number;
  /**
   * The protocol of a listener.
   *
   * @default - none
   */
  readonly protocol?: string;
  /** The hosts of a listener or a route. Without any it is for all of them. */
  readonly hostnames: string[];
  /** The Secrets with the certificates of a listener, such as `infra/shop-tls`. */
  readonly certificates: string[];
  /** The matches of a rule, in the order in which they win. */
  readonly matches: TopologyMatch[];
  /**
   * What a rule does: `forward`, `redirect`, `respond`, `delegate`, `replaced` where errors are answered in place of it, `dropped` or `none`.
   *
   * @default - it is no rule
   */
  readonly action?: string;
  /** What is to be known of it, a line each, such as `host: api.example.com` for a rule that rewrites the host. */
  readonly details: string[];
  /**
   * How connections to a backend are protected.
   *
   * @default - it is no backend
   */
  readonly tls?: BackendTlsState;
  /**
   * Why, such as `BackendTLSPolicy api: api.example.com`.
   *
   * @default - there is nothing to say
   */
  readonly tlsDetail?: string;
  /** What the checks have found at it. */
  readonly findings: TopologyFinding[];
  /** What the controller is expected to report of it, and is not healthy. */
  readonly conditions: TopologyCondition[];
  /**
   * What became of it between two sets of manifests: `added`, `removed` or `changed`.
   *
   * @default - nothing, or no sets are compared
   */
  readonly change?: string;
  /**
   * How many nodes a group stands for; 1 or more.
   *
   * @default - it is no group
   */
  readonly count?: number;
}
