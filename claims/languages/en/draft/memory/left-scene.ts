import type { Clause, Parse, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention } from './mention.ts';
import { BEFALLS, SAVES } from './with-event.ts';

/** A sentence of a story as the grammar reads it. */
export interface SceneSentence {
  readonly index: number;
  readonly words: readonly Word[];
  readonly parse: Parse | null;
}

/** What says or finds something, and makes nothing happen. */
const SAYS =
  /^(?:say|tell|add|confirm|report|announce|state|note|explain|warn|believe|think|suspect|know|fear|expect|be)$/u;

/** Who comes to every accident. */
const HELPERS =
  /^(?:police|official|officer|rescuer|rescue|firefighter|crew|diver|team|authority|investigator|soldier|troop|doctor|paramedic|medic|ambulance|coastguard|navy|army|witness|survivor|resident|villager|relative|passenger|family|people|person|one|man|woman|child|boy|girl|body|investigation|inquiry|search|operation|rescuers|toll|injury|death|most|many|some|several|dozen|hundred|other|none|nobody)$/u;

const nameOf = ({ name }: Word) => name?.canonical.toLowerCase() ?? '';

/** Names of places, firms, clubs and things, whole. */
const namesIn = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ name, inside, value }) => name && !inside && !value && name.class !== 'person');

const isDay = ({ value }: Word): boolean =>
  value?.fact.type === 'time' && /^(?:\d{4}|\p{Lu}{4})/u.test(value.fact.resolved ?? value.fact.timex);

const dayOf = ({ value, key }: Word): string =>
  value?.fact.type === 'time' ? (value.fact.resolved ?? value.fact.timex).slice(0, 10) : key;

/** Somebody or something that the story has not brought in: "protesters", "a gunman", "Typhoon Ada", "cholera". */
function isNewSubject({ words, head, pronoun }: Phrase, known: ReadonlySet<string>): boolean {
  const [first] = words;
  if (pronoun || !first || HELPERS.test(head.lemma)) return false;
  const names = words.filter(({ name, inside }) => name && !inside);
  if (names.length > 0) return names.some((word) => !known.has(nameOf(word)));
  const told = known.has(head.lemma) && !/^(?:an?|another)$/u.test(first.key);
  return !told && !/^(?:the|its|their|his|her|all|both|no)$/u.test(first.key);
}

/** A clause that tells of something else that happened, and not of who said what. */
function isNewDeed({ subject, verb, relation }: Clause, known: ReadonlySet<string>): boolean {
  if (!subject || !/^(?:main|content)$/u.test(relation) || SAYS.test(verb.lemma)) return false;
  // "Two guards were killed": whom it befell.
  if (subject.words[0]?.value && (BEFALLS.test(verb.lemma) || SAVES.test(verb.lemma))) return false;
  return isNewSubject(subject, known);
}

/** A definite noun of the lead: "the bus", "the quake"; wherever it went, it is the story's. */
const isOfLead = ({ words: [first], head }: Phrase, known: ReadonlySet<string>): boolean =>
  first?.key === 'the' && !head.name && known.has(head.lemma);

/** "On Monday", and no month or year. */
const isWeekday = ({ key }: Word): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(key);

/**
 * The first sentence behind that of a story's event which tells of somewhere, some day or somebody else: what befalls
 * people from there on is of no one event. Those that look `away` by a word of their own are told apart by that.
 */
export function eventLeftAt(
  sentences: readonly SceneSentence[],
  event: Mention | null,
  away: ReadonlySet<number>,
): number {
  if (!event) return -1;
  const lead = sentences.filter(({ index }) => index <= event.sentence).flatMap(({ words }) => words);
  const known = new Set(lead.flatMap((word) => [word.lemma, nameOf(word)]));
  const days = new Set(lead.filter(isDay).map(dayOf));
  const leaves = ({ index, words, parse }: SceneSentence) => {
    if (index <= event.sentence || away.has(index)) return false;
    if (parse === null) return true;
    const subjects = parse.clauses.flatMap(({ subject }) => subject ?? []);
    const isOwn = subjects.length > 0 && subjects.every((subject) => isOfLead(subject, known));
    return (
      words.some((word) => isDay(word) && !days.has(dayOf(word)) && !(isOwn && isWeekday(word))) ||
      (!isOwn && namesIn(words).some((word) => word.name?.class === 'place' && !known.has(nameOf(word)))) ||
      parse.clauses.some((clause) => isNewDeed(clause, known))
    );
  };
  return sentences.find(leaves)?.index ?? Number.POSITIVE_INFINITY;
}

/** Sentences behind one that names another side or place than the match's lead, until one names its own sides alone. */
export function matchLeftIn(
  sentences: readonly Pick<SceneSentence, 'index' | 'words'>[],
  match: Mention | null | undefined,
): ReadonlySet<number> {
  const left = new Set<number>();
  if (!match?.alone) return left;
  const lead = sentences.filter(({ index }) => index <= match.sentence).flatMap(({ words }) => words);
  const known = new Set(lead.map(nameOf));
  const sides = new Set(match.key.split(' and '));
  let away = false;
  for (const { index, words } of sentences.filter(({ index }) => index > match.sentence)) {
    const names = namesIn(words);
    const other = names.filter((word) => !known.has(nameOf(word)));
    const isOwn = names.some((word) => sides.has(nameOf(word)));
    // A name that no list knows is a player's beside a side, and may else be another side.
    if (other.some(({ name }) => name?.class !== 'thing' || !isOwn)) away = true;
    else if (isOwn) away = false;
    if (away) left.add(index);
  }
  return left;
}
