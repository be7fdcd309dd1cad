import { ROLES } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS, TIMES } from '../../lexicon/nouns.ts';
import { PLACED, SHARED, THINGS } from '../../lexicon/referents.ts';
import type { Apposition, Phrase } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';

/** What a place may be beside its kind: what it is to others, and what it does. */
const OF_PLACE =
  /^(?:city|town|village|county|district|state|province|region|island|islands|river|lake|mountain|valley|street|road|port|peninsula|beach|capital|home|homeland|hometown|birthplace|hub|suburb|community|settlement|area|commune|municipality|resort|territory|country|nation|colony|republic|kingdom|neighbou?r|rival|ally|exporter|importer|producer|grower|supplier|economy|member|power|host|venue|site|destination|stronghold|cent(?:re|er)|base|seat|part|location|place|spot|hotspot|epicent(?:re|er)|borough|prefecture|canton|atoll|archipelago|enclave|metropolis|headquarters|bastion|democracy|monarchy|champion|side|team|winner|market|buyer|user|partner|signatory|borrower|lender|donor|neighbourhood|neighborhood|gateway|constituency|ward|parish|chain|cluster|stretch|heart|land|landmark|source|scene|entity|dependency|principality|emirate|federation|block|bloc|quarter|locality|hamlet|outpost|garrison|station|airport|hospital|park|building|one|first|second|third|largest|oldest|biggest)s?$/u;

/** Nouns that no person is, by their ending or by what they mean. */
const NO_PERSON =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood)$|^(?:memory|honou?r|favou?r|death|murder|killing|arrest|charge|region|area|area|place|case|cause|reason|result|world|field|role|office|name|money|fire|water|snow|order|number|letter|paper|power|error|terror|labou?r|career|century|anniversary|victory|story|body|history)$/u;

/** Offices and kin that no firm or body is. */
const NO_BODY =
  /^(?:president|minister|chancellor|secretary|governor|mayor|director|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|ceo|professor|lawyer|attorney|judge|justice|ambassador|king|queen|prince|princess|senator|congressman|congresswoman|captain|coach|editor|journalist|reporter|actor|actress|singer|wife|husband|son|daughter|brother|sister|mother|father|man|woman|boy|girl)$/u;

const isPeopleNoun = ({ lemma, key }: Word) =>
  PEOPLE_NOUNS.has(lemma) || ROLES.has(key) || /^(?:presidency|leadership)$/u.test(key);

/** Whether somebody or something of that name can be what a phrase says: no person is a region, and no firm a president. */
export function canBear({ head: { name } }: Phrase, what: Phrase): boolean {
  const { head } = what;
  if (!name || head.value || head.name || /^\p{Lu}/u.test(head.text)) return true;
  if (TIMES.has(head.lemma)) return false;
  // "Tropical Storm Dora, the fifth storm of the year", "Misty Mountain, a film"
  if (/^(?:storm|hurricane|cyclone|typhoon|film|movie|novel|book|song|album|series)$/u.test(head.lemma))
    return true;
  if (name.class === 'place') return OF_PLACE.test(head.lemma) || head.pos !== 'NOUN';
  if (name.class === 'organisation') return !NO_BODY.test(head.lemma);
  if (name.class !== 'person' || isPeopleNoun(head)) return true;
  const thing = THINGS.has(head.lemma) && !/^(?:team|side|crew)$/u.test(head.lemma);
  return !thing && !PLACED.has(head.lemma) && !SHARED.has(head.lemma) && !NO_PERSON.test(head.lemma);
}

/** "in memory of the architect, Ada Palmer", "an aide to the mayor, Ben Hill": the name is of the one within. */
export const isOfOneWithin = (name: Phrase, { bases, words }: Phrase): boolean =>
  (name.words[0]?.start ?? 0) > (words.at(-1)?.start ?? 0) &&
  bases.slice(1).some(({ head }) => !head.name && isPeopleNoun(head));

