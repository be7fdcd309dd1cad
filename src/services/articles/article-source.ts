import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ArticleBody } from './create-article.ts';
import type { ArticleSource } from './ports.ts';

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.5';
const LONGEST_TITLE = 500;
const LONGEST_PUBLISHER = 200;

async function fromHtml(
  ctx: Context,
  html: string,
  address: string | undefined,
  source: ArticleSource,
): Promise<ArticleBody> {
  const page = await ctx.web.readHtml(html, address);
  if (!page.text) throw new ServiceError('no-article', 'No article was found in the page.');
  return {
    text: page.text,
    lang: source.lang ?? page.lang,
    title: source.title ?? page.title?.slice(0, LONGEST_TITLE),
    publishedAt: source.publishedAt ?? page.publishedAt,
    publisher: source.publisher ?? page.publisher?.slice(0, LONGEST_PUBLISHER),
    url: page.canonical ?? address,
  };
}

async function fromAddress(ctx: Context, url: string, source: ArticleSource): Promise<ArticleBody> {
  const fetched = await ctx.web.get(url, { accept: ACCEPT });
  if (fetched.mediaType === 'text/plain') return { ...source, text: fetched.text, url: fetched.url };
  if (fetched.mediaType === 'text/html' || fetched.mediaType === 'application/xhtml+xml')
    return fromHtml(ctx, fetched.text, fetched.url, source);
  throw new ServiceError('no-article', `The address holds no page but ${fetched.mediaType || 'bytes'}.`);
}

/**
 * The article's text: as given to the last character, as found in the HTML, or as fetched. What the caller
 * says of it goes before what the page says. Throws what fetching throws, and `no-article`.
 */
export async function readSource({
  ctx,
  input,
}: {
  ctx: Context;
  input: ArticleSource;
}): Promise<ArticleBody> {
  const { text, html, url, ...known } = input;
  if (text !== undefined) return { ...known, text, url };
  if (html !== undefined) return fromHtml(ctx, html, url, known);
  if (url !== undefined) return fromAddress(ctx, url, known);
  throw new ServiceError('invalid-request', 'A text, HTML or an address is needed.');
}
