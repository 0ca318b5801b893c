import os

from cdk8s import ApiObjectMetadata, Chart, Include
from kgateway_constructs import (
    BackendConfigPolicy,
    GatewayExtension,
    GatewayExtensionExtAuth,
    GatewayExtensionExtAuthGrpcService,
    GrpcMethodMatch,
    GrpcRoute,
    GrpcRouteMatch,
    GrpcRouteRule,
    HeaderMatch,
    HttpMethod,
    HttpRoute,
    HttpRouteMatch,
    HttpRouteRule,
    PathMatch,
    PathRewrite,
    PolicyTarget,
    RedirectOptions,
    RedirectRoute,
    RouteAction,
    RouteFilter,
    RouteTarget,
    RouteTimeouts,
    SplitOverride,
    SplitRoute,
    TcpRoute,
    TlsBackend,
    TrafficPolicy,
    TrafficPolicyCors,
    TrafficPolicyExtAuth,
    WeightedTarget,
    kube,
)
from app import app
from gateways_chart import internal, public_gateway, tools
from identity_chart import accounts

chart = Chart(app, "shop", namespace="shop")

www_hosts = ["www.bookshop.example"]
storefront_service = RouteTarget.service("storefront", port=8080)
checkout_next = RouteTarget.service("checkout-next", port=8080)

# Search is bought. Its answers are slow when it reindexes.
search = TlsBackend(
    chart,
    "search",
    metadata=ApiObjectMetadata(name="search"),
    host="bookshop.search.example",
    companion_names={"tls": "search"},
)

authorizer = GatewayExtension(
    chart,
    "authorizer",
    metadata=ApiObjectMetadata(name="authorizer"),
    ext_auth=GatewayExtensionExtAuth(grpc_service=GatewayExtensionExtAuthGrpcService(
        backend_ref=RouteTarget.service("authorizer", port=9000, namespace="identity"),
    )),
)

# Source: storefront/templates/route.yaml
# spec.rules: static files may be cached for long
storefront = HttpRoute(
    chart,
    "storefront",
    metadata=ApiObjectMetadata(name="storefront", labels={
        "app.kubernetes.io/name": "storefront",
        "app.kubernetes.io/managed-by": "Helm",
    }),
    parents=[public_gateway.listener("https")],
    hostnames=www_hosts,
    rules=[
        HttpRouteRule(
            name="assets",
            matches=[HttpRouteMatch(path=PathMatch.prefix("/assets"))],
            filters=[RouteFilter.response_header_modifier(set={"Cache-Control": "public, max-age=31536000"})],
            action=RouteAction.forward(storefront_service),
        ),
        HttpRouteRule(action=RouteAction.forward(storefront_service), timeouts=RouteTimeouts(request="10s")),
    ],
)

# spec.rules: testers always get the new one
checkout = SplitRoute(
    chart,
    "checkout",
    metadata=ApiObjectMetadata(name="checkout"),
    parents=[public_gateway.listener("https")],
    hostnames=["checkout.bookshop.example"],
    targets=[
        WeightedTarget(target=RouteTarget.service("checkout", port=8080), weight=95),
        WeightedTarget(target=checkout_next, weight=5),
    ],
    overrides=[SplitOverride(headers=[HeaderMatch.exact("x-canary", "always")], target=checkout_next)],
)

HttpRoute(
    chart,
    "login",
    metadata=ApiObjectMetadata(name="login"),
    parents=[public_gateway.listener("https")],
    hostnames=["login.bookshop.example"],
    rules=[HttpRouteRule(action=RouteAction.forward(accounts))],
)

search_http_route = HttpRoute(
    chart,
    "search-http-route",
    metadata=ApiObjectMetadata(name="search"),
    parents=[public_gateway.listener("https")],
    hostnames=www_hosts,
    rules=[HttpRouteRule(
        matches=[HttpRouteMatch(path=PathMatch.prefix("/search"), method=HttpMethod.GET)],
        filters=[
            RouteFilter.url_rewrite(path=PathRewrite.prefix("/v2/query")),
            RouteFilter.request_header_modifier(set={"X-Tenant": "bookshop"}, remove=["Cookie"]),
        ],
        action=RouteAction.forward(search),
    )],
)

RedirectRoute(
    chart,
    "old-shop",
    metadata=ApiObjectMetadata(name="old-shop"),
    parents=[public_gateway.listener("https")],
    hostnames=["shop.bookshop.example"],
    redirect=RedirectOptions(hostname="www.bookshop.example", status_code=301),
)

HttpRoute(
    chart,
    "tools",
    metadata=ApiObjectMetadata(name="tools"),
    parents=[tools],
    rules=[HttpRouteRule(
        matches=[HttpRouteMatch(path=PathMatch.prefix("/shop/stock"))],
        action=RouteAction.forward(RouteTarget.service("stock", port=8000)),
    )],
)

GrpcRoute(
    chart,
    "catalog",
    metadata=ApiObjectMetadata(name="catalog"),
    parents=[internal.listener("http")],
    hostnames=["catalog.internal.example"],
    rules=[
        GrpcRouteRule(
            matches=[GrpcRouteMatch(method=GrpcMethodMatch.exact(
                service="catalog.v1.Catalog",
                method="Search",
            ))],
            action=RouteAction.forward(RouteTarget.service("catalog-search", port=9090)),
        ),
        GrpcRouteRule(action=RouteAction.forward(RouteTarget.service("catalog", port=9090))),
    ],
)

TcpRoute(
    chart,
    "reports",
    metadata=ApiObjectMetadata(name="reports"),
    parents=[internal.listener("postgres")],
    targets=[WeightedTarget(target=RouteTarget.service("reports-db", port=5432))],
)

TrafficPolicy(
    chart,
    "search-retries",
    metadata=ApiObjectMetadata(name="search-retries"),
    targets=[search_http_route],
    retry=kube.TrafficPolicyRetry(attempts=3, per_try_timeout="2s", retry_on=[
        kube.TrafficPolicyRetryRetryOn.GATEWAY_ERROR,
        kube.TrafficPolicyRetryRetryOn.RESET,
    ]),
    timeouts=kube.TrafficPolicyTimeouts(request="8s"),
)

TrafficPolicy(
    chart,
    "checkout-login",
    metadata=ApiObjectMetadata(name="checkout-login"),
    targets=[checkout],
    ext_auth=TrafficPolicyExtAuth(extension_ref=authorizer),
)

TrafficPolicy(
    chart,
    "storefront-cors",
    metadata=ApiObjectMetadata(name="storefront-cors"),
    targets=[storefront],
    cors=TrafficPolicyCors(
        allow_origins=["https://blog.bookshop.example"],
        allow_methods=[kube.TrafficPolicyCorsAllowMethod.GET, kube.TrafficPolicyCorsAllowMethod.OPTIONS],
        max_age=600,
    ),
)

BackendConfigPolicy(
    chart,
    "checkout-connections",
    metadata=ApiObjectMetadata(name="checkout-connections"),
    targets=[PolicyTarget.service("checkout"), PolicyTarget.service("checkout-next")],
    connect_timeout="2s",
    circuit_breakers=kube.BackendConfigPolicyCircuitBreakers(max_connections=500, max_pending_requests=100),
)

Include(chart, "manifests", url=os.path.join(os.path.dirname(__file__), "manifests/shop.yaml"))
