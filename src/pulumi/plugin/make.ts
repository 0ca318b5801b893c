import * as pulumi from '@pulumi/pulumi';
import * as constructs from '..';
import { SHAPES } from './generated/shapes';
import { Values } from './values';

const library = constructs as unknown as Readonly<Record<string, any>>;
const values = new Values(SHAPES, library);

/** What a component tells of its object. */
interface Made extends pulumi.Resource {
  readonly name: pulumi.Output<string>;
  readonly namespace: pulumi.Output<string | undefined>;
}

/** Makes the component of this package that data describes, as a child of the one that other languages see. */
export function make(component: string, name: string, args: object, parent: pulumi.Resource): Made {
  try {
    return new library[component](name, values.argsOf(component, args), { parent }) as Made;
  } catch (error) {
    throw error instanceof pulumi.RunError ? error : new pulumi.RunError(`${component} ${name}: ${(error as Error).message}`);
  }
}
