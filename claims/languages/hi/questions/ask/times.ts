import type { Argument } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { ANY_MONTH } from '../../calendar.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { wordsBefore, wordsBehind } from '../targets/margins.ts';
import type { Asked, Seat } from './seat.ts';
import { wordsAfter } from './seat.ts';

/** Words for a part of the day that stand before the hour: they stay in the stem. */
const DAYPART = /^(?:(?:आज|कल|देर) )?(?:तड़के|भोर|सुबह|दोपहर|शाम|रात)(?: के| को)? /u;

/** "सुबह 9 बजे तक 75 मरीज": the hour of a tally, which nobody need know. */
function isTally({ reading, slot }: Seat): boolean {
  const counts = ({ fact }: Argument) => fact?.type === 'quantity' && fact.dimension === 'count';
  return /तक/u.test(slot.marker) && reading.claim.arguments.some(counts);
}

/** "सात बजे के आसपास": the marker goes, and not that nobody looked at a clock. */
function isAbout({ reading, argument, slot }: Seat): boolean {
  return (
    /आसपास|आस-पास|करीब|लगभग/u.test(slot.marker) && !/(?:करीब|लगभग) $/u.test(wordsBefore(reading, argument))
  );
}

/** "सुबह 11 बजे" → "सुबह कितने बजे": the part of the day stays, the hour is asked for. */
function askHour(seat: Seat): Asked | null {
  const { argument, slot } = seat;
  const { start, end } = argument.span;
  const before = argument.text.match(DAYPART)?.[0].length ?? 0;
  const answer = argument.text.slice(before);
  // "सुबह 8.20 विस्फोट हुआ": an hour with its minutes needs no बजे; "2 बजकर 40 मिनट" says it before them.
  if (
    !/बजे$|बजकर \S{1,12} मिनट$|^\p{Nd}{1,2}[.:]\p{Nd}\p{Nd}$/u.test(answer) ||
    argument.text !== argument.span.exact
  )
    return null;
  if (isTally(seat) && !endsHours(seat)) return null;
  return {
    range: { start: start + before, end },
    text: isAbout(seat) ? 'करीब कितने बजे' : 'कितने बजे',
    // "तक", "के बाद" and "के दौरान" are part of what is asked; "को" is none.
    dropMarker: !/तक|बाद|पहले|से|दौरान/u.test(slot.marker),
    answer,
    rule: 'ask.clock',
  };
}

/** "15 से 20 मार्च", "शुक्रवार शाम से शनिवार": what stands before it began on another day. "कोरोना से शनिवार को" did not. */
const END_OF_STRETCH = new RegExp(
  String.raw`(?:\p{Nd}|वार|बजे|सुबह|शाम|रात|दोपहर|${ANY_MONTH}|(?:^| )(?:एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस)) से $`,
  'u',
);

/** "सुबह सात बजे से शाम पांच बजे तक": its end is told, with the part of the day that it is in. */
function endsHours({ reading, argument }: Seat): boolean {
  const at = reading.claim.text.indexOf(argument.text);
  if (at < 0 || !reading.claim.text.startsWith(' तक ', at + argument.text.length)) return false;
  const own = /^(?:सुबह|दोपहर|शाम|रात)/u.exec(argument.text)?.[0];
  const start = /(?:^| )(?:(तड़के|सुबह|दोपहर|शाम|रात) )(?:\S+ ){1,2}बजे से $/u.exec(
    reading.claim.text.slice(0, at),
  )?.[1];
  return own !== undefined && start !== undefined && own !== start;
}

const MONTH_NAMED = new RegExp(`(?:${ANY_MONTH})`, 'u');
/** "3 अक्टूबर से", in digits, before the end of a stretch. */
const FROM_DAY = new RegExp(`(?:^| )\\p{Nd}{1,2} (?:${ANY_MONTH}) से $`, 'u');
/** "एक दिसंबर से" before the end of a stretch. */
const FROM_MONTH = new RegExp(`(?:^| )\\S{1,8} (${ANY_MONTH}) से $`, 'u');

/** "एक दिसंबर से 28 फरवरी तक": its end is in another month than its beginning, so that no other day of the month lies before it. */
function endsDays({ reading, argument }: Seat): boolean {
  const { form } = reading;
  const at = reading.claim.text.indexOf(argument.text);
  if (at < 0 || !/^ (?:तक|के बीच)(?: |$)/u.test(reading.claim.text.slice(at + argument.text.length)))
    return false;
  const start = FROM_MONTH.exec(reading.claim.text.slice(0, at))?.[1];
  const own = MONTH_NAMED.exec(argument.text)?.[0];
  // "3 अक्टूबर से 17 अक्टूबर तक": the day that the stem tells bounds the others.
  const isBounded = form.predicate.tense === 'future' && FROM_DAY.test(reading.claim.text.slice(0, at));
  return own !== undefined && start !== undefined && (own !== start || isBounded);
}

