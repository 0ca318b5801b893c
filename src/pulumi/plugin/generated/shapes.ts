// Made from the public API by `npx projen plugin`. Do not edit.
import type { Shapes } from '../values';

export const SHAPES: Shapes = {
  "structs": {
    "Ec2BackendOptions": {
      "credentials": {
        "choice": "AwsCredentialsChoice"
      }
    },
    "LambdaBackendOptions": {
      "credentials": {
        "choice": "AwsCredentialsChoice"
      }
    },
    "BackendArgs": {
      "destination": {
        "choice": "DestinationChoice"
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "BackendConfigPolicyArgs": {
      "selectors": {
        "list": {
          "choice": "TargetSelectorChoice"
        }
      },
      "targets": {
        "list": {
          "choice": "PolicyTargetChoice"
        }
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "BackendTlsPolicyArgs": {
      "targets": {
        "list": {
          "choice": "PolicyTargetChoice"
        }
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "DirectResponseArgs": {},
    "DynamicForwardProxyBackendArgs": {
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "Ec2BackendArgs": {
      "credentials": {
        "choice": "AwsCredentialsChoice"
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "ExternalHostnameBackendArgs": {
      "tls": {
        "choice": "ExternalHostnameTlsChoice"
      }
    },
    "ListenerOptions": {
      "allowedRoutes": {
        "choice": "AllowedRoutesChoice"
      }
    },
    "TerminatingListenerOptions": {
      "allowedRoutes": {
        "choice": "AllowedRoutesChoice"
      }
    },
    "TcpListenerOptions": {
      "allowedRoutes": {
        "choice": "AllowedRoutesChoice"
      }
    },
    "GatewayArgs": {
      "allowedListeners": {
        "choice": "AllowedListenersChoice"
      },
      "listeners": {
        "map": {
          "choice": "ListenerChoice"
        }
      },
      "parameters": {
        "choice": "GatewayParametersChoice"
      }
    },
    "GatewayApiCrdsArgs": {},
    "GatewayExtensionExtAuthGrpcService": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "GatewayExtensionExtAuthHttpService": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "GatewayExtensionExtAuth": {
      "grpcService": {
        "struct": "GatewayExtensionExtAuthGrpcService"
      },
      "httpService": {
        "struct": "GatewayExtensionExtAuthHttpService"
      }
    },
    "GatewayExtensionExtProc": {
      "grpcService": {
        "struct": "GatewayExtensionExtAuthGrpcService"
      }
    },
    "GatewayExtensionJwtProviderJwksRemote": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "GatewayExtensionJwtProviderJwks": {
      "remote": {
        "struct": "GatewayExtensionJwtProviderJwksRemote"
      }
    },
    "GatewayExtensionJwtProvider": {
      "jwks": {
        "struct": "GatewayExtensionJwtProviderJwks"
      }
    },
    "GatewayExtensionJwt": {
      "providers": {
        "list": {
          "struct": "GatewayExtensionJwtProvider"
        }
      }
    },
    "GatewayExtensionOauth2Jwt": {
      "jwksBackendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "GatewayExtensionOauth2": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      },
      "jwt": {
        "struct": "GatewayExtensionOauth2Jwt"
      }
    },
    "GatewayExtensionRateLimit": {
      "grpcService": {
        "struct": "GatewayExtensionExtAuthGrpcService"
      }
    },
    "GatewayExtensionArgs": {
      "extAuth": {
        "struct": "GatewayExtensionExtAuth"
      },
      "extProc": {
        "struct": "GatewayExtensionExtProc"
      },
      "jwt": {
        "struct": "GatewayExtensionJwt"
      },
      "oauth2": {
        "struct": "GatewayExtensionOauth2"
      },
      "rateLimit": {
        "struct": "GatewayExtensionRateLimit"
      }
    },
    "GatewayParametersArgs": {},
    "GcpBackendArgs": {
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "RedirectOptions": {
      "path": {
        "choice": "PathRewriteChoice"
      }
    },
    "UrlRewriteOptions": {
      "path": {
        "choice": "PathRewriteChoice"
      }
    },
    "WeightedTarget": {
      "filters": {
        "list": {
          "choice": "RouteFilterChoice"
        }
      },
      "target": {
        "choice": "RouteTargetChoice"
      }
    },
    "GrpcRouteMatch": {
      "headers": {
        "list": {
          "choice": "HeaderMatchChoice"
        }
      },
      "method": {
        "choice": "GrpcMethodMatchChoice"
      }
    },
    "GrpcRouteRule": {
      "action": {
        "choice": "RouteActionChoice"
      },
      "filters": {
        "list": {
          "choice": "RouteFilterChoice"
        }
      },
      "matches": {
        "list": {
          "struct": "GrpcRouteMatch"
        }
      }
    },
    "GrpcRouteArgs": {
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "rules": {
        "list": {
          "struct": "GrpcRouteRule"
        }
      }
    },
    "HttpRouteMatch": {
      "headers": {
        "list": {
          "choice": "HeaderMatchChoice"
        }
      },
      "path": {
        "choice": "PathMatchChoice"
      },
      "queryParams": {
        "list": {
          "choice": "QueryParamMatchChoice"
        }
      }
    },
    "HttpRouteRule": {
      "action": {
        "choice": "RouteActionChoice"
      },
      "filters": {
        "list": {
          "choice": "RouteFilterChoice"
        }
      },
      "matches": {
        "list": {
          "struct": "HttpRouteMatch"
        }
      }
    },
    "HttpRouteArgs": {
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "rules": {
        "list": {
          "struct": "HttpRouteRule"
        }
      }
    },
    "KgatewayControllerArgs": {
      "xdsTls": {
        "choice": "XdsTlsChoice"
      }
    },
    "KgatewayCrdsArgs": {},
    "LambdaBackendArgs": {
      "credentials": {
        "choice": "AwsCredentialsChoice"
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "ListenerPolicyDefaultHttpSettingsAccessLogGrpcService": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry": {
      "grpcService": {
        "struct": "ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetryGrpcService"
      }
    },
    "ListenerPolicyDefaultHttpSettingsAccessLog": {
      "grpcService": {
        "struct": "ListenerPolicyDefaultHttpSettingsAccessLogGrpcService"
      },
      "openTelemetry": {
        "struct": "ListenerPolicyDefaultHttpSettingsAccessLogOpenTelemetry"
      }
    },
    "ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService": {
      "backendRef": {
        "choice": "RouteTargetChoice"
      }
    },
    "ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry": {
      "grpcService": {
        "struct": "ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetryGrpcService"
      }
    },
    "ListenerPolicyDefaultHttpSettingsTracingProvider": {
      "openTelemetry": {
        "struct": "ListenerPolicyDefaultHttpSettingsTracingProviderOpenTelemetry"
      }
    },
    "ListenerPolicyDefaultHttpSettingsTracing": {
      "provider": {
        "struct": "ListenerPolicyDefaultHttpSettingsTracingProvider"
      }
    },
    "ListenerPolicyDefaultHttpSettings": {
      "accessLog": {
        "list": {
          "struct": "ListenerPolicyDefaultHttpSettingsAccessLog"
        }
      },
      "tracing": {
        "struct": "ListenerPolicyDefaultHttpSettingsTracing"
      }
    },
    "ListenerPolicyDefault": {
      "httpSettings": {
        "struct": "ListenerPolicyDefaultHttpSettings"
      }
    },
    "ListenerPolicyPerPortListener": {
      "httpSettings": {
        "struct": "ListenerPolicyDefaultHttpSettings"
      }
    },
    "ListenerPolicyPerPort": {
      "listener": {
        "struct": "ListenerPolicyPerPortListener"
      }
    },
    "ListenerPolicyArgs": {
      "default": {
        "struct": "ListenerPolicyDefault"
      },
      "perPort": {
        "list": {
          "struct": "ListenerPolicyPerPort"
        }
      },
      "selectors": {
        "list": {
          "choice": "TargetSelectorChoice"
        }
      },
      "targets": {
        "list": {
          "choice": "PolicyTargetChoice"
        }
      }
    },
    "ListenerSetArgs": {
      "gateway": {
        "choice": "RouteParentChoice"
      },
      "listeners": {
        "map": {
          "choice": "ListenerChoice"
        }
      }
    },
    "PriorityGroup": {
      "backends": {
        "list": {
          "choice": "RouteTargetChoice"
        }
      }
    },
    "PriorityGroupsBackendArgs": {
      "groups": {
        "list": {
          "struct": "PriorityGroup"
        }
      },
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "RedirectRouteArgs": {
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "redirect": {
        "struct": "RedirectOptions"
      }
    },
    "ReferenceGrantArgs": {},
    "SplitMirror": {
      "target": {
        "choice": "RouteTargetChoice"
      }
    },
    "SplitOverride": {
      "headers": {
        "list": {
          "choice": "HeaderMatchChoice"
        }
      },
      "queryParams": {
        "list": {
          "choice": "QueryParamMatchChoice"
        }
      },
      "target": {
        "choice": "RouteTargetChoice"
      }
    },
    "SplitRouteArgs": {
      "filters": {
        "list": {
          "choice": "RouteFilterChoice"
        }
      },
      "matches": {
        "list": {
          "struct": "HttpRouteMatch"
        }
      },
      "mirror": {
        "struct": "SplitMirror"
      },
      "overrides": {
        "list": {
          "struct": "SplitOverride"
        }
      },
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "targets": {
        "list": {
          "struct": "WeightedTarget"
        }
      }
    },
    "StaticBackendArgs": {
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "TcpRouteArgs": {
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "targets": {
        "list": {
          "struct": "WeightedTarget"
        }
      }
    },
    "TlsBackendArgs": {
      "tls": {
        "choice": "BackendTlsChoice"
      }
    },
    "TlsRouteArgs": {
      "parents": {
        "list": {
          "choice": "RouteParentChoice"
        }
      },
      "targets": {
        "list": {
          "struct": "WeightedTarget"
        }
      }
    },
    "TrafficPolicyExtAuth": {
      "extensionRef": {
        "choice": "GatewayExtensionChoice"
      }
    },
    "TrafficPolicyExtProc": {
      "extensionRef": {
        "choice": "GatewayExtensionChoice"
      }
    },
    "TrafficPolicyJwtAuth": {
      "extensionRef": {
        "choice": "GatewayExtensionChoice"
      }
    },
    "TrafficPolicyOauth2": {
      "extensionRef": {
        "choice": "GatewayExtensionChoice"
      }
    },
    "TrafficPolicyRateLimitGlobal": {
      "extensionRef": {
        "choice": "GatewayExtensionChoice"
      }
    },
    "TrafficPolicyRateLimit": {
      "global": {
        "struct": "TrafficPolicyRateLimitGlobal"
      }
    },
    "TrafficPolicyArgs": {
      "extAuth": {
        "struct": "TrafficPolicyExtAuth"
      },
      "extProc": {
        "struct": "TrafficPolicyExtProc"
      },
      "jwtAuth": {
        "struct": "TrafficPolicyJwtAuth"
      },
      "oauth2": {
        "struct": "TrafficPolicyOauth2"
      },
      "rateLimit": {
        "struct": "TrafficPolicyRateLimit"
      },
      "selectors": {
        "list": {
          "choice": "TargetSelectorChoice"
        }
      },
      "targets": {
        "list": {
          "choice": "PolicyTargetChoice"
        }
      }
    }
  },
  "choices": {
    "DestinationChoice": {
      "dynamicForwardProxy": {
        "className": "Destination",
        "name": "dynamicForwardProxy",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "ec2": {
        "className": "Destination",
        "name": "ec2",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "Ec2BackendOptions"
            }
          }
        ]
      },
      "gcp": {
        "className": "Destination",
        "name": "gcp",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "lambda": {
        "className": "Destination",
        "name": "lambda",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "LambdaBackendOptions"
            }
          }
        ]
      },
      "raw": {
        "className": "Destination",
        "name": "raw",
        "parameters": [
          {
            "name": "spec"
          }
        ]
      },
      "staticHosts": {
        "className": "Destination",
        "name": "staticHosts",
        "parameters": [
          {
            "name": "options"
          }
        ]
      }
    },
    "AwsCredentialsChoice": {
      "ambient": {
        "className": "AwsCredentials",
        "name": "ambient",
        "parameters": []
      },
      "assumeRole": {
        "className": "AwsCredentials",
        "name": "assumeRole",
        "parameters": [
          {
            "name": "arn"
          }
        ]
      },
      "secret": {
        "className": "AwsCredentials",
        "name": "secret",
        "parameters": [
          {
            "name": "name"
          }
        ]
      }
    },
    "BackendTlsChoice": {
      "caCertificates": {
        "className": "BackendTls",
        "name": "caCertificates",
        "parameters": [
          {
            "name": "configMapName"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "caSecret": {
        "className": "BackendTls",
        "name": "caSecret",
        "parameters": [
          {
            "name": "secretName"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "files": {
        "className": "BackendTls",
        "name": "files",
        "parameters": [
          {
            "name": "files"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "insecure": {
        "className": "BackendTls",
        "name": "insecure",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "mutual": {
        "className": "BackendTls",
        "name": "mutual",
        "parameters": [
          {
            "name": "secretName"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "systemCas": {
        "className": "BackendTls",
        "name": "systemCas",
        "parameters": [
          {
            "name": "options"
          }
        ]
      }
    },
    "TargetSelectorChoice": {
      "backends": {
        "className": "TargetSelector",
        "name": "backends",
        "parameters": [
          {
            "name": "labels"
          }
        ]
      },
      "gateways": {
        "className": "TargetSelector",
        "name": "gateways",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "grpcRoutes": {
        "className": "TargetSelector",
        "name": "grpcRoutes",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "httpRoutes": {
        "className": "TargetSelector",
        "name": "httpRoutes",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "listenerSets": {
        "className": "TargetSelector",
        "name": "listenerSets",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "services": {
        "className": "TargetSelector",
        "name": "services",
        "parameters": [
          {
            "name": "labels"
          }
        ]
      }
    },
    "PolicyTargetChoice": {
      "backend": {
        "className": "PolicyTarget",
        "name": "backend",
        "parameters": [
          {
            "name": "name"
          }
        ]
      },
      "istioHostname": {
        "className": "PolicyTarget",
        "name": "istioHostname",
        "parameters": [
          {
            "name": "hostname"
          }
        ]
      },
      "service": {
        "className": "PolicyTarget",
        "name": "service",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "gateway": {
        "className": "RouteParent",
        "name": "gateway",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "raw": {
        "className": "RouteParent",
        "name": "raw",
        "parameters": [
          {
            "name": "reference"
          }
        ]
      },
      "route": {
        "className": "RouteParent",
        "name": "route",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      }
    },
    "ExternalHostnameTlsChoice": {
      "clientAndServer": {
        "className": "ExternalHostnameTls",
        "name": "clientAndServer",
        "parameters": [
          {
            "name": "secretName"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "none": {
        "className": "ExternalHostnameTls",
        "name": "none",
        "parameters": []
      },
      "serverOnly": {
        "className": "ExternalHostnameTls",
        "name": "serverOnly",
        "parameters": [
          {
            "name": "options"
          }
        ]
      }
    },
    "AllowedListenersChoice": {
      "allNamespaces": {
        "className": "AllowedListeners",
        "name": "allNamespaces",
        "parameters": []
      },
      "namespacesWithLabels": {
        "className": "AllowedListeners",
        "name": "namespacesWithLabels",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "none": {
        "className": "AllowedListeners",
        "name": "none",
        "parameters": []
      },
      "raw": {
        "className": "AllowedListeners",
        "name": "raw",
        "parameters": [
          {
            "name": "allowedListeners"
          }
        ]
      },
      "sameNamespace": {
        "className": "AllowedListeners",
        "name": "sameNamespace",
        "parameters": []
      }
    },
    "ListenerChoice": {
      "http": {
        "className": "Listener",
        "name": "http",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "ListenerOptions"
            }
          }
        ]
      },
      "https": {
        "className": "Listener",
        "name": "https",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "TerminatingListenerOptions"
            }
          }
        ]
      },
      "raw": {
        "className": "Listener",
        "name": "raw",
        "parameters": [
          {
            "name": "listener"
          }
        ]
      },
      "tcp": {
        "className": "Listener",
        "name": "tcp",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "TcpListenerOptions"
            }
          }
        ]
      },
      "tlsPassthrough": {
        "className": "Listener",
        "name": "tlsPassthrough",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "ListenerOptions"
            }
          }
        ]
      },
      "tlsTermination": {
        "className": "Listener",
        "name": "tlsTermination",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "TerminatingListenerOptions"
            }
          }
        ]
      }
    },
    "AllowedRoutesChoice": {
      "allNamespaces": {
        "className": "AllowedRoutes",
        "name": "allNamespaces",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "namespacesWithLabels": {
        "className": "AllowedRoutes",
        "name": "namespacesWithLabels",
        "parameters": [
          {
            "name": "labels"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "raw": {
        "className": "AllowedRoutes",
        "name": "raw",
        "parameters": [
          {
            "name": "allowedRoutes"
          }
        ]
      },
      "sameNamespace": {
        "className": "AllowedRoutes",
        "name": "sameNamespace",
        "parameters": [
          {
            "name": "options"
          }
        ]
      }
    },
    "GatewayParametersChoice": {
      "named": {
        "className": "GatewayParametersReference",
        "name": "named",
        "parameters": [
          {
            "name": "name"
          }
        ]
      }
    },
    "RouteTargetChoice": {
      "backend": {
        "className": "RouteTarget",
        "name": "backend",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "raw": {
        "className": "RouteTarget",
        "name": "raw",
        "parameters": [
          {
            "name": "reference"
          }
        ]
      },
      "service": {
        "className": "RouteTarget",
        "name": "service",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      }
    },
    "RouteParentChoice": {
      "gateway": {
        "className": "RouteParent",
        "name": "gateway",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "raw": {
        "className": "RouteParent",
        "name": "raw",
        "parameters": [
          {
            "name": "reference"
          }
        ]
      },
      "route": {
        "className": "RouteParent",
        "name": "route",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      }
    },
    "RouteActionChoice": {
      "delegate": {
        "className": "RouteAction",
        "name": "delegate",
        "parameters": [
          {
            "name": "routes",
            "shape": {
              "list": {
                "choice": "RouteDelegateChoice"
              }
            }
          }
        ]
      },
      "forward": {
        "className": "RouteAction",
        "name": "forward",
        "parameters": [
          {
            "name": "target",
            "shape": {
              "choice": "RouteTargetChoice"
            }
          }
        ]
      },
      "raw": {
        "className": "RouteAction",
        "name": "raw",
        "parameters": [
          {
            "name": "rule"
          }
        ]
      },
      "redirect": {
        "className": "RouteAction",
        "name": "redirect",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "RedirectOptions"
            }
          }
        ]
      },
      "respond": {
        "className": "RouteAction",
        "name": "respond",
        "parameters": [
          {
            "name": "response",
            "shape": {
              "choice": "RouteExtensionChoice"
            }
          }
        ]
      },
      "split": {
        "className": "RouteAction",
        "name": "split",
        "parameters": [
          {
            "name": "targets",
            "shape": {
              "list": {
                "struct": "WeightedTarget"
              }
            }
          }
        ]
      }
    },
    "RouteDelegateChoice": {
      "everyRoute": {
        "className": "RouteDelegate",
        "name": "everyRoute",
        "parameters": [
          {
            "name": "namespace"
          }
        ]
      },
      "label": {
        "className": "RouteDelegate",
        "name": "label",
        "parameters": [
          {
            "name": "value"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "labelOfAllNamespaces": {
        "className": "RouteDelegate",
        "name": "labelOfAllNamespaces",
        "parameters": [
          {
            "name": "value"
          }
        ]
      },
      "route": {
        "className": "RouteDelegate",
        "name": "route",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      }
    },
    "PathRewriteChoice": {
      "fullPath": {
        "className": "PathRewrite",
        "name": "fullPath",
        "parameters": [
          {
            "name": "path"
          }
        ]
      },
      "prefix": {
        "className": "PathRewrite",
        "name": "prefix",
        "parameters": [
          {
            "name": "prefix"
          }
        ]
      },
      "raw": {
        "className": "PathRewrite",
        "name": "raw",
        "parameters": [
          {
            "name": "modifier"
          }
        ]
      }
    },
    "RouteExtensionChoice": {
      "directResponse": {
        "className": "RouteExtension",
        "name": "directResponse",
        "parameters": [
          {
            "name": "name"
          }
        ]
      },
      "trafficPolicy": {
        "className": "RouteExtension",
        "name": "trafficPolicy",
        "parameters": [
          {
            "name": "name"
          }
        ]
      }
    },
    "RouteFilterChoice": {
      "cors": {
        "className": "RouteFilter",
        "name": "cors",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "extension": {
        "className": "RouteFilter",
        "name": "extension",
        "parameters": [
          {
            "name": "policy",
            "shape": {
              "choice": "RouteExtensionChoice"
            }
          }
        ]
      },
      "raw": {
        "className": "RouteFilter",
        "name": "raw",
        "parameters": [
          {
            "name": "filter"
          }
        ]
      },
      "requestHeaderModifier": {
        "className": "RouteFilter",
        "name": "requestHeaderModifier",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "requestMirror": {
        "className": "RouteFilter",
        "name": "requestMirror",
        "parameters": [
          {
            "name": "target",
            "shape": {
              "choice": "RouteTargetChoice"
            }
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      },
      "responseHeaderModifier": {
        "className": "RouteFilter",
        "name": "responseHeaderModifier",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "urlRewrite": {
        "className": "RouteFilter",
        "name": "urlRewrite",
        "parameters": [
          {
            "name": "options",
            "shape": {
              "struct": "UrlRewriteOptions"
            }
          }
        ]
      }
    },
    "HeaderMatchChoice": {
      "cookie": {
        "className": "HeaderMatch",
        "name": "cookie",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "value"
          }
        ]
      },
      "exact": {
        "className": "HeaderMatch",
        "name": "exact",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "value"
          }
        ]
      },
      "raw": {
        "className": "HeaderMatch",
        "name": "raw",
        "parameters": [
          {
            "name": "match"
          }
        ]
      },
      "regularExpression": {
        "className": "HeaderMatch",
        "name": "regularExpression",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "value"
          }
        ]
      }
    },
    "GrpcMethodMatchChoice": {
      "exact": {
        "className": "GrpcMethodMatch",
        "name": "exact",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "raw": {
        "className": "GrpcMethodMatch",
        "name": "raw",
        "parameters": [
          {
            "name": "match"
          }
        ]
      },
      "regularExpression": {
        "className": "GrpcMethodMatch",
        "name": "regularExpression",
        "parameters": [
          {
            "name": "options"
          }
        ]
      }
    },
    "PathMatchChoice": {
      "exact": {
        "className": "PathMatch",
        "name": "exact",
        "parameters": [
          {
            "name": "value"
          }
        ]
      },
      "prefix": {
        "className": "PathMatch",
        "name": "prefix",
        "parameters": [
          {
            "name": "value"
          }
        ]
      },
      "raw": {
        "className": "PathMatch",
        "name": "raw",
        "parameters": [
          {
            "name": "match"
          }
        ]
      },
      "regularExpression": {
        "className": "PathMatch",
        "name": "regularExpression",
        "parameters": [
          {
            "name": "value"
          }
        ]
      }
    },
    "QueryParamMatchChoice": {
      "exact": {
        "className": "QueryParamMatch",
        "name": "exact",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "value"
          }
        ]
      },
      "raw": {
        "className": "QueryParamMatch",
        "name": "raw",
        "parameters": [
          {
            "name": "match"
          }
        ]
      },
      "regularExpression": {
        "className": "QueryParamMatch",
        "name": "regularExpression",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "value"
          }
        ]
      }
    },
    "XdsTlsChoice": {
      "certificate": {
        "className": "XdsTls",
        "name": "certificate",
        "parameters": [
          {
            "name": "options"
          }
        ]
      },
      "secret": {
        "className": "XdsTls",
        "name": "secret",
        "parameters": [
          {
            "name": "name"
          }
        ]
      }
    },
    "GatewayExtensionChoice": {
      "named": {
        "className": "GatewayExtensionReference",
        "name": "named",
        "parameters": [
          {
            "name": "name"
          },
          {
            "name": "options",
            "isOptions": true
          }
        ]
      }
    }
  },
  "components": {
    "Backend": "BackendArgs",
    "BackendConfigPolicy": "BackendConfigPolicyArgs",
    "BackendTlsPolicy": "BackendTlsPolicyArgs",
    "DirectResponse": "DirectResponseArgs",
    "DynamicForwardProxyBackend": "DynamicForwardProxyBackendArgs",
    "Ec2Backend": "Ec2BackendArgs",
    "ExternalHostnameBackend": "ExternalHostnameBackendArgs",
    "Gateway": "GatewayArgs",
    "GatewayApiCrds": "GatewayApiCrdsArgs",
    "GatewayExtension": "GatewayExtensionArgs",
    "GatewayParameters": "GatewayParametersArgs",
    "GcpBackend": "GcpBackendArgs",
    "GrpcRoute": "GrpcRouteArgs",
    "HttpRoute": "HttpRouteArgs",
    "KgatewayController": "KgatewayControllerArgs",
    "KgatewayCrds": "KgatewayCrdsArgs",
    "LambdaBackend": "LambdaBackendArgs",
    "ListenerPolicy": "ListenerPolicyArgs",
    "ListenerSet": "ListenerSetArgs",
    "PriorityGroupsBackend": "PriorityGroupsBackendArgs",
    "RedirectRoute": "RedirectRouteArgs",
    "ReferenceGrant": "ReferenceGrantArgs",
    "SplitRoute": "SplitRouteArgs",
    "StaticBackend": "StaticBackendArgs",
    "TcpRoute": "TcpRouteArgs",
    "TlsBackend": "TlsBackendArgs",
    "TlsRoute": "TlsRouteArgs",
    "TrafficPolicy": "TrafficPolicyArgs"
  }
};
