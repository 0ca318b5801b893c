// Made from the public API by `npx projen plugin`. Do not edit.
import type { PublicForms } from '../form';

export const PUBLIC_FORMS: PublicForms = {
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
        "key": "text",
        "operator": {
          "oneOf": [
            "LabelOperator.IN",
            "LabelOperator.NOT_IN",
            "LabelOperator.EXISTS",
            "LabelOperator.DOES_NOT_EXIST"
          ]
        },
        "values": {
          "list": "text"
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
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "destination": {
          "made": "Destination"
        },
        "metadata": "object",
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "BackendAttributes": {
      "required": [
        "name"
      ],
      "properties": {
        "hosts": {
          "list": "text"
        },
        "name": "text",
        "namespace": "text"
      }
    },
    "BackendConfigPolicy": {
      "properties": {
        "circuitBreakers": "any",
        "commonHttpProtocolOptions": "any",
        "connectTimeout": "text",
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
            "made": "TargetSelector"
          }
        },
        "targets": {
          "list": {
            "made": "IPolicyTarget"
          }
        },
        "tcpKeepalive": "any",
        "tls": {
          "made": "BackendTls"
        },
        "upstreamProxyProtocol": "any"
      }
    },
    "BackendTlsOptions": {
      "properties": {
        "allowRenegotiation": "switch",
        "alpnProtocols": {
          "list": "text"
        },
        "cipherSuites": {
          "list": "text"
        },
        "ecdhCurves": {
          "list": "text"
        },
        "hostname": "text",
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
          "list": "text"
        },
        "subjectAltNames": {
          "list": "text"
        },
        "subjectAltUris": {
          "list": "text"
        }
      }
    },
    "TlsFiles": {
      "required": [
        "rootCA"
      ],
      "properties": {
        "rootCA": "text",
        "tlsCertificate": "text",
        "tlsKey": "text"
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
            "made": "IPolicyTarget"
          }
        },
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "DynamicForwardProxyBackendOptions": {
      "properties": {
        "allowAnyHost": "switch",
        "enableTls": "switch"
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
        "allInstances": "switch",
        "credentials": {
          "made": "AwsCredentials"
        },
        "port": "number",
        "region": "text",
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
        "key": "text",
        "value": "text"
      }
    },
    "GcpBackendOptions": {
      "required": [
        "host"
      ],
      "properties": {
        "audience": "text",
        "host": "text"
      }
    },
    "LambdaBackendOptions": {
      "required": [
        "accountId",
        "functionName"
      ],
      "properties": {
        "accountId": "text",
        "credentials": {
          "made": "AwsCredentials"
        },
        "endpointUrl": "text",
        "functionName": "text",
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
        "qualifier": "text",
        "region": "text"
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
            "made": "IRouteTarget"
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
        "host": "text",
        "port": "number"
      }
    },
    "DirectResponse": {
      "required": [
        "status"
      ],
      "properties": {
        "body": "text",
        "contentType": "text",
        "json": {
          "map": "any"
        },
        "metadata": "object",
        "status": "number"
      }
    },
    "DynamicForwardProxyBackend": {
      "properties": {
        "allowAnyHost": "switch",
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "enableTls": "switch",
        "metadata": "object",
        "tls": {
          "made": "BackendTls"
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
        "allInstances": "switch",
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "credentials": {
          "made": "AwsCredentials"
        },
        "metadata": "object",
        "port": "number",
        "region": "text",
        "tags": {
          "list": {
            "struct": "Ec2Tag"
          }
        },
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "ExternalHostnameBackend": {
      "required": [
        "hostname",
        "port"
      ],
      "properties": {
        "hostname": "text",
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
          "made": "ExternalHostnameTls"
        }
      }
    },
    "ClientCertificateOptions": {
      "properties": {
        "caCertificates": "text",
        "hostname": "text",
        "secretNamespace": "text",
        "subjectAltNames": {
          "list": "text"
        }
      }
    },
    "ExternalHostnameTlsOptions": {
      "properties": {
        "caCertificates": "text",
        "hostname": "text",
        "subjectAltNames": {
          "list": "text"
        }
      }
    },
    "CertificateReference": {
      "required": [
        "secretName"
      ],
      "properties": {
        "namespace": "text",
        "secretName": "text"
      }
    },
    "Gateway": {
      "properties": {
        "addresses": {
          "list": "any"
        },
        "allowedListeners": {
          "made": "AllowedListeners"
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
        "gatewayClassName": "text",
        "infrastructureAnnotations": {
          "map": "text"
        },
        "infrastructureLabels": {
          "map": "text"
        },
        "listeners": {
          "map": {
            "made": "Listener"
          }
        },
        "metadata": "object",
        "parameters": {
          "made": "IGatewayParameters"
        }
      }
    },
    "GatewayAttributes": {
      "required": [
        "name"
      ],
      "properties": {
        "name": "text",
        "namespace": "text"
      }
    },
    "GatewayApiCrds": {
      "properties": {
        "argoCdSyncWaves": "switch",
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
        "safeUpgrades": "switch",
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
        "namespace": "text"
      }
    },
    "GatewayParameters": {
      "properties": {
        "kube": "any",
        "metadata": "object",
        "selfManaged": "switch"
      }
    },
    "GcpBackend": {
      "required": [
        "host"
      ],
      "properties": {
        "audience": "text",
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "host": "text",
        "metadata": "object",
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "GrpcMethodOptions": {
      "properties": {
        "method": "text",
        "service": "text"
      }
    },
    "GrpcRouteRule": {
      "required": [
        "action"
      ],
      "properties": {
        "action": {
          "made": "RouteAction"
        },
        "filters": {
          "list": {
            "made": "RouteFilter"
          }
        },
        "matches": {
          "list": {
            "struct": "GrpcRouteMatch"
          }
        },
        "name": "text",
        "sessionPersistence": {
          "struct": "SessionPersistence"
        }
      }
    },
    "GrpcRouteMatch": {
      "properties": {
        "headers": {
          "list": {
            "made": "HeaderMatch"
          }
        },
        "method": {
          "made": "GrpcMethodMatch"
        }
      }
    },
    "SessionPersistence": {
      "properties": {
        "absoluteTimeout": "text",
        "permanent": "switch",
        "sessionName": "text",
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
          "list": "text"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "made": "IRouteParent"
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
        "chartVersion": "text",
        "namespace": "text",
        "releaseName": "text",
        "values": "any"
      }
    },
    "HttpRouteRule": {
      "required": [
        "action"
      ],
      "properties": {
        "action": {
          "made": "RouteAction"
        },
        "filters": {
          "list": {
            "made": "RouteFilter"
          }
        },
        "matches": {
          "list": {
            "struct": "HttpRouteMatch"
          }
        },
        "name": "text",
        "preserveHost": "switch",
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
            "made": "HeaderMatch"
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
          "made": "PathMatch"
        },
        "queryParams": {
          "list": {
            "made": "QueryParamMatch"
          }
        }
      }
    },
    "RouteRetry": {
      "properties": {
        "attempts": "number",
        "backoff": "text",
        "statusCodes": {
          "list": "number"
        }
      }
    },
    "RouteTimeouts": {
      "properties": {
        "backendRequest": "text",
        "request": "text"
      }
    },
    "HttpRoute": {
      "required": [
        "parents"
      ],
      "properties": {
        "hostnames": {
          "list": "text"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "made": "IRouteParent"
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
        "enabled": "switch",
        "refreshInterval": "text"
      }
    },
    "ControllerImageOptions": {
      "properties": {
        "digest": "text",
        "pullPolicy": {
          "oneOf": [
            "ImagePullPolicy.IF_NOT_PRESENT",
            "ImagePullPolicy.ALWAYS",
            "ImagePullPolicy.NEVER"
          ]
        },
        "registry": "text",
        "repository": "text",
        "tag": "text"
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
          "map": "text"
        }
      }
    },
    "GatewayClassParameters": {
      "required": [
        "name",
        "namespace"
      ],
      "properties": {
        "name": "text",
        "namespace": "text"
      }
    },
    "GatewayClassOptions": {
      "properties": {
        "description": "text",
        "labels": {
          "map": "text"
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
        "registry": "text",
        "tag": "text"
      }
    },
    "ControllerNetworkPolicyOptions": {
      "properties": {
        "metricsNamespaceLabels": {
          "map": "text"
        },
        "proxyNamespaceLabels": {
          "map": "text"
        }
      }
    },
    "PodDisruptionBudgetOptions": {
      "properties": {
        "maxUnavailable": "any",
        "minAvailable": "any",
        "unhealthyPodEvictionPolicy": "text"
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
          "map": "text"
        },
        "requests": {
          "map": "text"
        }
      }
    },
    "ControllerServiceOptions": {
      "properties": {
        "allocateLoadBalancerNodePorts": "switch",
        "annotations": {
          "map": "text"
        },
        "clusterIp": "text",
        "clusterIps": {
          "list": "text"
        },
        "create": "switch",
        "externalIps": {
          "list": "text"
        },
        "externalName": "text",
        "externalTrafficPolicy": "text",
        "healthCheckNodePort": "number",
        "internalTrafficPolicy": "text",
        "ipFamilies": {
          "list": "text"
        },
        "ipFamilyPolicy": "text",
        "labels": {
          "map": "text"
        },
        "loadBalancerClass": "text",
        "loadBalancerIp": "text",
        "loadBalancerSourceRanges": {
          "list": "text"
        },
        "publishNotReadyAddresses": "switch",
        "sessionAffinity": "text",
        "sessionAffinityConfig": "any",
        "trafficDistribution": "text",
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
          "map": "text"
        },
        "create": "switch",
        "name": "text"
      }
    },
    "ServiceMonitorOptions": {
      "properties": {
        "annotations": {
          "map": "text"
        },
        "labels": {
          "map": "text"
        }
      }
    },
    "ControllerSettings": {
      "properties": {
        "clusterDomain": "text",
        "delegationWildcardNamespace": "text",
        "disableLeaderElection": "switch",
        "disablePodLocalityXds": "switch",
        "dnsLookupFamily": {
          "oneOf": [
            "DnsLookupFamily.V4_PREFERRED",
            "DnsLookupFamily.V4_ONLY",
            "DnsLookupFamily.V6_ONLY",
            "DnsLookupFamily.ALL",
            "DnsLookupFamily.AUTO"
          ]
        },
        "enableAuthMetadata": "switch",
        "enableBuiltinDefaultMetrics": "switch",
        "enableExperimentalGatewayApiFeatures": "switch",
        "enableIstioAutoMtls": "switch",
        "enableIstioIntegration": "switch",
        "enableOrderedAds": "switch",
        "globalPolicyNamespace": "text",
        "ingressUseWaypoints": "switch",
        "istioNamespace": "text",
        "listenerBindIpv6": "switch",
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
        "waypointLocalBinding": "switch",
        "weightedRoutePrecedence": "switch",
        "workloadEntriesExclusionLabels": "text",
        "xdsAuth": "switch",
        "xdsFirstConnectDelay": "text",
        "xdsServiceHost": "text"
      }
    },
    "TolerationOptions": {
      "properties": {
        "effect": "text",
        "key": "text",
        "operator": "text",
        "tolerationSeconds": "number",
        "value": "text"
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
          "list": "text"
        },
        "maxSkew": "number",
        "minDomains": "number",
        "nodeAffinityPolicy": "text",
        "nodeTaintsPolicy": "text",
        "topologyKey": "text",
        "whenUnsatisfiable": "text"
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
        "adminBindAddress": "text",
        "affinity": "any",
        "argoCdSyncWaves": "switch",
        "awsEc2Discovery": {
          "struct": "AwsEc2DiscoveryOptions"
        },
        "chartCompatible": "switch",
        "commonLabels": {
          "map": "text"
        },
        "controllerImage": {
          "struct": "ControllerImageOptions"
        },
        "createNamespace": "switch",
        "deploymentAnnotations": {
          "map": "text"
        },
        "discoveryNamespaceSelectors": {
          "list": {
            "struct": "LabelSelectorOptions"
          }
        },
        "extraEnv": {
          "map": "text"
        },
        "fullnameOverride": "text",
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
        "hardened": "switch",
        "highAvailability": "switch",
        "horizontalPodAutoscaler": {
          "struct": "HorizontalPodAutoscalerOptions"
        },
        "image": {
          "struct": "KgatewayImageOptions"
        },
        "imagePullSecrets": {
          "list": "text"
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
        "nameOverride": "text",
        "namespace": "text",
        "networkPolicy": {
          "struct": "ControllerNetworkPolicyOptions"
        },
        "nodeSelector": {
          "map": "text"
        },
        "podAnnotations": {
          "map": "text"
        },
        "podDisruptionBudget": {
          "struct": "PodDisruptionBudgetOptions"
        },
        "podSecurityContext": "any",
        "priorityClassName": "text",
        "prometheusAnnotations": "switch",
        "proxyScaling": "switch",
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
        "releaseName": "text",
        "releaseTag": "text",
        "replicas": "number",
        "resources": {
          "struct": "ResourceOptions"
        },
        "routeSourceMetadata": "switch",
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
        "waypoint": "switch",
        "xdsPort": "number",
        "xdsTls": {
          "made": "XdsTls"
        }
      }
    },
    "KgatewayCrds": {
      "properties": {
        "argoCdSyncWaves": "switch",
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
        "accountId": "text",
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "credentials": {
          "made": "AwsCredentials"
        },
        "endpointUrl": "text",
        "functionName": "text",
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
        "qualifier": "text",
        "region": "text",
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "ListenerOptions": {
      "properties": {
        "allowedRoutes": {
          "made": "AllowedRoutes"
        },
        "hostname": "text",
        "port": "number"
      }
    },
    "TerminatingListenerOptions": {
      "required": [
        "certificates"
      ],
      "properties": {
        "allowedRoutes": {
          "made": "AllowedRoutes"
        },
        "certificates": {
          "list": {
            "struct": "CertificateReference"
          }
        },
        "hostname": "text",
        "port": "number",
        "tlsOptions": {
          "map": "text"
        }
      }
    },
    "TcpListenerOptions": {
      "required": [
        "port"
      ],
      "properties": {
        "allowedRoutes": {
          "made": "AllowedRoutes"
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
            "made": "TargetSelector"
          }
        },
        "targets": {
          "list": {
            "made": "IPolicyTarget"
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
          "made": "IRouteParent"
        },
        "listeners": {
          "map": {
            "made": "Listener"
          }
        },
        "metadata": "object"
      }
    },
    "ServicePolicyTargetOptions": {
      "properties": {
        "portName": "text"
      }
    },
    "PriorityGroupsBackend": {
      "required": [
        "groups"
      ],
      "properties": {
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "groups": {
          "list": {
            "struct": "PriorityGroup"
          }
        },
        "metadata": "object",
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "RedirectOptions": {
      "properties": {
        "hostname": "text",
        "path": {
          "made": "PathRewrite"
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
          "list": "text"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "made": "IRouteParent"
          }
        },
        "redirect": {
          "struct": "RedirectOptions"
        },
        "toHttps": "switch"
      }
    },
    "ReferenceGrantFrom": {
      "required": [
        "kind",
        "namespace"
      ],
      "properties": {
        "group": "text",
        "kind": "text",
        "namespace": "text"
      }
    },
    "ReferenceGrantTo": {
      "required": [
        "kind"
      ],
      "properties": {
        "group": "text",
        "kind": "text",
        "name": "text"
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
            "made": "RouteFilter"
          }
        },
        "target": {
          "made": "IRouteTarget"
        },
        "weight": "number"
      }
    },
    "DelegateOptions": {
      "properties": {
        "namespace": "text"
      }
    },
    "CorsOptions": {
      "properties": {
        "allowCredentials": "switch",
        "allowHeaders": {
          "list": "text"
        },
        "allowMethods": {
          "list": "text"
        },
        "allowOrigins": {
          "list": "text"
        },
        "exposeHeaders": {
          "list": "text"
        },
        "maxAge": "number"
      }
    },
    "HeaderModifierOptions": {
      "properties": {
        "add": {
          "map": "text"
        },
        "remove": {
          "list": "text"
        },
        "set": {
          "map": "text"
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
        "hostname": "text",
        "path": {
          "made": "PathRewrite"
        }
      }
    },
    "ParentOptions": {
      "required": [
        "name"
      ],
      "properties": {
        "name": "text",
        "namespace": "text",
        "port": "number",
        "sectionName": "text"
      }
    },
    "BackendTargetOptions": {
      "properties": {
        "hosts": {
          "list": "text"
        },
        "namespace": "text"
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
        "namespace": "text",
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
          "made": "IRouteTarget"
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
            "made": "HeaderMatch"
          }
        },
        "queryParams": {
          "list": {
            "made": "QueryParamMatch"
          }
        },
        "target": {
          "made": "IRouteTarget"
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
            "made": "RouteFilter"
          }
        },
        "hostnames": {
          "list": "text"
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
            "made": "IRouteParent"
          }
        },
        "preserveHost": "switch",
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
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "hosts": {
          "list": {
            "struct": "StaticHost"
          }
        },
        "metadata": "object",
        "tls": {
          "made": "BackendTls"
        }
      }
    },
    "TargetSelectorOptions": {
      "properties": {
        "sectionName": "text"
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
            "made": "IRouteParent"
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
        "autoGrant": "switch",
        "companionNames": {
          "map": "text"
        },
        "host": "text",
        "metadata": "object",
        "port": "number",
        "tls": {
          "made": "BackendTls"
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
          "list": "text"
        },
        "metadata": "object",
        "parents": {
          "list": {
            "made": "IRouteParent"
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
        "autoHostRewrite": "switch",
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
            "made": "TargetSelector"
          }
        },
        "statPrefix": "text",
        "targets": {
          "list": {
            "made": "IPolicyTarget"
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
        "duration": "text",
        "issuerGroup": "text",
        "issuerKind": "text",
        "issuerName": "text",
        "renewBefore": "text"
      }
    },
    "KubeObject": {
      "properties": {
        "metadata": "object",
        "spec": "any"
      }
    }
  },
  "made": {
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
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
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
          "form": {
            "struct": "AllowedRoutesOptions"
          },
          "isOptional": true
        }
      ],
      "namespacesWithLabels": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "AllowedNamespacesOptions"
          },
          "isOptional": true
        }
      ],
      "sameNamespace": [
        {
          "name": "options",
          "form": {
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
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "caSecret": [
        {
          "name": "secretName",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "files": [
        {
          "name": "files",
          "form": {
            "struct": "TlsFiles"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "insecure": [
        {
          "name": "options",
          "form": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "mutual": [
        {
          "name": "secretName",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "BackendTlsOptions"
          },
          "isOptional": true
        }
      ],
      "systemCas": [
        {
          "name": "options",
          "form": {
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
          "form": {
            "struct": "DynamicForwardProxyBackendOptions"
          },
          "isOptional": true
        }
      ],
      "ec2": [
        {
          "name": "options",
          "form": {
            "struct": "Ec2BackendOptions"
          }
        }
      ],
      "gcp": [
        {
          "name": "options",
          "form": {
            "struct": "GcpBackendOptions"
          }
        }
      ],
      "lambda": [
        {
          "name": "options",
          "form": {
            "struct": "LambdaBackendOptions"
          }
        }
      ],
      "priorityGroups": [
        {
          "name": "options",
          "form": {
            "struct": "PriorityGroupsBackendOptions"
          }
        }
      ],
      "staticHosts": [
        {
          "name": "options",
          "form": {
            "struct": "StaticBackendOptions"
          }
        }
      ]
    },
    "ExternalHostnameTls": {
      "clientAndServer": [
        {
          "name": "secretName",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "ClientCertificateOptions"
          },
          "isOptional": true
        }
      ],
      "serverOnly": [
        {
          "name": "options",
          "form": {
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
          "form": {
            "struct": "GrpcMethodOptions"
          }
        }
      ],
      "regularExpression": [
        {
          "name": "options",
          "form": {
            "struct": "GrpcMethodOptions"
          }
        }
      ]
    },
    "HelmMigration": {
      "of": [
        {
          "name": "release",
          "form": {
            "struct": "HelmRelease"
          }
        }
      ]
    },
    "Listener": {
      "http": [
        {
          "name": "options",
          "form": {
            "struct": "ListenerOptions"
          },
          "isOptional": true
        }
      ],
      "https": [
        {
          "name": "options",
          "form": {
            "struct": "TerminatingListenerOptions"
          }
        }
      ],
      "tcp": [
        {
          "name": "options",
          "form": {
            "struct": "TcpListenerOptions"
          }
        }
      ],
      "tlsPassthrough": [
        {
          "name": "options",
          "form": {
            "struct": "ListenerOptions"
          },
          "isOptional": true
        }
      ],
      "tlsTermination": [
        {
          "name": "options",
          "form": {
            "struct": "TerminatingListenerOptions"
          }
        }
      ]
    },
    "PolicyTarget": {
      "service": [
        {
          "name": "name",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
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
          "form": {
            "list": {
              "made": "IRouteDelegate"
            }
          }
        }
      ],
      "forward": [
        {
          "name": "target",
          "form": {
            "made": "IRouteTarget"
          }
        }
      ],
      "redirect": [
        {
          "name": "options",
          "form": {
            "struct": "RedirectOptions"
          }
        }
      ],
      "respond": [
        {
          "name": "response",
          "form": {
            "made": "IRouteExtension"
          }
        }
      ],
      "split": [
        {
          "name": "targets",
          "form": {
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
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "DelegateOptions"
          },
          "isOptional": true
        }
      ],
      "route": [
        {
          "name": "name",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
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
          "form": {
            "struct": "CorsOptions"
          }
        }
      ],
      "extension": [
        {
          "name": "policy",
          "form": {
            "made": "IRouteExtension"
          }
        }
      ],
      "requestHeaderModifier": [
        {
          "name": "options",
          "form": {
            "struct": "HeaderModifierOptions"
          }
        }
      ],
      "requestMirror": [
        {
          "name": "target",
          "form": {
            "made": "IRouteTarget"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "MirrorOptions"
          },
          "isOptional": true
        }
      ],
      "responseHeaderModifier": [
        {
          "name": "options",
          "form": {
            "struct": "HeaderModifierOptions"
          }
        }
      ],
      "urlRewrite": [
        {
          "name": "options",
          "form": {
            "struct": "UrlRewriteOptions"
          }
        }
      ]
    },
    "RouteParent": {
      "gateway": [
        {
          "name": "options",
          "form": {
            "struct": "ParentOptions"
          }
        }
      ],
      "route": [
        {
          "name": "name",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
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
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "BackendTargetOptions"
          },
          "isOptional": true
        }
      ],
      "fromService": [
        {
          "name": "service",
          "form": "any"
        },
        {
          "name": "options",
          "form": {
            "struct": "ServiceObjectOptions"
          },
          "isOptional": true
        }
      ],
      "service": [
        {
          "name": "name",
          "form": "text"
        },
        {
          "name": "options",
          "form": {
            "struct": "ServiceTargetOptions"
          }
        }
      ]
    },
    "TargetSelector": {
      "backends": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        }
      ],
      "gateways": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "grpcRoutes": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "httpRoutes": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "listenerSets": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        },
        {
          "name": "options",
          "form": {
            "struct": "TargetSelectorOptions"
          },
          "isOptional": true
        }
      ],
      "services": [
        {
          "name": "labels",
          "form": {
            "map": "text"
          }
        }
      ]
    },
    "XdsTls": {
      "certificate": [
        {
          "name": "options",
          "form": {
            "struct": "XdsCertificateOptions"
          }
        }
      ]
    }
  }
};
