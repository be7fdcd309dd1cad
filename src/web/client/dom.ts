/** An element with attributes and children; text is always text, never markup. */
export function el(tag: string, attributes: Record<string, string | boolean | EventListener> = {}, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (typeof value === 'boolean') node.toggleAttribute(name, value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** The element with this id; the page always has it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** What the server put into the page for the script. */
export function pageData<T>(id: string): T {
  return JSON.parse(byId(id).dataset['value'] ?? 'null') as T;
}

/** "{n} of {total}" with its values. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
