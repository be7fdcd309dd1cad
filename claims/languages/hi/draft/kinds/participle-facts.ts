import type { Role } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import { type Embedded, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import { countOf, isDuration, isGenitiveMarker, type Word } from '../../tag/word.ts';
import { embeddedRoles } from '../parts/embedded.ts';
import { STATIVE } from './participle-verb.ts';

/** "उद्योग से जुड़े लोग": what one has to do with is no event. */
const RELATING: ReadonlySet<string> = new Set(['जुड़', 'भर', 'मिल']);

/** Whether a verb form before a noun tells what happened or goes on. */
export function isFactual(verb: VerbGroup): boolean {
  return (
    verb.shape === 'adnominal' &&
    !verb.prospective &&
    (verb.perfective || verb.progressive) &&
    verb.tag !== 'genitive' &&
    !RELATING.has(verb.root)
  );
}

/** "अपने विश्लेषण में … दर्ज आंकड़े", "जिनमें आए भूकंप": whose it is, another clause says. */
function isOfMain(embedded: Embedded): boolean {
  return embedded.phrases.some((phrase) =>
    phraseWords(phrase).some(({ pronoun, pos }) => pronoun === 'reflexive' || pos === 'relative'),
  );
}

/** "एक्सप्रेस के पटरी से उतरे डिब्बे", "क्लब द्वारा ठहराए गए लोगों को खाना": a phrase that may belong to what follows. */
function isShared({ phrases }: Embedded): boolean {
  return phrases.some(
    (phrase) => phrase.kind === 'nominal' && (phrase.tag === 'genitive' || phrase.tag === 'agentive'),
  );
}

/** "मोहन राय और सीमा राय दोनों को | हाल में हुए चुनावों में", "मोहन राय को | 26 नवंबर को पटना में हुए हमले से जुड़े मामले में": nothing happens to somebody so; the verb of the clause has him. */
function takesPerson({ nominal, embedded: { phrases, verb } }: Told): boolean {
  if (!happens(nominal.group.head, verb)) return false;
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'dative' &&
      phrase.group.words.some(({ name }) => name?.class === 'person'),
  );
}

/** "पहुंचे रूस के राष्ट्रपति पुतिन" is about Putin; "हुए हमले के आरोपी राम" may be about the attack. */
function isOneOffice({ group }: Nominal): boolean {
  const first = group.words.findIndex(isGenitiveMarker);
  const event = group.words.slice(0, first).some((word) => word.noun?.[0]?.class === 'event');
  return !event && group.words.at(-1)?.name?.class === 'person';
}

/** "डेढ़ घंटे तक चली बैठक", "नौ दिन चला महोत्सव". */
export function tellsHowLong({ nominal, embedded: { phrases, verb } }: Told): boolean {
  const { head } = nominal.group;
  if (verb.root !== 'चल' || head.noun?.[0]?.class !== 'event') return false;
  return phrases.some((phrase) =>
    phraseWords(phrase).some((word) => isDuration(word) || word.value?.fact.type === 'time'),
  );
}

const OF_TIME: ReadonlySet<Role> = new Set(['time', 'duration']);

/** "आए 7.0 तीव्रता के भूकंप": a measure of the noun, which the participle cannot mean. */
function isMeasured({ group: { words } }: Nominal): boolean {
  const markers = words.filter(isGenitiveMarker);
  const [value, unit, marker] = words;
  if (words.some(({ pos }) => pos === 'coordinator')) return false;
  if (markers.length !== 1 || !value?.value || value.value.fact.type !== 'quantity') return false;
  return marker === markers[0]
    ? unit?.noun?.[0]?.class === 'measure'
    : unit === markers[0] && value.value.fact.unit !== undefined;
}

