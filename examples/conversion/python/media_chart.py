import os

from cdk8s import ApiObjectMetadata, Chart, Include
from kgateway_constructs import (
    AwsCredentials,
    BackendConfigPolicy,
    HttpRoute,
    HttpRouteMatch,
    HttpRouteRule,
    LambdaBackend,
    PathMatch,
    PriorityGroup,
    PriorityGroupsBackend,
    RouteAction,
    RouteFilter,
    RouteTarget,
    StaticBackend,
    StaticHost,
    TrafficPolicy,
    kube,
)
from app import app
from gateways_chart import public_gateway, tools

chart = Chart(app, "media", namespace="media")

covers = StaticBackend(
    chart,
    "covers",
    metadata=ApiObjectMetadata(name="covers"),
    hosts=[StaticHost(host="covers.cdn.example", port=80)],
)

# Without it, the proxy would believe whoever answers.
resize = LambdaBackend(
    chart,
    "resize",
    metadata=ApiObjectMetadata(name="resize"),
    function_name="resize-cover",
    account_id="123456789012",
    region="eu-central-1",
    qualifier="live",
    credentials=AwsCredentials.secret("lambda-caller"),
    companion_names={"tls": "resize-tls"},
)

covers_eu = StaticBackend(
    chart,
    "covers-eu",
    metadata=ApiObjectMetadata(name="covers-eu"),
    hosts=[StaticHost(host="eu.covers.cdn.example", port=80)],
)

covers_anywhere = PriorityGroupsBackend(
    chart,
    "covers-anywhere",
    metadata=ApiObjectMetadata(name="covers-anywhere"),
    groups=[PriorityGroup(backends=[covers_eu]), PriorityGroup(backends=[covers])],
)

chosen_host = TrafficPolicy(
    chart,
    "chosen-host",
    metadata=ApiObjectMetadata(name="chosen-host"),
    auto_host_rewrite=True,
)

# spec.rules[2]: previews keep the host of the shop: the CDN tells tenants apart by it
HttpRoute(
    chart,
    "media",
    metadata=ApiObjectMetadata(name="media"),
    parents=[public_gateway.listener("https")],
    hostnames=["media.bookshop.example"],
    rules=[
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.prefix("/resize"))],
            action=RouteAction.forward(resize),
        ),
        HttpRouteRule(action=RouteAction.forward(covers)),
        HttpRouteRule(
            matches=[HttpRouteMatch(path=PathMatch.prefix("/previews"))],
            action=RouteAction.forward(covers),
            preserve_host=True,
        ),
    ],
)

HttpRoute(
    chart,
    "thumbnails",
    metadata=ApiObjectMetadata(name="thumbnails"),
    parents=[public_gateway.listener("https")],
    hostnames=["thumbs.bookshop.example"],
    rules=[HttpRouteRule(
        filters=[RouteFilter.extension(chosen_host)],
        action=RouteAction.forward(covers_anywhere),
        preserve_host=True,
    )],
)

HttpRoute(
    chart,
    "tools",
    metadata=ApiObjectMetadata(name="tools"),
    parents=[tools],
    rules=[HttpRouteRule(
        matches=[HttpRouteMatch(path=PathMatch.prefix("/media/encoder"))],
        action=RouteAction.forward(RouteTarget.service("encoder", port=8000)),
    )],
)

BackendConfigPolicy(
    chart,
    "covers-health",
    metadata=ApiObjectMetadata(name="covers-health"),
    targets=[covers_anywhere],
    health_check=kube.BackendConfigPolicyHealthCheck(
        interval="10s",
        timeout="2s",
        healthy_threshold=1,
        unhealthy_threshold=3,
        http=kube.BackendConfigPolicyHealthCheckHttp(path="/health"),
    ),
)

Include(chart, "manifests", url=os.path.join(os.path.dirname(__file__), "manifests/media.yaml"))
