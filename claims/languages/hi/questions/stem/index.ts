import type { Piece, Reading } from '../../../../model.ts';
import { joinedWords } from '../../../../text/end-marks.ts';
import { contains, overlaps, type Range } from '../../../../text/range.ts';
import { ANY_MONTH } from '../../calendar.ts';
import { type Setting, settingKept } from './setting-kept.ts';
import { typed } from './spelling.ts';

/** What is taken out of a claim's text and what stands there instead. */
export interface Replacement {
  /** Article range that is replaced; must lie in one piece of the claim. */
  readonly range: Range;
  readonly text: string;
  /** Whether the case marker after the argument goes too: "बुधवार को" → "किस दिन". */
  readonly dropMarker: boolean;
  /** Whether the stem opens with all of its setting: without that it could be about anything. */
  readonly withSetting?: boolean;
  /** The answer: no setting that holds a word of it stands in the stem. */
  readonly answer?: string;
  /** What the stem opens with, where only the story says which event is meant. */
  readonly opening?: string | undefined;
  /** The word that the opening stands before; without it the opening starts the stem. */
  readonly before?: string | undefined;
  /** Who told it, where the claim has no more than the name. */
  readonly source?: string | undefined;
}

function rangeOfPiece(reading: Reading, piece: Piece): Range | undefined {
  if (piece.start !== undefined && piece.end !== undefined) return { start: piece.start, end: piece.end };
  return piece.substitution === undefined ? undefined : reading.claim.substitutions[piece.substitution]?.span;
}

/** Indexes of the pieces that show the words of `range`: one that holds them, or those that they are made of. */
function piecesOf(reading: Reading, range: Range): number[] {
  const ranges = reading.form.pieces.map((piece) => rangeOfPiece(reading, piece));
  const holder = ranges.findIndex(
    (own, i) => own && contains(own, range) && reading.form.pieces[i]?.start !== undefined,
  );
  if (holder >= 0) return [holder];
  return ranges.flatMap((own, i) => (own && contains(range, own) ? [i] : []));
}

/** Only, merely, even: they belong to the answer and go with it. */
const FOCUS_BEFORE = /(?:^|(?<= ))(?:महज\u093c?|सिर्फ\u093c?|केवल|मात्र|सभी|पूरे|कुल) $/u;
const FOCUS_AFTER = /^ (?:ही|भी)(?= |$)/u;

/** Whether the words end with the phrase that a marker follows: not "दो बजे" of "दो बजे बैठक शुरू होने" before "पर". */
function endsPhrase(piece: Piece, { range }: Replacement): boolean {
  if (piece.start === undefined || piece.end === undefined || range.end >= piece.end) return true;
  return !/(?:ने|नी)$/u.test(piece.text);
}

function rewritten(piece: Piece, { range, text }: Replacement): string {
  if (
    piece.start === undefined ||
    piece.end === undefined ||
    !contains({ start: piece.start, end: piece.end }, range)
  )
    return text;
  const before = piece.text.slice(0, range.start - piece.start).replace(FOCUS_BEFORE, '');
  const after = piece.text.slice(range.end - piece.start).replace(FOCUS_AFTER, '');
  return `${before}${text}${after}`;
}

/** "राज्य के मुख्यमंत्री": which state is not said. */
const VAGUE_BODY = /^(?:राज्य|प्रदेश|देश|जिला|जिले|शहर|पार्टी|कंपनी|संगठन|मंत्रालय|विभाग|टीम|क्लब) (?:का|की|के) /u;

/** "मिशन के लिए चयनित", "अदालत द्वारा नियुक्त": what hangs on the first word of what somebody is. */
const HANGING = /(?:^| )(?:के लिए|द्वारा|की ओर से) $/u;
const CHOSEN = /^(?:चयनित|नियुक्त|नामित|मनोनीत|गठित|निर्वाचित|अधिकृत|चुने गए|चुनी गई|भेजे गए|भेजी गई)(?= )/u;

