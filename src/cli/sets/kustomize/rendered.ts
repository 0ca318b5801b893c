import { childOf, fieldsIn, textIn } from './fields';
import type { Fields } from './fields';
import type { Manifest } from '../../input/source';

/** What tells objects apart. */
export interface Identity {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** An object on its way through kustomizations. Patches may name it by any name that it had. */
export class Rendered {
  public readonly value: Fields;
  /** Whether its name ends with a hash of its contents. */
  public needsHash = false;
  private readonly former: Identity[] = [];

  public constructor(public readonly origin: Manifest) {
    this.value = structuredClone(origin.value) as unknown as Fields;
    this.remember();
  }

  public get identity(): Identity {
    const { apiVersion, kind, metadata } = this.value;
    const { name, namespace } = fieldsIn(metadata);
    const version = textIn(apiVersion) ?? '';
    return {
      group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
      kind: textIn(kind) ?? '',
      namespace: textIn(namespace) ?? '',
      name: textIn(name) ?? '',
    };
  }

  public get version(): string {
    return (textIn(this.value.apiVersion) ?? '').split('/').pop() ?? '';
  }

  public get identities(): readonly Identity[] {
    return [...this.former, this.identity];
  }

  public get metadata(): Fields {
    return childOf(this.value, 'metadata');
  }

  /** Called before an object gets another name or namespace. */
  public remember(): void {
    this.former.push(this.identity);
  }

  public manifest(): Manifest {
    return { ...this.origin, value: this.value as unknown as Manifest['value'] };
  }
}
