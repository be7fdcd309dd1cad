import { fold } from '../../../../text/fold.ts';
import { hasAnyKey, hasKey } from '../../tag/gist.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { CASE, caseMeant } from '../known/cases.ts';
import { nearMeant } from '../known/near.ts';
import { bothMeant, definite, mayBeDefinite, pointedAt, type TakenUp } from '../known/take-up.ts';
import { MISHAP } from '../matter/shaped.ts';
import { isOfEitherGroup } from '../memory/counted.ts';
import { onlyTwoCountries } from '../memory/parties.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { isOfSetting } from '../setting/take-up.ts';
import { isOfOpponent, isOtherNear } from '../told-thing/pointed.ts';
import { mayMeanAnother } from './called-person.ts';
import { isOfPairBefore } from './open-words.ts';

const COUNTRY_NOUNS = new Set('देश देशों मुल्क मुल्कों राष्ट्र राष्ट्रों पक्ष पक्षों'.split(' ').map(fold));
const STATES = new Set('देश देशों मुल्क मुल्कों राष्ट्र राष्ट्रों'.split(' ').map(fold));
const LEADER_NOUNS = new Set(
  'नेता नेताओं राष्ट्राध्यक्ष राष्ट्राध्यक्षों पक्ष पक्षों राष्ट्रपतियों राष्ट्रपति'.split(' ').map(fold),
);

const BODY_NOUNS = new Set(
  'संगठन संगठनों दल दलों पार्टियां पार्टियों कंपनियां कंपनियों संस्थाएं संस्थाओं संस्थान संस्थानों बैंकों विश्वविद्यालयों'
    .split(' ')
    .map(fold),
);

/** Sentences over which "दोनों" are the two who were named, where nobody else is told of. */
const TWO_REACH = 3;

const OTHERS = /^(?:बाकी|शेष|अन्य|दूसरे|दूसरी|बचे)$/u;

function asResolution(found: TakenUp | null): Resolution | null {
  return found && { length: found.length, text: found.text, antecedent: found.known.range };
}

/** "दोनों", "दोनों देश": the two that were told of together. */
export function both(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  // "इन दोनों संगठनों".
  if (/^(?:इन|इन्हीं)$/u.test(words[at]?.key ?? '') && words[at + 1]?.key === 'दोनों' && words.length > at + 2) {
    const found = pairMeant(words, at + 1, around);
    return found && { ...found, length: found.length + 1 };
  }
  return pairMeant(words, at, around) ?? threeMeant(words, at, around);
}

/** "तीनों को जेल भेजा गया": the three who were listed by name. */
function threeMeant(
  words: readonly Word[],
  at: number,
  { memory, sentence }: Surroundings,
): Resolution | null {
  const { three } = memory;
  const noun = words[at + 1];
  if (words[at]?.key !== 'तीनों' || !three || sentence - three.sentence > TWO_REACH) return null;
  if (words[at - 1]?.pos === 'coordinator' || words[at - 1]?.pos === 'name') return null;
  return noun === undefined || isGenitiveMarker(noun)
    ? { length: 1, text: three.text, antecedent: three.range }
    : null;
}

