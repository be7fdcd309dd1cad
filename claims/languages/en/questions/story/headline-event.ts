import { ACT_NOUNS, EVENT_NOUNS, LIGHT, PASSIVE_NOUNS, STANDING } from '../../lexicon/headline-nouns.ts';
import { partsOfSpeech } from './headline-tags.ts';
import {
  AUXILIARY,
  eventOf,
  firstOf,
  GOES_ON,
  type HeadlineEvent,
  isHeadOf,
  isName,
  isSomebody,
  MARKS,
  NO_NOUN,
  NO_OBJECT,
  OPENS_NOUN,
  ownerOf,
  ownWords,
  PARTICLE,
  PREPOSITION,
  phrased,
  tellsThing,
  type Words,
} from './headline-words.ts';
import { isProperIn } from './proper.ts';
import { eventOfHarm, eventOfToll } from './toll.ts';

/** Nouns that keep the preposition of the headline: "lawsuit over". */
const OWN_LINK = /^(?:lawsuit|warning|visit|return|apology|clash|plan|pledge|bid|agreement|demand)$/u;
/** Infinitives that such nouns take. */
const WITH_INFINITIVE = /^(?:pledge|plan|agreement|bid|demand)$/u;

const INFINITIVE_HEAD = /^(?:pledge|plan|plans|bid|demand|deal|call|calls|move|vow|drive)$/u;

