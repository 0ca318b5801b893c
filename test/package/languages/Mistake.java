// A mistake, for what its author sees.
import dev.kgatewayconstructs.StaticBackend;
import dev.kgatewayconstructs.StaticHost;
import java.util.List;
import org.cdk8s.App;
import org.cdk8s.Chart;

class Mistake {
  public static void main(String[] arguments) {
    StaticBackend.Builder.create(new Chart(new App(), "c"), "db").hosts(List.of(StaticHost.builder().host("A.example").port(80).build())).build();
  }
}
