from cdk8s import ApiObjectMetadata, Chart
from kgateway_constructs import (
    AllowedListeners,
    AllowedRoutes,
    CertificateReference,
    Gateway,
    GatewayParameters,
    HttpRoute,
    HttpRouteMatch,
    HttpRouteRule,
    Listener,
    ListenerPolicy,
    ListenerPolicyDefault,
    ListenerPolicyDefaultHttpSettings,
    ListenerPolicyDefaultHttpSettingsAccessLog,
    ListenerSet,
    PathMatch,
    RedirectRoute,
    RouteAction,
    RouteDelegate,
    RouteKind,
    TrafficPolicy,
    TrafficPolicyCompression,
    TrafficPolicyCompressionRequestDecompression,
    kube,
)
from app import app

chart = Chart(app, "gateways", namespace="gateways")

labels = {"app.kubernetes.io/part-of": "edge"}

public = GatewayParameters(
    chart,
    "public",
    metadata=ApiObjectMetadata(name="public"),
    kube=kube.GatewayParametersKube(
        deployment=kube.GatewayParametersKubeDeployment(replicas=3),
        service=kube.GatewayParametersKubeService(
            type=kube.GatewayParametersKubeServiceType.LOAD_BALANCER,
            extra_annotations={"service.beta.kubernetes.io/aws-load-balancer-scheme": "internet-facing"},
        ),
    ),
)

# Everything that customers reach. Certificates come from cert-manager.
# spec.listeners[1]: one wildcard certificate for all shops
public_gateway = Gateway(
    chart,
    "public-gateway",
    metadata=ApiObjectMetadata(name="public", labels=labels, annotations={
        "cert-manager.io/cluster-issuer": "letsencrypt",
    }),
    listeners={
        "http": Listener.http(),
        "https": Listener.https(
            certificates=[CertificateReference(secret_name="bookshop-tls")],
            hostname="*.bookshop.example",
            allowed_routes=AllowedRoutes.namespaces_with_labels({"shared-gateway": "true"}),
        ),
    },
    allowed_listeners=AllowedListeners.same_namespace(),
    parameters=public,
)

internal = Gateway(
    chart,
    "internal",
    metadata=ApiObjectMetadata(name="internal", labels=labels),
    listeners={
        "http": Listener.http(port=8080, allowed_routes=AllowedRoutes.all_namespaces()),
        "postgres": Listener.tcp(port=5432, allowed_routes=AllowedRoutes.all_namespaces(kinds=[
            RouteKind.TCP_ROUTE,
        ])),
    },
)

# Partners bring their own certificate, so their listener is not on the shared Gateway's list.
partners = ListenerSet(
    chart,
    "partners",
    metadata=ApiObjectMetadata(name="partners"),
    gateway=public_gateway,
    listeners={
        "partners": Listener.https(
            certificates=[CertificateReference(secret_name="partners-tls")],
            hostname="api.partners.example",
            allowed_routes=AllowedRoutes.all_namespaces(),
        ),
    },
)

RedirectRoute(
    chart,
    "to-https",
    metadata=ApiObjectMetadata(name="to-https"),
    parents=[public_gateway.listener("http")],
    to_https=True,
)

# Teams get a part of the path each, and do the rest themselves.
tools = HttpRoute(
    chart,
    "tools",
    metadata=ApiObjectMetadata(name="tools"),
    parents=[internal.listener("http")],
    hostnames=["tools.internal.example"],
    rules=[
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.prefix("/shop"))],
            action=RouteAction.delegate([RouteDelegate.every_route("shop")]),
        ),
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.prefix("/media"))],
            action=RouteAction.delegate([RouteDelegate.route("tools", namespace="media")]),
        ),
    ],
)

TrafficPolicy(
    chart,
    "defaults",
    metadata=ApiObjectMetadata(name="defaults"),
    targets=[public_gateway],
    timeouts=kube.TrafficPolicyTimeouts(request="30s"),
    compression=TrafficPolicyCompression(response_compression=TrafficPolicyCompressionRequestDecompression()),
)

ListenerPolicy(
    chart,
    "access-log",
    metadata=ApiObjectMetadata(name="access-log"),
    targets=[public_gateway],
    default=ListenerPolicyDefault(http_settings=ListenerPolicyDefaultHttpSettings(
        use_remote_address=True,
        access_log=[ListenerPolicyDefaultHttpSettingsAccessLog(
            file_sink=kube.ListenerPolicyDefaultHttpSettingsAccessLogFileSink(
                path="/dev/stdout",
                json_format={
                    "start_time": "%START_TIME%",
                    "method": "%REQ(:METHOD)%",
                    "path": "%REQ(X-ENVOY-ORIGINAL-PATH?:PATH)%",
                    "status": "%RESPONSE_CODE%",
                },
            ),
        )],
    )),
)