/** What is said of a name, or of a counted or told thing with a name, place or time; no two bare nouns. */
function tellsEnough(told: Told): boolean {
  const {
    nominal: { group },
    embedded,
  } = told;
  const bare = embeddedRoles(embedded).filter(
    ({ phrase, role }) => phrase.kind === 'nominal' && phrase.tag === 'direct' && !OF_TIME.has(role),
  );
  if (bare.length > 1 || (bare.length === 1 && !isErgative(embedded.verb.root))) return false;
  if (group.head.name?.class === 'place') return embedded.verb.progressive;
  if (group.words.some((word) => word.name !== undefined)) return true;
  if (tellsHowLong(told)) return true;
  const telling = embedded.phrases.filter((phrase) =>
    phraseWords(phrase).some((word) => word.name !== undefined || word.value?.fact.type === 'time'),
  );
  return telling.length >= 2 || (telling.length === 1 && embedded.phrases.length >= 2);
}

/** Cases that are counted came up, all of them. */
const CASES: ReadonlySet<string> = new Set('मामला मामले मामलों केस केसों'.split(' ').map(fold));

/** "कारखाने में लगी आग": what breaks out is what happened. */
const BREAKS_OUT = 'लग';
const FIRE = 'आग';

const HAPPENINGS: ReadonlySet<string> = new Set(['event', 'natural']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'group', 'office']);

/** "पटना में हुए समझौते": what comes about, whatever it is called. */
const COMES_ABOUT = 'हो';

/** "हुआ समझौता", "आया भूकंप", "लगी आग": what happened, and no thing that something was done to. */
function happens({ key, noun }: Word, { root, progressive, conjunct }: VerbGroup): boolean {
  const kind = noun?.[0]?.class;
  if (progressive || kind === undefined || OF_PEOPLE.has(kind)) return false;
  if (HAPPENINGS.has(kind) || (key === FIRE && root === BREAKS_OUT)) return true;
  return root === COMES_ABOUT && conjunct === undefined;
}

const WHOLE = /^में(?: से)?$/u;

/** "मारे गए 48 लोगों में 16 महिलाएं थीं": those whose part is told are all of them. */
function isWholeOfPart({ group: { words, marker, head } }: Nominal, { verb }: Embedded): boolean {
  if (verb.progressive || !WHOLE.test(marker.map(({ text }) => text).join(' '))) return false;
  const count = words[0] && countOf(words[0]);
  return (count?.value ?? 0) > 1 && words.at(-1) === head && OF_PEOPLE.has(head.noun?.[0]?.class ?? '');
}

/** Of a name, of what happened and of how a thing lies a participle tells a fact; of other people and things, which are meant. */
function isOfOne({ nominal, embedded: { verb } }: Told): boolean {
  const { head } = nominal.group;
  return head.name !== undefined || STATIVE.has(verb.root) || CASES.has(head.key) || happens(head, verb);
}

/** A participle with the noun that it is about. */
export interface Told {
  readonly nominal: Nominal;
  readonly embedded: Embedded;
  /** Whether the noun is all of those of whom the clause tells a part. */
  readonly isWhole: boolean;
}

/** The participles of a phrase; `isPartOfClause` where it is one of the phrases of the clause itself. */
export function participles(phrase: Phrase, isPartOfClause: boolean): Told[] {
  const within = (inner: Phrase) => participles(inner, false);
  if (phrase.kind === 'adverbial') return [];
  if (phrase.kind === 'embedded') return phrase.phrases.flatMap(within);
  const { participle } = phrase;
  if (!participle) return [];
  const isWhole = isPartOfClause && isWholeOfPart(phrase, participle);
  return [{ nominal: phrase, embedded: participle, isWhole }, ...participle.phrases.flatMap(within)];
}

/** Whether a participle tells what happened, its noun being the event: it comes behind where and when. */
export function isHappening(told: Told): boolean {
  return happens(told.nominal.group.head, told.embedded.verb) && !tellsHowLong(told);
}

/** Whether a participle tells a fact of its noun that stands on its own. */
export function tellsFact(told: Told): boolean {
  const { nominal, embedded, isWhole } = told;
  // Of "हुए हमले के आरोपी" the participle may mean either noun: an ambiguous reading is left out.
  const isChained = nominal.group.words.some(isGenitiveMarker);
  if (isChained && !isOneOffice(nominal) && !isMeasured(nominal)) return false;
  if (!isWhole && !(isOfOne(told) && tellsEnough(told))) return false;
  return !isOfMain(embedded) && !isShared(embedded) && !takesPerson(told);
}
