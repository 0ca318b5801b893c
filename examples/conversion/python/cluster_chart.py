import os

from cdk8s import ApiObjectMetadata, Chart, Include
from app import app

chart = Chart(app, "cluster")

Include(chart, "manifests", url=os.path.join(os.path.dirname(__file__), "manifests/cluster.yaml"))
