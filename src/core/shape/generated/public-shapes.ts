// Made from the public API by `npx projen plugin`. Do not edit.
import type { PublicShapes } from '../shape';

export const PUBLIC_SHAPES: PublicShapes = {
  "structs": {
    "NamespaceConditions": {
      "properties": {
        "expressions": {
          "list": {
            "struct": "LabelExpression"
          }
        }
      }
    },
    "LabelExpression": {
      "required": [
        "key",
        "operator"
      ],
      "properties": {
        "key": "string",
        "operator": {
          "oneOf": [
            "LabelOperator.IN",
            "LabelOperator.NOT_IN",
            "LabelOperator.EXISTS",
            "LabelOperator.DOES_NOT_EXIST"
          ]
        },
        "values": {
          "list": "string"
        }
      }
    },
    "AllowedRoutesOptions": {
      "properties": {
        "kinds": {
          "list": {
            "oneOf": [
              "RouteKind.HTTP_ROUTE",
              "RouteKind.GRPC_ROUTE",
              "RouteKind.TLS_ROUTE",
              "RouteKind.TCP_ROUTE"
            ]
          }
        }
      }
    },
    "AllowedNamespacesOptions": {
      "properties": {
        "expressions": {
          "list": {
            "struct": "LabelExpression"
          }
        },
        "kinds": {
          "list": {
            "oneOf": [
              "RouteKind.HTTP_ROUTE",
              "RouteKind.GRPC_ROUTE",
              "RouteKind.TLS_ROUTE",
              "RouteKind.TCP_ROUTE"
            ]
          }
        }
      }
    },
    "Backend": {
      "required": [
        "destination"
      ],
      "properties": {
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "destination": {
          "instanceOf": "Destination"
        },
        "metadata": "object",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "BackendAttributes": {
      "required": [
        "name"
      ],
      "properties": {
        "hosts": {
          "list": "string"
        },
        "name": "string",
        "namespace": "string"
      }
    },
    "BackendConfigPolicy": {
      "properties": {
        "circuitBreakers": "any",
        "commonHttpProtocolOptions": "any",
        "connectTimeout": "string",
        "dns": "any",
        "healthCheck": "any",
        "http1ProtocolOptions": "any",
        "http2ProtocolOptions": "any",
        "loadBalancer": "any",
        "metadata": "object",
        "outlierDetection": "any",
        "perConnectionBufferLimitBytes": "number",
        "selectors": {
          "list": {
            "instanceOf": "TargetSelector"
          }
        },
        "targets": {
          "list": {
            "instanceOf": "IPolicyTarget"
          }
        },
        "tcpKeepalive": "any",
        "tls": {
          "instanceOf": "BackendTls"
        },
        "upstreamProxyProtocol": "any"
      }
    },
    "BackendTlsOptions": {
      "properties": {
        "allowRenegotiation": "boolean",
        "alpnProtocols": {
          "list": "string"
        },
        "cipherSuites": {
          "list": "string"
        },
        "ecdhCurves": {
          "list": "string"
        },
        "hostname": "string",
        "maxVersion": {
          "oneOf": [
            "TlsVersion.AUTO",
            "TlsVersion.V1_0",
            "TlsVersion.V1_1",
            "TlsVersion.V1_2",
            "TlsVersion.V1_3"
          ]
        },
        "minVersion": {
          "oneOf": [
            "TlsVersion.AUTO",
            "TlsVersion.V1_0",
            "TlsVersion.V1_1",
            "TlsVersion.V1_2",
            "TlsVersion.V1_3"
          ]
        },
        "signatureAlgorithms": {
          "list": "string"
        },
        "subjectAltNames": {
          "list": "string"
        },
        "subjectAltUris": {
          "list": "string"
        }
      }
    },
    "TlsFiles": {
      "required": [
        "rootCA"
      ],
      "properties": {
        "rootCA": "string",
        "tlsCertificate": "string",
        "tlsKey": "string"
      }
    },
    "BackendTlsPolicy": {
      "required": [
        "targets",
        "tls"
      ],
      "properties": {
        "metadata": "object",
        "targets": {
          "list": {
            "instanceOf": "IPolicyTarget"
          }
        },
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "DynamicForwardProxyBackendOptions": {
      "properties": {
        "allowAnyHost": "boolean",
        "enableTls": "boolean"
      }
    },
    "Ec2BackendOptions": {
      "required": [
        "tags"
      ],
      "properties": {
        "addressType": {
          "oneOf": [
            "Ec2AddressType.PRIVATE_IP",
            "Ec2AddressType.PUBLIC_IP"
          ]
        },
        "allInstances": "boolean",
        "credentials": {
          "instanceOf": "AwsCredentials"
        },
        "port": "number",
        "region": "string",
        "tags": {
          "list": {
            "struct": "Ec2Tag"
          }
        }
      }
    },
    "Ec2Tag": {
      "required": [
        "key"
      ],
      "properties": {
        "key": "string",
        "value": "string"
      }
    },
    "GcpBackendOptions": {
      "required": [
        "host"
      ],
      "properties": {
        "audience": "string",
        "host": "string"
      }
    },
    "LambdaBackendOptions": {
      "required": [
        "accountId",
        "functionName"
      ],
      "properties": {
        "accountId": "string",
        "credentials": {
          "instanceOf": "AwsCredentials"
        },
        "endpointUrl": "string",
        "functionName": "string",
        "invocation": {
          "oneOf": [
            "LambdaInvocation.SYNC",
            "LambdaInvocation.ASYNC"
          ]
        },
        "payload": {
          "oneOf": [
            "LambdaPayload.HTTP_REQUEST",
            "LambdaPayload.BODY"
          ]
        },
        "qualifier": "string",
        "region": "string"
      }
    },
    "PriorityGroupsBackendOptions": {
      "required": [
        "groups"
      ],
      "properties": {
        "groups": {
          "list": {
            "struct": "PriorityGroup"
          }
        }
      }
    },
    "PriorityGroup": {
      "required": [
        "backends"
      ],
      "properties": {
        "backends": {
          "list": {
            "instanceOf": "IRouteTarget"
          }
        }
      }
    },
    "StaticBackendOptions": {
      "required": [
        "hosts"
      ],
      "properties": {
        "appProtocol": {
          "oneOf": [
            "AppProtocol.HTTP2",
            "AppProtocol.GRPC",
            "AppProtocol.GRPC_WEB",
            "AppProtocol.H2C",
            "AppProtocol.WEBSOCKET"
          ]
        },
        "hosts": {
          "list": {
            "struct": "StaticHost"
          }
        }
      }
    },
    "StaticHost": {
      "required": [
        "host",
        "port"
      ],
      "properties": {
        "host": "string",
        "port": "number"
      }
    },
    "DirectResponse": {
      "required": [
        "status"
      ],
      "properties": {
        "body": "string",
        "contentType": "string",
        "json": {
          "map": "any"
        },
        "metadata": "object",
        "status": "number"
      }
    },
    "DynamicForwardProxyBackend": {
      "properties": {
        "allowAnyHost": "boolean",
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "enableTls": "boolean",
        "metadata": "object",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "Ec2Backend": {
      "required": [
        "tags"
      ],
      "properties": {
        "addressType": {
          "oneOf": [
            "Ec2AddressType.PRIVATE_IP",
            "Ec2AddressType.PUBLIC_IP"
          ]
        },
        "allInstances": "boolean",
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "credentials": {
          "instanceOf": "AwsCredentials"
        },
        "metadata": "object",
        "port": "number",
        "region": "string",
        "tags": {
          "list": {
            "struct": "Ec2Tag"
          }
        },
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "ExternalHostnameBackend": {
      "required": [
        "hostname",
        "port"
      ],
      "properties": {
        "hostname": "string",
        "metadata": "object",
        "port": "number",
        "protocol": {
          "oneOf": [
            "ExternalHostnameProtocol.TCP",
            "ExternalHostnameProtocol.HTTP",
            "ExternalHostnameProtocol.HTTP11",
            "ExternalHostnameProtocol.HTTP2",
            "ExternalHostnameProtocol.H2C",
            "ExternalHostnameProtocol.MCP"
          ]
        },
        "tls": {
          "instanceOf": "ExternalHostnameTls"
        }
      }
    },
    "ClientCertificateOptions": {
      "properties": {
        "caCertificates": "string",
        "hostname": "string",
        "secretNamespace": "string",
        "subjectAltNames": {
          "list": "string"
        }
      }
    },
    "ExternalHostnameTlsOptions": {
      "properties": {
        "caCertificates": "string",
        "hostname": "string",
        "subjectAltNames": {
          "list": "string"
        }
      }
    },
    "CertificateReference": {
      "required": [
        "secretName"
      ],
      "properties": {
        "namespace": "string",
        "secretName": "string"
      }
    },
    "Gateway": {
      "properties": {
        "addresses": {
          "list": "any"
        },
        "allowedListeners": {
          "instanceOf": "AllowedListeners"
        },
        "backendClientCertificate": {
          "struct": "CertificateReference"
        },
        "defaultScope": {
          "oneOf": [
            "GatewayDefaultScope.ALL",
            "GatewayDefaultScope.NONE"
          ]
        },
        "frontendTls": "any",
        "gatewayClassName": "string",
        "infrastructureAnnotations": {
          "map": "string"
        },
        "infrastructureLabels": {
          "map": "string"
        },
        "listeners": {
          "map": {
            "instanceOf": "Listener"
          }
        },
        "metadata": "object",
        "parameters": {
          "instanceOf": "IGatewayParameters"
        }
      }
    },
    "GatewayAttributes": {
      "required": [
        "name"
      ],
      "properties": {
        "name": "string",
        "namespace": "string"
      }
    },
    "GatewayApiCrds": {
      "properties": {
        "argoCdSyncWaves": "boolean",
        "channel": {
          "oneOf": [
            "GatewayApiChannel.STANDARD",
            "GatewayApiChannel.EXPERIMENTAL"
          ]
        },
        "crds": {
          "oneOf": [
            "CrdSource.BUNDLED",
            "CrdSource.NONE"
          ]
        },
        "safeUpgrades": "boolean",
        "version": {
          "oneOf": [
            "GatewayApiVersion.V1_4",
            "GatewayApiVersion.V1_5",
            "GatewayApiVersion.V1_6"
          ]
        }
      }
    },
    "GatewayExtension": {
      "properties": {
        "extAuth": "any",
        "extProc": "any",
        "jwt": "any",
        "metadata": "object",
        "oauth2": "any",
        "rateLimit": "any"
      }
    },
    "GatewayExtensionOptions": {
      "properties": {
        "namespace": "string"
      }
    },
    "GatewayParameters": {
      "properties": {
        "kube": "any",
        "metadata": "object",
        "selfManaged": "boolean"
      }
    },
    "GcpBackend": {
      "required": [
        "host"
      ],
      "properties": {
        "audience": "string",
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "host": "string",
        "metadata": "object",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "GrpcMethodOptions": {
      "properties": {
        "method": "string",
        "service": "string"
      }
    },
    "GrpcRouteRule": {
      "required": [
        "action"
      ],
      "properties": {
        "action": {
          "instanceOf": "RouteAction"
        },
        "filters": {
          "list": {
            "instanceOf": "RouteFilter"
          }
        },
        "matches": {
          "list": {
            "struct": "GrpcRouteMatch"
          }
        },
        "name": "string",
        "sessionPersistence": {
          "struct": "SessionPersistence"
        }
      }
    },
    "GrpcRouteMatch": {
      "properties": {
        "headers": {
          "list": {
            "instanceOf": "HeaderMatch"
          }
        },
        "method": {
          "instanceOf": "GrpcMethodMatch"
        }
      }
    },
    "SessionPersistence": {
      "properties": {
        "absoluteTimeout": "string",
        "permanent": "boolean",
        "sessionName": "string",
        "type": {
          "oneOf": [
            "SessionType.COOKIE",
            "SessionType.HEADER"
          ]
        }
      }
    },
    "GrpcRoute": {
      "required": [
        "parents",
        "rules"
      ],
      "properties": {
        "hostnames": {
          "list": "string"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "instanceOf": "IRouteParent"
          }
        },
        "rules": {
          "list": {
            "struct": "GrpcRouteRule"
          }
        }
      }
    },
    "HelmRelease": {
      "required": [
        "chartVersion",
        "values"
      ],
      "properties": {
        "chartVersion": "string",
        "namespace": "string",
        "releaseName": "string",
        "values": "any"
      }
    },
    "HttpRouteRule": {
      "required": [
        "action"
      ],
      "properties": {
        "action": {
          "instanceOf": "RouteAction"
        },
        "filters": {
          "list": {
            "instanceOf": "RouteFilter"
          }
        },
        "matches": {
          "list": {
            "struct": "HttpRouteMatch"
          }
        },
        "name": "string",
        "preserveHost": "boolean",
        "retry": {
          "struct": "RouteRetry"
        },
        "sessionPersistence": {
          "struct": "SessionPersistence"
        },
        "timeouts": {
          "struct": "RouteTimeouts"
        }
      }
    },
    "HttpRouteMatch": {
      "properties": {
        "headers": {
          "list": {
            "instanceOf": "HeaderMatch"
          }
        },
        "method": {
          "oneOf": [
            "HttpMethod.GET",
            "HttpMethod.HEAD",
            "HttpMethod.POST",
            "HttpMethod.PUT",
            "HttpMethod.DELETE",
            "HttpMethod.CONNECT",
            "HttpMethod.OPTIONS",
            "HttpMethod.TRACE",
            "HttpMethod.PATCH"
          ]
        },
        "path": {
          "instanceOf": "PathMatch"
        },
        "queryParams": {
          "list": {
            "instanceOf": "QueryParamMatch"
          }
        }
      }
    },
    "RouteRetry": {
      "properties": {
        "attempts": "number",
        "backoff": "string",
        "statusCodes": {
          "list": "number"
        }
      }
    },
    "RouteTimeouts": {
      "properties": {
        "backendRequest": "string",
        "request": "string"
      }
    },
    "HttpRoute": {
      "required": [
        "parents"
      ],
      "properties": {
        "hostnames": {
          "list": "string"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "instanceOf": "IRouteParent"
          }
        },
        "rules": {
          "list": {
            "struct": "HttpRouteRule"
          }
        }
      }
    },
    "AwsEc2DiscoveryOptions": {
      "properties": {
        "enabled": "boolean",
        "refreshInterval": "string"
      }
    },
    "ControllerImageOptions": {
      "properties": {
        "digest": "string",
        "pullPolicy": {
          "oneOf": [
            "ImagePullPolicy.IF_NOT_PRESENT",
            "ImagePullPolicy.ALWAYS",
            "ImagePullPolicy.NEVER"
          ]
        },
        "registry": "string",
        "repository": "string",
        "tag": "string"
      }
    },
    "LabelSelectorOptions": {
      "properties": {
        "matchExpressions": {
          "list": {
            "struct": "LabelExpression"
          }
        },
        "matchLabels": {
          "map": "string"
        }
      }
    },
    "GatewayClassParameters": {
      "required": [
        "name",
        "namespace"
      ],
      "properties": {
        "name": "string",
        "namespace": "string"
      }
    },
    "GatewayClassOptions": {
      "properties": {
        "description": "string",
        "labels": {
          "map": "string"
        },
        "parameters": {
          "struct": "GatewayClassParameters"
        }
      }
    },
    "HorizontalPodAutoscalerOptions": {
      "required": [
        "maxReplicas"
      ],
      "properties": {
        "behavior": "any",
        "maxReplicas": "number",
        "metrics": {
          "list": "any"
        },
        "minReplicas": "number"
      }
    },
    "KgatewayImageOptions": {
      "properties": {
        "pullPolicy": {
          "oneOf": [
            "ImagePullPolicy.IF_NOT_PRESENT",
            "ImagePullPolicy.ALWAYS",
            "ImagePullPolicy.NEVER"
          ]
        },
        "registry": "string",
        "tag": "string"
      }
    },
    "ControllerNetworkPolicyOptions": {
      "properties": {
        "metricsNamespaceLabels": {
          "map": "string"
        },
        "proxyNamespaceLabels": {
          "map": "string"
        }
      }
    },
    "PodDisruptionBudgetOptions": {
      "properties": {
        "maxUnavailable": "any",
        "minAvailable": "any",
        "unhealthyPodEvictionPolicy": "string"
      }
    },
    "ProbeOptions": {
      "properties": {
        "failureThreshold": "number",
        "handler": "any",
        "initialDelaySeconds": "number",
        "periodSeconds": "number",
        "successThreshold": "number",
        "timeoutSeconds": "number"
      }
    },
    "ResourceOptions": {
      "properties": {
        "limits": {
          "map": "string"
        },
        "requests": {
          "map": "string"
        }
      }
    },
    "ControllerServiceOptions": {
      "properties": {
        "allocateLoadBalancerNodePorts": "boolean",
        "annotations": {
          "map": "string"
        },
        "clusterIp": "string",
        "clusterIps": {
          "list": "string"
        },
        "create": "boolean",
        "externalIps": {
          "list": "string"
        },
        "externalName": "string",
        "externalTrafficPolicy": "string",
        "healthCheckNodePort": "number",
        "internalTrafficPolicy": "string",
        "ipFamilies": {
          "list": "string"
        },
        "ipFamilyPolicy": "string",
        "labels": {
          "map": "string"
        },
        "loadBalancerClass": "string",
        "loadBalancerIp": "string",
        "loadBalancerSourceRanges": {
          "list": "string"
        },
        "publishNotReadyAddresses": "boolean",
        "sessionAffinity": "string",
        "sessionAffinityConfig": "any",
        "trafficDistribution": "string",
        "type": {
          "oneOf": [
            "ServiceType.CLUSTER_IP",
            "ServiceType.NODE_PORT",
            "ServiceType.LOAD_BALANCER",
            "ServiceType.EXTERNAL_NAME"
          ]
        }
      }
    },
    "ControllerServiceAccountOptions": {
      "properties": {
        "annotations": {
          "map": "string"
        },
        "create": "boolean",
        "name": "string"
      }
    },
    "ServiceMonitorOptions": {
      "properties": {
        "annotations": {
          "map": "string"
        },
        "labels": {
          "map": "string"
        }
      }
    },
    "ControllerSettings": {
      "properties": {
        "clusterDomain": "string",
        "delegationWildcardNamespace": "string",
        "disableLeaderElection": "boolean",
        "disablePodLocalityXds": "boolean",
        "dnsLookupFamily": {
          "oneOf": [
            "DnsLookupFamily.V4_PREFERRED",
            "DnsLookupFamily.V4_ONLY",
            "DnsLookupFamily.V6_ONLY",
            "DnsLookupFamily.ALL",
            "DnsLookupFamily.AUTO"
          ]
        },
        "enableAuthMetadata": "boolean",
        "enableBuiltinDefaultMetrics": "boolean",
        "enableExperimentalGatewayApiFeatures": "boolean",
        "enableIstioAutoMtls": "boolean",
        "enableIstioIntegration": "boolean",
        "enableOrderedAds": "boolean",
        "globalPolicyNamespace": "string",
        "ingressUseWaypoints": "boolean",
        "istioNamespace": "string",
        "listenerBindIpv6": "boolean",
        "referenceGrantMode": {
          "oneOf": [
            "ReferenceGrantMode.OFF",
            "ReferenceGrantMode.PERMISSIVE",
            "ReferenceGrantMode.STRICT"
          ]
        },
        "validatorCacheSize": "number",
        "validatorMode": {
          "oneOf": [
            "ValidatorMode.CACHE",
            "ValidatorMode.BINARY"
          ]
        },
        "waypointLocalBinding": "boolean",
        "weightedRoutePrecedence": "boolean",
        "workloadEntriesExclusionLabels": "string",
        "xdsAuth": "boolean",
        "xdsFirstConnectDelay": "string",
        "xdsServiceHost": "string"
      }
    },
    "TolerationOptions": {
      "properties": {
        "effect": "string",
        "key": "string",
        "operator": "string",
        "tolerationSeconds": "number",
        "value": "string"
      }
    },
    "TopologySpreadOptions": {
      "required": [
        "topologyKey"
      ],
      "properties": {
        "labelSelector": {
          "struct": "LabelSelectorOptions"
        },
        "matchLabelKeys": {
          "list": "string"
        },
        "maxSkew": "number",
        "minDomains": "number",
        "nodeAffinityPolicy": "string",
        "nodeTaintsPolicy": "string",
        "topologyKey": "string",
        "whenUnsatisfiable": "string"
      }
    },
    "PolicyMergeOptions": {
      "properties": {
        "acl": {
          "oneOf": [
            "PolicyMergeStrategy.DEEP",
            "PolicyMergeStrategy.SHALLOW"
          ]
        },
        "extAuth": {
          "oneOf": [
            "PolicyMergeStrategy.DEEP",
            "PolicyMergeStrategy.SHALLOW"
          ]
        },
        "extProc": {
          "oneOf": [
            "PolicyMergeStrategy.DEEP",
            "PolicyMergeStrategy.SHALLOW"
          ]
        },
        "transformation": {
          "oneOf": [
            "PolicyMergeStrategy.DEEP",
            "PolicyMergeStrategy.SHALLOW"
          ]
        }
      }
    },
    "VerticalPodAutoscalerOptions": {
      "properties": {
        "recommenders": {
          "list": "any"
        },
        "resourcePolicy": "any",
        "updatePolicy": "any"
      }
    },
    "KgatewayController": {
      "required": [
        "version"
      ],
      "properties": {
        "adminBindAddress": "string",
        "affinity": "any",
        "argoCdSyncWaves": "boolean",
        "awsEc2Discovery": {
          "struct": "AwsEc2DiscoveryOptions"
        },
        "chartCompatible": "boolean",
        "commonLabels": {
          "map": "string"
        },
        "controllerImage": {
          "struct": "ControllerImageOptions"
        },
        "createNamespace": "boolean",
        "deploymentAnnotations": {
          "map": "string"
        },
        "discoveryNamespaceSelectors": {
          "list": {
            "struct": "LabelSelectorOptions"
          }
        },
        "extraEnv": {
          "map": "string"
        },
        "fullnameOverride": "string",
        "gatewayClassParametersRefs": {
          "map": {
            "struct": "GatewayClassParameters"
          }
        },
        "gatewayClasses": {
          "map": {
            "struct": "GatewayClassOptions"
          }
        },
        "goMemLimitPercent": "number",
        "hardened": "boolean",
        "highAvailability": "boolean",
        "horizontalPodAutoscaler": {
          "struct": "HorizontalPodAutoscalerOptions"
        },
        "image": {
          "struct": "KgatewayImageOptions"
        },
        "imagePullSecrets": {
          "list": "string"
        },
        "logLevel": {
          "oneOf": [
            "LogLevel.TRACE",
            "LogLevel.DEBUG",
            "LogLevel.INFO",
            "LogLevel.WARN",
            "LogLevel.ERROR"
          ]
        },
        "nameOverride": "string",
        "namespace": "string",
        "networkPolicy": {
          "struct": "ControllerNetworkPolicyOptions"
        },
        "nodeSelector": {
          "map": "string"
        },
        "podAnnotations": {
          "map": "string"
        },
        "podDisruptionBudget": {
          "struct": "PodDisruptionBudgetOptions"
        },
        "podSecurityContext": "any",
        "priorityClassName": "string",
        "prometheusAnnotations": "boolean",
        "proxyScaling": "boolean",
        "rbac": {
          "oneOf": [
            "ControllerRbac.LEAST",
            "ControllerRbac.CHART",
            "ControllerRbac.NONE"
          ]
        },
        "readinessProbe": {
          "struct": "ProbeOptions"
        },
        "releaseName": "string",
        "releaseTag": "string",
        "replicas": "number",
        "resources": {
          "struct": "ResourceOptions"
        },
        "routeSourceMetadata": "boolean",
        "securityContext": "any",
        "service": {
          "struct": "ControllerServiceOptions"
        },
        "serviceAccount": {
          "struct": "ControllerServiceAccountOptions"
        },
        "serviceEntriesExclusionLabelSelectors": {
          "list": {
            "struct": "LabelSelectorOptions"
          }
        },
        "serviceMonitor": {
          "struct": "ServiceMonitorOptions"
        },
        "settings": {
          "struct": "ControllerSettings"
        },
        "startupProbe": {
          "struct": "ProbeOptions"
        },
        "strategy": "any",
        "tolerations": {
          "list": {
            "struct": "TolerationOptions"
          }
        },
        "topologySpread": {
          "list": {
            "struct": "TopologySpreadOptions"
          }
        },
        "trafficPolicyMerge": {
          "struct": "PolicyMergeOptions"
        },
        "upgradeFrom": {
          "oneOf": [
            "KgatewayVersion.V2_2",
            "KgatewayVersion.V2_3",
            "KgatewayVersion.V2_4",
            "KgatewayVersion.V2_5"
          ]
        },
        "validationLevel": {
          "oneOf": [
            "ValidationLevel.STANDARD",
            "ValidationLevel.STRICT"
          ]
        },
        "version": {
          "oneOf": [
            "KgatewayVersion.V2_2",
            "KgatewayVersion.V2_3",
            "KgatewayVersion.V2_4",
            "KgatewayVersion.V2_5"
          ]
        },
        "verticalPodAutoscaler": {
          "struct": "VerticalPodAutoscalerOptions"
        },
        "waypoint": "boolean",
        "xdsPort": "number",
        "xdsTls": {
          "instanceOf": "XdsTls"
        }
      }
    },
    "KgatewayCrds": {
      "properties": {
        "argoCdSyncWaves": "boolean",
        "crds": {
          "oneOf": [
            "CrdSource.BUNDLED",
            "CrdSource.NONE"
          ]
        },
        "version": {
          "oneOf": [
            "KgatewayVersion.V2_2",
            "KgatewayVersion.V2_3",
            "KgatewayVersion.V2_4",
            "KgatewayVersion.V2_5"
          ]
        }
      }
    },
    "LambdaBackend": {
      "required": [
        "accountId",
        "functionName"
      ],
      "properties": {
        "accountId": "string",
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "credentials": {
          "instanceOf": "AwsCredentials"
        },
        "endpointUrl": "string",
        "functionName": "string",
        "invocation": {
          "oneOf": [
            "LambdaInvocation.SYNC",
            "LambdaInvocation.ASYNC"
          ]
        },
        "metadata": "object",
        "payload": {
          "oneOf": [
            "LambdaPayload.HTTP_REQUEST",
            "LambdaPayload.BODY"
          ]
        },
        "qualifier": "string",
        "region": "string",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "ListenerOptions": {
      "properties": {
        "allowedRoutes": {
          "instanceOf": "AllowedRoutes"
        },
        "hostname": "string",
        "port": "number"
      }
    },
    "TerminatingListenerOptions": {
      "required": [
        "certificates"
      ],
      "properties": {
        "allowedRoutes": {
          "instanceOf": "AllowedRoutes"
        },
        "certificates": {
          "list": {
            "struct": "CertificateReference"
          }
        },
        "hostname": "string",
        "port": "number",
        "tlsOptions": {
          "map": "string"
        }
      }
    },
    "TcpListenerOptions": {
      "required": [
        "port"
      ],
      "properties": {
        "allowedRoutes": {
          "instanceOf": "AllowedRoutes"
        },
        "port": "number"
      }
    },
    "ListenerPolicy": {
      "properties": {
        "default": "any",
        "metadata": "object",
        "perPort": {
          "list": "any"
        },
        "selectors": {
          "list": {
            "instanceOf": "TargetSelector"
          }
        },
        "targets": {
          "list": {
            "instanceOf": "IPolicyTarget"
          }
        }
      }
    },
    "ListenerSet": {
      "required": [
        "gateway"
      ],
      "properties": {
        "gateway": {
          "instanceOf": "IRouteParent"
        },
        "listeners": {
          "map": {
            "instanceOf": "Listener"
          }
        },
        "metadata": "object"
      }
    },
    "ServicePolicyTargetOptions": {
      "properties": {
        "portName": "string"
      }
    },
    "PriorityGroupsBackend": {
      "required": [
        "groups"
      ],
      "properties": {
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "groups": {
          "list": {
            "struct": "PriorityGroup"
          }
        },
        "metadata": "object",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "RedirectOptions": {
      "properties": {
        "hostname": "string",
        "path": {
          "instanceOf": "PathRewrite"
        },
        "port": "number",
        "scheme": {
          "oneOf": [
            "RedirectScheme.HTTP",
            "RedirectScheme.HTTPS"
          ]
        },
        "statusCode": "number"
      }
    },
    "RedirectRoute": {
      "required": [
        "parents"
      ],
      "properties": {
        "hostnames": {
          "list": "string"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "instanceOf": "IRouteParent"
          }
        },
        "redirect": {
          "struct": "RedirectOptions"
        },
        "toHttps": "boolean"
      }
    },
    "ReferenceGrantFrom": {
      "required": [
        "kind",
        "namespace"
      ],
      "properties": {
        "group": "string",
        "kind": "string",
        "namespace": "string"
      }
    },
    "ReferenceGrantTo": {
      "required": [
        "kind"
      ],
      "properties": {
        "group": "string",
        "kind": "string",
        "name": "string"
      }
    },
    "ReferenceGrant": {
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "list": {
            "struct": "ReferenceGrantFrom"
          }
        },
        "metadata": "object",
        "to": {
          "list": {
            "struct": "ReferenceGrantTo"
          }
        }
      }
    },
    "WeightedTarget": {
      "required": [
        "target"
      ],
      "properties": {
        "filters": {
          "list": {
            "instanceOf": "RouteFilter"
          }
        },
        "target": {
          "instanceOf": "IRouteTarget"
        },
        "weight": "number"
      }
    },
    "DelegateOptions": {
      "properties": {
        "namespace": "string"
      }
    },
    "CorsOptions": {
      "properties": {
        "allowCredentials": "boolean",
        "allowHeaders": {
          "list": "string"
        },
        "allowMethods": {
          "list": "string"
        },
        "allowOrigins": {
          "list": "string"
        },
        "exposeHeaders": {
          "list": "string"
        },
        "maxAge": "number"
      }
    },
    "HeaderModifierOptions": {
      "properties": {
        "add": {
          "map": "string"
        },
        "remove": {
          "list": "string"
        },
        "set": {
          "map": "string"
        }
      }
    },
    "MirrorOptions": {
      "properties": {
        "denominator": "number",
        "numerator": "number",
        "percent": "number"
      }
    },
    "UrlRewriteOptions": {
      "properties": {
        "hostname": "string",
        "path": {
          "instanceOf": "PathRewrite"
        }
      }
    },
    "ParentOptions": {
      "required": [
        "name"
      ],
      "properties": {
        "name": "string",
        "namespace": "string",
        "port": "number",
        "sectionName": "string"
      }
    },
    "BackendTargetOptions": {
      "properties": {
        "hosts": {
          "list": "string"
        },
        "namespace": "string"
      }
    },
    "ServiceObjectOptions": {
      "properties": {
        "port": "number"
      }
    },
    "ServiceTargetOptions": {
      "required": [
        "port"
      ],
      "properties": {
        "namespace": "string",
        "port": "number"
      }
    },
    "SplitMirror": {
      "required": [
        "target"
      ],
      "properties": {
        "denominator": "number",
        "numerator": "number",
        "percent": "number",
        "target": {
          "instanceOf": "IRouteTarget"
        }
      }
    },
    "SplitOverride": {
      "required": [
        "target"
      ],
      "properties": {
        "headers": {
          "list": {
            "instanceOf": "HeaderMatch"
          }
        },
        "queryParams": {
          "list": {
            "instanceOf": "QueryParamMatch"
          }
        },
        "target": {
          "instanceOf": "IRouteTarget"
        }
      }
    },
    "SplitRoute": {
      "required": [
        "parents",
        "targets"
      ],
      "properties": {
        "filters": {
          "list": {
            "instanceOf": "RouteFilter"
          }
        },
        "hostnames": {
          "list": "string"
        },
        "matches": {
          "list": {
            "struct": "HttpRouteMatch"
          }
        },
        "metadata": "object",
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
            "instanceOf": "IRouteParent"
          }
        },
        "preserveHost": "boolean",
        "targets": {
          "list": {
            "struct": "WeightedTarget"
          }
        },
        "timeouts": {
          "struct": "RouteTimeouts"
        }
      }
    },
    "StaticBackend": {
      "required": [
        "hosts"
      ],
      "properties": {
        "appProtocol": {
          "oneOf": [
            "AppProtocol.HTTP2",
            "AppProtocol.GRPC",
            "AppProtocol.GRPC_WEB",
            "AppProtocol.H2C",
            "AppProtocol.WEBSOCKET"
          ]
        },
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "hosts": {
          "list": {
            "struct": "StaticHost"
          }
        },
        "metadata": "object",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "TargetSelectorOptions": {
      "properties": {
        "sectionName": "string"
      }
    },
    "TcpRoute": {
      "required": [
        "parents",
        "targets"
      ],
      "properties": {
        "metadata": "object",
        "parents": {
          "list": {
            "instanceOf": "IRouteParent"
          }
        },
        "targets": {
          "list": {
            "struct": "WeightedTarget"
          }
        }
      }
    },
    "TlsBackend": {
      "required": [
        "host"
      ],
      "properties": {
        "appProtocol": {
          "oneOf": [
            "AppProtocol.HTTP2",
            "AppProtocol.GRPC",
            "AppProtocol.GRPC_WEB",
            "AppProtocol.H2C",
            "AppProtocol.WEBSOCKET"
          ]
        },
        "autoGrant": "boolean",
        "companionNames": {
          "map": "string"
        },
        "host": "string",
        "metadata": "object",
        "port": "number",
        "tls": {
          "instanceOf": "BackendTls"
        }
      }
    },
    "TlsRoute": {
      "required": [
        "hostnames",
        "parents",
        "targets"
      ],
      "properties": {
        "hostnames": {
          "list": "string"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "instanceOf": "IRouteParent"
          }
        },
        "targets": {
          "list": {
            "struct": "WeightedTarget"
          }
        }
      }
    },
    "TrafficPolicy": {
      "properties": {
        "acl": "any",
        "apiKeyAuth": "any",
        "autoHostRewrite": "boolean",
        "basicAuth": "any",
        "buffer": "any",
        "compression": "any",
        "cors": "any",
        "csrf": "any",
        "extAuth": "any",
        "extProc": "any",
        "faultInjection": "any",
        "headerModifiers": "any",
        "internalRedirect": "any",
        "jwtAuth": "any",
        "metadata": "object",
        "oauth2": "any",
        "rateLimit": "any",
        "rbac": "any",
        "requestMirror": "any",
        "retry": "any",
        "selectors": {
          "list": {
            "instanceOf": "TargetSelector"
          }
        },
        "statPrefix": "string",
        "targets": {
          "list": {
            "instanceOf": "IPolicyTarget"
          }
        },
        "timeouts": "any",
        "tracing": "any",
        "transformation": "any",
        "urlRewrite": "any"
      }
    },
    "XdsCertificateOptions": {
      "required": [
        "issuerName"
      ],
      "properties": {
        "duration": "string",
        "issuerGroup": "string",
        "issuerKind": "string",
        "issuerName": "string",
        "renewBefore": "string"
      }
    },
    "KubeObject": {
      "properties": {
        "metadata": "object",
        "spec": "any"
      }
    }
  },
  "classes": {
    "Destination": {
      "constructs": [],
      "factories": {
        "Destination": [
          "dynamicForwardProxy",
          "ec2",
          "gcp",
          "lambda",
          "priorityGroups",
          "staticHosts"
        ]
      }
    },
    "BackendTls": {
      "constructs": [],
      "factories": {
        "BackendTls": [
          "caCertificates",
          "caSecret",
          "files",
          "insecure",
          "mutual",
          "systemCas"
        ]
      }
    },
    "TargetSelector": {
      "constructs": [],
      "factories": {
        "TargetSelector": [
          "backends",
          "gateways",
          "grpcRoutes",
          "httpRoutes",
          "listenerSets",
          "services"
        ]
      }
    },
    "IPolicyTarget": {
      "method": "toPolicyTarget",
      "constructs": [
        "Backend",
        "Gateway",
        "GrpcRoute",
        "HttpRoute",
        "ListenerSet"
      ],
      "factories": {
        "PolicyTarget": [
          "backend",
          "istioHostname",
          "service"
        ],
        "RouteParent": [
          "gateway",
          "route"
        ]
      }
    },
    "AwsCredentials": {
      "constructs": [],
      "factories": {
        "AwsCredentials": [
          "ambient",
          "assumeRole",
          "secret"
        ]
      }
    },
    "IRouteTarget": {
      "method": "toRouteTarget",
      "constructs": [
        "Backend",
        "ExternalHostnameBackend"
      ],
      "factories": {
        "RouteTarget": [
          "backend",
          "fromService",
          "service"
        ]
      }
    },
    "ExternalHostnameTls": {
      "constructs": [],
      "factories": {
        "ExternalHostnameTls": [
          "clientAndServer",
          "none",
          "serverOnly"
        ]
      }
    },
    "AllowedListeners": {
      "constructs": [],
      "factories": {
        "AllowedListeners": [
          "allNamespaces",
          "namespacesWithLabels",
          "none",
          "sameNamespace"
        ]
      }
    },
    "Listener": {
      "constructs": [],
      "factories": {
        "Listener": [
          "http",
          "https",
          "tcp",
          "tlsPassthrough",
          "tlsTermination"
        ]
      }
    },
    "IGatewayParameters": {
      "method": "toGatewayParameters",
      "constructs": [
        "GatewayParameters"
      ],
      "factories": {
        "GatewayParametersReference": [
          "named"
        ]
      }
    },
    "IRouteParent": {
      "method": "toRouteParent",
      "constructs": [
        "Gateway",
        "HttpRoute",
        "ListenerSet"
      ],
      "factories": {
        "RouteParent": [
          "gateway",
          "route"
        ]
      }
    },
    "RouteAction": {
      "constructs": [],
      "factories": {
        "RouteAction": [
          "delegate",
          "forward",
          "redirect",
          "respond",
          "split"
        ]
      }
    },
    "RouteFilter": {
      "constructs": [],
      "factories": {
        "RouteFilter": [
          "cors",
          "extension",
          "requestHeaderModifier",
          "requestMirror",
          "responseHeaderModifier",
          "urlRewrite"
        ]
      }
    },
    "HeaderMatch": {
      "constructs": [],
      "factories": {
        "HeaderMatch": [
          "cookie",
          "exact",
          "regularExpression"
        ]
      }
    },
    "GrpcMethodMatch": {
      "constructs": [],
      "factories": {
        "GrpcMethodMatch": [
          "exact",
          "regularExpression"
        ]
      }
    },
    "PathMatch": {
      "constructs": [],
      "factories": {
        "PathMatch": [
          "exact",
          "prefix",
          "regularExpression"
        ]
      }
    },
    "QueryParamMatch": {
      "constructs": [],
      "factories": {
        "QueryParamMatch": [
          "exact",
          "regularExpression"
        ]
      }
    },
    "XdsTls": {
      "constructs": [],
      "factories": {
        "XdsTls": [
          "certificate",
          "secret"
        ]
      }
    },
    "HelmMigration": {
      "constructs": [],
      "factories": {
        "HelmMigration": [
          "of"
        ]
      }
    },
    "AllowedRoutes": {
      "constructs": [],
      "factories": {
        "AllowedRoutes": [
          "allNamespaces",
          "namespacesWithLabels",
          "sameNamespace"
        ]
      }
    },
    "PathRewrite": {
      "constructs": [],
      "factories": {
        "PathRewrite": [
          "fullPath",
          "prefix"
        ]
      }
    },
    "IRouteDelegate": {
      "method": "toRouteDelegate",
      "constructs": [
        "HttpRoute"
      ],
      "factories": {
        "RouteDelegate": [
          "everyRoute",
          "label",
          "labelOfAllNamespaces",
          "route"
        ]
      }
    },
    "IRouteExtension": {
      "method": "toRouteExtension",
      "constructs": [
        "DirectResponse",
        "TrafficPolicy"
      ],
      "factories": {
        "RouteExtension": [
          "directResponse",
          "trafficPolicy"
        ]
      }
    }
  },
  "factories": {
    "AllowedListeners": {
      "namespacesWithLabels": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "NamespaceConditions"
          },
          "isOptional": true
        }
      ]
    },
    "AllowedRoutes": {
      "allNamespaces": [
        {
          "name": "options",
          "shape": {
            "struct": "AllowedRoutesOptions"
          },
          "isOptional": true
        }
      ],
      "namespacesWithLabels": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "AllowedNamespacesOptions"
          },
          "isOptional": true
        }
      ],
      "sameNamespace": [
        {
          "name": "options",
          "shape": {
            "struct": "AllowedRoutesOptions"
          },
          "isOptional": true
        }
      ]
    },
    "BackendTls": {
      "caCertificates": [
        {
          "name": "configMapName",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "caSecret": [
        {
          "name": "secretName",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "files": [
        {
          "name": "files",
          "shape": {
            "struct": "TlsFiles"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "insecure": [
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "mutual": [
        {
          "name": "secretName",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "systemCas": [
        {
          "name": "options",
          "shape": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ]
    },
    "Destination": {
      "dynamicForwardProxy": [
        {
          "name": "options",
          "shape": {
            "struct": "DynamicForwardProxyBackendOptions"
          },
          "isOptional": true
        }
      ],
      "ec2": [
        {
          "name": "options",
          "shape": {
            "struct": "Ec2BackendOptions"
          }
        }
      ],
      "gcp": [
        {
          "name": "options",
          "shape": {
            "struct": "GcpBackendOptions"
          }
        }
      ],
      "lambda": [
        {
          "name": "options",
          "shape": {
            "struct": "LambdaBackendOptions"
          }
        }
      ],
      "priorityGroups": [
        {
          "name": "options",
          "shape": {
            "struct": "PriorityGroupsBackendOptions"
          }
        }
      ],
      "staticHosts": [
        {
          "name": "options",
          "shape": {
            "struct": "StaticBackendOptions"
          }
        }
      ]
    },
    "ExternalHostnameTls": {
      "clientAndServer": [
        {
          "name": "secretName",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "ClientCertificateOptions"
          },
          "isOptional": true
        }
      ],
      "serverOnly": [
        {
          "name": "options",
          "shape": {
            "struct": "ExternalHostnameTlsOptions"
          },
          "isOptional": true
        }
      ]
    },
    "GrpcMethodMatch": {
      "exact": [
        {
          "name": "options",
          "shape": {
            "struct": "GrpcMethodOptions"
          }
        }
      ],
      "regularExpression": [
        {
          "name": "options",
          "shape": {
            "struct": "GrpcMethodOptions"
          }
        }
      ]
    },
    "HelmMigration": {
      "of": [
        {
          "name": "release",
          "shape": {
            "struct": "HelmRelease"
          }
        }
      ]
    },
    "Listener": {
      "http": [
        {
          "name": "options",
          "shape": {
            "struct": "ListenerOptions"
          },
          "isOptional": true
        }
      ],
      "https": [
        {
          "name": "options",
          "shape": {
            "struct": "TerminatingListenerOptions"
          }
        }
      ],
      "tcp": [
        {
          "name": "options",
          "shape": {
            "struct": "TcpListenerOptions"
          }
        }
      ],
      "tlsPassthrough": [
        {
          "name": "options",
          "shape": {
            "struct": "ListenerOptions"
          },
          "isOptional": true
        }
      ],
      "tlsTermination": [
        {
          "name": "options",
          "shape": {
            "struct": "TerminatingListenerOptions"
          }
        }
      ]
    },
    "PolicyTarget": {
      "service": [
        {
          "name": "name",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "ServicePolicyTargetOptions"
          },
          "isOptional": true
        }
      ]
    },
    "RouteAction": {
      "delegate": [
        {
          "name": "routes",
          "shape": {
            "list": {
              "instanceOf": "IRouteDelegate"
            }
          }
        }
      ],
      "forward": [
        {
          "name": "target",
          "shape": {
            "instanceOf": "IRouteTarget"
          }
        }
      ],
      "redirect": [
        {
          "name": "options",
          "shape": {
            "struct": "RedirectOptions"
          }
        }
      ],
      "respond": [
        {
          "name": "response",
          "shape": {
            "instanceOf": "IRouteExtension"
          }
        }
      ],
      "split": [
        {
          "name": "targets",
          "shape": {
            "list": {
              "struct": "WeightedTarget"
            }
          }
        }
      ]
    },
    "RouteDelegate": {
      "label": [
        {
          "name": "value",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "DelegateOptions"
          },
          "isOptional": true
        }
      ],
      "route": [
        {
          "name": "name",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "DelegateOptions"
          },
          "isOptional": true
        }
      ]
    },
    "RouteFilter": {
      "cors": [
        {
          "name": "options",
          "shape": {
            "struct": "CorsOptions"
          }
        }
      ],
      "extension": [
        {
          "name": "policy",
          "shape": {
            "instanceOf": "IRouteExtension"
          }
        }
      ],
      "requestHeaderModifier": [
        {
          "name": "options",
          "shape": {
            "struct": "HeaderModifierOptions"
          }
        }
      ],
      "requestMirror": [
        {
          "name": "target",
          "shape": {
            "instanceOf": "IRouteTarget"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "MirrorOptions"
          },
          "isOptional": true
        }
      ],
      "responseHeaderModifier": [
        {
          "name": "options",
          "shape": {
            "struct": "HeaderModifierOptions"
          }
        }
      ],
      "urlRewrite": [
        {
          "name": "options",
          "shape": {
            "struct": "UrlRewriteOptions"
          }
        }
      ]
    },
    "RouteParent": {
      "gateway": [
        {
          "name": "options",
          "shape": {
            "struct": "ParentOptions"
          }
        }
      ],
      "route": [
        {
          "name": "name",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "DelegateOptions"
          },
          "isOptional": true
        }
      ]
    },
    "RouteTarget": {
      "backend": [
        {
          "name": "name",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "BackendTargetOptions"
          },
          "isOptional": true
        }
      ],
      "fromService": [
        {
          "name": "service",
          "shape": "any"
        },
        {
          "name": "options",
          "shape": {
            "struct": "ServiceObjectOptions"
          },
          "isOptional": true
        }
      ],
      "service": [
        {
          "name": "name",
          "shape": "string"
        },
        {
          "name": "options",
          "shape": {
            "struct": "ServiceTargetOptions"
          }
        }
      ]
    },
    "TargetSelector": {
      "backends": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        }
      ],
      "gateways": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "grpcRoutes": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "httpRoutes": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "listenerSets": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        },
        {
          "name": "options",
          "shape": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "services": [
        {
          "name": "labels",
          "shape": {
            "map": "string"
          }
        }
      ]
    },
    "XdsTls": {
      "certificate": [
        {
          "name": "options",
          "shape": {
            "struct": "XdsCertificateOptions"
          }
        }
      ]
    }
  }
};
