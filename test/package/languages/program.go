// The same as program.ts, in Go.
package main

import (
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	k "github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs"
	"github.com/kgateway-constructs/kgateway-constructs-go/kgatewayconstructs/kube"
)

func text(value string) *string { return jsii.String(value) }

func number(value float64) *float64 { return jsii.Number(value) }

func chart(app cdk8s.App, namespace string) cdk8s.Chart {
	return cdk8s.NewChart(app, text(namespace), &cdk8s.ChartProps{Namespace: text(namespace)})
}

func service(name string, port float64) k.RouteTarget {
	return k.RouteTarget_Service(text(name), &k.ServiceTargetOptions{Port: number(port)})
}

func program() {
	app := cdk8s.NewApp(nil)
	infra := chart(app, "infra")
	k.NewKgatewayController(infra, text("kgateway"), &k.KgatewayControllerProps{Version: k.KgatewayVersion_V2_4, HighAvailability: jsii.Bool(true)})
	edge := k.NewGateway(infra, text("edge"), nil)
	http := edge.AddListener(text("http"), k.Listener_Http(nil))
	https := edge.AddListener(text("https"), k.Listener_Https(&k.TerminatingListenerOptions{
		Hostname:      text("*.example.com"),
		Certificates:  &[]*k.CertificateReference{{SecretName: text("example-com")}},
		AllowedRoutes: k.AllowedRoutes_NamespacesWithLabels(&map[string]*string{"shop": text("true")}, nil),
	}))
	k.NewRedirectRoute(infra, text("to-https"), &k.RedirectRouteProps{Parents: &[]k.IRouteParent{http}, ToHttps: jsii.Bool(true)})
	k.NewTrafficPolicy(infra, text("limits"), &k.TrafficPolicyProps{
		Targets: &[]k.IPolicyTarget{edge}, Timeouts: &kube.TrafficPolicyTimeouts{Request: text("5s")},
	})

	shop := chart(app, "shop")
	payments := chart(app, "payments")
	ledger := k.NewTlsBackend(payments, text("ledger"), &k.TlsBackendProps{Host: text("ledger.example.net")})
	bank := k.NewStaticBackend(payments, text("bank"), &k.StaticBackendProps{
		Hosts: &[]*k.StaticHost{{Host: text("bank.example.net"), Port: number(443)}},
		Tls:   k.BackendTls_Mutual(text("client"), &k.BackendTlsOptions{Hostname: text("bank.example.net")}),
	})
	invoices := k.NewLambdaBackend(shop, text("invoices"), &k.LambdaBackendProps{
		FunctionName: text("invoices"), AccountId: text("123456789012"), Region: text("eu-central-1"), Credentials: k.AwsCredentials_Secret(text("lambda")),
	})
	k.NewReferenceGrant(payments, text("rates"), &k.ReferenceGrantProps{
		From: &[]*k.ReferenceGrantFrom{{Kind: text("HTTPRoute"), Namespace: text("shop")}},
		To:   &[]*k.ReferenceGrantTo{{Kind: text("Service"), Name: text("rates")}},
	})
	k.NewHttpRoute(shop, text("api"), &k.HttpRouteProps{
		Parents:   &[]k.IRouteParent{https},
		Hostnames: &[]*string{text("api.example.com")},
		Rules: &[]*k.HttpRouteRule{
			{Matches: &[]*k.HttpRouteMatch{{Path: k.PathMatch_Prefix(text("/ledger"))}}, Action: k.RouteAction_Forward(ledger)},
			{
				Matches: &[]*k.HttpRouteMatch{{Path: k.PathMatch_Exact(text("/bank")), Headers: &[]k.HeaderMatch{k.HeaderMatch_Exact(text("x-bank"), text("1"))}}},
				Action:  k.RouteAction_Forward(bank),
			},
			{
				Matches: &[]*k.HttpRouteMatch{{Path: k.PathMatch_Prefix(text("/invoices"))}},
				Filters: &[]k.RouteFilter{k.RouteFilter_RequestHeaderModifier(&k.HeaderModifierOptions{Set: &map[string]*string{"x-team": text("shop")}})},
				Action:  k.RouteAction_Forward(invoices),
			},
		},
	})
	canary := service("shop-canary", 8080)
	k.NewSplitRoute(shop, text("shop"), &k.SplitRouteProps{
		Parents:   &[]k.IRouteParent{https},
		Hostnames: &[]*string{text("shop.example.com")},
		Targets:   &[]*k.WeightedTarget{{Target: service("shop", 8080), Weight: number(95)}, {Target: canary, Weight: number(5)}},
		Overrides: &[]*k.SplitOverride{{Headers: &[]k.HeaderMatch{k.HeaderMatch_Exact(text("x-canary"), text("always"))}, Target: canary}},
	})
	k.NewGrpcRoute(shop, text("cart"), &k.GrpcRouteProps{
		Parents: &[]k.IRouteParent{k.RouteParent_Gateway(&k.ParentOptions{Name: text("internal"), Namespace: text("infra")})},
		Rules: &[]*k.GrpcRouteRule{{
			Matches: &[]*k.GrpcRouteMatch{{Method: k.GrpcMethodMatch_Exact(&k.GrpcMethodOptions{Service: text("shop.v1.Cart"), Method: text("Add")})}},
			Action:  k.RouteAction_Forward(service("cart", 9000)),
		}},
	})

	app.Synth()
}

// A mistake, for what its author sees.
func mistake() {
	k.NewStaticBackend(cdk8s.NewChart(cdk8s.NewApp(nil), text("c"), nil), text("db"), &k.StaticBackendProps{
		Hosts: &[]*k.StaticHost{{Host: text("A.example"), Port: number(80)}},
	})
}

func main() {
	if len(os.Args) > 1 {
		mistake()
	}
	program()
	jsii.Close()
}
