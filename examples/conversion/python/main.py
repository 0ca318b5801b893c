import cluster_chart  # noqa: F401
import gateways_chart  # noqa: F401
import identity_chart  # noqa: F401
import shop_chart  # noqa: F401
import payments_chart  # noqa: F401
import media_chart  # noqa: F401
from app import app

app.synth()
