const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML or HTML; control characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (mark) => MARKS[mark] as string);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with attributes; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${head}/>` : `<${name}${head}>${content}</${name}>`;
}
