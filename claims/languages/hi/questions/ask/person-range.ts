import { matchName } from '../../../../catalogue/lookup.ts';
import type { Piece } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { Range } from '../../../../text/range.ts';
import { lookUpAdjective } from '../../lexicon/adjective-forms.ts';
import { isAdverb } from '../../lexicon/adverbs.ts';
import { isConjunct } from '../../lexicon/conjuncts.ts';
import { givenGender, isHonorific, isRole, isSurname, matchRole } from '../../lexicon/names/index.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import type { Seat } from './seat.ts';

/** Nouns of these classes before a name are no office of it: "इस्तीफा मुख्यमंत्री … को सौंपा". */
const NO_OFFICE: ReadonlySet<string> = new Set(['event', 'abstract', 'communication', 'document', 'money']);

/** What ministers and secretaries are for: "वित्त मंत्री", "स्वास्थ्य विभाग के सचिव". */
const PORTFOLIO =
  /^(?:वित्त|स्वास्थ्य|गृह|रक्षा|शिक्षा|विदेश|रेल|कृषि|ऊर्जा|खेल|पर्यटन|परिवहन|श्रम|उद्योग|वाणिज्य|कानून|विधि|राजस्व|खाद्य|आपदा|सूचना|संस्कृति|पर्यावरण|वन|जल|नगर|चिकित्सा)$/u;
const OF_PORTFOLIO =
  /^(?:मंत्री|राज्यमंत्री|सचिव|विभाग|मंत्रालय|महानिदेशक|निदेशक|आयुक्त|अधिकारी|सलाहकार|एवं|और|व|राज्य)$/u;

/** Whether the first word of a phrase ran into it from before; "वित्त मंत्री" is one office. */
function isStray(first: string, next: string): boolean {
  const forms = lookUpNoun(fold(first));
  if (PORTFOLIO.test(first) && OF_PORTFOLIO.test(next)) return false;
  // "उत्तर कोरिया के नेता": the first word of a name is no answer to anything.
  if ((matchName([fold(first), fold(next)], 0, 'hi')?.length ?? 0) > 1) return false;
  return (
    forms.length > 0 &&
    forms.every((form) => NO_OFFICE.has(form.class)) &&
    !isRole(fold(first)) &&
    matchRole([{ key: fold(first) }, { key: fold(next) }], 0)?.length !== 2 &&
    next !== '' &&
    !/^(?:का|की|के|व|और)$/u.test(next)
  );
}

/** Ranks and services that stand before names as offices do. */
const SERVICE =
  /(?:^| )(?:आईपीएस|आईएएस|आईएफएस|पीसीएस|इंस्पेक्टर|सीओ|एसडीएम|खिलाड़ी|खिलाड\u093cी|बल्लेबाज|गेंदबाज|ऑलराउंडर|पहलवान|मुक्केबाज|शटलर|धावक|निशानेबाज)$/u;

/** "नेता प्रतिपक्ष": an office whose first word names the rank. */
const OPPOSITION = /^नेता (?:प्रतिपक्ष|विपक्ष)$/u;

function endsInOffice(text: string): boolean {
  const words = text.split(' ').slice(-2);
  return SERVICE.test(text) || isRole(fold(words.at(-1) ?? '')) || OPPOSITION.test(words.join(' '));
}

/** Words that may stand right before whoever acts without belonging to the name. */
const BEFORE_ACTOR =
  /(?:^| )(?:बाद|पहले|दौरान|लिए|साथ|कर|करके|हुए|समय|दिन|सुबह|शाम|रात|दोपहर|तरह|बार|तक|आज|कल|अब|तब|फिर|वहीं|इधर|उधर|ही|भी|तो|में|पर|से|को)$/u;

/** "बैठक की अध्यक्षता", "पुल का उद्घाटन": a noun with its owner is whole. */
const OF_SOMETHING = /\S (?:का|की|के) \S+$/u;

/**
 * Whether bare words right before the phrase are left over from it: "नव भारत" of "नव भारत प्राइवेट लिमिटेड के …"
 * where its front was read as something else. With them the stem would begin "नव भारत किसने".
 */
