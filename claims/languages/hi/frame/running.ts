import type { Clause } from '../clause/index.ts';
import { verbNoun } from '../clause/verb-noun.ts';
import { openerLength } from '../lexicon/adverbs.ts';
import type { Word } from '../tag/word.ts';
import { accordingTo } from './sources/according.ts';
import { asksOf } from './sources/addressing.ts';
import { isOfBody, isOfSpeaker, objectsToSpeaker, tellsOfThem } from './sources/of-speaker.ts';
import { tellsOfHabit } from './stance/conditions.ts';
import { findCues, isOrdering, isReporting, isStudy, speakerOf, verbStance } from './stance/index.ts';
import { isOutlook, liesBack } from './stance/outlook.ts';
import { CUT_OFF, isTied, LATER, TIES, tellsOfScene, turnsElsewhere } from './ties.ts';
import type { SourceWords } from './types.ts';

/** Whoever spoke before a sentence, in its paragraph or in the line that announces it. */
export interface Running {
  readonly source: SourceWords;
  /** What stands around the sentence says that it is still theirs: "X ने कहा:", "… उन्होंने यह भी कहा". */
  readonly sure: boolean;
  /** It stands between two sentences of theirs, where the paper may have put in what it saw itself. */
  readonly between?: boolean;
  /** The sentence right behind says who told it: "X ने यह जानकारी दी". */
  readonly closed?: boolean;
  /** They said so in words: not only "X के अनुसार", and no charge or promise. */
  readonly said?: boolean;
  /** The sentence right before is the one in which somebody alone said so, by name or office. */
  readonly near?: boolean;
  /** What they tell of lay back when they told it: "… गया था". */
  readonly back?: boolean;
  /** The sentence before gives figures of theirs: figures that follow are theirs too. */
  readonly figures?: boolean;
}

/** "उसने …", "वह …": of whom an office or a body speaks; of it one would say "उन्होंने". */
const OF_ANOTHER = /^(?:उसने|उसे|उसका|उसकी|उसके|वह)$/u;

const SPEAKING: ReadonlySet<string> = new Set(['person', 'office', 'organisation', 'group']);

const POLLED = /^(?:मतदाताओं|प्रतिभागियों|उत्तरदाताओं|वोटरों)$/u;

/** "29 फीसदी लोगों ने कहा", "दस में छह मतदाताओं ने कहा": those who were asked say it once. */
function werePolled(words: readonly Word[]): boolean {
  return words.some(({ value }, i) => {
    if (value?.fact.type !== 'quantity') return false;
    const { dimension } = value.fact;
    return dimension === 'percent' || (dimension === 'count' && POLLED.test(words[i + 1]?.key ?? ''));
  });
}

/** Whether the words name somebody who can go on speaking; a report or a figure says what it says at once. */
export function canGoOn({ words, binding }: SourceWords): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  if (binding || !head || isStudy(head)) return false;
  if (werePolled(words)) return false;
  if (head.name) return head.name.class !== 'thing';
  if (head.pos === 'unknown' || head.pos === 'pronoun' || head.role) return true;
  return SPEAKING.has(head.noun?.[0]?.class ?? '');
}

/** Whether who speaks is told of by an office or as a body: the police, a spokesman. */
function isOfficial({ words }: SourceWords): boolean {
  return words.some(
    ({ role, noun, name, inside }) =>
      !inside &&
      (role === true ||
        name?.class === 'organisation' ||
        /^(?:office|organisation)$/u.test(noun?.[0]?.class ?? '')),
  );
}

/** "रमेश पाल ने दल छोड़ दिया था", "आयोग ने रोक लगाई थी": who somebody by name was, or what he or a body did, the paper tells as background. */
function isOfSomebodyNamed({ phrases }: Clause): boolean {
  return phrases.some((phrase) => {
    if (phrase.kind !== 'nominal') return false;
    const { name, noun } = phrase.group.head;
    if (phrase.tag === 'direct') return name?.class === 'person';
    return phrase.tag === 'ergative' && (name !== undefined || noun?.[0]?.class === 'organisation');
  });
}

/** Whether somebody of their own says a clause of the sentence. */
function hasOwnSource(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      accordingTo(clause) !== undefined ||
      ((isReporting(clause) || isOrdering(clause)) && !asksOf(clause) && speakerOf(clause) !== null),
  );
}

