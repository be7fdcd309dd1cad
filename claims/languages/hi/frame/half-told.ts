import type { VerbGroup } from '../chunk/types.ts';
import { canAct } from '../clause/actors.ts';
import type { Clause } from '../clause/index.ts';
import { type Nominal, type Phrase, phraseWords } from '../clause/phrases.ts';
import { gistOf, hasKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';

/** "कोई न कोई", "कहीं न कहीं" negate nothing. */
const SAME_AGAIN = /^(?:कोई|कुछ|किसी|कहीं|कभी)$/u;

/** "थमता न देख": what stands behind negates the act alone; "न पीने का पानी" is of the thing. */
const isActBehind = (word: Word | undefined) => word?.verb !== undefined && !/न[ाेी]$/u.test(word.key);

const NONE: readonly Word[] = [];

/** The words of a clause that say "neither" of what follows them. */
function neithers({ words }: Clause): readonly Word[] {
  const { keys } = gistOf(words);
  if (!keys.has('न') && !keys.has('ना')) return NONE;
  return words.filter(
    ({ key, pos }, i) =>
      (key === 'न' || key === 'ना') &&
      pos !== 'name' &&
      pos !== 'parenthesis' &&
      !isActBehind(words[i + 1]) &&
      !SAME_AGAIN.test(words[i - 1]?.key ?? ''),
  );
}

/** "या तो पानी नहीं आता (या कम आता है)": one of two things of which nobody says which it is. */
function isHalfOfEither({ words, opener }: Clause): boolean {
  const at = hasKey(words, 'या')
    ? words.findIndex(({ key }, i) => key === 'या' && words[i + 1]?.key === 'तो')
    : -1;
  if (at < 0) return opener.some(({ key }, i) => key === 'या' && opener[i + 1]?.key === 'तो');
  return !words.slice(at + 2).some(({ key }) => key === 'या');
}

const opensWith = (phrase: Phrase, word: Word) =>
  phrase.kind !== 'embedded' && phraseWords(phrase)[0] === word;

/** "न पानी आता है (, न बिजली)": one half of a double negation, which alone reads as if it were so. */
function isHalfOfNeither(clause: Clause): boolean {
  const [only, ...more] = neithers(clause);
  return only !== undefined && more.length === 0 && clause.phrases.some((phrase) => opensWith(phrase, only));
}

/** "न बिजली है न पानी": both halves of it, so that the clause denies what it tells. */
export function deniesBoth(clause: Clause): boolean {
  const all = neithers(clause);
  return all.length > 1 && clause.phrases.some((phrase) => all.some((word) => opensWith(phrase, word)));
}

/** Verbs that say nothing without what they are done to or with. */
const NEEDS_OBJECT = /^(?:कर|दे|ले|रख|कह)$/u;

/** "करना मुश्किल होता है": what is hard to do is not told. */
function lacksDeed({ phrases, verb }: Clause): boolean {
  const first = phrases[0];
  return (
    verb?.root === 'हो' &&
    first?.kind === 'embedded' &&
    first.verb.shape === 'infinitive' &&
    first.tag === 'direct' &&
    first.phrases.length === 0 &&
    !first.verb.conjunct &&
    NEEDS_OBJECT.test(first.verb.root)
  );
}

/** "श्रद्धालु नहीं जा रहे", "वकील अंदर जा सकेंगे": where is told before. */
function lacksGoal({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'जा' || verb.passive || verb.conjunct || verb.perfective) return false;
  return phrases.every(
    (phrase) =>
      phrase.kind === 'adverbial' ||
      (phrase.kind === 'nominal' &&
        (phrase.tag === 'after' || /^(?:अंदर|भीतर)$/u.test(phrase.group.head.key) || isWhoGoes(phrase))),
  );
}

const isWhoGoes = ({ tag, group }: Nominal) =>
  tag === 'direct' && group.head.name?.class !== 'place' && canAct(group);

/** "(परिजन) अस्पताल ले गए": where, and perhaps by whom, and not whom or what. */
function lacksTaken({ phrases, verb }: Clause): boolean {
  const [first, second] = verb?.words ?? [];
  if (first?.key !== 'ले' || !/^(?:गय[ाे]|गई|गए|गईं|आया|आए|आई|आईं)$/u.test(second?.key ?? '')) return false;
  if (phrases.some((phrase) => phrase.kind === 'embedded' || isTagged(phrase, 'dative'))) return false;
  // "हमलावर 12 बच्चियां ले गए": of two that might take somebody, one is taken.
  const bare = phrases.filter((phrase) => isTagged(phrase, 'direct') && !isWhereOrWhen(phrase));
  return bare.length < 2 && bare.every((phrase) => phrase.kind === 'nominal' && canAct(phrase.group));
}

const isTagged = (phrase: Clause['phrases'][number], tag: Nominal['tag']) =>
  phrase.kind === 'nominal' && phrase.tag === tag;

function isWhereOrWhen(phrase: Clause['phrases'][number]): boolean {
  if (phrase.kind !== 'nominal') return false;
  const { head, words } = phrase.group;
  if (head.value) return head.value.fact.type === 'time';
  return words.some(({ name }) => name?.class === 'place') || head.noun?.[0]?.class === 'building';
}

/** "राष्ट्रपति कर सकते हैं (दौरा)": who does it, and not what. */
function lacksWhat({ phrases, verb }: Clause): boolean {
  const [who, ...more] = phrases;
  if (verb?.root !== 'कर' || verb.conjunct || verb.passive || more.length > 0) return false;
  return who?.kind === 'nominal' && /^(?:direct|ergative)$/u.test(who.tag) && canAct(who.group);
}

const GAINED = /^(?:हासिल|प्राप्त|अर्जित)$/u;

/** "टीम ने आखिरी ओवर में हासिल कर लिया": what was gained is told before. */
function lacksGain({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'कर' || !GAINED.test(verb.conjunct?.key ?? '')) return false;
  return !phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' && /^(?:direct|dative)$/u.test(phrase.tag) && !isWhereOrWhen(phrase),
  );
}

