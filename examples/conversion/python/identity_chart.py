import os

from cdk8s import ApiObjectMetadata, Chart, Include
from kgateway_constructs import ReferenceGrant, ReferenceGrantFrom, ReferenceGrantTo, TlsBackend
from app import app

chart = Chart(app, "identity", namespace="identity")

# The shop has its login pages on its own host.
accounts = TlsBackend(
    chart,
    "accounts",
    metadata=ApiObjectMetadata(name="accounts"),
    host="accounts.login.example",
    companion_names={"grant-httproute-shop": "shop-login", "tls": "accounts-tls"},
)

ReferenceGrant(
    chart,
    "shop-may-ask",
    metadata=ApiObjectMetadata(name="shop-may-ask"),
    from_=[ReferenceGrantFrom(kind="GatewayExtension", namespace="shop")],
    to=[ReferenceGrantTo(kind="Service", name="authorizer")],
)

Include(chart, "manifests", url=os.path.join(os.path.dirname(__file__), "manifests/identity.yaml"))