/** News that reaches the paper, and need not be told by whoever spoke last. */
const NEWS = /^(?:खबर|खबरें|सूचना)$/u;

/** "बताया जा रहा है कि", "मौत की भी खबर है": nobody is named who says so, and it need not be whoever spoke last. */
function isHearsay(clause: Clause): boolean {
  const { words, governor, verb } = clause;
  if (governor !== undefined) return false;
  const isNews = verb?.root === 'हो' && !verb.negated && NEWS.test(verbNoun(clause)?.key ?? '');
  return isNews || findCues(words).some(({ id }) => id === 'hedge.said');
}

/** "इस हादसे में 12 लोगों की मौत हुई है": what came of the event, the paper knows as well. */
function tellsOutcome([first, second]: readonly Word[]): boolean {
  return /^(?:इस|इसी)$/u.test(first?.key ?? '') && second?.noun?.[0]?.class === 'event';
}

/** An act that somebody is named for is news of the paper, unless it stands inside the speech. */
function tellsOfDeed(clause: Clause): boolean {
  return clause.verb?.perfective === true && hasActor(clause);
}

function hasActor({ phrases }: Clause): boolean {
  return phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
}

/** "पटना में …", "शनिवार को …": a new place or day opens a piece of news. */
function opensElsewhere(all: readonly Word[]): boolean {
  const [first, second] = all;
  if (second?.tag === 'locative' && /^(राज्य|प्रदेश|देश)$/u.test(first?.key ?? '')) return true;
  if (first?.name?.class === 'place') return true;
  // "22 जनवरी का दिन": what is told of, and no new piece of news.
  return (
    first?.value?.fact.type === 'time' && all.find(({ inside }, i) => i > 0 && !inside)?.tag !== 'genitive'
  );
}

/** "तेजस्वी यादव राघोपुर से चुनाव लड़ रहे हैं": what a person by name is or does now is news of the paper. */
function isOnSomebody({ phrases, verb }: Clause): boolean {
  if (verb?.tense === 'future') return false;
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' && phrase.tag === 'direct' && phrase.group.head.name?.class === 'person',
  );
}

/** Whether the words give a figure: a count, a share, an amount; an age or a rank is told of anybody. */
export function givesFigure(words: readonly Word[]): boolean {
  return words.some(
    ({ value }) =>
      value?.fact.type === 'quantity' && !/^(age|ordinal|rank|duration)$/u.test(value.fact.dimension),
  );
}

/** "रविवार को …", "मंगलवार शाम …": a day of its own opens a piece of news; "पिछले 24 घंटे में" does not. */
function opensDay(words: readonly Word[]): boolean {
  const fact = words[0]?.value?.fact;
  return fact?.type === 'time' && (fact.grain === 'day' || fact.grain === 'weekday');
}

/** What relays the news of others. */
const MEDIA = /^(?:मीडिया|चैनल|चैनलों|टीवी|अखबार|अखबारों|एजेंसी|एजेंसियों|खबर|खबरों|रिपोर्ट्स|रिपोर्टों)$/u;

/** "मीडिया रिपोर्ट्स", "समाचार एजेंसी पीटीआई"; who answers them is none: "मीडिया सेल", "मीडिया प्रभारी". */
function isMedia({ words }: SourceWords): boolean {
  const last = words.at(-1);
  return !last?.role && last?.key !== 'सेल' && words.slice(-3).some(({ key }) => MEDIA.test(key));
}

/** "कनाडा ने कहा है": a country says it once. */
function isLand({ words }: SourceWords): boolean {
  return (
    words.find(({ inside }) => !inside)?.name?.class === 'place' &&
    words.every(({ inside }, i) => i === 0 || inside)
  );
}

/** Who looks on from outside, without a name. */
const ONLOOKERS =
  /^(?:जानकार|जानकारों|विश्लेषक|विश्लेषकों|पर्यवेक्षक|पर्यवेक्षकों|समीक्षक|समीक्षकों|खगोलशास्त्री|अर्थशास्त्री|अर्थशास्त्रियों)$/u;

