import { componentProviderHost } from '@pulumi/pulumi/provider/experimental';
import * as components from './components';

// Python, Go, .NET, Java and YAML programs get an SDK of these: `pulumi package add node_modules/kgateway-constructs/plugin`.
void componentProviderHost({ name: 'kgateway-constructs', dirname: __dirname, components: Object.values(components) });
