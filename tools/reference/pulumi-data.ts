import { Component, DataApi, Field, NAMED_BY } from '../plugin/api';

/** How values are written in the other languages of Pulumi: as data, named after the factories. */
export class PulumiData {
  private readonly api = DataApi.load();

  public component(name: string): Component | undefined {
    return this.api.components.find((component) => component.name === name);
  }

  /** `{ prefix: string }`; undefined if there is no such form. */
  public choice(className: string, factory: string): string | undefined {
    const field = this.choices(className).find(({ name }) => name === factory);
    return field && `{ ${field.name}: ${this.written(field)} }`;
  }

  private choices(className: string): readonly Field[] {
    const interfaces = Object.entries(NAMED_BY).filter(([, classes]) => classes.includes(className)).map(([name]) => name.slice(1));
    return [className, ...interfaces].flatMap((name) => this.api.declared.get(`${name}Choice`)?.fields ?? []);
  }

  private written({ type }: Field): string {
    const struct = this.api.declared.get(type);
    if (struct === undefined || type.endsWith('Choice')) { return plain(type); }
    return `{ ${struct.fields.map((field) => `${field.name}${field.isRequired ? '' : '?'}: ${plain(field.type)}`).join(', ')} }`;
  }
}

function plain(type: string): string {
  return type.replace(/pulumi\.Input<(\w+)>/g, '$1').replace(/(\w)Choice\b/g, '$1');
}