/** A quotation that tells how, when or that, and nothing that was done. */
const NO_OBJECT_QUOTED = /^['‘](?:ahead|set|to|not|on|in|at|for|still|too|more|less|be)$/u;

/** "Blair rejects Tory offer" as "Blair's rejection of Tory offer". */
function ofAct(subject: Words, noun: string, object: Words, isPlan: boolean): HeadlineEvent | null {
  const [head = '', link = ''] = noun.split(/ (?=\p{L}+$)/u);
  const [first = '', ...others] = object;
  if (first === 'to' && link !== 'to' && !WITH_INFINITIVE.test(head)) return null;
  const isLinked = PREPOSITION.test(first);
  if (isLinked && first !== link && !OWN_LINK.test(head)) return null;
  const own = isLinked ? others : object;
  // "Cuts 'ahead of target'", "stays focused on Europe": no object.
  if (NO_OBJECT_QUOTED.test(own[0] ?? '') || (head === 'stay' && /ed$/u.test(own[0] ?? ''))) return null;
  if (own.length === 0 || PARTICLE.test(own[0] ?? '') || NO_OBJECT.test(own[0] ?? '')) return null;
  // "Sales beat forecasts" is no victory.
  if (head === 'win' && !isName(own.at(-1) ?? '')) return null;
  if (head === 'discovery' && holdsVerb(own)) return null;
  const opening = [...(isPlan ? ['planned'] : []), head, isLinked ? first : link];
  const short = withoutDetail(own);
  const bare = phrased([...opening, ...own]) ?? phrased([...opening, ...short]);
  // "Scientists' discovery": of which, nobody knows; "Japan's parliament's election" nobody says.
  const unowned =
    (subject.length === 1 && SOMEBODY.test(subject[0] ?? '')) || /['’]s? /u.test(subject.join(' '));
  if (unowned) return eventOf(bare);
  const owner = ownerOf(subject);
  const topic = phrased([owner, ...opening, ...own]) ?? phrased([owner, ...opening, ...short]);
  return topic === null ? eventOf(bare) : eventOf(topic, bare);
}

/** Who does what headlines tell, without a name. */
const SOMEBODY =
  /^(?:Scientists|Researchers|Astronomers|Archaeologists|Engineers|Doctors|Experts|Police|Officials|Thieves|Gunmen|Court|Study)$/u;

/** What only says more of an object: "cheaper vaccine | made in Hyderabad", "oldest dye | in stone tools". */
function withoutDetail(object: Words): Words {
  const end = firstOf(object.slice(1), DETAIL) + 1;
  return object.slice(0, end);
}

const DETAIL =
  /^(?:made|built|found|held|abducted|accused|owned|run|in|at|on|for|from|with|to|over|against|about|by)$/u;

const holdsVerb = (words: Words) =>
  words.some((word) => AUXILIARY.test(word) || (/s$/u.test(word) && isListed(word)));

/** What several do, spelt as a noun is. */
const VERB_OF_MANY =
  /^(?:return|win|lose|march|protest|strike|rally|walk|crash|rise|fall|drop|climb|fight|clash|meet|visit|launch|plan|demand|vote|move|call|attack|escape|raid|search|arrest|sack|fly|go|come|get|quit|stay|leave)$/u;

/** A thing by its name, by what it is over, or by words enough. */
function ofObject(words: Words): HeadlineEvent | null {
  const end = firstOf(words, PREPOSITION);
  const noun = words.slice(0, end);
  const last = noun.at(-1) ?? '';
  if (!/^\p{Ll}{3,}$/u.test(last) || NO_NOUN.test(last) || isSomebody(last) || NO_OBJECT.test(noun[0] ?? ''))
    return null;
  // "Kent work camps return": a verb behind a plural.
  if (/^\p{Ll}{3,}[^s'’]s$/u.test(noun.at(-2) ?? '') && VERB_OF_MANY.test(last)) return null;
  if (isHeadOf(last) && end < words.length) return eventOf(phrased(words));
  const isNamed = noun.slice(0, -1).some(isName);
  return noun.length > 2 || (isNamed && noun.length > 1) ? eventOf(phrased(noun)) : null;
}

/** Words that open a headline and name nobody. */
const NO_NAME =
  /^(?:First|Second|Third|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Millions|\p{Lu}\p{Ll}{2,}est)$/u;

/** "Nadal marches on in Mexico" as "Nadal in Mexico". */
function ofPlace(subject: Words, behind: Words): HeadlineEvent | null {
  const at = firstOf(behind, /^(?:in|at)$/u);
  const isNamed = subject.every(isName) && !NO_NAME.test(subject[0] ?? '') && isName(behind[at + 1] ?? '');
  // "Takes a swipe at Arsenal": at whom is no place.
  if (behind[at] === 'at' && !isHeadOf((behind.at(-1) ?? '').toLowerCase())) return null;
  return isNamed ? eventOf(phrased([...subject, ...ownWords(behind.slice(at))])) : null;
}

/** Of a sentence that no noun tells: what it is of, the thing that its object names, or who was where. */
function ofThing(subject: Words, object: Words): HeadlineEvent | null {
  if (tellsThing(subject)) return eventOf(phrased(subject));
  const at = firstOf(object, PREPOSITION);
  const behind = object[at] !== 'to' || isName(object[at + 1] ?? '') ? object.slice(at + 1) : [];
  return ofObject(object) ?? ofPlace(subject, object) ?? (behind.length > 2 ? ofObject(behind) : null);
}

/** "Honda's copyright ruling", and no "Acme's Sir John", "Apple's blogs reveal sources" or "Kenya's Palmer's race". */
function isOwnable(subject: Words, noun: Words): boolean {
  const last = noun.at(-1) ?? '';
  const isWhole =
    !subject.some((word) => /['’]s?$/u.test(word)) && !isName(last) && !NO_OBJECT.test(noun[0] ?? '');
  return isWhole && (isHeadOf(last) || OWNED.test(last));
}

const OWNED =
  /^(?:switch|axe|order|reception|pass|ruling|orders|funding|history|reprieve|breakthrough|address|start|site|date|blow|title|star)$/u;

/** What is told with a verb, as a noun phrase. `plain` writes words small that only open the headline. */
function ofClause(
  subject: Words,
  plain: Words,
  verb: string,
  rest: Words,
  isPlan: boolean,
): HeadlineEvent | null {
  if (verb === 'turns' && rest[0] === 'down')
    return ofAct(subject, 'rejection of', ownWords(rest.slice(1)), isPlan);
  const object = ownWords(rest);
  if (PARTICLE.test(rest[0] ?? '') && !PREPOSITION.test(rest[0] ?? ''))
    return tellsThing(subject) ? eventOf(phrased(subject)) : ofPlace(subject, rest);
  const isBare = object.length === 0 || PREPOSITION.test(object[0] ?? '') || /^\d/u.test(object[0] ?? '');
  const passive = isPlan ? undefined : PASSIVE_NOUNS.get(verb);
  if (passive && isBare) return eventOf(phrased([...passive.split(' '), ...plain]));
  if (rest[0] === 'by') return ofThing(subject, []);
  const event = isPlan ? undefined : EVENT_NOUNS.get(verb);
  const isOfValue = event?.endsWith(' in') ?? false;
  if (event && isBare && (!isOfValue || tellsThing(subject)))
    return eventOf(phrased([...event.split(' '), ...plain]));
  // "Booker Prize goes to Ada Palmer"
  if (/^(?:goes|go|went)$/u.test(verb) && rest[0] === 'to')
    return PRIZE.test(subject.at(-1) ?? '') ? eventOf(phrased(subject)) : null;
  const noun = object.slice(0, firstOf(object, PREPOSITION));
  if (
    LIGHT.has(verb) &&
    !/^['‘]/u.test(object[0] ?? '') &&
    (noun.length > 1 || (noun.length > 0 && noun.length < object.length))
  ) {
    // "To make Cup history" is a hope.
    if (isOwnable(subject, noun) && !isPlan)
      return eventOf(phrased([ownerOf(subject), ...object]), phrased(object));
    return tellsThing(subject) ? eventOf(phrased(subject)) : null;
  }
  const harm = isPlan ? null : eventOfHarm(subject, verb, rest);
  if (harm) return harm;
  const act = ACT_NOUNS.get(verb);
  return (act ? ofAct(subject, act, object, isPlan) : null) ?? ofThing(subject, object);
}

/** "Church anger over film" stands as it is; of "Wales critical of Ford" only the name would be left. */
function ofNoVerb(words: Words): HeadlineEvent | null {
  const standing = firstOf(words.slice(1), STANDING_WORD) + 1;
  if (standing < words.length) {
    if (words[standing] === 'critical' && words[standing + 1] === 'of')
      return ofAct(words.slice(0, standing), 'criticism of', ownWords(words.slice(standing + 1)), false);
    const object = words.slice(standing + 1);
    return ofThing(words.slice(0, standing), PREPOSITION.test(object[0] ?? '') ? object.slice(1) : object);
  }
  const at = firstOf(words, PREPOSITION);
  // "Acme in talks on Zenor's future"
  if (words[at] === 'in' && words.slice(0, at).every((word) => isName(word) || word === 'and'))
    return eventOf(phrased(words));
  const isNoun = at > 1 && isHeadOf(words[at - 1] ?? '');
  // "Microsoft eyes deal for Palmer": a verb that the tagger takes for a noun.
  const mayHoldVerb =
    words.slice(1, at - 1).some((word) => /^\p{Ll}{2,}[^s'’]s$/u.test(word)) ||
    /['‘]/u.test(words.slice(0, at).join(' '));
  return isNoun && !mayHoldVerb ? eventOf(phrased(words)) : null;
}

const PRIZE = /^(?:Prize|Award|Medal|Trophy|Cup)$/u;

const STANDING_WORD = new RegExp(`^(?:${[...STANDING].join('|')})$`, 'u');

/** Where the verb of a headline stands, by its words and their parts of speech; -1 where it has none. */
export function verbIn(words: Words, tags: readonly string[]): number {
  const isVerb = (at: number) => {
    // "Ferry crash in Norway"
    const isNoun =
      isHeadOf(words[at] ?? '') &&
      !/[^su]s$/u.test(words[at - 1] ?? '') &&
      PREPOSITION.test(words[at + 1] ?? '');
    return /^(?:VERB|AUX)$/u.test(tags[at] ?? '') && !isNoun;
  };
  const at = words.findIndex(
    (word, i) => i > 0 && /^\p{Ll}/u.test(word) && (isVerb(i) || isKnown(word, words[i - 1] ?? '')),
  );
  const [own = '', next = ''] = words.slice(at);
  // "Palmer play takes prizes", "exports rise", "plans criticised": the noun before the verb.
  const isNext = isKnown(next, '') && !/(?:s|ed)$/u.test(own) && !isListed(own);
  const isBehindPlural = /s$/u.test(own) && (EVENT_NOUNS.has(next) || PASSIVE_NOUNS.has(next));
  return at > 0 && (isNext || isBehindPlural) ? at + 1 : at;
}

const isListed = (word: string) => [ACT_NOUNS, EVENT_NOUNS, LIGHT].some((list) => list.has(word));

/** A verb of the lists in the third person behind what is no plural, or "rise" behind a plural. */
function isKnown(word: string, before: string): boolean {
  const isPlural = /[^s]s$/u.test(before);
  const isDone = isPlural && /^(?:find|free|arrest|discover|rescue|reject|approve|detain)$/u.test(word);
  return (isListed(word) && /s$/u.test(word) && !isPlural) || (EVENT_NOUNS.has(word) && isPlural) || isDone;
}

/** "Himachal: Eight killed as …": what stands before the colon of a headline. */
const LABEL = /^\p{Lu}[\p{L} ]{1,24}: /u;

/**
 * What a headline tells as a noun phrase: "Erdogan's mixed reception in Cologne"; null where it cannot be put so.
 * `text` is the article, which shows what is written small.
 */
export function eventInHeadline(headline: string, text: string): HeadlineEvent | null {
  const unlabelled = headline.replace(LABEL, '');
  const toll = /[:;?!"“”|]/u.test(unlabelled) ? null : eventOfToll(unlabelled);
  if (toll) return toll;
  if (MARKS.test(headline)) return null;
  const words = headline.split(' ');
  if (OPENS_NOUN.test(words[0] ?? '') && /^(?:to|for)$/u.test(words[1] ?? '')) return eventOf(phrased(words));
  const at = verbIn(words, partsOfSpeech(headline, words));
  if (at < 0) return ofNoVerb(words);
  const isPlan = words[at - 1] === 'to' || words[at - 1] === 'will';
  const before = words.slice(0, isPlan ? at - 1 : at);
  const subject = /^(?:The|An?)$/u.test(before[0] ?? '') ? before.slice(1) : before;
  // "UK plan to deport suspects"
  if (words[at - 1] === 'to' && subject.length > 1 && INFINITIVE_HEAD.test(subject.at(-1) ?? ''))
    return eventOf(phrased(ownWords(words)));
  while (subject.length > 0 && STANDING.has(subject.at(-1) ?? '')) subject.pop();
  const isAuxiliary = AUXILIARY.test(words[at] ?? '');
  if (
    subject.length === 0 ||
    PREPOSITION.test(subject.at(-1) ?? '') ||
    subject.length > 5 ||
    isAuxiliary ||
    subject.some((word) => GOES_ON.test(word) && word !== 'and')
  )
    return null;
  // "Palmer eyes return": a verb before the verb.
  const verb = words[at] ?? '';
  if (
    !/(?:s|ed|t)$/u.test(verb) &&
    /^\p{Ll}+s$/u.test(subject[1] ?? '') &&
    !isHeadOf(subject[1] ?? '') &&
    isName(subject[0] ?? '')
  )
    return null;
  const [first = '', ...others] = subject;
  const isPlain =
    /^Ex-\p{Ll}/u.test(first) || (!isProperIn(text, first) && text.includes(` ${first.toLowerCase()} `));
  const plain = isPlain ? [first.toLowerCase(), ...others] : subject;
  return ofClause(subject, plain, verb, words.slice(at + 1), isPlan);
}