/** "24 और 25 अप्रैल को", "पिछले मार्च में": what stands before the day or month is a part of it. */
function isHalf({ reading, argument }: Seat): boolean {
  const at = reading.claim.text.indexOf(argument.text);
  // "1073 से 1074 के मध्य": one end of a stretch.
  if (
    at >= 0 &&
    /^(?: (?:सुबह|शाम|रात|दोपहर))? से (?:\p{Nd}|\S{1,6}वार)/u.test(
      reading.claim.text.slice(at + argument.text.length),
    )
  )
    return true;
  const before = at > 0 ? reading.claim.text.slice(0, at) : '';
  // "गत 10 फरवरी को": the day is whole without the word, which the stem leaves out.
  const isWhole = argument.fact?.type === 'time' && argument.fact.grain === 'day';
  if (!isWhole && /(?:^| )(?:गत|पिछले|आगामी|अगले|बीते) $/u.test(before)) return true;
  return /(?:^| )(?:और|व|एवं|तथा) $/u.test(before) || END_OF_STRETCH.test(before);
}

/** "साल 1948", "वर्ष 1948 से": a year that is called one. */
function isSaidYear({ reading, argument }: Seat): boolean {
  const before = wordsBefore(reading, argument);
  return /^(?:साल|वर्ष|सन)/u.test(argument.text) || /(?:^| )(?:साल|वर्ष|सन्?) $/u.test(before);
}

/** "2009 तक निदेशक रहे": what somebody was, and up to when; a number would need what it counts. */
function isEnd({ reading: { claim, form }, slot }: Seat): boolean {
  const isQuantity = claim.arguments.some(({ fact }) => fact?.type === 'quantity');
  return (
    slot.marker === 'तक' &&
    !isQuantity &&
    / रहे।?$| रहा।?$| रही।?$| रहीं।?$/u.test(claim.text) &&
    form.predicate.tense === 'past'
  );
}

/** "साल 1948" → "1948": the question says already that it is a year. */
function bareYear(text: string): string {
  return text.replace(/^(?:साल|वर्ष|सन्?|सन) (?=\p{Nd}{4}$)/u, '');
}

/** "मकान 1994 से बने हैं": fewer words do not say of what it holds. */
const FEWEST_SINCE = 7;

/** "2021 से योजना चल रही है"; "1793 से बढ़कर" is no year. */
function isSince({ reading, argument, slot }: Seat): boolean {
  return (
    slot.marker === 'से' &&
    argument.role === 'time' &&
    reading.claim.text.split(' ').length >= FEWEST_SINCE &&
    /^(?:19|20)\p{Nd}{2}$/u.test(argument.text) &&
    !/^ से (?:बढ|घट|गिर|कम|अधिक|ज्यादा|ज\u093cयादा|ऊपर|नीचे|लेकर|पहले|\p{Nd})/u.test(
      wordsBehind(reading, argument),
    ) &&
    !/ अंक/u.test(reading.claim.text)
  );
}

/** "1945 में गांव में जन्मीं राय ने स्कूल छोड़ा": when somebody was born, and not when they did it. */
const BORN = /^ (?:में|को) (?:[^\s,]+ ){0,7}(?:जन्म[ाे]|जन्मी|जन्मीं|पैदा हु(?:ए|ई|आ)) (?!(?:था|थे|थी|थीं|है|हैं)?।?$)/u;

function isOfBirth({ reading, argument }: Seat): boolean {
  const at = reading.claim.text.indexOf(argument.text);
  return at >= 0 && BORN.test(reading.claim.text.slice(at + argument.text.length));
}

