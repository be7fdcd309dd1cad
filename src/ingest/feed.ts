import { XMLParser } from 'fast-xml-parser';
import { ServiceError } from '../services/errors.ts';
import type { Feed, FeedEntry } from '../services/pages/ports.ts';

type Node = Readonly<Record<string, unknown>>;

/** Entities of a document's own are not expanded: a small feed cannot become a large one. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: false,
});

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Node[] => [value].flat().filter(isNode);
const node = (value: unknown): Node => (isNode(value) ? value : {});

function words(value: unknown): string {
  const first = [value].flat()[0];
  if (isNode(first)) return words(first['#text']);
  return typeof first === 'string' ? first.trim() : '';
}

function entry(url: string, ...marks: string[]): FeedEntry[] {
  return URL.canParse(url) ? [{ url, fingerprint: marks.filter(Boolean).join('|').slice(0, 300) }] : [];
}

function rssEntry(item: Node): FeedEntry[] {
  const guid = node([item.guid].flat()[0]);
  const link = words(item.link) || (guid['@isPermaLink'] === 'false' ? '' : words(item.guid));
  return entry(link, words(item.pubDate), words(item.updated), words(item.title));
}

/** The page of an Atom entry: its link that is no other format's. */
function atomEntry(item: Node): FeedEntry[] {
  const links = list(item.link);
  const page = links.find((link) => (link['@rel'] ?? 'alternate') === 'alternate');
  const href = page?.['@href'];
  return typeof href === 'string'
    ? entry(href.trim(), words(item.updated) || words(item.published), words(item.title))
    : [];
}

function sitemapEntry(item: Node): FeedEntry[] {
  const news = node(item.news);
  return entry(words(item.loc), words(item.lastmod) || words(news.publication_date), words(news.title));
}

/** Reads RSS 2.0, RSS 1.0, Atom, a (news) sitemap or an index of sitemaps. Throws `invalid-request`. */
export function readFeed(xml: string): Feed {
  let root: Node;
  try {
    root = node(parser.parse(xml));
  } catch {
    throw new ServiceError('invalid-request', 'The feed is not well-formed XML.');
  }
  const channel = node(node(root.rss).channel);
  const rdf = node(root.RDF);
  const atom = node(root.feed);
  const none: FeedEntry[] = [];
  if ('rss' in root)
    return {
      kind: 'rss',
      title: words(channel.title),
      entries: list(channel.item).flatMap(rssEntry),
      sitemaps: none,
    };
  if ('RDF' in root)
    return {
      kind: 'rss',
      title: words(node(rdf.channel).title),
      entries: list(rdf.item).flatMap(rssEntry),
      sitemaps: none,
    };
  if ('feed' in root)
    return {
      kind: 'atom',
      title: words(atom.title),
      entries: list(atom.entry).flatMap(atomEntry),
      sitemaps: none,
    };
  if ('urlset' in root)
    return {
      kind: 'sitemap',
      title: '',
      entries: list(node(root.urlset).url).flatMap(sitemapEntry),
      sitemaps: none,
    };
  if ('sitemapindex' in root)
    return {
      kind: 'sitemap-index',
      title: '',
      entries: none,
      sitemaps: list(node(root.sitemapindex).sitemap).flatMap(sitemapEntry),
    };
  throw new ServiceError('invalid-request', 'The address holds neither RSS, Atom nor a sitemap.');
}
