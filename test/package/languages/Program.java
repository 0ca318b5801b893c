// The same as program.ts, in Java.
import dev.kgatewayconstructs.*;
import dev.kgatewayconstructs.kube.TrafficPolicyTimeouts;
import java.util.List;
import java.util.Map;
import org.cdk8s.App;
import org.cdk8s.Chart;
import org.cdk8s.ChartProps;

class Program {
  public static void main(String[] arguments) {
    App app = new App();
    Chart infra = chart(app, "infra");
    KgatewayController.Builder.create(infra, "kgateway").version(KgatewayVersion.V2_4).highAvailability(true).build();
    Gateway edge = new Gateway(infra, "edge");
    RouteParent http = edge.addListener("http", Listener.http());
    RouteParent https = edge.addListener("https", Listener.https(TerminatingListenerOptions.builder()
        .hostname("*.example.com")
        .certificates(List.of(CertificateReference.builder().secretName("example-com").build()))
        .allowedRoutes(AllowedRoutes.namespacesWithLabels(Map.of("shop", "true")))
        .build()));
    RedirectRoute.Builder.create(infra, "to-https").parents(List.of(http)).toHttps(true).build();
    TrafficPolicy.Builder.create(infra, "limits").targets(List.of(edge)).timeouts(TrafficPolicyTimeouts.builder().request("5s").build()).build();

    Chart shop = chart(app, "shop");
    Chart payments = chart(app, "payments");
    TlsBackend ledger = TlsBackend.Builder.create(payments, "ledger").host("ledger.example.net").build();
    StaticBackend bank = StaticBackend.Builder.create(payments, "bank")
        .hosts(List.of(StaticHost.builder().host("bank.example.net").port(443).build()))
        .tls(BackendTls.mutual("client", BackendTlsOptions.builder().hostname("bank.example.net").build()))
        .build();
    LambdaBackend invoices = LambdaBackend.Builder.create(shop, "invoices")
        .functionName("invoices").accountId("123456789012").region("eu-central-1").credentials(AwsCredentials.secret("lambda")).build();
    ReferenceGrant.Builder.create(payments, "rates")
        .from(List.of(ReferenceGrantFrom.builder().kind("HTTPRoute").namespace("shop").build()))
        .to(List.of(ReferenceGrantTo.builder().kind("Service").name("rates").build()))
        .build();
    HttpRoute.Builder.create(shop, "api").parents(List.of(https)).hostnames(List.of("api.example.com")).rules(List.of(
        HttpRouteRule.builder().matches(List.of(HttpRouteMatch.builder().path(PathMatch.prefix("/ledger")).build())).action(RouteAction.forward(ledger)).build(),
        HttpRouteRule.builder()
            .matches(List.of(HttpRouteMatch.builder().path(PathMatch.exact("/bank")).headers(List.of(HeaderMatch.exact("x-bank", "1"))).build()))
            .action(RouteAction.forward(bank)).build(),
        HttpRouteRule.builder()
            .matches(List.of(HttpRouteMatch.builder().path(PathMatch.prefix("/invoices")).build()))
            .filters(List.of(RouteFilter.requestHeaderModifier(HeaderModifierOptions.builder().set(Map.of("x-team", "shop")).build())))
            .action(RouteAction.forward(invoices)).build())).build();
    RouteTarget canary = service("shop-canary", 8080);
    SplitRoute.Builder.create(shop, "shop").parents(List.of(https)).hostnames(List.of("shop.example.com"))
        .targets(List.of(WeightedTarget.builder().target(service("shop", 8080)).weight(95).build(), WeightedTarget.builder().target(canary).weight(5).build()))
        .overrides(List.of(SplitOverride.builder().headers(List.of(HeaderMatch.exact("x-canary", "always"))).target(canary).build()))
        .build();
    GrpcRoute.Builder.create(shop, "cart").parents(List.of(RouteParent.gateway(ParentOptions.builder().name("internal").namespace("infra").build())))
        .rules(List.of(GrpcRouteRule.builder()
            .matches(List.of(GrpcRouteMatch.builder().method(GrpcMethodMatch.exact(GrpcMethodOptions.builder().service("shop.v1.Cart").method("Add").build())).build()))
            .action(RouteAction.forward(service("cart", 9000))).build()))
        .build();

    app.synth();
  }

  private static Chart chart(App app, String namespace) {
    return new Chart(app, namespace, ChartProps.builder().namespace(namespace).build());
  }

  private static RouteTarget service(String name, int port) {
    return RouteTarget.service(name, ServiceTargetOptions.builder().port(port).build());
  }
}
