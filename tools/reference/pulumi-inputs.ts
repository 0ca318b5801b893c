import { resolve } from 'node:path';
import * as ts from 'typescript';

const FOLDER = resolve(__dirname, '../../src/pulumi');

/** Where outputs may be in programs for Pulumi, as the compiler sees it. */
export class PulumiInputs {
  private readonly checker: ts.TypeChecker;
  private readonly exported: ReadonlyMap<string, ts.Symbol>;

  public constructor() {
    const entry = `${FOLDER}/index.ts`;
    const config = ts.readConfigFile(`${FOLDER}/tsconfig.json`, ts.sys.readFile);
    const program = ts.createProgram([entry], ts.parseJsonConfigFileContent(config.config, ts.sys, FOLDER).options);
    this.checker = program.getTypeChecker();
    this.exported = new Map(this.exportsOf(this.checker.getSymbolAtLocation(program.getSourceFile(entry)!)!));
  }

  /** With those of modules within it: `kube.KubeHttpRoute`. */
  private exportsOf(module: ts.Symbol): [string, ts.Symbol][] {
    return this.checker.getExportsOfModule(module).flatMap((symbol): [string, ts.Symbol][] => {
      const target = has(symbol.flags, ts.SymbolFlags.Alias) ? this.checker.getAliasedSymbol(symbol) : symbol;
      const isModule = has(target.flags, ts.SymbolFlags.ValueModule);
      return isModule ? this.exportsOf(target).map(([name, one]) => [`${symbol.name}.${name}`, one]) : [[symbol.name, target]];
    });
  }

  public has(name: string): boolean {
    return this.exported.has(name);
  }

  /** By the name of each argument of a component, whether outputs may be in it. */
  public argumentsOf(component: string): ReadonlyMap<string, boolean> {
    const symbol = this.exported.get(`${component}Args`);
    const properties = symbol === undefined ? [] : this.checker.getPropertiesOfType(this.checker.getDeclaredTypeOfSymbol(symbol));
    return new Map(properties.map((property) => [property.name, this.takesOutputs(this.checker.getTypeOfSymbol(property))]));
  }

  /** Whether outputs may be in the arguments of a method; undefined if there is no such method. */
  public methodTakesOutputs(className: string, name: string, isStatic: boolean): boolean | undefined {
    const symbol = this.exported.get(className);
    if (symbol === undefined) { return undefined; }
    const type = isStatic ? this.checker.getTypeOfSymbol(symbol) : this.checker.getDeclaredTypeOfSymbol(symbol);
    const method = this.checker.getPropertyOfType(type, name);
    return method && this.checker.getTypeOfSymbol(method).getCallSignatures()
      .some((signature) => signature.parameters.some((parameter) => this.takesOutputs(this.checker.getTypeOfSymbol(parameter))));
  }

  private takesOutputs(type: ts.Type, depth = 0): boolean {
    if (this.checker.typeToString(type).includes('Input<')) { return true; }
    if (depth > 4) { return false; }
    const parts = type.isUnion() ? type.types : [];
    return [...parts, ...this.itemsOf(type), ...this.fieldsOf(type)].some((part) => this.takesOutputs(part, depth + 1));
  }

  private itemsOf(type: ts.Type): ts.Type[] {
    const item = type.getNumberIndexType() ?? type.getStringIndexType();
    return item === undefined ? [] : [item];
  }

  /** Of data; what has methods is taken as it is. */
  private fieldsOf(type: ts.Type): ts.Type[] {
    const isData = has(type.flags, ts.TypeFlags.Object) && !type.isClass() && !this.checker.isArrayType(type);
    const fields = isData ? this.checker.getPropertiesOfType(type).map((field) => this.checker.getTypeOfSymbol(field)) : [];
    return fields.some((field) => field.getCallSignatures().length > 0) ? [] : fields;
  }
}

/** Whether one of the compiler's flags, a power of two each, is set. */
function has(flags: number, flag: number): boolean {
  return Math.floor(flags / flag) % 2 === 1;
}
