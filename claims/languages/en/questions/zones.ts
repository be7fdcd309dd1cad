import { byRef, countryTold } from '../../../catalogue/lookup.ts';
import { keptBy } from '../../../kept.ts';
import type { Piece, Reading } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { contains, type Range } from '../../../text/range.ts';
import { isPlainWord } from './plain-words.ts';

/** A claim's words in the order that a question moves them in. */
export interface Zones {
  /** What stands before the subject: "On Sunday,". */
  readonly front: readonly Unit[];
  readonly subject: readonly Unit[];
  readonly predicate: readonly Unit[];
  readonly rest: readonly Unit[];
}

/** Some words of a claim with their place in the article. */
export interface Unit {
  readonly text: string;
  readonly piece: Piece;
  readonly range: Range | null;
  /** An office and the full name put for a short one: only both together can be asked for. */
  readonly whole?: true;
}

function rangeOfPiece(reading: Reading, piece: Piece): Range | null {
  if (piece.start !== undefined && piece.end !== undefined) return { start: piece.start, end: piece.end };
  return piece.substitution === undefined
    ? null
    : (reading.claim.substitutions[piece.substitution]?.span ?? null);
}

/** Adjectives of peoples, faiths and regions that are no country's in the catalogue: their capital is their own. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `Dutch Welsh Scottish Catalan Basque Kurdish Soviet European African Asian Arab Western Latin Nordic Pacific Atlantic Arctic
   Antarctic Muslim Christian Jewish Hindu Sikh Buddhist Catholic Orthodox English Irish Spanish Chinese Japanese Portuguese
   Bollywood Hollywood Tollywood Kollywood Mollywood Nollywood Broadway Silicon
   Polish Danish Swedish Finnish Norwegian Greek Swiss Hebrew Persian Tamil Punjabi Bengali Vietnamese Thai Czech Slovak Serb`.split(
    /\s+/u,
  ),
);

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Sir Lord Lady Dame Baroness'.split(' '),
);

/** What somebody or something is, before the name: written small within a sentence. */
const CALLINGS: ReadonlySet<string> = new Set(
  `actor actress singer songwriter rapper musician guitarist drummer director producer author novelist writer poet comedian
   presenter broadcaster journalist editor artist painter designer architect scientist researcher professor economist analyst
   coach manager captain skipper striker winger defender midfielder goalkeeper forward fly-half scrum-half centre prop lock
   hooker flanker full-back substitute spinner batter bowler opener boxer sprinter driver jockey golfer referee champion veteran teenager debutant number boss owner
   founder chairman chairwoman spokesman spokeswoman lawyer barrister businessman tycoon billionaire financier entrepreneur
   activist campaigner protester comedy drama film movie musical album single novel thriller giant rival carmaker retailer
   supermarket airline insurer lender publisher broadcaster newspaper oil phone software chip computer internet former ex-chat
   two three four five six seven eight nine ten new first second third fourth fifth fellow top leading premiership champions`.split(
    /\s+/u,
  ),
);

