import os

from cdk8s import ApiObjectMetadata, Chart, Include
from kgateway_constructs import (
    BackendTls,
    BackendTlsPolicy,
    DirectResponse,
    HeaderMatch,
    HttpMethod,
    HttpRoute,
    HttpRouteMatch,
    HttpRouteRule,
    PathMatch,
    PolicyTarget,
    RouteAction,
    RouteTarget,
    TlsBackend,
    TlsVersion,
    TrafficPolicy,
    TrafficPolicyRateLimit,
    kube,
)
from app import app
from gateways_chart import partners, public_gateway

chart = Chart(app, "payments", namespace="payments")

labels = {"team": "payments"}

bank = TlsBackend(
    chart,
    "bank",
    metadata=ApiObjectMetadata(name="bank", labels=labels),
    host="api.bank.example",
    port=8443,
    tls=BackendTls.mutual("bank-client", min_version=TlsVersion.V1_2),
    companion_names={"tls": "bank-client-certificate"},
)

closed = DirectResponse(
    chart,
    "closed",
    metadata=ApiObjectMetadata(name="closed", labels=labels),
    status=410,
    body="Refunds are made by mail.",
)

payments = HttpRoute(
    chart,
    "payments",
    metadata=ApiObjectMetadata(name="payments", labels=labels),
    parents=[public_gateway.listener("https")],
    hostnames=["pay.bookshop.example"],
    rules=[
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.prefix("/charges"))],
            action=RouteAction.forward(bank),
        ),
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.exact("/refunds"))],
            action=RouteAction.respond(closed),
        ),
        HttpRouteRule(
            matches=[HttpRouteMatch(
                path=PathMatch.regular_expression("/hooks/[a-z]+"),
                method=HttpMethod.POST,
            )],
            action=RouteAction.forward(RouteTarget.service("webhooks", port=8080)),
        ),
    ],
)

HttpRoute(
    chart,
    "partners",
    metadata=ApiObjectMetadata(name="partners", labels=labels),
    parents=[partners.listener("partners")],
    rules=[HttpRouteRule(
        matches=[HttpRouteMatch(
            path=PathMatch.prefix("/v1/settlements"),
            headers=[HeaderMatch.regular_expression("x-partner", "[a-z]{3,12}")],
        )],
        action=RouteAction.forward(RouteTarget.service("settlements", port=8443)),
    )],
)

TrafficPolicy(
    chart,
    "charges-limit",
    metadata=ApiObjectMetadata(name="charges-limit", labels=labels),
    targets=[payments],
    rate_limit=TrafficPolicyRateLimit(local=kube.TrafficPolicyRateLimitLocal(
        token_bucket=kube.TrafficPolicyRateLimitLocalTokenBucket(
            fill_interval="1s",
            max_tokens=20,
            tokens_per_fill=10,
        ),
    )),
)

BackendTlsPolicy(
    chart,
    "settlements",
    metadata=ApiObjectMetadata(name="settlements", labels=labels),
    targets=[PolicyTarget.service("settlements")],
    tls=BackendTls.ca_certificates("settlements-ca", hostname="settlements.payments.svc"),
)

Include(chart, "manifests", url=os.path.join(os.path.dirname(__file__), "manifests/payments.yaml"))
