/** What an element has besides its contents. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | ((event: Event) => void) | undefined;
}

/** An element: texts are always texts, whatever they look like. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K, attributes: Attributes = {}, ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') { made.addEventListener(key, value); continue; }
    if (value === undefined || value === false) { continue; }
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function pill(text: string, tone: string): HTMLElement {
  return element('span', { class: `pill ${tone}` }, text);
}

/** A list of which the beginning is shown, until somebody wants more: thousands of elements take their time. */
export function growing<T>(items: readonly T[], render: (item: T) => Node, size: number): HTMLElement {
  const list = element('div');
  const more = element('button', { class: 'more', type: 'button' });
  let shown = 0;
  const grow = (count: number): void => {
    list.append(...items.slice(shown, shown + count).map(render));
    shown = Math.min(items.length, shown + count);
    more.textContent = `Show more: ${items.length - shown} are left`;
    more.hidden = shown >= items.length;
  };
  more.addEventListener('click', () => { grow(size); });
  grow(size);
  return element('div', {}, list, more);
}