function pairMeant(
  words: readonly Word[],
  at: number,
  { memory, paragraph, sentence, marked }: Surroundings,
): Resolution | null {
  if (words[at]?.key !== 'दोनों' || words[at - 1]?.pos === 'coordinator' || words[at - 1]?.pos === 'name')
    return null;
  // "बाकी दोनों आरोपी": two others than those told of; "पक्ष-विपक्ष दोनों": told right before.
  if (OTHERS.test(words[at - 1]?.key ?? '') || isOfPairBefore(words[at - 1])) return null;
  const noun = words[at + 1];
  const bare = noun === undefined || isGenitiveMarker(noun);
  if (bare) {
    const two = memory.two;
    return two && sentence - two.sentence <= TWO_REACH
      ? { length: 1, text: two.text, antecedent: two.range }
      : null;
  }
  const pair =
    LEADER_NOUNS.has(noun.key) && !COUNTRY_NOUNS.has(noun.key)
      ? memory.personPair
      : COUNTRY_NOUNS.has(noun.key)
        ? memory.countryPair
        : BODY_NOUNS.has(noun.key) && memory.bodyPair && sentence - memory.bodyPair.sentence <= 2
          ? memory.bodyPair
          : undefined;
  const found = pair && paragraph - pair.paragraph <= 4 ? pair : null;
  if (found) return { length: 2, text: found.text, antecedent: found.range };
  const only = STATES.has(noun.key) ? onlyTwoCountries(memory.countries) : null;
  if (only) return { length: 2, text: only.text, antecedent: only.range };
  return asResolution(bothMeant(words, at, memory.nouns, { sentence, marked }));
}

/** "तटीय योजना के तहत इस योजना पर …": where the clause has told of one of its kind by then, another one is meant. */
function isNamedBeside(words: readonly Word[], at: number, { clause = [] }: Surroundings): boolean {
  const pointer = words[at] as Word;
  const lemma = words[at + 1]?.noun?.[0]?.lemma;
  const until = clause.indexOf(pointer);
  return (
    lemma !== undefined && clause.slice(0, Math.max(0, until)).some(({ noun }) => noun?.[0]?.lemma === lemma)
  );
}

/** "इस समझौते" → "भारत और जापान के समझौते". */
export function known(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'determiner' || !/^(इस|इन|उस|उन|यह|ये|इसी|उक्त)$/u.test(word.text)) return null;
  if (isNamedBeside(words, at, around) || isOfEitherGroup(words, at, around)) return null;
  if (isOfOpponent(words[at + 1], around)) return null;
  const found = pointedAt(words, at, around.memory.nouns, around);
  // "उस मामले को": another one than the story's.
  if (found && /^(?:उस|उन)$/u.test(word.text) && words[at + 1]?.noun?.[0]?.lemma === CASE) return null;
  if (!found) return around.ahead ? null : nearMeant(words, at, around.memory.nouns, around);
  if (isOtherNear(words, at, found.known, around)) return null;
  return mayMeanAnother(words, at, found, around) ? null : asResolution(asMatch(words, at, found, around));
}

/** "यह अभ्यास 7 दिसंबर तक चलेगा" → "संयुक्त सैन्य अभ्यास वज्र प्रहार …": what headline or lead name, and nothing else is called by that noun. */
export function matterMeant(
  words: readonly Word[],
  at: number,
  { memory, marked, sentence, clause = [] }: Surroundings,
): Resolution | null {
  const [pointer, noun, after] = words.slice(at, at + 3);
  const lemma = noun?.noun?.[0]?.lemma;
  if (!pointer || !lemma || !/^(?:यह|इस|इसी|उक्त)$/u.test(pointer.text)) return null;
  if (after && after.pos !== 'postposition' && after.pos !== 'focus') return null;
  const [only, ...more] = (memory.matters ?? []).filter(({ kind }) => kind.nouns.has(fold(lemma)));
  if (
    !only ||
    more.length > 0 ||
    only.others?.has(sentence) ||
    only.kind === MISHAP ||
    only.antecedent.end > pointer.start
  )
    return null;
  // "ग्रुप का यह मैच": what stands before it would stand before whose it is.
  if (
    clause[clause.indexOf(pointer) - 1]?.tag === 'genitive' &&
    / (?:में|का|के|की|पर)(?: |$)/u.test(only.before.oblique)
  )
    return null;
  if (memory.nouns.knownBy(lemma).some(({ range }) => range.end <= pointer.start)) return null;
  const isOblique = marked || after?.pos === 'postposition';
  // "यह प्रतियोगिता जीती": of a cup the verb would stand in another form.
  if (!isOblique && only.noun.direct.split(' ').at(-1) !== noun?.text) return null;
  const text = isOblique ? only.full.oblique : only.full.direct;
  return { length: 2, text, antecedent: only.antecedent };
}

