# A mistake, for what its author sees.
from cdk8s import App, Chart
from kgateway_constructs import StaticBackend, StaticHost

StaticBackend(Chart(App(), "c"), "db", hosts=[StaticHost(host="A.example", port=80)])