/** The words before a well-known name that say who it is: "रूस के राष्ट्रपति" before पुतिन. A stem does without. */
function rolesBeforeNames(reading: Reading): Range[] {
  const { claim, form } = reading;
  if (claim.kind === 'role') return [];
  return claim.arguments.flatMap((argument, i) => {
    const outer = claim.arguments[form.slots[i]?.within ?? -1];
    if (!outer || argument.fact?.type !== 'entity' || argument.fact.class !== 'person') return [];
    const before = outer.span.exact.slice(0, argument.span.start - outer.span.start);
    // "चार बार की चैंपियन": what stands before the phrase hangs on its first words.
    const ahead = claim.text.slice(0, Math.max(0, claim.text.indexOf(before)));
    // So does "दुनिया के नंबर | एक खिलाड़ी".
    if (/(?:^| )(?:का|की|के|नंबर) $/u.test(ahead) || (HANGING.test(ahead) && CHOSEN.test(before))) return [];
    if (!argument.fact.ref?.startsWith('person:') && !VAGUE_BODY.test(before)) return [];
    // Of two who are joined both keep what they are: "मुख्यमंत्री X और उपराज्यपाल Y".
    if (before === '' || / (?:और|व|एवं|तथा) /u.test(outer.span.exact)) return [];
    return [{ start: outer.span.start, end: argument.span.start }];
  });
}

/** A piece's text without the words that fall into one of the ranges. */
function without(reading: Reading, piece: Piece, ranges: readonly Range[]): string {
  const own = rangeOfPiece(reading, piece);
  if (!own) return piece.text;
  if (ranges.some((range) => contains(range, own))) return '';
  if (piece.start === undefined) return piece.text;
  let text = piece.text;
  for (const range of [...ranges].sort((a, b) => b.start - a.start)) {
    const from = Math.max(range.start, own.start) - own.start;
    const to = Math.min(range.end, own.end) - own.start;
    if (from < to) text = `${text.slice(0, from)}${text.slice(to)}`;
  }
  return text.trim();
}

/**
 * "ने भी", "को ही": they tie a sentence to the one before it. Not what belongs to the word before: "कोई भी", "साथ ही", nor what
 * says how little it was: "29 रन ही बना सके".
 */
const LEFT_OVER =
  /(?<! (?:कोई|कुछ|कभी|जो|जब|तब|अब|और|एक|फिर|किसी|कहीं|इतना|पहले|साथ|हाल|जल्द|वैसे|ऐसे|जैसे|ज्यों|त्यों|कम|ज्यादा|तो))(?: भी| ही)(?= (?!नहीं|में |न ))(?! (?:[^\s?]{1,12} ){1,2}(?:सक|पाय|पाए|पाई)[^\s?]{0,3}(?:\?| (?:है|हैं|था|थे|थी)))/gu;

/** "अब", and "इस साल" before a date: they count from the day of the news, which the stem does not name. */
const NEWS_TIME = new RegExp(
  String.raw`(?: अब(?= (?!तक|भी|से|कितन))| इस (?:साल|वर्ष)(?= \p{Nd}{1,2} (?:${ANY_MONTH})| किस तारीख))`,
  'gu',
);

/** "दिन का तापमान कितनी डिग्री और रात का तापमान 20 डिग्री रहा": the other half is another fact. */
const OTHER_HALF =
  /(कितन[ेी] (\S{2,})(?: सेल्सियस)?) (?:और|व|तथा) (?:(?!कितन)\S+ ){1,6}?\p{Nd}+(?:[.,]\p{Nd}+)* \2(?: सेल्सियस)?(?= )/gu;

/** "कितने अंक यानी 0.41 प्रतिशत टूटकर 84,000 पर": with the level the share gives the points away. */
const BY_SHARE =
  /(कितने अंक) (?:यानी|यानि|अर्थात|या) (?:करीब )?\p{Nd}[\p{Nd}.]{0,6} (?:फीसदी|फ\u093cीसदी|प्रतिशत|फीसद) (?=[^?]{0,60}\p{Nd})/gu;

/** "चक्रवाती तूफान कौन-सा चक्रवात": what the storm is stands before its name already. */
const STORM = /(?<=^| )((?:चक्रवाती |उष्णकटिबंधीय |समुद्री )?(?:तूफान|चक्रवात)) (कौन-सा|किस) (?:चक्रवात|तूफान)(?= )/u;

/** Words that only colour a stem: they are left out of it. */
const COLOUR: ReadonlySet<string> = new Set(
  'शानदार भव्य बेशकीमती ऐतिहासिक तानाशाह जबरदस्त बहुचर्चित चर्चित दिग्गज धमाकेदार सनसनीखेज दर्दनाक भीषण'.split(' '),
);

function plain(text: string): string {
  return text
    .split(' ')
    .filter((word) => !COLOUR.has(word))
    .join(' ');
}

