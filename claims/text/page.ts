import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { isFurniture } from './furniture.ts';
import { isTrail } from './headline-edges.ts';
import { headsBox, headsOtherStories, SIGN_OFFS, tellsReporter } from './page-words.ts';
import type { Range } from './range.ts';
import type { TextRules } from './rules.ts';
import { patternFor } from './scripts.ts';
import { splitSentences } from './sentences.ts';

/** A paragraph of prose is at least so long, or has more than one sentence. */
const SHORTEST_PROSE = 90;
/** A sentence that may begin a story is at least so long. */
const SHORTEST_SENTENCE = 40;
/** A headline has at least so many words and characters, and no more than these. */
const FEWEST_WORDS = 4;
const SHORTEST_HEADLINE = 20;
const LONGEST_HEADLINE = 200;
/** What stands in menus and buttons has no more words. */
const LONGEST_LABEL = 3;
/** So many words of the first paragraphs in a headline tell that it is theirs. */
const SHARED = 2;
/** A paragraph behind a box with so many words of the story goes on with it. */
const GOES_ON = 4;
/** So many lines above a story are looked at for its headline. */
const MOST_HEADLINES = 60;
/** So many names are read from bylines. */
const MOST_NAMES = 6;
/** How much of the story's beginning a headline is held against. */
const BEGINNING = 900;
/** So much longer a line may be that gives the headline again behind a trail or a button. */
const LONGEST_BEFORE = 60;