/** Sentences over which "यह मुकाबला" is the one that was told of last. */
const MATCH_REACH = 3;
/** In a story of one match alone. */
const ONLY_MATCH_REACH = 8;

/** "सिंधु ने यह मुकाबला 47 मिनट में जीता" → "वू लुओ यू के खिलाफ मुकाबला": who is told of in the clause is not told twice. */
function asMatch(
  words: readonly Word[],
  at: number,
  found: TakenUp,
  { named = [], sentence, memory }: Surroundings,
): TakenUp | null {
  const { sides, sentence: told } = found.known;
  if (!sides) return found;
  const one = memory.nouns.knownBy('मैच').every(({ identity }) => identity === found.known.identity);
  if (sentence - told > (one ? ONLY_MATCH_REACH : MATCH_REACH)) return null;
  const other = sides.filter((side) => !named.includes(side));
  const noun = words[at + found.length - 1];
  if (other.length === 2 || !noun) return found;
  return other[0] === undefined ? null : { ...found, text: `${other[0]} के खिलाफ ${noun.text}` };
}

const ANY = 'हर हरेक प्रत्येक किसी कोई'.split(' ');

/** "किसी भी", "हर": of all that there are; "गांव का कोई भी" is of the one village. */
function isAny(key: string, next: Word | undefined): boolean {
  // "योजना के तहत हर महीने 1,250 रुपये मिलते हैं": each of the times.
  if (next?.noun?.[0]?.class === 'time') return false;
  return /^(?:हर|हरेक|प्रत्येक)$/u.test(key) || (/^(?:किसी|कोई)$/u.test(key) && next?.key === 'भी');
}

const FIRM = /^(?:कंपनी|संगठन|संस्था|पार्टी|समूह|बैंक|विभाग|मंत्रालय)$/u;

/** "(समूह …) गूगल के सीईओ ने कहा कि कंपनी …": whoever speaks for one body means that one. */
function isOfOtherFirm(noun: Word, found: TakenUp, { employers = [] }: Surroundings): boolean {
  return (
    FIRM.test(noun.key) &&
    employers.length > 0 &&
    !employers.some((one) => found.text.includes(one) || one.includes(found.text))
  );
}

/** "मैच में राय ने 80 रन बनाए" → "भारत और नेपाल के मैच में", where the one that was told of last is near. */
export function bareMatch(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const noun = words[at];
  const lemma = noun?.noun?.[0]?.lemma;
  if (!noun || !lemma || at > 0 || words.length > 1 || !around.marked || around.verb.tense === 'future')
    return null;
  const told = around.memory.nouns.knownBy(lemma).filter(({ range }) => range.end <= noun.start);
  const last = told.at(-1);
  if (!last?.sides || !last.owner) return null;
  const one: TakenUp = { length: 1, text: `${last.owner} के ${noun.text}`, known: last };
  return asResolution(asMatch(words, at, one, around));
}

/** "मामले की सुनवाई" → "चारा घोटाले के मामले की सुनवाई", where the story tells of one case of a crime. */
export function bareCase(
  words: readonly Word[],
  at: number,
  { memory, clause }: Surroundings,
): Resolution | null {
  const noun = words[at];
  if (noun?.noun?.[0]?.lemma !== CASE || noun.text !== 'मामले' || at > 0) return null;
  const before = clause?.[clause.indexOf(noun) - 1];
  const after = words[1];
  if (before?.tag === 'genitive' || before?.pos === 'noun' || (after && !isGenitiveMarker(after)))
    return null;
  const known = caseMeant(memory.nouns, noun);
  return known?.owner ? { length: 1, text: `${known.owner} के ${noun.text}`, antecedent: known.range } : null;
}