/** "Oil and Natural Gas Corp", "Marks and Spencer": what a name joins is of the name. */
const OF_TWO_WORDS = /^\p{Lu}\p{Ll}*[^s\s] (?:and|&) \p{Lu}\p{Ll}+ (?:\p{Lu}|\()/u;

/** "Oscar-nominated", "Leeds-based": the first part is a name. */
const OF_A_NAME =
  /^(?!(?:State|Government|Family|Foreign|Privately|Publicly|Locally|Newly|Award|Prize|Medal|Oil|Gas|Home|Self|Well|High|Low|Long|Far|Right|Left|Student|Taxpayer|Highly|Union|Rebel)-)\p{Lu}\p{Ll}+-(?:nominated|winning|based|born|owned|backed|trained|educated|bound|listed|led|style)$/u;

/** "Turkish-Austrian", "Anglo-Dutch": both parts are names. */
const OF_PEOPLES = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** What "New" is a part of. */
const OF_NEW = /^(?:Zealand|York|Jersey|Hampshire|Mexico|Orleans|Delhi|England|South|Labour|Caledonia)/u;

/** Whether the catalogue writes a thing with a capital, or none of its words shows a plain noun. */
const isProper = (ref: string | undefined, text: string) =>
  ref === undefined ? !isPlainWord(text.split(' ')[0] ?? '') : /^\p{Lu}/u.test(byRef(ref)?.en ?? '');

/** Nouns that a name stands before: "Sandford reservoir", "Brent crude". */
const BEHIND_NAME =
  /^(?:reservoir|lake|river|dam|canal|creek|bay|beach|valley|forest|fort|village|district|crude|police|court|airport|station|temple|stadium|hospital|highway|expressway|bridge|constituency|panchayat)$/u;
/** Words that are no names before such a noun. */
const PLAIN_BEFORE: ReadonlySet<string> = new Set(
  `Local State City Village District National Federal County Supreme High Crown Civil Military Special Private Public Government
   Railway Train Bus Metro Traffic Riot Armed Border Transport Water River Lake Nearby Rural Urban Central Major Main New Old
   Every Each One Two Three Four Five Six Seven Eight Nine Ten Another Their Its His Her This That These Those Coastal Tidal
   Light Heavy Rising Falling International Domestic Regional Appeal Appeals Trial Juvenile Secret Fire Field Children
   Teaching General Mental Psychiatric Power Radio Polling Space Football Cricket Rail Petrol Foreign Highway Airport`.split(
    /\s+/u,
  ),
);

/** "Sandford reservoir", "Brent crude": a capital before what names are given to. */
const isNamedNoun = (first: string, second: string): boolean =>
  BEHIND_NAME.test(second) && /^\p{Lu}\p{Ll}/u.test(first) && !PLAIN_BEFORE.has(first) && !isPlainWord(first);

/** "Last year", "next week": a time that is no name. */
const OF_TIME = /^(?:Last|Next|This|Earlier|Late|Early) \p{Ll}/u;

/** "Park was elected": a bare word that is no plural and no mass is a name, though the language has such a noun. */
const isBareName = (text: string) =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !/s$/u.test(text) && !NO_NAMES.has(text) && !isPlainWord(text);
/** Words that stand alone before a verb and are no names. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'There Here She They This That These Those What Who Nobody Everybody Everyone Everything Something Someone Nothing None Both Most Many Some All Each Another Others One Two Three Four Five Six Seven Eight Nine Ten Today Yesterday Tomorrow Now Then Later Earlier Afterwards Meanwhile However'.split(
    ' ',
  ),
);

/** "Film Bazaar", "Artist Fund": what calls somebody elsewhere begins a name. */
const OF_A_BODY =
  /^(?:Bazaar|Bazar|Market|Festival|Fair|Week|Institute|Council|Academy|Federation|Association|Society|Fund|Centre|Center|City|Board|Union|Guild|Awards?)$/u;

/** Whether a name or a day begins at the unit: its capital is its own. */
function opensWithName({ claim }: Reading, { text, range, piece }: Unit): boolean {
  const [first = '', second = ''] = text.split(' ');
  if (
    /^(?:The|A|An|In|On|At|Some|Many|Most|All|Other|Another|Several|Both|Past|Each|Every|Nearly|About|Around|Over|Half|Police|Officials|Prosecutors|Residents)$/u.test(
      first,
    ) ||
    OF_TIME.test(text)
  )
    return false;
  if (FORMS_OF_ADDRESS.has(first)) return true;
  if (OF_A_NAME.test(first)) return true;
  if (OF_PEOPLES.test(first) || (first === 'New' && OF_NEW.test(second))) return true;
  // "BMW-brand sales", "IT shares"
  if (/^\p{Lu}{2,}(?:-|$)/u.test(first)) return true;
  if (OF_TWO_WORDS.test(text)) return true;
  if (OF_A_BODY.test(second)) return true;
  if (CALLINGS.has(first.toLowerCase()) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(first)) return false;
  if (/^\p{Lu}/u.test(second) || isNamedNoun(first, second)) return true;
  if (/^[\p{Lu}\d.&-]{2,}$/u.test(first) || first === 'I') return true;
  if (countryTold([fold(first)], 0, 'en') !== undefined || ADJECTIVES.has(first)) return true;
  if (range === null || (piece.argument !== undefined && piece.part !== 'marker' && isBareName(text)))
    return true;
  return claim.arguments.some(
    ({ fact, span }) =>
      (fact?.type === 'time' ||
        (fact?.type === 'entity' && (fact.class !== 'thing' || isProper(fact.ref, text)))) &&
      span.start === range.start,
  );
}

/** Lower case again for words that only opened the claim. */
export function inSentence(reading: Reading, unit: Unit): string {
  if (unit.piece.substitution !== undefined) {
    return /^(?:The|A|An|His|Her|Its|Their|Some|All|Many|Most|Several|Other|Another|Both|Few) /u.test(
      unit.text,
    ) || CALLINGS.has((unit.text.split(' ')[0] ?? '').toLowerCase())
      ? lower(unit.text)
      : unit.text;
  }
  return opensWithName(reading, unit) ? unit.text : lower(unit.text);
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Whether the subject begins with this piece: who acts, or who undergoes where the verb is passive. */
function opensSubject({ claim, form }: Reading, piece: Piece): boolean {
  if (piece.part === 'marker') return false;
  if (piece.argument === undefined)
    return piece.substitution !== undefined || /^(?:it|there)$/iu.test(piece.text);
  const role = claim.arguments[piece.argument]?.role;
  return role === (form.predicate.passive ? 'object' : 'agent');
}

/** Adverbs that tie a sentence to the one before, or to the day it was written. */
const LINKS = /\b(?:then|also|even|meanwhile|now|currently|recently|already) (?=\p{L})/gu;

/** "A $9bn (£5bn) buyout": the same amount in another currency parts no phrase. */
function joined(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const [unit, aside, rest] = [units[i] as Unit, units[i + 1], units[i + 2]];
    const isOne =
      rest?.range &&
      unit.range &&
      rest.piece.argument === unit.piece.argument &&
      ASIDE.test(aside?.text.trim() ?? '');
    if (isOne && rest.range && unit.range && aside) {
      const text = [unit, aside, rest].map((one) => one.text.trim()).join(' ');
      const isWhole = rest.range.end - unit.range.start === text.length;
      if (isWhole) {
        out.push({ text, piece: unit.piece, range: { start: unit.range.start, end: rest.range.end } });
        i += 2;
        continue;
      }
    }
    out.push(unit);
  }
  return out;
}

/** "Mr" and "Ada Palmer" put for "Palmer": one phrase again. */
function withOffices(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  units.forEach((unit, i) => {
    const before = out.at(-1);
    const next = units[i + 1];
    const { argument, substitution } = unit.piece;
    const isNamed =
      before?.range &&
      unit.range &&
      argument !== undefined &&
      substitution !== undefined &&
      before.piece.part === 'core' &&
      !before.text.trim().endsWith(',') &&
      before.piece.argument === argument &&
      before.piece.substitution === undefined &&
      next?.piece.argument !== argument;
    if (!isNamed || !before.range || !unit.range) {
      out.push(unit);
      return;
    }
    out[out.length - 1] = {
      text: `${before.text.trim()} ${unit.text.trim()}`,
      piece: unit.piece,
      range: { start: before.range.start, end: unit.range.end },
      whole: true,
    };
  });
  return out;
}

/** A point of the compass without a comma is the noun's behind it. */
const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?$/iu;

/** "Over six days, the festival …": a stretch of time read as more than so many. */
const SPAN = /^Over [^,]{1,40},$/u;

/** "($5bn)", "(Y-o-Y)": the same in another currency, or in short. */
const ASIDE = /^\((?:(?:[$£€]|US\$)[^)]{1,20}|\p{Lu}(?:-\p{L}){1,3})\)$/u;

