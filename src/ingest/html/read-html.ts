import { ServiceError } from '../../services/errors.ts';
import type { Page } from '../../services/pages/ports.ts';
import { BlockCollector } from './blocks.ts';
import { chooseParagraphs } from './choose.ts';
import { decodeEntities } from './entities.ts';
import { Head } from './head.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';

/** A body in JSON-LD shorter than this is a teaser where the page itself tells more. */
const SHORTEST_BODY = 250;

/** A bracket that opens no tag; each would come as a piece of text of its own. */
const LOOSE = /<(?![a-z!/?])/giu;

async function scan(html: string): Promise<{ head: Head; blocks: BlockCollector }> {
  const head = new Head();
  const blocks = new BlockCollector();
  const rewriter = head
    .attach(new HTMLRewriter())
    .on('*', { element: (element) => blocks.element(element) })
    .onDocument({ text: (chunk) => blocks.text(chunk) });
  try {
    await rewriter.transform(new Response(html.replace(LOOSE, '&lt;'))).body?.pipeTo(new WritableStream());
  } catch {
    throw new ServiceError('no-article', 'The page is too large or nested too deep to be read.');
  }
  blocks.flush();
  return { head, blocks };
}

/** An ISO date or date-time, from what sites write for one. */
function isoDate(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const text = written.trim();
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u.test(text))
    return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const site = (host: string) => host.replace(/^(?:www|m|mobile|amp)\./u, '');

/** The canonical address, where it is one of the same site. */
function canonicalOf(written: string | undefined, address: string | undefined): string | undefined {
  if (!written || !URL.canParse(written, address)) return undefined;
  const url = new URL(written, address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (address && site(url.host) !== site(new URL(address).host)) return undefined;
  url.hash = '';
  return url.href;
}

const clean = (text: string | undefined) =>
  decodeEntities(text ?? '')
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim() || undefined;

/** Paragraphs of a body in JSON-LD: plain text, or markup that was put there. */
async function paragraphsOf(body: string): Promise<string[]> {
  if (/<(?:p|br|div)\b/iu.test(body)) {
    const { blocks } = await scan(body.replace(/<br\s*\/?>/giu, '</p><p>'));
    return blocks.blocks.map(({ text }) => text);
  }
  return body
    .replace(/<[^<>]{1,200}>/gu, '')
    .split(/\r?\n|\r/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

function langOf(written: string | undefined): 'hi' | 'en' | undefined {
  const base = written?.toLowerCase().split(/[-_]/u)[0];
  return base === 'hi' || base === 'en' ? base : undefined;
}

async function textOf(linked: LinkedArticle, blocks: BlockCollector): Promise<string> {
  const told = linked.body ? (await paragraphsOf(linked.body)).join('\n\n') : '';
  if (told.length >= SHORTEST_BODY) return told;
  const shown = chooseParagraphs(blocks.blocks).join('\n\n');
  return shown.length > told.length ? shown : told;
}

/**
 * Reads the article of a page: `articleBody` of its JSON-LD, else its paragraphs; scripts, style, menus and
 * what stands beside the story are left out, entities decoded. `text` is empty where there is none.
 * Throws `no-article` for a page that is too large or nested too deep.
 */
export async function readHtml(html: string, address?: string): Promise<Page> {
  const { head, blocks } = await scan(html);
  const linked = readLinkedArticle(head.scripts);
  const { meta } = head;
  const found = {
    title: clean(linked.headline) ?? clean(meta.get('og:title')) ?? clean(head.heading) ?? clean(head.title),
    // What <html lang> says is often a template's; the text itself decides where the article does not say.
    lang: langOf(linked.lang),
    publishedAt:
      isoDate(linked.published) ??
      isoDate(meta.get('article:published_time') ?? meta.get('datepublished') ?? meta.get('date')) ??
      isoDate(head.time),
    publisher: clean(linked.publisher) ?? clean(meta.get('og:site_name')),
    canonical: canonicalOf(head.canonical || meta.get('og:url') || linked.url, address),
  };
  return {
    text: await textOf(linked, blocks),
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}
