import type { Range } from './range.ts';

/** How a language cuts text into sentences. */
export interface SentenceRules {
  /** Folded words after which a full stop ends nothing: डॉ, Mr. */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether a `.` after this folded word ends a sentence. */
  endsSentence(key: string): boolean;
  /** Whether the full stop of an abbreviation ends a sentence too; `head` is what stands before it, `next` the word behind. */
  closesToo(head: string, next: string): boolean;
  /** Where a heading ends that the text glues to the paragraph ("टूटा रिकॉर्डदिल्ली में"): offset of the paragraph, or -1. */
  gluedHeading(text: string, range: Range): number;
  /** Whether a heading may be glued into a sentence where nothing tells surely where it ends: nothing is told of it. */
  hidesSeam?(text: string, range: Range): boolean;
  /** What a page sets into a line of a post that it shows, and which no sentence of the story goes over: global. */
  readonly embeds?: RegExp;
  /** Whether a sentence goes on after a closing quotation mark that this folded word follows. */
  continuesQuote(key: string): boolean;
}

/** How a language knows what stands on a page and is not story: links, bylines, times, keywords, datelines. */
export interface LineRules {
  /** Folded openings of link lines by their first word: यह भी पढ़ें, Also read. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Folded words that a line may hold which only says when it was published. */
  readonly stampWords: ReadonlySet<string>;
  /** Forms of whole lines that name a reporter, an editor or the source of a picture. */
  readonly credits: readonly RegExp[];
  /** Whether a short line without a closing mark, that others follow, is a heading whatever its last word. */
  readonly unclosedIsHeading: boolean;
  /** How long the keywords are with which the head of a paragraph begins ("IND vs AUS: …"); 0 without. */
  kicker(head: string): number;
  /** Reads a dateline at the start of a paragraph's head; `length` is where the story goes on. */
  dateline(head: string): { place?: string; agency?: string; length: number } | null;
}

/** What of a language the layout of a page goes by. */
export interface TextRules {
  readonly sentences: SentenceRules;
  readonly lines: LineRules;
}