/** "(जानकार मानते हैं …) राज्य में अगले वर्ष चुनाव होने हैं": what an onlooker's word is not tied to, the paper knows as well. */
const isOnlooker = ({ words }: SourceWords) =>
  ONLOOKERS.test(words.at(-1)?.key ?? '') && words.at(-2)?.key !== 'मौसम';

/** What is traded: its prices are nobody's to tell. */
const TRADED = /^(?:शेयर|शेयरों|सेंसेक्स|निफ्टी|सूचकांक|क्रूड|रुपया|डाउ|नैस्डैक|नैस्डेक)$/u;

/** "… का शेयर 0.7 प्रतिशत चढ़कर 957 रुपये पर बंद हुआ": what a market did is told by the paper. */
function tellsOfTrade(all: readonly Word[], clauses: readonly Clause[]): boolean {
  const past = clauses.some(({ verb }) => verb?.perfective === true && verb.tense === 'past');
  return past && all.some(({ key }) => TRADED.test(key)) && givesFigure(all);
}

/** "ओडिशा के आठ जिलों में बारिश हुई": the number says where, and counts nothing that is told. */
function onlyCountsPlaces({ phrases, words }: Clause): boolean {
  if (!givesFigure(words)) return true;
  return phrases.every(
    (phrase) => phrase.kind === 'nominal' && (phrase.tag === 'locative' || !givesFigure(phrase.group.words)),
  );
}

/** "पंजाब में 15 सितंबर से 17 नवंबर तक …": another place over days of its own is another count, whoever made it. */
function opensOtherCount(all: readonly Word[]): boolean {
  const days = all.filter(
    ({ value, inside }) => !inside && value?.fact.type === 'time' && value.fact.grain === 'day',
  );
  return opensElsewhere(all) && days.length > 0 && all.some(({ key }) => key === 'तक');
}

/** "अब तक 40 लोग ठीक हुए हैं" behind "मंत्रालय के अनुसार 90 मामले आए": more figures of the same source. */
function goesOnCounting(all: readonly Word[], clauses: readonly Clause[]): boolean {
  return (
    givesFigure(all) &&
    !clauses.every(onlyCountsPlaces) &&
    !opensDay(all) &&
    !opensOtherCount(all) &&
    !tellsOfTrade(all, clauses) &&
    !clauses.some(({ verb }) => verb && tellsOfHabit(verb)) &&
    !all.some(({ name }) => name?.class === 'person') &&
    !/^(हालांकि|मगर|परंतु)$/u.test(all[0]?.key ?? '') &&
    !(all[0]?.key === 'फिर' && all[1]?.key === 'भी') &&
    !clauses.some((clause) => clause.quoted || hasActor(clause))
  );
}

/** "14 लोगों को छोड़ दिया गया": what was done with people in the end the paper tells; "छोड़ दिया गया है" goes on with who told it. */
const isDone = ({ verb }: Clause) =>
  verb?.passive === true && verb.perfective && /^ग(?:या|ए|ये|ई|यी|ईं)$/u.test(verb.words.at(-1)?.key ?? '');

/** A report that can be told on: by name or kind, and no contract or poll. */
function isReport({ words, binding }: SourceWords): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  return head !== undefined && !binding && isStudy(head) && !werePolled(words);
}

/** "(रिपोर्ट में कहा गया है …) इसके साथ ही …", "चीन की विकास दर घटेगी": what a report says besides, and what it foresees. */
function isReportedOn(all: readonly Word[], clauses: readonly Clause[]): boolean {
  if (clauses.some((clause) => clause.quoted || hasActor(clause) || isOnSomebody(clause))) return false;
  if (isTied(all)) return true;
  return clauses.every(
    (clause) =>
      clause.verb !== undefined && verbStance(clause.verb) !== 'advice' && isOutlook(clause, false, false),
  );
}

/** What has a stock of people or things: "स्कूल में 1,800 छात्र पढ़ते हैं". */
const HOLDS = /^(?:organisation|place|building)$/u;

