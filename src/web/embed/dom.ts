/** A tick or a cross, drawn: not every font has them. */
export function sign(right: boolean): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const path = document.createElementNS(ns, 'path');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', right ? 'M3 9l4 4 8-9' : 'M4 4l10 10M14 4L4 14');
  svg.append(path);
  return svg;
}

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