/** Which lines of a pasted page are no story. */
export interface Page {
  readonly beside: ReadonlySet<number>;
  /** The line of the headline; -1 where none stands above a paragraph. */
  readonly title: number;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.match(patternFor(text, WORDS)) ?? [];
const ENDS = /[।.|]["'”’)\]]*$/u;

/** The beginnings of the words of a text that say what it is about. */
function topicsOf(text: string): Set<string> {
  const keys = wordsOf(text).map(fold);
  return new Set(keys.filter((key) => key.length > 2 && !isFunctionWord(key)).map((key) => key.slice(0, 5)));
}

/** How many of the topics a text has. */
const sharedOf = (text: string, topics: ReadonlySet<string>): number =>
  [...topicsOf(text)].filter((topic) => topics.has(topic)).length;

class PageReader {
  private readonly shown: readonly string[];
  private readonly known: readonly boolean[];
  private readonly prose: readonly boolean[];
  private readonly beside = new Set<number>();

  private readonly text: string;
  private readonly lines: readonly Range[];
  private readonly rules: TextRules;

  private readonly given: string | undefined;

  constructor(text: string, lines: readonly Range[], rules: TextRules, given: string | undefined) {
    this.given = given;
    this.text = text;
    this.lines = lines;
    this.rules = rules;
    this.shown = lines.map(({ start, end }) => text.slice(start, end));
    this.known = lines.map((line) => isFurniture(text, line, rules.lines));
    this.prose = lines.map((_, n) => this.isProse(n));
  }

  read(): Page {
    const lead = this.firstOfStory();
    const title = lead > 0 ? this.readHead(lead) : -1;
    if (lead >= 0) this.readEnd(lead);
    this.known.forEach((is, n) => {
      if (is) this.beside.add(n);
    });
    return { beside: this.beside, title };
  }

  /** The first paragraph; where there is none but single short sentences, the first of those. */
  private firstOfStory(): number {
    const first = this.prose.indexOf(true);
    if (first >= 0) return first;
    return this.shown.findIndex(
      (shown, n) => !this.known[n] && shown.length >= SHORTEST_SENTENCE && ENDS.test(shown),
    );
  }

  /** Whether a line is a paragraph: closed, and long or of several sentences. */
  private isProse(n: number): boolean {
    const shown = this.shown[n] as string;
    if (this.known[n] || !ENDS.test(shown)) return false;
    if (shown.length >= SHORTEST_PROSE) return true;
    return splitSentences(this.text, this.lines[n] as Range, this.rules.sentences).length > 1;
  }

  /** Whether the form of a line lets it be a headline: open, with as many words as one has. */
  private mayHead(n: number): boolean {
    const shown = this.shown[n] as string;
    if (this.known[n] || isTrail(shown) || ENDS.test(shown)) return false;
    if (shown.length < SHORTEST_HEADLINE || shown.length > LONGEST_HEADLINE) return false;
    return wordsOf(shown).length >= FEWEST_WORDS;
  }

  private isShort(n: number): boolean {
    return wordsOf(this.shown[n] as string).length <= LONGEST_LABEL && !ENDS.test(this.shown[n] as string);
  }

  /** Takes out what stands above the headline, and the buttons and names between it and the story. */
  private readHead(lead: number): number {
    const title = this.headlineBefore(lead);
    if (title < 0) return title;
    for (let n = 0; n < title; n++) this.beside.add(n);
    const headline = this.shown[title] as string;
    const isAgain = (shown: string, n: number) =>
      n > title &&
      !this.prose[n] &&
      shown.endsWith(headline) &&
      shown.length <= headline.length + LONGEST_BEFORE;
    if (headline.length >= SHORTEST_HEADLINE)
      this.shown.forEach((shown, n) => {
        if (isAgain(shown, n)) this.beside.add(n);
      });
    if (!this.known.slice(0, lead).some(Boolean)) return title;
    for (let n = title + 1; n < lead; n++) {
      if (this.isShort(n) && !this.rules.lines.dateline(this.shown[n] as string)) this.beside.add(n);
    }
    return title;
  }

  /**
   * The line of the headline above the first paragraph: one that the page gives twice, else the first that has words of the
   * story. The first line of all is one without proof where nothing tells that a page was pasted with what stands around.
   */
  private headlineBefore(lead: number): number {
    if (this.given !== undefined) return this.shown.slice(0, lead).indexOf(this.given);
    // "Bus falls into gorge." at the very top is a headline, though a mark closes it.
    if (!this.known[0] && !this.isShort(0) && ENDS.test(this.shown[0] as string)) return 0;
    const above = [...this.lines.keys()].slice(0, lead);
    const may = above.filter((n) => this.mayHead(n)).slice(-MOST_HEADLINES);
    const first = this.known.indexOf(false);
    const again = may.find((n) => this.isGivenAgain(n));
    if (again !== undefined) return again;
    const topics = topicsOf(this.proseOf(lead, this.lines.length));
    const shared = (n: number) => sharedOf(this.shown[n] as string, topics);
    const best = may.find((n) => shared(n) >= SHARED) ?? may[0];
    if (best === undefined) return -1;
    const isPage = first > 0 || this.known.slice(0, best).some(Boolean) || best - first > 1;
    if (may[0] === first && shared(first) > 0) return first;
    return isPage || isTrail(this.shown[first] as string) ? best : first;
  }

  /** The beginning of the paragraphs among the lines from one to another. */
  private proseOf(from: number, to: number): string {
    const prose = this.shown.slice(from, to).filter((_, n) => n === 0 || this.prose[from + n]);
    return prose.join(' ').slice(0, BEGINNING);
  }

  /** Whether an earlier line ends with this one: a trail that leads to the headline, or a button before it. */
  private isGivenAgain(n: number): boolean {
    const shown = this.shown[n] as string;
    return this.shown
      .slice(0, n)
      .some((before) => before.endsWith(shown) && before.length <= shown.length + 2 * LONGEST_BEFORE);
  }

  /** Takes out all behind the end of a story: from the first box on that has less prose behind it than before. */
  private readEnd(lead: number): void {
    const names = this.namesAbove(lead);
    const from = this.firstPastStory(lead);
    const end = this.lines.findIndex(
      (_, n) =>
        (n >= from && this.closesStory(n, names)) || (n > lead && headsOtherStories(this.shown[n] as string)),
    );
    for (let n = end; n > 0 && n < this.lines.length; n++) this.beside.add(n);
  }

  private closesStory(n: number, names: readonly string[]): boolean {
    const shown = this.shown[n] as string;
    if (headsBox(shown) || SIGN_OFFS.some((form) => form.test(shown))) return true;
    const name = names.find((one) => shown.toLowerCase().startsWith(one.toLowerCase()));
    return name !== undefined && (shown.length === name.length || tellsReporter(shown.slice(name.length)));
  }

  /** The first line that has less prose from it on than before, and none that goes on with the story. */
  private firstPastStory(lead: number): number {
    const sizes = this.shown.map((shown, n) => (this.prose[n] ? shown.length : 0));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    let half = lead;
    for (let size = sizes[half] as number; size * 2 < all; size += sizes[half] as number) half++;
    const topics = topicsOf(this.proseOf(lead, half + 1));
    const last = this.shown.findLastIndex(
      (shown, n) => n > half && this.prose[n] && sharedOf(shown, topics) >= GOES_ON,
    );
    return Math.max(half, last) + 1;
  }

  /** The names in the bylines above the story. */
  private namesAbove(lead: number): string[] {
    return this.shown
      .slice(0, lead)
      .filter((_, n) => this.known[n])
      .flatMap((shown) => [...shown.matchAll(BYLINE)].map(({ groups }) => groups?.name?.trim() ?? ''))
      .filter((name) => name.includes(' '))
      .slice(0, MOST_NAMES);
  }
}

/** "By Mira Rao", "लेखक: दिनेश मीणा", "Edited By: मनीष पांडे |" */
const BYLINE =
  /(?:\bby|लेखक|Author,) ?:? {0,3}(?<name>[\p{L}\p{M}.'’-]{2,20}(?: [\p{L}\p{M}.'’-]{2,20}){1,2})/giu;

/**
 * Reads which lines of a text are no story: what stands above its headline, between its paragraphs and behind its end. With
 * the headline `given`, nothing stands above it but where a line is the same.
 */
export function readPage(text: string, lines: readonly Range[], rules: TextRules, given?: string): Page {
  return new PageReader(text, lines, rules, given).read();
}