/** Cuts a claim into its zones; null where no verb stands in it. */
function cutIntoZones(reading: Reading): Zones | null {
  const units = withOffices(
    joined(
      reading.form.pieces.map(
        (piece): Unit => ({ text: piece.text, piece, range: rangeOfPiece(reading, piece) }),
      ),
    ),
  ).filter(({ piece }) => !piece.trailing);
  const verb = units.findIndex(({ piece }) => piece.part === 'predicate');
  const last = units.findLastIndex(({ piece }) => piece.part === 'predicate');
  if (verb < 0) return null;
  const before = units.slice(0, verb);
  const opens = before.findIndex(({ piece }) => opensSubject(reading, piece));
  if (opens < 0) return null;
  // "Northeast | monsoon": no adverb before the subject.
  // "The force shot down or | recovered": the first verb was read as a part of who did it.
  if (/ (?:and|or|but)$/u.test(before.at(-1)?.text ?? '')) return null;
  const compass = COMPASS.test(before[opens - 1]?.text ?? '') ? opens - 1 : opens;
  const from = SPAN.test(before[compass]?.text ?? '') && before[compass + 1] ? compass + 1 : compass;
  return {
    front: before.slice(0, from),
    subject: before.slice(from),
    predicate: units.slice(verb, last + 1).map((unit) => ({ ...unit, text: unit.text.replace(LINKS, '') })),
    rest: units.slice(last + 1),
  };
}

/** The zones of a claim, cut once: every question that is put of it goes by them. */
export const zonesOf: (reading: Reading) => Zones | null = keptBy(cutIntoZones);

/** Which unit of a zone holds a place. */
export function unitAt(units: readonly Unit[], place: Range): number {
  return units.findIndex(
    ({ range, piece, whole }) =>
      piece.part !== 'marker' &&
      range !== null &&
      contains(range, place) &&
      (!whole || contains(place, range)),
  );
}
