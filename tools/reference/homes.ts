import { ClassType, Type } from '@jsii/spec';
import { Api, isConstruct, isEnum, isStruct, methodsOf, namesIn, shortName } from './api';

/** Which page describes a type: classes have one each, data stands with what takes it, or alone if several do. */
export class Homes {
  private readonly referrers = new Map<string, Set<string>>();
  private readonly homes = new Map<string, string | undefined>();

  private readonly options: ReadonlySet<string>;

  public constructor(private readonly api: Api) {
    this.options = new Set(api.types.filter(isConstruct).flatMap(({ initializer }) => api.optionsOf(initializer!)?.fqn ?? []));
    for (const type of api.types) { this.addReferences(type); }
  }

  /** The page of a type, without extension: `tls-backend`, `kube/http-route`. Structs that only others extend have none. */
  public pageOf(fqn: string): string | undefined {
    const owner = this.ownerOf(fqn);
    return owner === undefined ? undefined : pathOf(owner);
  }

  /** What is described on the page of a type, itself first. */
  public onPageOf(fqn: string): Type[] {
    return this.api.types.filter((type) => type.fqn !== fqn && this.ownerOf(type.fqn) === fqn);
  }

  public isPage(fqn: string): boolean {
    return this.ownerOf(fqn) === fqn;
  }

  /** Whether a struct is what a construct takes; its page lists it first. */
  public isOptionsOfConstruct(fqn: string): boolean {
    return this.options.has(fqn);
  }

  /** What takes a type. */
  public usersOf(fqn: string): string[] {
    return [...this.referrers.get(fqn) ?? []].filter((user) => this.pageOf(user) !== undefined).sort();
  }

  /** Types that have a page. */
  public get pages(): Type[] {
    return this.api.types.filter(({ fqn }) => this.isPage(fqn));
  }

  private ownerOf(fqn: string): string | undefined {
    if (!this.homes.has(fqn)) {
      this.homes.set(fqn, fqn);
      this.homes.set(fqn, this.findOwner(this.api.type(fqn)));
    }
    return this.homes.get(fqn);
  }

  private findOwner(type: Type | undefined): string | undefined {
    if (type === undefined) { return undefined; }
    if (!isStruct(type) && !isEnum(type)) { return type.fqn; }
    // What several kinds of manifests share is described with the low-level kind; structs of the package refer to it there.
    const users = [...this.referrers.get(type.fqn) ?? []].filter((user) => type.namespace === undefined || user.includes(`.${type.namespace}.`));
    const owners = new Set(users.map((user) => this.ownerOf(user)).filter((owner) => owner !== undefined));
    return owners.size === 1 ? [...owners][0] : owners.size === 0 ? undefined : type.fqn;
  }

  private addReferences(type: Type): void {
    const { initializer } = type as ClassType;
    const callables = [...initializer === undefined ? [] : [initializer], ...methodsOf(type)];
    const parameters = callables.flatMap((callable) => callable.parameters ?? []);
    const returned = methodsOf(type).flatMap(({ returns }) => returns ?? []);
    const properties = isStruct(type) ? this.api.propertiesOf(type.fqn) : (type as ClassType).properties ?? [];
    for (const fqn of [...parameters, ...returned, ...properties].flatMap((member) => namesIn(member.type))) {
      if (fqn !== type.fqn) { this.referrers.set(fqn, (this.referrers.get(fqn) ?? new Set()).add(type.fqn)); }
    }
  }
}

/** `kgateway-constructs.kube.KubeHttpRoute` → `kube/http-route` */
function pathOf(fqn: string): string {
  const [name, folder] = shortName(fqn).split('.').reverse();
  const page = kebabCase(folder === undefined ? name : name.replace(/^Kube(?=[A-Z])/, ''));
  return folder === undefined ? page : `${folder}/${page}`;
}

function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2').toLowerCase();
}
