import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import * as components from './generated/components';

type ComponentClass = new (name: string, args: pulumi.Inputs, options: pulumi.ComponentResourceOptions) => pulumi.ComponentResource;

/**
 * The components as Pulumi asks for them on behalf of Python, Go, .NET, Java and YAML programs. Their schema is made when the
 * package is built: in `node_modules` Pulumi can't read it from TypeScript.
 */
class ComponentsProvider implements pulumi.provider.Provider {
  public readonly schema = readFileSync(join(__dirname, 'schema.json'), 'utf8');
  public readonly version: string;
  private readonly resources: Readonly<Record<string, { readonly properties?: object }>>;

  public constructor() {
    ({ version: this.version, resources: this.resources } = JSON.parse(this.schema));
  }

  public construct(
    name: string, type: string, inputs: pulumi.Inputs, options: pulumi.ComponentResourceOptions,
  ): Promise<pulumi.provider.ConstructResult> {
    const component = (components as unknown as Record<string, ComponentClass | undefined>)[type.split(':')[2]];
    if (component === undefined) { throw new pulumi.RunError(`${type}: there is no such component in kgateway-constructs`); }
    const made = new component(name, inputs, options) as pulumi.ComponentResource & pulumi.Inputs;
    const outputs = Object.keys(this.resources[type].properties ?? {});
    return Promise.resolve({ urn: made.urn, state: Object.fromEntries(outputs.map((output) => [output, made[output]])) });
  }
}

/** Serves Pulumi's engine until it ends the process. */
export function serve(): void {
  void pulumi.provider.main(new ComponentsProvider(), process.argv.slice(2));
}
