import type { QuizPage } from './data.ts';

/** What a site gets that asks how to show a quiz's address: oEmbed 1.0, type rich. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 600;
const HEIGHT = 480;
const LOWEST = 200;
const HIGHEST = 1000;

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] as string);
}

/** The id of a quiz from the address of its page on this host; null for any other address. */
export function quizIdOf(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== origin) return null;
  return url.pathname.match(/^\/(?:embed\/)?q\/(qz_[A-Za-z0-9]+)$/u)?.[1] ?? null;
}

/** The oEmbed answer for a quiz, no larger than asked for. */
export function oembed(quiz: QuizPage, origin: string, max: { width?: number; height?: number }): OEmbed {
  const width = Math.max(LOWEST, Math.min(WIDTH, max.width ?? WIDTH));
  const height = Math.max(LOWEST, Math.min(HIGHEST, HEIGHT, max.height ?? HEIGHT));
  const title = escaped(quiz.title);
  const page = `${origin}/q/${quiz.id}`;
  // WordPress keeps blockquote, link and frame of it, and drops the rest.
  const html =
    `<blockquote class="praman-quiz"><a href="${page}">${title}</a></blockquote>` +
    `<iframe src="${origin}/embed/q/${quiz.id}" width="${width}" height="${height}" title="${title}" loading="lazy" style="border:0;width:100%;max-width:${width}px"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: quiz.title,
    provider_name: 'Praman',
    provider_url: origin,
    cache_age: 3600,
    width,
    height,
    html,
  };
}

/** The same as XML, for those who ask for it. */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
