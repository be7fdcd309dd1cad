import { identifyLanguage, sentenceLanguage } from '../languages/identify.ts';
import type { Clock, Draft, Language, Sentence } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import { type Article, type Claim, ClaimsError, dayOfNews, type Lang, type Reading } from '../model.ts';
import { once } from '../once.ts';
import { withLinksInLine } from '../text/inset-links.ts';
import { type Range, spanOf } from '../text/range.ts';
import { type Layout, layOut } from '../text/sections.ts';
import { storyText } from '../text/story-text.ts';
import { tokenize } from '../text/tokens.ts';
import { unwrapped } from '../text/unwrapped.ts';
import { ENGINE_VERSION } from '../version.ts';
import { datelineDay } from './dateline-day.ts';
import { hashText } from './identity.ts';
import { mergeRepeats } from './merge.ts';
import { stampOf } from './stamp-day.ts';
import { verifyDrafts } from './verify.ts';

/** The longest text that is read, in UTF-16 code units. */
export const LONGEST_TEXT = 100_000;

export interface ArticleInput {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  /** ISO date or date-time; what relative days are resolved against where the dateline tells no day. */
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly id?: string | undefined;
}

/** Ids are the caller's: the store gives random ones, the command line counts. */
export interface Ids {
  claim(n: number): string;
}