/** "जल्द ही छुट्टी दे दी जाएगी": to whom is told before. */
function lacksReceiver({ verb, words }: Clause): boolean {
  if (!verb?.passive || verb.root !== 'दे' || !words.some(({ key }) => key === 'छुट्टी')) return false;
  return !words.some(
    ({ tag, pos, key }) =>
      tag === 'dative' ||
      tag === 'genitive' ||
      (/^(?:pronoun|relative)$/u.test(pos) && !/^(?:यह|वह|ये|वे)$/u.test(key)),
  );
}

const DEFEAT = /^(?:हार|शिकस्त|मात|पराजय)$/u;

/** "(भारत को) पाकिस्तान के हाथों हार मिली": who lost is told before. */
function lacksLoser({ phrases, verb, words }: Clause): boolean {
  if (!/^(?:मिल|झेल)$/u.test(verb?.root ?? '') || !words.some(({ key }) => DEFEAT.test(key))) return false;
  return (
    !words.some(({ tag, pos }) => tag === 'dative' || tag === 'ergative' || pos === 'relative') &&
    !phrases.some((phrase) => phrase.kind === 'nominal' && phrase.group.pronoun)
  );
}

/** "उसके बाद ही विचार होगा": only after what is told before. */
function isOnlyThen({ phrases, verb }: Clause): boolean {
  if (verb?.tense !== 'future') return false;
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'after' || phrase.tag === 'condition') &&
      phrase.group.pronoun &&
      phrase.group.marker.some(({ key, inside, text }) => key === 'ही' || (inside && text === 'ही')),
  );
}

/** "तीन साल के सम्मान एक साथ इसलिए दिए गए": why is told in the clause behind. */
function lacksWhy({ words, opener, relation }: Clause): boolean {
  if (!hasKey(words, 'इसलिए')) return false;
  const at = words.findIndex(({ key }) => key === 'इसलिए');
  return at > 0 && relation !== 'cause' && !opener.includes(words[at] as Word);
}

/** "कोई रास्ता नहीं है": to what or where there is none is told before. */
function lacksTopic({ phrases, verb, opener, words }: Clause): boolean {
  const told = phrases.filter((phrase) => phrase.kind !== 'adverbial');
  const only = told[0];
  if (verb?.root !== 'हो' || !verb.negated || verb.conjunct || verb.perfective || verb.progressive)
    return false;
  if (told.length !== 1 || only?.kind !== 'nominal' || only.tag !== 'direct' || only.participle) return false;
  const own = words.filter((word) => !opener.includes(word));
  return own[0]?.key === 'कोई' && /^(?:noun|adjective)$/u.test(own[1]?.pos ?? '') && isBareNone(only);
}

const isBareNone = ({ group }: Nominal) =>
  group.words.length <= 3 &&
  !group.words.some(({ pos, name }) => pos === 'postposition' || name !== undefined);

const MAYBE = /^(?:संभव|मुमकिन)$/u;

