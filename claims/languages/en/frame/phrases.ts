import { matchDemonym } from '../../../catalogue/lookup.ts';
import type { Base } from '../chunk/types.ts';
import { BODIES, ROLES } from '../lexicon/closed.ts';
import { PEOPLE_NOUNS, TIMES } from '../lexicon/nouns.ts';
import { isGivenName } from '../lexicon/people.ts';
import type { Phrase } from '../parse/types.ts';
import { marksOwner, type Word } from '../tag/word.ts';

/** "a fall of 5 per cent", "the dollar fall": no season, as "last fall" and "in the fall" are. */
function isDrop({ head, words, bases }: Phrase): boolean {
  if (head.key !== 'fall' && head.key !== 'falls') return false;
  const isSeason = /^(?:this|last|next|each|every|early|late|mid|the|that|one)$/u.test(words[0]?.key ?? '');
  return !isSeason || bases.length > 1 || words.length > 2;
}

export function isTimePhrase(phrase: Phrase): boolean {
  const { head, words } = phrase;
  if (head.value) return head.value.fact.type === 'time' || words.at(-1)?.key === 'ago';
  return TIMES.has(head.lemma) && !head.name && !isDrop(phrase);
}

export function isDurationPhrase({ words }: Pick<Phrase, 'words'>): boolean {
  return words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'duration');
}

const MANY: ReadonlySet<string> = new Set(
  'people police men women children hundreds thousands millions dozens scores sales earnings takings proceeds savings'.split(
    ' ',
  ),
);

const isPluralNoun = (word: Word) =>
  (word.pos === 'NOUN' && word.key !== word.lemma && word.key.endsWith('s')) || MANY.has(word.key);

const OF_MANY: ReadonlySet<string> = new Set('they we these those many some several few both all'.split(' '));

export function isPlural(phrase: Phrase): boolean {
  if (phrase.joined) return true;
  const { head } = phrase;
  if (/-year-old$/u.test(head.key)) return false;
  // "the Commodore 64"
  if (head.value && phrase.words.some(({ name, end }) => name && end < head.start)) return false;
  if (head.value?.fact.type === 'quantity' && head.value.fact.dimension !== 'money')
    return head.value.fact.value !== 1;
  return isPluralNoun(head) || OF_MANY.has(head.key);
}

/** "boatman", "spokeswoman", and no "talisman". */
const MAN = /^(?!talis|hu|cai|otto).{3,}(?:man|woman)$/u;

/** What a pronoun for this phrase may be: he or she, or it. */
export function isPerson(phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.name) return head.name.class === 'person';
  if (/-year-old$/u.test(head.key)) return true;
  if (MAN.test(head.lemma)) return true;
  return PEOPLE_NOUNS.has(head.lemma) || (ROLES.has(head.lemma) && !/^(?:head|general)$/u.test(head.lemma));
}

/** Nouns of one of a nation, which are no adjectives. */
const COMPATRIOT =
  /^(?:Spaniard|Briton|Dane|Swede|Pole|Turk|Finn|Scot|Serb|Croat|Greek|(?:French|English|Irish|Welsh|Dutch)(?:wo)?man)$/u;

/** "the Italian", "the Spaniard": somebody by nation. */
export const isNational = ({ words: [the, nation, more] }: Phrase): boolean =>
  the?.key === 'the' &&
  !more &&
  (COMPATRIOT.test(nation?.text ?? '') ||
    (/^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(nation?.text ?? '') &&
      matchDemonym([nation?.key ?? ''], 0, 'en') !== null));

/** "one of the victims" */
export const isOneOfPeople = ({ head, words }: Phrase): boolean =>
  head.key === 'one' && words.some(({ lemma }) => PEOPLE_NOUNS.has(lemma));

/** A person by a given name, or one that a list knows. */
export function isSurePerson({ head }: Phrase): boolean {
  const { name } = head;
  if (name?.class !== 'person') return false;
  return name.refs.length > 0 || isGivenName(name.canonical.split(' ')[0] ?? '');
}

/** "film-maker Ada Palmer": a name with what somebody is before it. */
export const isOfTrade = (phrase: Phrase): boolean =>
  isSurePerson(phrase) ||
  (phrase.head.name !== undefined &&
    phrase.words.some(
      ({ key, end, pos }, i) =>
        pos === 'NOUN' &&
        end <= phrase.head.start &&
        !marksOwner(phrase.words[i + 1]) &&
        (ROLES.has(key) || PEOPLE_NOUNS.has(key) || /-maker$/u.test(key)),
    ));

/** Whether "who" may be said of it: people by office, trade, nation or number. */
export function isPersonal(phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.name)
    return head.name.class !== 'place' && !(head.name.class === 'organisation' && BODIES.has(head.key));
  return (
    isPerson(phrase) ||
    head.value !== undefined ||
    (/(?:er|or|ist|ian|ee|man|men|woman|women|ant|ent)s?$/u.test(head.key) &&
      !/(?:ment|ent|ant)s?$/u.test(head.key)) ||
    /^\p{Lu}\p{Ll}+s$/u.test(head.text) ||
    /^(?:one|some|many|others|those|all|few|most|several|none|any|majority|percent|athlete|kid|hero|heroine|celebrity|relative|friend|colleague|ally|immigrant|applicant|participant|assistant|accountant|merchant|servant|agent|president|correspondent|dissident|scholar|dad|mum|mom|chef|monk|spouse|twin|rapper|star|youth|adult|teenager|human|orphan|rival|critic|professional|individual|politician|graduate|native|expert|candidate|boss|comic|cop|guard|crew|group|generation|public|population|household|minority|party|council)$/u.test(
      head.lemma,
    )
  );
}

/** A body that acts: it may be "it" or "they". */
export function isBody(phrase: Phrase): boolean {
  const { head } = phrase;
  return (
    head.name?.class === 'organisation' ||
    BODIES.has(head.lemma) ||
    /^(?:airline|carmaker|firm|manufacturer|club|navy|newspaper|channel|troupe|band|crew|team|family|couple|staff|side|squad|crowd|panel|jury|dynasty|clan|tribe|majority)$/u.test(
      head.lemma,
    )
  );
}

/** A short phrase as a phrase on its own. */
export function phraseOfBase(base: Base): Phrase {
  return {
    kind: 'phrase',
    preposition: [],
    words: base.words,
    bases: [base],
    head: base.head,
    joined: false,
    pronoun: base.pronoun,
    tail: [],
  };
}

/** "Wildfires", "Landslides": nouns that pass for names at the head of a sentence. */
const DISASTERS =
  /^(?:wildfires|bushfires|landslides|mudslides|floods|floodwaters|storms|thunderstorms|avalanches|earthquakes|tremors|tornadoes|cyclones|rockets|missiles|drones|airstrikes|shells|gunshots|blasts|explosions|flames|protests|clashes)$/u;

export const isCommonPlural = ({ key, length }: Word): boolean => length === 1 && DISASTERS.test(key);

/** "Parents", "officers": a plural of people by the lexicon. */
export const arePeople = (key: string) => key.endsWith('s') && PEOPLE_NOUNS.has(key.slice(0, -1));

/** "people", and "Parents" at the head of a sentence, which may pass for a name. */
export function isPeople({ key, length }: Word): boolean {
  return length === 1 && (key === 'people' || arePeople(key));
}
