# The same as program.ts, in Python.
from cdk8s import App, Chart
from kgateway_constructs import (
    AllowedRoutes, AwsCredentials, BackendTls, CertificateReference, Gateway, GrpcMethodMatch, GrpcRoute, GrpcRouteMatch, GrpcRouteRule, HeaderMatch, HttpRoute,
    HttpRouteMatch, HttpRouteRule, KgatewayController, KgatewayVersion, LambdaBackend, Listener, PathMatch, RedirectRoute, ReferenceGrant, ReferenceGrantFrom,
    ReferenceGrantTo, RouteAction, RouteFilter, RouteParent, RouteTarget, SplitOverride, SplitRoute, StaticBackend, StaticHost, TlsBackend, TrafficPolicy, WeightedTarget,
)

app = App()
infra = Chart(app, "infra", namespace="infra")
KgatewayController(infra, "kgateway", version=KgatewayVersion.V2_4, high_availability=True)
edge = Gateway(infra, "edge")
http = edge.add_listener("http", Listener.http())
https = edge.add_listener("https", Listener.https(
    hostname="*.example.com",
    certificates=[CertificateReference(secret_name="example-com")],
    allowed_routes=AllowedRoutes.namespaces_with_labels({"shop": "true"}),
))
RedirectRoute(infra, "to-https", parents=[http], to_https=True)
TrafficPolicy(infra, "limits", targets=[edge], timeouts={"request": "5s"})

shop = Chart(app, "shop", namespace="shop")
payments = Chart(app, "payments", namespace="payments")
ledger = TlsBackend(payments, "ledger", host="ledger.example.net")
bank = StaticBackend(payments, "bank", hosts=[StaticHost(host="bank.example.net", port=443)], tls=BackendTls.mutual("client", hostname="bank.example.net"))
invoices = LambdaBackend(shop, "invoices", function_name="invoices", account_id="123456789012", region="eu-central-1", credentials=AwsCredentials.secret("lambda"))
ReferenceGrant(payments, "rates", from_=[ReferenceGrantFrom(kind="HTTPRoute", namespace="shop")], to=[ReferenceGrantTo(kind="Service", name="rates")])
HttpRoute(shop, "api", parents=[https], hostnames=["api.example.com"], rules=[
    HttpRouteRule(matches=[HttpRouteMatch(path=PathMatch.prefix("/ledger"))], action=RouteAction.forward(ledger)),
    HttpRouteRule(matches=[HttpRouteMatch(path=PathMatch.exact("/bank"), headers=[HeaderMatch.exact("x-bank", "1")])], action=RouteAction.forward(bank)),
    HttpRouteRule(
        matches=[HttpRouteMatch(path=PathMatch.prefix("/invoices"))],
        filters=[RouteFilter.request_header_modifier(set={"x-team": "shop"})],
        action=RouteAction.forward(invoices),
    ),
])
canary = RouteTarget.service("shop-canary", port=8080)
SplitRoute(
    shop, "shop", parents=[https], hostnames=["shop.example.com"],
    targets=[WeightedTarget(target=RouteTarget.service("shop", port=8080), weight=95), WeightedTarget(target=canary, weight=5)],
    overrides=[SplitOverride(headers=[HeaderMatch.exact("x-canary", "always")], target=canary)],
)
GrpcRoute(shop, "cart", parents=[RouteParent.gateway(name="internal", namespace="infra")], rules=[GrpcRouteRule(
    matches=[GrpcRouteMatch(method=GrpcMethodMatch.exact(service="shop.v1.Cart", method="Add"))],
    action=RouteAction.forward(RouteTarget.service("cart", port=9000)),
)])

app.synth()