/** "(इसलिए) बहुत संभव है (आप न बच पाएं)": that something may be, and not what. */
function saysOnlyMaybe({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'हो') return false;
  const told = phrases.filter(({ kind }) => kind !== 'adverbial');
  const [only, ...more] = told;
  const bare = only?.kind === 'nominal' && only.tag === 'direct' ? only.group.head : undefined;
  const what = verb.conjunct ?? bare;
  return MAYBE.test(what?.key ?? '') && more.length === 0 && (only === undefined || bare === what);
}

const MARKERS = /^(?:से|को|में|पर|का|की|के|ने|तक)$/u;

/** "(वहीं) | से रवाना होंगे", "(तीर्थ) | के रास्ते": a marker whose noun is lost. */
function opensWithMarker({ phrases }: Clause): boolean {
  const first = phrases[0];
  return first !== undefined && MARKERS.test(phraseWords(first)[0]?.key ?? '');
}

/** "रहती थी", "करते हैं": what comes round, of which nobody is told with ने. */
const comesRound = ({ perfective, progressive, words }: VerbGroup) =>
  !perfective &&
  !progressive &&
  /^(?:है|हैं|था|थे|थी|थीं)$/u.test(words.at(-1)?.key ?? '') &&
  (words.at(-2)?.verb?.every(({ form }) => form === 'imperfective') ?? false);

/** "दुकानदारों ने आफत है": a clause that is broken, or run together from two. */
function isBroken({ phrases, verb }: Clause): boolean {
  const acts = phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
  // "ने … नहीं होने दिया": whoever lets it be acts.
  const lets = verb?.words.some((word) => word.verb?.some(({ root }) => root === 'दे')) ?? false;
  return (
    acts &&
    verb !== undefined &&
    !verb.obligation &&
    ((verb.root === 'हो' && !lets) || /^पड़?$/u.test(verb.root) || verb.tense === 'future' || comesRound(verb))
  );
}

/** Whether the clause is half of what the sentence says, and says nothing or the opposite without the rest. */
export function isHalfTold(clause: Clause): boolean {
  if (isOnlyThen(clause) || lacksWhy(clause)) return true;
  return (
    isHalfOfNeither(clause) ||
    isHalfOfEither(clause) ||
    lacksDeed(clause) ||
    lacksWhat(clause) ||
    lacksTopic(clause) ||
    lacksGoal(clause) ||
    lacksTaken(clause) ||
    lacksGain(clause) ||
    lacksReceiver(clause) ||
    lacksLoser(clause) ||
    saysOnlyMaybe(clause) ||
    opensWithMarker(clause) ||
    isBroken(clause)
  );
}

const ANSWERS = /^(?:जवाब|उत्तर|सवाल|प्रतिक्रिया)$/u;
const HOW = /^(?:सीधा|सीधी|सीधे|साफ|सरल|आसान|छोटा|सहज|स्पष्ट|दो-टूक|दोटूक|तीखा|तीखी|मिला-जुला|मिली-जुली)$/u;

const NEWS = /^(?:काम|राहत|खुशी|मतलब)$/u;

/** "अभ्यर्थियों के लिए काम की खबर है": that there is news, and not what. */
export function saysOnlyThat({ verb, words }: Clause): boolean {
  if (verb?.root !== 'हो' || !hasKey(words, 'खबर')) return false;
  const at = words.findIndex(({ key }) => key === 'खबर');
  const before = words[at - 1];
  if (at < 1 || !before) return false;
  return NEWS.test(words[at - 2]?.key ?? '') && (before.tag === 'genitive' || before.key === 'भरी');
}

const CLAIMED = /^(?:दावा|आरोप|तर्क|दलील)$/u;

/** "चीन दावा करता है (यह टापू उसका है)": that somebody claims something, and not what. */
export function claimsNothing({ phrases, verb }: Clause): boolean {
  if (!verb || !/^(?:कर|लगा|दे)$/u.test(verb.root) || !CLAIMED.test(verb.conjunct?.key ?? '')) return false;
  const told = phrases.filter(({ kind }) => kind !== 'adverbial');
  const who = told[0];
  if (verb.negated || verb.passive || told.length !== 1 || who?.kind !== 'nominal') return false;
  return /^(?:direct|ergative)$/u.test(who.tag) && !who.participle;
}

/** "किसान का जवाब सीधा है": how an answer is, and not what it says. */
export function saysOnlyHow({ phrases, verb }: Clause): boolean {
  if (verb?.root !== 'हो') return false;
  const told = phrases.filter(({ kind }) => kind === 'nominal');
  const last = told.at(-1);
  const how = verb.conjunct ?? (last?.kind === 'nominal' ? last.group.head : undefined);
  if (!how || !HOW.test(how.key)) return false;
  return told.some(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct' && ANSWERS.test(phrase.group.head.key),
  );
}
