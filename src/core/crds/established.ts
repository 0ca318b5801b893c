/** The conditions that mean that objects of a kind can be made, as Pulumi waits for them. */
export const ESTABLISHED = { CustomResourceDefinition: 'condition=Established' };