export function hasStrayBefore({ reading: { claim, form } }: Seat, { start }: Range): boolean {
  const at = form.pieces.findIndex((piece) => piece.start === start);
  const before = form.pieces[at - 1];
  if (before?.part !== 'core' || before.end === undefined || start - before.end > 1) return false;
  // "दुनिया के नंबर | एक खिलाड़ी मैग्नस कार्लसन": the rank was cut.
  if (/(?:^| )नंबर$/u.test(before.text)) return true;
  const own = before.argument === undefined ? undefined : claim.arguments[before.argument];
  // "बैठक की अध्यक्षता राजनाथ सिंह ने की", "मैच का पुरस्कार राजेश वर्मा को मिला": what was done, or got, may stand before who did or got it.
  const isDone = form.predicate.ergative && own?.role === 'object';
  const isGot = own?.role === 'agent' && form.pieces[at + 1]?.text === 'को';
  if ((isDone || isGot) && OF_SOMETHING.test(before.text)) return false;
  const fact = own?.fact;
  return fact?.type !== 'time' && !BEFORE_ACTOR.test(before.text) && !isAdverb(fold(before.text));
}

/** A name of more words that no list knows is rather a name with something behind it. */
const MOST_UNKNOWN = 1;

/** "रामदेव" told in full as "रामदेव यज्ञ मंडप": words that stood behind a name once are no part of it. */
export function tellsTooMuch(name: string, own: string): boolean {
  const added = name.startsWith(`${own} `)
    ? name
        .slice(own.length + 1)
        .split(' ')
        .map(fold)
    : [];
  const isName = (key: string) => isSurname(key) || givenGender(key) !== undefined;
  if (added.some((key) => !isName(key) && (lookUpNoun(key).length > 0 || isConjunct(key)))) return true;
  return added.filter((key) => !isName(key)).length > MOST_UNKNOWN;
}

/** "18 वर्षीय": it tells the age of whoever stands behind it. */
const OF_AGE = /(?:^| )वर्षीया?$/u;

/** "तेज प्रताप यादव": an adjective right before a name may be its first word; then the name is not whole. */
export function mayLackFirstWord({ outer, argument }: Seat): boolean {
  if (!outer) return false;
  const before = outer.span.exact.slice(0, Math.max(0, argument.span.start - outer.span.start)).trim();
  if (OF_AGE.test(before)) return false;
  const word = fold(before.split(' ').at(-1) ?? '');
  return word !== '' && !isRole(word) && !isHonorific(word) && lookUpAdjective(word) !== null;
}

/** "विश्व नंबर | एक", "दुनिया के नंबर | एक खिलाड़ी": a rank that was cut in two. */
const isRank = (before: string, text: string) => /(?:^| )नंबर$/u.test(before) && /^एक(?: |$)/u.test(text);

/**
 * Where the words begin that hang on a phrase from before: "सदन की" before "अध्यक्ष …", "राज्य सेवा के अधिकारी" and "विश्व नंबर एक"
 * before a name.
 */
function startWith(pieces: readonly Piece[], start: number): number {
  const at = pieces.findIndex((piece) => piece.start === start);
  const [own, before, earlier] = [pieces[at], pieces[at - 1], pieces[at - 2]];
  if (before?.start === undefined) return start;
  const isOwner = /^(?:का|की|के)$/u.test(before.text) && earlier?.part === 'core';
  if (isOwner) return earlier.start ?? start;
  if (before.part !== 'core') return start;
  if (isRank(before.text, own?.text ?? '')) return before.start;
  return endsInOffice(before.text) ? startWith(pieces, before.start) : start;
}

/** The phrase around a person's name with all that hangs on it, without a noun that ran into it from before. */
export function personRange({ reading, outer, argument }: Seat): Range {
  const own = outer ?? argument;
  const start = startWith(reading.form.pieces, own.span.start);
  if (start < own.span.start) return { start, end: own.span.end };
  if (!outer) return argument.span;
  const before = outer.span.exact.slice(0, argument.span.start - outer.span.start);
  const [first = '', next = ''] = before.split(' ');
  return isStray(first, next)
    ? { start: outer.span.start + first.length + 1, end: outer.span.end }
    : outer.span;
}
