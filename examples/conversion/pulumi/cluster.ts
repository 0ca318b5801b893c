import { ConfigFile } from '@pulumi/kubernetes/yaml/v2';

new ConfigFile('cluster-manifests', { file: 'manifests/cluster.yaml' });