/** "Ada Palmer, once mayor of Leeds, an old mill town": what stands behind a place may be said of that. */
export function isOfPlaceBefore({ name, what }: Apposition, appositions: readonly Apposition[]): boolean {
  const [first] = what.words;
  const before = appositions.findLast(
    (other) =>
      other.name.words[0] === name.words[0] && (other.what.words[0]?.start ?? 0) < (first?.start ?? 0),
  );
  const last = before?.what.bases.at(-1);
  const placed = before !== undefined && before.what.bases.length > 1 && last?.head.name !== undefined;
  return placed && name.head.name?.class === 'person' && !what.head.value && !ROLES.has(what.head.key);
}

/** "[First] Minister Ben Hill", "[Road] and Bridges Minister Ben Hill": an office that lost where it begins. */
export function isCutOffice(words: readonly Word[], from: number): boolean {
  const [first, before, field] = [words[from], words[from - 1], words[from - 2]];
  if (before?.value?.fact.type === 'quantity' && ROLES.has(first?.key ?? '')) return true;
  const joined = before?.key === 'and' && field?.name?.class !== 'person';
  return (
    joined &&
    /^\p{Lu}\p{Ll}/u.test(field?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(first?.text ?? '') &&
    !first?.name
  );
}

/** "leader King Ben": the title belongs to the name. */
export const CROWNED = /^(?:king|queen|prince|princess|emperor|pope)$/u;

/** What somebody is to another, or in a story: of whom or where, another sentence tells. */
const OF_SOMEBODY =
  /^(?:classmate|colleague|friend|neighbou?r|relative|relation|cousin|uncle|aunt|nephew|niece|teammate|team-mate|roommate|flatmate|passer-by|bystander|onlooker|eyewitness|witness|passenger|survivor|villager|local|resident|shopper|fan|customer|spectator|visitor|victim|suspect|firefighter|author|attendant|winner|loser|runner-up)$/u;

/** "A classmate, Ben Orr,", "the firefighter, Ben Orr,": nothing says whose, or of what. */
export function isOfNobody({ head, words, bases, tail }: Phrase): boolean {
  const known = words.some((word) => word.name || word.value || word.pos === 'PROPN' || marksOwner(word));
  const bare = bases.length === 1 && tail.length === 0 && !known && OF_SOMEBODY.test(head.lemma);
  return bare && (words.length === 2 || words[1]?.key === 'lead');
}

/** "Ben Orr, bowling from the far end,": what he did then. */
export const isDoing = ({ words: [first], bases }: Phrase): boolean =>
  first !== undefined &&
  /\p{L}{3}ing$/u.test(first.key) &&
  bases[0]?.head === first &&
  bases[0].words.length === 1;

/** "A 19-year-old man from Farnham", "a baker in Lyon": somebody, whose town's county stands behind the comma. */
export function isOfPeople({ head, words }: Phrase): boolean {
  const isPerson = PEOPLE_NOUNS.has(head.key) || ROLES.has(head.key) || /-old$/u.test(head.key);
  return isPerson || words.some(({ key }) => /-year-old$/u.test(key));
}

/** "the technology": a noun of things alone, with nothing that says which. */
export function isCutNoun({ head, words }: Phrase): boolean {
  const alone = words.length === 2 && words[0]?.key === 'the' && head.pos === 'NOUN';
  return alone && !PEOPLE_NOUNS.has(head.key) && !ROLES.has(head.key);
}

/** "a plant in Leeds, the first in the region": of the plant, and not of Leeds. */
export function isOfWhole({ name, what }: Apposition, words: readonly Word[]): boolean {
  const [first] = name.words;
  const link = first && words[words.indexOf(first) - 1];
  const ranked = /^(?:first|second|third|last|only|latest|\p{Ll}{3,12}est)$/u.test(what.words[1]?.key ?? '');
  return (
    name.head.name?.class === 'place' &&
    /^(?:in|at|near|outside)$/u.test(link?.key ?? '') &&
    ranked &&
    !/^(?:city|town|village|district|state|county|province|port|region|island)$/u.test(what.head.lemma)
  );
}

/** "a son, Peter": whose, another word tells. */
export const isKinOfUntold = ({ words: [article, noun, more] }: Phrase): boolean =>
  /^an?$/u.test(article?.key ?? '') && !more && KIN.test(noun?.key ?? '');

const KIN =
  /^(?:son|daughter|brother|sister|wife|husband|mother|father|uncle|aunt|cousin|nephew|niece|friend|neighbou?r)$/u;