/** "किस दिन", "किस तारीख को", "किस महीने में", "किस वर्ष", "कितने बजे". */
export function askTime(seat: Seat): Asked | null {
  const fact = seat.argument.fact;
  if (fact?.type !== 'time') return null;
  // "16-17 जुलाई", "4 से 6 फरवरी": of a stretch no other day is wrong for sure; "मंगलवार (2 जनवरी)" is told twice.
  if (/\p{Nd}-\p{Nd}|\(| से /u.test(seat.argument.text)) return null;
  if (isOfBirth(seat)) return null;
  const { marker } = seat.slot;
  const after = wordsAfter(seat);
  if (isHalf(seat) && !(fact.grain === 'time' ? endsHours(seat) : fact.grain === 'day' && endsDays(seat)))
    return null;
  if (fact.grain === 'time') return askHour(seat);
  if (after.length > 0) return askInside(seat, fact.grain, after);
  if (!/^(?:को|में|से|तक|तक के लिए|के बाद)?$/u.test(marker)) return null;
  const { range, answer } = { range: seat.argument.span, answer: seat.argument.text };
  switch (fact.grain) {
    case 'weekday':
      return { range, text: 'किस दिन', dropMarker: marker === 'को', answer, rule: 'ask.weekday' };
    case 'day':
      return { range, text: 'किस तारीख', dropMarker: false, answer, rule: 'ask.date' };
    case 'year':
      // "संख्या 1793 तक पहुंची": four digits are no year without a word that says so.
      if (marker !== 'में' && !isSaidYear(seat) && !isEnd(seat) && !isSince(seat)) return null;
      return {
        range,
        text: 'किस वर्ष',
        dropMarker: marker === 'में',
        answer: bareYear(answer),
        rule: 'ask.year',
      };
    case 'month':
      return { range, text: 'किस महीने', dropMarker: false, answer, rule: 'ask.month' };
    default:
      return null;
  }
}

/** "1980 के दशक में" → "किस दशक में". */
function askDecade({ argument, outer }: Seat): Asked | null {
  const whole = outer?.span.exact.slice(argument.span.start - outer.span.start).match(/^\d{3}0 के दशक/u)?.[0];
  if (!whole) return null;
  return {
    range: { start: argument.span.start, end: argument.span.start + whole.length },
    text: 'किस दशक',
    dropMarker: false,
    answer: whole,
    rule: 'ask.decade',
  };
}

/** "शनिवार शाम को", "2005 के चुनाव में": a day or year with more of the phrase behind it. */
function askInside(seat: Seat, grain: string, after: readonly string[]): Asked | null {
  const base = { range: seat.argument.span, dropMarker: false, answer: seat.argument.text };
  if (
    grain === 'weekday' &&
    /^(सुबह|शाम|रात|दोपहर|तड़के|देर|की|अलसुबह|भोर|आधी|मध्य|मध्यरात्रि|सवेरे|सायं)$/u.test(after[0] ?? '')
  )
    return { ...base, text: 'किस दिन', rule: 'ask.weekday' };
  if (grain === 'year' && after[1] === 'दशक') return askDecade(seat);
  // "सितंबर माह में": the noun stays.
  if (grain === 'month' && after.length === 1 && /^(?:माह|महीने)$/u.test(after[0] as string))
    return { ...base, text: 'किस', rule: 'ask.month' };
  // "अप्रैल के महीने में": the noun says already what is asked for.
  if (grain === 'month' && after.length === 2 && /^(?:के माह|के महीने)$/u.test(after.join(' ')))
    return {
      ...base,
      range: { start: base.range.start, end: base.range.end + ' के'.length },
      text: 'किस',
      rule: 'ask.month',
    };
  // "30 जून तक सड़क बनाने के निर्देश": the day by which it is to be done.
  if (grain === 'day' && after[0] === 'तक') return { ...base, text: 'किस तारीख', rule: 'ask.date' };
  // "1979 क्रांति के बाद" → "किस वर्ष की क्रांति के बाद": what is told by its year.
  const [told] = after.length > 0 && grain === 'year' ? lookUpNoun(fold(after[0] as string)) : [];
  if (told) return { ...base, text: `किस वर्ष ${told.gender === 'f' ? 'की' : 'के'}`, rule: 'ask.year' };
  if (!/^(का|की|के)$/u.test(after[0] ?? '')) return null;
  // "24 मार्च की रात आठ बजे": the day is asked for, its hour stays.
  if (
    grain === 'day' &&
    /^(?:का|की|के) (?:देर )?(?:सुबह|शाम|रात|दोपहर)(?: (?:को|\S+ बजे))?$/u.test(after.join(' '))
  )
    return { ...base, text: 'किस तारीख', rule: 'ask.date' };
  if (grain === 'year') return { ...base, text: 'किस वर्ष', rule: 'ask.year' };
  return grain === 'month' ? { ...base, text: 'किस महीने', rule: 'ask.month' } : null;
}