export interface ReadResult {
  readonly article: Article;
  readonly readings: readonly Reading[];
  /** Claims that did not pass verification. */
  readonly dropped: number;
  /** Readings that were left out because they would not stand alone or are not certain, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What runs on for more tokens is no sentence but a table, a list of tags or noise: nothing is told of it. */
const LONGEST_SENTENCE = 400;

/** Refuses text that cannot be an article. Throws ClaimsError. */
function assertReadable(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new ClaimsError('too-long', `The text is longer than ${LONGEST_TEXT} characters.`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ClaimsError('empty-text', 'The text holds no words.');
  if (text.includes('\u0000') || !text.isWellFormed()) {
    throw new ClaimsError('ill-formed-text', 'The text holds a NUL or half of a character.');
  }
}

/** Its tokens are made when they are asked for: English sentences are tokenized by the tagger of English. */
function sentenceOf(text: string, { start, end }: Range, index: number, paragraph: number): Sentence {
  const tokens = once(() => tokenize(text, start, end));
  return {
    index,
    paragraph,
    start,
    end,
    get tokens() {
      return tokens();
    },
  };
}

function isEndless(sentence: Sentence): boolean {
  return sentence.end - sentence.start > LONGEST_SENTENCE && sentence.tokens.length > LONGEST_SENTENCE;
}

function sentencesOf(text: string, layout: Layout): Sentence[] {
  return layout.passages.map((passage, index) => sentenceOf(text, passage, index, passage.paragraph));
}

/** The title and the headings of the text, numbered before and apart from its sentences. */
function headingsOf(text: string, layout: Layout): Sentence[] {
  return layout.sections
    .filter(({ kind }) => kind === 'title' || kind === 'heading')
    .map((section) => sentenceOf(text, section, 0, -1));
}

/** A verified draft and the language that it was told in. */
interface Told {
  readonly draft: Draft;
  readonly lang: Lang;
}

/** Reads every sentence in its own language: an English quotation in a Hindi story by the English rules. */
function readSentences(input: ArticleInput, layout: Layout, lang: Lang, clock: Clock) {
  const text = storyText(input.text, layout.sections);
  const all = sentencesOf(input.text, layout);
  const sentences = all.filter((sentence) => !isEndless(sentence));
  const headings = headingsOf(input.text, layout).filter((heading) => !isEndless(heading));
  const told: Told[] = [];
  const endless = all.length - sentences.length;
  const leftOut: Record<string, number> = endless > 0 ? { 'endless-sentence': endless } : {};
  let dropped = 0;
  for (const own of [lang, lang === 'hi' ? 'en' : 'hi'] as const) {
    const mine = sentences.filter((sentence) => sentenceLanguage(input.text, sentence, lang) === own);
    if (mine.length === 0) continue;
    const found = languageOf(own).read({
      text,
      title: layout.title,
      dateline: layout.dateline?.place,
      sentences: mine,
      headings: own === lang ? headings : [],
      clock,
    });
    const verified = verifyDrafts(input.text, mergeRepeats(found.drafts));
    told.push(...verified.kept.map((draft) => ({ draft, lang: own })));
    dropped += verified.dropped.length;
    for (const [reason, count] of Object.entries(found.leftOut))
      leftOut[reason] = (leftOut[reason] ?? 0) + count;
  }
  return { told, dropped, leftOut };
}

function toClaim({ draft, lang }: Told, article: Article, id: string): Claim {
  return {
    id,
    articleId: article.id,
    lang,
    ...draft.claim,
    status: 'live',
    engineVersion: ENGINE_VERSION,
  };
}

function byPlace(a: Told, b: Told): number {
  const x = a.draft.claim.spans[0];
  const y = b.draft.claim.spans[0];
  if (!x || !y) return 0;
  return x.start - y.start || y.end - x.end;
}

/** What the story tells of where and when it was filed: its dateline, with the day of the page where that has none. */
function filedOf({ text, publishedAt }: ArticleInput, lang: Lang, layout: Layout): Article['dateline'] {
  const { dateline } = layout;
  const told = dateline && datelineDay(text, dateline, languageOf(lang), publishedAt);
  const stamp = told ? undefined : stampOf(text, layout.sections, publishedAt);
  const day = told ?? stamp?.day;
  const line = dateline ?? stamp?.line;
  if (!line) return undefined;
  return {
    ...(dateline?.place ? { place: dateline.place } : {}),
    ...(dateline?.agency ? { agency: dateline.agency } : {}),
    ...(day ? { day } : {}),
    span: spanOf(text, line),
  };
}

function articleOf(input: ArticleInput, lang: Lang, layout: Layout): Article {
  const dateline = filedOf(input, lang, layout);
  return {
    id: input.id ?? 'a1',
    lang,
    title: layout.title,
    text: input.text,
    sections: [...layout.sections],
    ...(dateline ? { dateline } : {}),
    ...(input.publishedAt ? { publishedAt: input.publishedAt } : {}),
    ...(input.url ? { url: input.url } : {}),
    ...(input.publisher ? { publisher: input.publisher } : {}),
    contentHash: hashText(input.text),
    version: 1,
  };
}

/** What days are told from: the dateline's where that is another, else the moment of publication. */
function clockOf(article: Article): Clock {
  const { publishedAt } = article;
  const day = dayOfNews(article);
  const isOfNews = publishedAt !== undefined && publishedAt.slice(0, 10) === day;
  const published = isOfNews ? publishedAt : day;
  return published ? { published } : {};
}

/**
 * Reads an article: text → sections → sentences → tokens → the language's reading → merged and verified
 * claims, in the order of the text. Pure: equal input gives equal output. The article's text is the one given, but for
 * lines that are broken at a width or around a link, which are joined; offsets count in it.
 * Throws ClaimsError `empty-text`, `too-long`, `ill-formed-text`, `unsupported-language`.
 */
export function readArticle(given: ArticleInput, ids: Ids = { claim: (n) => `c${n}` }): ReadResult {
  assertReadable(given.text);
  const lang = given.lang ?? identifyLanguage(given.text);
  const language: Language = languageOf(lang);
  const input = { ...given, text: unwrapped(withLinksInLine(given.text), language) };
  const layout = layOut(input.text, language, input.title);
  const article = articleOf(input, lang, layout);
  const { told, dropped, leftOut } = readSentences(input, layout, lang, clockOf(article));
  const readings = told
    .sort(byPlace)
    .map((one, n) => ({ claim: toClaim(one, article, ids.claim(n + 1)), form: one.draft.form }));
  return { article, readings, dropped, leftOut };
}
