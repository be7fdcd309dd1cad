import { decodeEntities } from './entities.ts';

/** What a page says of its article in schema.org's words. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly body?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly url?: string;
}

const TYPES: readonly string[] = ['Article', 'BlogPosting', 'LiveBlogPosting', 'Report'];
/** Deeper than this no page nests its graph. */
const DEEPEST = 6;

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* nodesOf(value: unknown, depth = 0): Generator<Node> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const entry of value) yield* nodesOf(entry, depth + 1);
  else if (isNode(value)) {
    yield value;
    for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      yield* nodesOf(value[name], depth + 1);
  }
}

/** A type by its name or its address: NewsArticle, OpinionNewsArticle, https://schema.org/Report. */
function isArticleType(type: string): boolean {
  const name = type.slice(type.lastIndexOf('/') + 1);
  return TYPES.includes(name) || (name.endsWith('Article') && name.includes('News'));
}

const isArticle = (node: Node) =>
  [node['@type']].flat().some((type) => typeof type === 'string' && isArticleType(type));

function words(value: unknown): string | undefined {
  const found = [value].flat().find((entry) => typeof entry === 'string' || isNode(entry));
  if (isNode(found)) return words(found.name ?? found['@id'] ?? found.url);
  return typeof found === 'string' && found.trim() ? decodeEntities(found).trim() : undefined;
}

/** Some sites put raw line breaks into their strings or wrap the script in a comment. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|(?:\/\/)?\]\]>)$/u, '')
    .trim()
    .replace(/;$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** The first article among a page's JSON-LD scripts, one with a body before one without. */
export function readLinkedArticle(scripts: readonly string[]): LinkedArticle {
  const articles = scripts.flatMap((script) => [...nodesOf(parse(script))]).filter(isArticle);
  const node = articles.find((article) => words(article.articleBody)) ?? articles[0];
  if (!node) return {};
  const found = {
    headline: words(node.headline) ?? words(node.name),
    body: words(node.articleBody),
    published: words(node.datePublished),
    publisher: words(node.publisher),
    lang: words(node.inLanguage),
    url: words(node.mainEntityOfPage) ?? words(node.url),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