/** The opening as it starts the stem, and the rest with the opening where it stands inside. */
function openedBy({ opening, before }: Replacement, body: string): readonly [readonly string[], string] {
  if (opening === undefined) return [[], body];
  if (before === undefined) return [[/मामले में$/u.test(opening) ? `${opening},` : opening], body];
  return [[], withBefore(body, opening, before)];
}

/** "हादसे में …" → "पटना में हुए हादसे में …": words put before the first place where a word stands. */
export function withBefore(text: string, opening: string, before: string): string {
  const at = text.split(' ').findIndex((word) => word.replace(/[,;।]/gu, '') === before);
  const words = text.split(' ');
  return at < 0 ? text : [...words.slice(0, at), opening, ...words.slice(at)].join(' ');
}

/** Where among the pieces of a claim the phrases that it lost stood: each before the first piece that comes after it. */
function placesOfKept(
  { form }: Reading,
  kept: readonly Setting[],
): { readonly text: string; readonly at: number }[] {
  return kept.map(({ text, start }) => {
    const at = form.pieces.findIndex((piece) => piece.part !== 'marker' && (piece.start ?? 0) > start);
    return { text, at: Math.max(at, 0) };
  });
}

/** "राज्य सरकार की ओर से अपर महाधिवक्ता": whoever speaks for somebody is theirs. */
const SPEAKS_FOR = / की (?:ओर|तरफ) से (?:पेश (?:हुए )?)?(?!(?:जारी|दी|दिए|मिल[ेी]|पेश) )(?=\S)/u;

/** "टाटा मोटर्स के अनुसार, टाटा मोटर्स की आय": what somebody tells of himself names him already. */
function tellsOfItself(body: string, source: string): boolean {
  const at = ` ${body}`.indexOf(` ${source} `);
  return at >= 0 && /^(?:का|की|के) /u.test(body.slice(at + source.length + 1));
}

/**
 * The claim's text with one stretch replaced by a question phrase, as a question. A reported claim opens
 * with its source. Null where the words cannot be found in one place. Letters typed in one with their dot are taken apart:
 * the patterns that look for flaws know them so.
 */
export function renderStem(reading: Reading, replacement: Replacement): string | null {
  const { pieces } = reading.form;
  const [at, ...rest] = piecesOf(reading, replacement.range);
  const piece = at === undefined ? undefined : pieces[at];
  if (at === undefined || !piece) return null;
  const last = pieces[rest.at(-1) ?? at] ?? piece;
  const dropsMarker = replacement.dropMarker && endsPhrase(last, replacement);
  const words: string[] = [];
  const roles = rolesBeforeNames(reading).filter((range) => !overlaps(range, replacement.range));
  const kept = replacement.withSetting ? [] : settingKept(reading, replacement.answer ?? replacement.text);
  const places = placesOfKept(reading, kept);
  pieces.forEach((other, i) => {
    for (const phrase of places) if (phrase.at === i) words.push(plain(phrase.text));
    if (rest.includes(i)) return;
    if (i === at) words.push(plain(rewritten(other, replacement)));
    else if (other.part === 'marker' && other.argument === last.argument && dropsMarker && i > at) return;
    else words.push(plain(without(reading, other, roles)));
  });
  const body = joinedWords(words.filter((word) => word !== ''));
  const { attribution } = reading.claim;
  const source = replacement.source ?? attribution?.source;
  const isTold = source !== undefined && reading.claim.kind !== 'statement' && !tellsOfItself(body, source);
  const prefix = isTold ? `${source.replace(SPEAKS_FOR, ' के ')} के अनुसार, ` : '';
  const setting = replacement.withSetting
    ? (reading.form.setting ?? []).map((piece) => plain(piece.text))
    : [];
  const [opening, told] = openedBy(replacement, body);
  return typed(`${prefix}${[...opening, ...setting, told].join(' ')}?`.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/(किस(का|की|के)) \2 /u, '$1 ')
    .replace(/(^| )(\S+) (किस|कौन-सा|कौन-सी) \2(?= )/u, '$1$3 $2')
    .replace(STORM, '$2 $1')
    .replace(LEFT_OVER, '')
    .replace(/(कितन[ेी] [^\s?]{1,12}) ही(?= )/u, '$1')
    .replace(NEWS_TIME, '')
    .replace(OTHER_HALF, '$1')
    .replace(BY_SHARE, '$1 ');
}
