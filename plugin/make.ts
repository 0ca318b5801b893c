import * as pulumi from '@pulumi/pulumi';
import { SHAPES } from './shapes';
import { Values } from './values';
// In the package that is published, this folder lies beside lib/.
const lib = require('../lib/pulumi');

const values = new Values(SHAPES, lib);

/** What a component tells of its object. */
interface Made extends pulumi.Resource {
  readonly name: pulumi.Output<string>;
  readonly namespace: pulumi.Output<string | undefined>;
}

/** Makes the component of this package that data describes, as a child of the one that other languages see. */
export function make(component: string, name: string, args: object, parent: pulumi.Resource): Made {
  try {
    return new lib[component](name, values.argsOf(component, args), { parent });
  } catch (error) {
    throw error instanceof pulumi.RunError ? error : new pulumi.RunError(`${component} ${name}: ${(error as Error).message}`);
  }
}
