import { decodeEntities } from './entities.ts';

/** A paragraph, heading or list entry of a page, entities decoded, white space single. */
export interface Block {
  readonly tag: string;
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** The innermost container of articles it stands in, by number; 0 for none. */
  readonly container: number;
  /** Whether that container says that it is the body of the article. */
  readonly isBody: boolean;
  /** Whether it stands in what is named like something beside the story. */
  readonly isBeside: boolean;
}

const SKIPPED = new Set(
  'script style noscript template iframe svg math nav aside footer form button select textarea figure figcaption object video audio canvas dialog menu head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th hr address details summary body'.split(
    ' ',
  ),
);
/** Words by which sites name parts of a page that are not the story. */
const BESIDE =
  /(?:^|[\s_-])(?:related|recommend\w*|share|sharing|social|comments?|breadcrumbs?|newsletter|subscribe|promo|advert\w*|ads?|sponsor\w*|also-?read|read-?more|most-?read|trending|tags?|byline|author-?bio|caption|twitter-tweet|instagram-media|cookie\w*)(?:$|[\s_-])/iu;

const isHidden = (element: Element) =>
  element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
const isNamedBeside = (element: Element) =>
  BESIDE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

/** Tags that mean something here; all others, and what they are called, are part of the text around them. */
const OPENS = new Set([...SKIPPED, ...BLOCKS, 'a']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements and pieces of text of the largest page that is read: each costs some 20 µs, so this stays under a second. */
const MOST = 15_000;

/** Gathers the blocks of a page while HTMLRewriter passes over it. */
export class BlockCollector {
  readonly blocks: Block[] = [];
  private seen = 0;
  /** How many elements of each sort are open. */
  private readonly open = { skips: 0, links: 0, beside: 0 };
  private containers: { readonly id: number; readonly isBody: boolean }[] = [];
  private lastContainer = 0;
  private tag = 'body';
  private parts: string[] = [];
  private linked = 0;

  element(element: Element): void {
    this.count();
    const tag = element.tagName.toLowerCase();
    if (tag === 'br') this.parts.push('\n');
    if (BLOCKS.has(tag)) this.flush(tag);
    if (VOID.has(tag) || !OPENS.has(tag)) return;
    const isBody = /(?:^|\s)articleBody(?:$|\s)/u.test(element.getAttribute('itemprop') ?? '');
    if (SKIPPED.has(tag) || isHidden(element)) this.raise(element, 'skips');
    else if (tag === 'a') this.raise(element, 'links');
    else if (isBody || tag === 'article' || tag === 'main') this.contain(element, isBody);
    else if (tag !== 'body' && isNamedBeside(element)) this.raise(element, 'beside');
    else this.enter(element);
  }

  text(chunk: Text): void {
    this.count();
    if (this.open.skips > 0 || !chunk.text) return;
    this.parts.push(chunk.text);
    if (this.open.links > 0) this.linked += chunk.text.trim().length;
  }

  /** Closes the block that is open and begins another. */
  flush(tag = 'body'): void {
    const text = decodeEntities(this.parts.join(''))
      .replace(/[\s\u00ad]+/gu, ' ')
      .trim();
    const container = this.containers.at(-1);
    if (text)
      this.blocks.push({
        tag: this.tag,
        text,
        linked: this.linked,
        container: container?.id ?? 0,
        isBody: container?.isBody ?? false,
        isBeside: this.open.beside > 0,
      });
    this.tag = tag;
    this.parts = [];
    this.linked = 0;
  }

  private count(): void {
    if (++this.seen > MOST) throw new RangeError('too many elements');
  }

  private inBody(): boolean {
    return this.containers.at(-1)?.isBody ?? false;
  }

  private contain(element: Element, isBody: boolean): void {
    this.enter(
      element,
      () => this.containers.push({ id: ++this.lastContainer, isBody: isBody || this.inBody() }),
      () => this.containers.pop(),
    );
  }

  private raise(element: Element, sort: 'skips' | 'links' | 'beside'): void {
    this.enter(
      element,
      () => {
        this.open[sort]++;
      },
      () => {
        this.open[sort]--;
      },
    );
  }

  private enter(element: Element, opened: () => void = () => {}, closed: () => void = () => {}): void {
    const isBlock = BLOCKS.has(element.tagName.toLowerCase());
    const close = () => {
      if (isBlock) this.flush();
      closed();
    };
    try {
      element.onEndTag(close);
    } catch {
      // An element that closes itself has nothing inside.
      return;
    }
    opened();
  }
}