/** "स्कूल में 1,800 छात्र पढ़ते हैं", "राज्य में अभी 64 पुल हैं": how many there always are, which the paper knows. */
function tellsOfStock([first, marker]: readonly Word[], clauses: readonly Clause[]): boolean {
  const [only, ...more] = clauses;
  if (!first || marker?.tag !== 'locative' || !only?.verb || more.length > 0 || only.verb.negated)
    return false;
  const { verb, words } = only;
  if (!HOLDS.test(first.name?.class ?? first.noun?.[0]?.class ?? '') || !givesFigure(words)) return false;
  const there = verb.root === 'हो' && verb.words.length === 1 && !verb.conjunct;
  return verb.tense === 'present' && (there || tellsOfHabit(verb));
}

const CEREMONY =
  /^(?:उद्घाटन|शिलान्यास|लोकार्पण|शुभारंभ|भूमिपूजन|निरीक्षण|मुआयना|दौरा|जायजा|मुलाकात|भेंट|सम्मानित|पुरस्कृत|संबोधित|रवाना|श्रद्धांजलि|स्वागत|अगवानी|अभिनंदन)$/u;

/** "मुख्यमंत्री ने अस्पताल का उद्घाटन किया": what the paper saw somebody do; "ने उद्घाटन किया है" others tell as well. */
function tellsOfCeremony(clause: Clause): boolean {
  const { verb, words } = clause;
  if (!verb?.perfective || verb.words.some(({ pos }) => pos === 'copula')) return false;
  return hasActor(clause) && words.some(({ key }) => CEREMONY.test(key));
}

/** Words in quotation marks, from so many on, are somebody's: of fewer the paper only keeps its distance. */
const SHORTEST_QUOTE = 5;

function quotesAtLength(all: readonly Word[]): boolean {
  const from = all.findIndex(({ text }) => /^["“]$/u.test(text));
  if (from < 0) return false;
  const length = all.slice(from + 1).findIndex(({ text }) => /^["”]$/u.test(text));
  return length >= SHORTEST_QUOTE;
}

/**
 * Whether a sentence without a speaker of its own goes on with the speech of the one before. Only where that is
 * certain or next to it: a sentence tied to the one before, or one of how things are, will or should be; else it
 * is the paper's own.
 */
export function goesOn(
  all: readonly Word[],
  clauses: readonly Clause[],
  { source, sure, between, closed, figures, said, near, back }: Running,
): boolean {
  if (hasOwnSource(clauses) || clauses.some(isHearsay)) return false;
  const first = all[0];
  const second = all[1];
  if (!first) return false;
  if (objectsToSpeaker(all, source)) return false;
  if ((turnsElsewhere(all) && !closed) || isOfSpeaker(clauses, source)) return false;
  const seen = tellsOfScene(all) || tellsOfStock(all, clauses) || clauses.some(tellsOfCeremony);
  if (sure) return !tellsOfThem(all) && !(between && (seen || (opensDay(all) && clauses.some(tellsOfDeed))));
  if (seen) return false;
  if (said && quotesAtLength(all) && canGoOn(source) && !clauses.some(hasActor)) return true;
  if (
    figures &&
    !werePolled(source.words) &&
    !isMedia(source) &&
    goesOnCounting(all, clauses) &&
    !(isOfficial(source) && clauses.some(isDone))
  )
    return true;
  if (isReport(source) && isReportedOn(all, clauses)) return true;
  if (!canGoOn(source) || clauses.some(({ quoted }) => quoted)) return false;
  if (isOfBody(clauses, source)) return false;
  if (first.key === 'इस' && second?.key === 'बीच') return false;
  if (OF_ANOTHER.test(first.key) && isOfficial(source)) return !LATER.test(second?.key ?? '');
  if (
    said &&
    (back || (near && !isOfficial(source))) &&
    clauses.every((clause) => liesBack(clause) && !isOfSomebodyNamed(clause)) &&
    !opensElsewhere(all)
  )
    return !LATER.test(second?.key ?? '');
  if (clauses.some(tellsOfDeed)) return false;
  if (isTied(all)) return true;
  if (isLand(source) || isOnlooker(source)) return false;
  if (said && CUT_OFF.test(first.key)) return !LATER.test(second?.key ?? '');
  if (TIES.test(first.key)) return false;
  return (
    !opensElsewhere(all.slice(openerLength(all, 0))) &&
    clauses.every(
      (clause) =>
        isOutlook(clause, said === true, near === true && !tellsOutcome(all)) && !isOnSomebody(clause),
    )
  );
}