/** "हवाई अड्डा" → "नोएडा अंतरराष्ट्रीय हवाई अड्डा", where one alone was told of. */
export function bareAirport(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const [first, noun] = words;
  if (at > 0 || first?.key !== 'हवाई' || noun?.noun?.[0]?.lemma !== 'अड्डा') return null;
  const before = around.clause?.[around.clause.indexOf(first) - 1];
  if (before?.tag === 'genitive') return null;
  const found = bareNoun(words.slice(1), 0, around);
  return found && { ...found, length: found.length + 1 };
}

/** Words before an office that make it another: "उप निदेशक" is no "निदेशक". */
const RANKED = /(?:^| )(?:उप|सह|अपर|संयुक्त|अतिरिक्त|सहायक|मुख्य|प्रधान|वरिष्ठ|महा|पूर्व) (?=\S+$)/u;

/** "उप संचालक ने बताया … संचालक के खिलाफ मामला दर्ज": another of them, or one of whom somebody else complains. */
function isOtherOffice(word: Word, told: string, clause: readonly Word[]): boolean {
  const kind = word.noun?.[0]?.class;
  if (word.role !== true && kind !== 'office' && kind !== 'person') return false;
  if (RANKED.test(told)) return true;
  if (word.role !== true && kind !== 'office') return false;
  const behind = clause
    .slice(clause.indexOf(word) + 1, clause.indexOf(word) + 3)
    .map(({ key }) => key)
    .join(' ');
  return /^(?:के खिलाफ|के विरुद्ध)/u.test(behind);
}

/** "अनुपूरक | बजट" for "पहले अनुपूरक बजट": of what sort it is stands before the noun already; "हवाई अड्डा" is one noun. */
const saysSort = ({ pos, key, text }: Word, found: TakenUp) =>
  key !== 'हवाई' && /^(?:noun|adjective|unknown)$/u.test(pos) && found.text.split(' ').includes(text);

/** "विमान" → "एयर इंडिया का विमान", where one alone was told of. */
export function bareNoun(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  if (!mayBeDefinite(words, at)) return null;
  const { clause } = around;
  const before = clause?.[clause.indexOf(words[at] as Word) - 1];
  // "मरने वालों का आंकड़ा": whose it is stands before it.
  if (before?.tag === 'genitive') return null;
  // "मेजबान टीम": which of two it is, is said by what it is to the other.
  if (/^(?:मेजबान|मेहमान|विपक्षी|विरोधी|प्रतिद्वंद्वी|दूसरी|पड़ोसी|पडोसी)$/u.test(before?.key ?? '')) return null;
  // "समय सीमा": the second half of a compound.
  if (before?.key === 'समय') return null;
  // "आरोपी को अदालत में पेश किया": whoever is caught is first brought before another court than the one that rules.
  if (/^(?:अदालत|कोर्ट|न्यायालय)$/u.test(words[at]?.key ?? '') && clause && hasKey(clause, 'पेश')) return null;
  // "मानव को लेकर उड़ान": another one.
  if (before?.key === 'लेकर') return null;
  // "सरकार ने देशभर में …": no state's.
  if (words[at]?.key === 'सरकार' && clause?.some(({ key }) => /^(?:देशभर|देश|देशव्यापी|राष्ट्रव्यापी)$/u.test(key)))
    return null;
  // "किसी भी यात्री को स्टेशन पर": at any of them.
  const owns = isGenitiveMarker(words[at + 1] ?? (words[at] as Word));
  if (!owns && clause && hasAnyKey(clause, ANY) && clause.some(({ key }, i) => isAny(key, clause[i + 1])))
    return null;
  const found = definite(words, at, around.memory.nouns, around);
  if (found && before && saysSort(before, found)) return null;
  if (found && isOfOtherFirm(words[at] as Word, found, around)) return null;
  if (found && isOtherOffice(words[at] as Word, found.text, clause ?? words)) return null;
  if (!found || (!owns && mayMeanAnother(words, at, found, around))) return null;
  const isLeft = around.memory.places && isOfSetting(words[at] as Word, found.known.kind ?? false);
  return isLeft ? null : asResolution(found);
}
