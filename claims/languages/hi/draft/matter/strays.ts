import type { Draft } from '../../../language.ts';
import { LAST_HOURS } from '../../other-time.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { type Context, toldWith } from './fits.ts';
import { losesInnings } from './innings.ts';
import type { MatterKind } from './matter-kind.ts';
import type { Matter } from './phrase.ts';
import { FIRM, isBelowVote, MATCH, MISHAP, NAMES_MISHAP } from './shaped.ts';

/** Another time than that of the occasion: "इस साल", "दो महीने पहले", "हर साल". */
const OTHER_TIME =
  /(?:^| )(?:(?:इस|इसी|हर|प्रति) (?:साल|वर्ष|महीने|माह|सीजन|मौसम)|(?:साल|वर्ष|दिन|दिनों|हफ्ते|हफ्तों|सप्ताह|महीने|महीनों|माह) (?:भर )?(?:पहले|पूर्व))(?= |,|।)|(?:^| )(?:पिछल[ाेी]|गत) /u;
/** What takes people to another place, or tells where they are from. */
const MOVED =
  /(?:^| )(?:रेफर|भर्ती|इलाज|ले जाया|ले जाए|पहुंचाया|पहुंचाए|पहचान|रहने|निवासी|निवासियों|भेजा|भेजे|एयरलिफ्ट|चल[ाेी])(?= |,|।)/u;
const IN = /^(?:में|पर)$/u;

/** The words of a sentence that a claim tells. */
function ownWords({ form }: Draft, { words }: TaggedSentence): readonly Word[] {
  return words.filter(({ start }) =>
    form.pieces.some(
      (piece) => piece.start !== undefined && start >= piece.start && start < (piece.end ?? 0),
    ),
  );
}

/** Whether a word names a place, by the list or as one that no list has: "सोनपुर में". */
function isPlace(word: Word, behind: Word | undefined, { fits }: MatterKind): boolean {
  if (word.name) return word.name.class === 'place';
  const isUnlisted = word.pos === 'unknown' && !word.noun && !word.verb && !fits.test(`${word.text} `);
  // "कनपटी पर", "शॉर्ट लेग पर": other things that no list has.
  return isUnlisted && behind?.key === 'में';
}

/** What headline and lead tell. */
interface Head {
  readonly text: string;
  /** Their words but for verbs: "गया" is a town as well. */
  readonly words: ReadonlySet<string>;
}

/** Whether a claim tells of a place, or beside a match of a body, that neither headline nor lead name. */
function tellsOfStranger(words: readonly Word[], text: string, head: Head, { kind }: Matter): boolean {
  if (!kind.isLocal || (kind === MISHAP && NAMES_MISHAP.test(text))) return false;
  return words.some((word, at) => {
    if (word.inside) return false;
    const end = at + (word.name ? word.length : 1);
    if (words.slice(at, end).every((one) => head.words.has(one.text))) return false;
    if (kind === MATCH && word.name?.class === 'organisation') return true;
    if (!isPlace(word, words[end], kind)) return false;
    return kind === MATCH || IN.test(words[end]?.key ?? '') || !MOVED.test(text);
  });
}

/** Whether a claim has words of another of its kind ("महिला टीम") that neither headline nor lead have. */
function tellsOfAnother(text: string, head: Head, { kind }: Matter): boolean {
  return (
    kind.apart !== undefined &&
    [...text.matchAll(kind.apart)].some(([word]) => !head.text.includes(word.trim()))
  );
}

/** Who tells of the figures of a firm: the firm. */
const OWN_SOURCE = /(?:^| )(?:कंपनी|बैंक|फर्म|समूह)(?= |$)/u;

/** Where shares are traded, and who asks and rates: no firm of which a story tells. */
const EXCHANGE = /^(?:बीएसई|एनएसई|बॉम्बे स्टॉक एक्सचेंज|नेशनल स्टॉक एक्सचेंज|ब्लूमबर्ग|रॉयटर्स|क्रिसिल|इक्रा|मूडीज|फिच)$/u;

/** Whether another tells a claim of a firm, or is the last organisation that is named at it or before it. */
function isOfOtherBody(
  { claim, form }: Draft,
  { article, sentences }: Context,
  { full, kind, canonical }: Matter,
): boolean {
  const source = claim.attribution?.source;
  if (source && !OWN_SOURCE.test(source) && !source.includes(full.oblique)) return true;
  for (let at = form.sentence; at >= Math.max(0, form.sentence - 1); at--) {
    const one = sentences.get(at)?.sentence;
    if (one && kind.bars?.test(article.slice(one.start, one.end))) return true;
  }
  for (let at = form.sentence; at >= 0; at--) {
    const words = sentences.get(at)?.words ?? [];
    const bodies = words.filter(
      ({ name, inside, text }) => !inside && name?.class === 'organisation' && !EXCHANGE.test(text),
    );
    const isOther = ({ text, name }: Word) => !full.oblique.includes(text) && name?.canonical !== canonical;
    if (bodies.length > 0) return bodies.some(isOther);
  }
  return false;
}

/** What headline and lead tell beside the sentence of a claim. */
function headBeside({ form }: Draft, { full }: Matter, { top, first }: Context): Head {
  const lines = top.filter(({ sentence }) => sentence.index === first || sentence.index !== form.sentence);
  const words = lines.flatMap((line) => line.words);
  const told = words.filter(({ pos }) => pos !== 'verb' && pos !== 'auxiliary').map(({ text }) => text);
  return {
    text: [...words.map(({ text }) => text), full.oblique].join(' '),
    words: new Set([...told, full.oblique].flatMap((text) => [text, ...text.split(/[\s-]/u)])),
  };
}

/** Whether a claim tells by its own words of another time, place, body or team than the occasion of its story. */
export function isStray(draft: Draft, matter: Matter, context: Context): boolean {
  const { claim, form } = draft;
  const own = context.sentences.get(form.sentence);
  if (!own) return true;
  const around = toldWith(draft, own, context.article);
  if (OTHER_TIME.test(around.replace(LAST_HOURS, ''))) return true;
  if (matter.kind === MATCH && (isBelowVote(claim.text) || losesInnings(draft, context.article))) return true;
  if (matter.kind === FIRM && isOfOtherBody(draft, context, matter)) return true;
  const head = headBeside(draft, matter, context);
  if (tellsOfAnother(claim.text, head, matter)) return true;
  return tellsOfStranger(ownWords(draft, own), claim.text, head, matter);
}
