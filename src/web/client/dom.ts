/** An element with attributes and children; text is always text, never markup. */
export function el(
  tag: string,
  attributes: Record<string, string | boolean | EventListener> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (typeof value === 'boolean') node.toggleAttribute(name, value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

const SIGNS = { tick: 'M3 9l4 4 8-9', cross: 'M4 4l10 10M14 4L4 14' } as const;

/** A tick or a cross, drawn: fonts for Devanagari have none. */
export function sign(name: keyof typeof SIGNS): SVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const path = document.createElementNS(ns, 'path');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('class', 'sign-mark');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SIGNS[name]);
  svg.append(path);
  return svg;
}

/** The element with this id; the page always has it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** What the server put into the page for the script. */
export function pageData<T>(id: string): T {
  return JSON.parse(byId(id).dataset.value ?? 'null') as T;
}

/** "{n} of {total}" with its values. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}

/** Hands a file to the reader's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  el('a', { href: address, download: name }).click();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
