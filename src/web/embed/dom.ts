/** An element with attributes and children; text is always text, never markup. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | EventListener>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') node.setAttribute(name, value);
    else node.addEventListener(name, value);
  }
  node.append(...children);
  return node;
}

/** "{n} of {of}" with its values. */
export function fill(template: string, values: Readonly<Record<string, number>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));
}
