import * as pulumi from '@pulumi/pulumi';

/** How `registeredManifests` runs a program. */
export interface RegisteredManifestsOptions {
  /**
   * The name of the project, which programs may ask for.
   *
   * @default 'project'
   */
  readonly project?: string;

  /**
   * The name of the stack, which programs may ask for.
   *
   * @default 'stack'
   */
  readonly stack?: string;
}

/**
 * For tests: runs a program with Pulumi's mocks, without an engine, and gives the Kubernetes objects that it registers, those
 * of this library and all others. What a resource gives back is what it was made with.
 *
 * ```ts nofixture
 * const manifests = await registeredManifests(() => import('./index'));
 * ```
 *
 * It has to be called before the program is loaded, once for each test that loads it: under jest, `jest.resetModules()` forgets a program.
 *
 * @throws whatever the program throws
 */
export async function registeredManifests(program: () => unknown, { project = 'project', stack = 'stack' }: RegisteredManifestsOptions = {}): Promise<readonly unknown[]> {
  const manifests: unknown[] = [];
  await pulumi.runtime.setMocks({
    newResource: ({ name, inputs, id }) => {
      const { apiVersion, kind, metadata } = inputs as { apiVersion?: unknown; kind?: unknown; metadata?: object };
      if (typeof apiVersion === 'string' && typeof kind === 'string') { manifests.push(revealed(inputs)); }
      return { id: id === undefined || id === '' ? `${name}-id` : id, state: { ...inputs as object, metadata: { name, ...metadata } } };
    },
    call: ({ inputs }) => inputs as object,
  }, project, stack);
  await program();
  // What Pulumi itself waits for before a program ends; it is not in the types.
  await (pulumi.runtime as unknown as { waitForRPCs(): Promise<void> }).waitForRPCs();
  return manifests;
}

/** How Pulumi marks values on the wire, and what it marks as a secret. */
const [MARK, SECRET] = ['4dabf18193072939515e22adb298388d', '1b47061264138c4ac30d75fd1eb44270'];

/** Mocks get secrets in their wrapping; in a test, what they hold counts. */
function revealed(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(revealed); }
  if (typeof value !== 'object' || value === null) { return value; }
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields[MARK] === SECRET) { return revealed(fields.value); }
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, revealed(field)]));
}
