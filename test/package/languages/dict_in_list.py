# jsii would drop the mistyped key without a word, and share the requests 1 to 1.
from cdk8s import App, Chart
from kgateway_constructs import RouteParent, RouteTarget, SplitRoute

try:
    SplitRoute(Chart(App(), "c"), "split", parents=[RouteParent.gateway(name="edge")], targets=[
        {"target": RouteTarget.service("a", port=80), "wieght": 9},
        {"target": RouteTarget.service("b", port=80), "weight": 1},
    ])
except TypeError as error:
    assert "WeightedTarget; got dict instead" in str(error), error
    print("python: a dict in a list is refused")
else:
    raise SystemExit("a dict in a list was taken, of which jsii drops keys")
