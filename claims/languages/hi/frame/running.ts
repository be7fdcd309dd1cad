import type { VerbGroup } from '../chunk/types.ts';
import type { Clause } from '../clause/index.ts';
import { verbNoun } from '../clause/verb-noun.ts';
import { openerLength } from '../lexicon/adverbs.ts';
import type { Word } from '../tag/word.ts';
import { accordingTo } from './according.ts';
import { tellsOfHabit } from './conditions.ts';
import { findCues, isOrdering, isReporting, isStudy, speakerOf, verbStance } from './stance.ts';
import type { SourceWords } from './types.ts';

/** Whoever spoke before a sentence, in its paragraph or in the line that announces it. */
export interface Running {
  readonly source: SourceWords;
  /** What stands around the sentence says that it is still theirs: "X ने कहा:", "… उन्होंने यह भी कहा". */
  readonly sure: boolean;
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

/** Words that tie a sentence to the one before it: it is of the same mouth. */
const TIES =
  /^(जबकि|क्योंकि|इसलिए|इसीलिए|लिहाजा|नतीजतन|अतः|अत|बल्कि|इससे|साथ|इसके|इसका|इसकी|इसमें|इनमें|इनका|इनकी|इनके|यही)$/u;
const LATER = /^(बाद|पहले|पूर्व|उलट|विपरीत|बावजूद)$/u;

/** "जहां कार ट्रक में घुस गई", "जिसके तहत …": a clause of the sentence before, which the full stop cuts off. */
const CUT_OFF = /^(?:जहां|जहाँ|जिसमें|जिससे|जिसके|जिसकी|जिसका|जिसे|जिन्हें|जिनमें|जिनके|जिनकी|जिनका)$/u;

/** "उसने …", "वह …": of whom an office or a body speaks; of it one would say "उन्होंने". */
const OF_ANOTHER = /^(?:उसने|उसे|उसका|उसकी|उसके|वह)$/u;

/** Words with which the paper turns to something else. */
const TURNS =
  /^(गौरतलब|उल्लेखनीय|बता|बताते|आपको|मालूम|ज्ञात|विदित|याद|इधर|उधर|दूसरी|गौर|काबिलेगौर|ध्यान|दरअसल|बीच)$/u;

/** "गौरतलब है कि …": the paper turns to something else. */
export function turnsElsewhere([first]: readonly Word[]): boolean {
  return TURNS.test(first?.key ?? '');
}

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

/** "वह गया था", "घर पर दो लोग थे": told of what lay back then. */
export function liesBack({ verb }: { readonly verb?: VerbGroup | undefined }): boolean {
  return /^(?:था|थे|थी|थीं)$/u.test(verb?.words.at(-1)?.key ?? '');
}

/** "रमेश पाल ने दल छोड़ दिया था": who somebody by name was or what he did, the paper tells as background. */
function isOfSomebodyNamed({ phrases }: Clause): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'ergative' || phrase.tag === 'direct') &&
      phrase.group.head.name?.class === 'person',
  );
}

/** Whether somebody of their own says a clause of the sentence. */
function hasOwnSource(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      accordingTo(clause) !== undefined ||
      ((isReporting(clause) || isOrdering(clause)) && speakerOf(clause) !== null),
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

/** What is told of the speaker by name or as "उन्होंने … किया" is told by the paper. */
function isOfSpeaker(clauses: readonly Clause[], { words }: SourceWords): boolean {
  const names = new Set(words.flatMap(({ name }) => (name?.class === 'person' ? [name.canonical] : [])));
  return clauses.some(({ words: own }) => own.some(({ name }) => name && names.has(name.canonical)));
}

/** "इस मौके पर उन्होंने पदक भी प्रदान किए": what whoever spoke did. */
function tellsOfThem(all: readonly Word[]): boolean {
  return all.slice(0, 4).some(({ key }) => key === 'उन्होंने');
}

/** "(संघ का कहना है …) हालांकि अभी संघ में कोई महिला नहीं है": what the paper sets against a body, told of it by its noun. */
function objectsToSpeaker([first, ...words]: readonly Word[], source: SourceWords): boolean {
  const own = source.words.at(-1)?.noun?.[0];
  if (first?.key !== 'हालांकि' || !own || !/^(?:organisation|group|office)$/u.test(own.class)) return false;
  return words.some(({ noun }) => noun?.[0]?.lemma === own.lemma);
}

/** An act that somebody is named for is news of the paper, unless it stands inside the speech. */
function tellsOfDeed(clause: Clause): boolean {
  return clause.verb?.perfective === true && hasActor(clause);
}

function hasActor({ phrases }: Clause): boolean {
  return phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative');
}

/** "पटना में …", "शनिवार को …": a new place or day opens a piece of news. */
function opensElsewhere([first, second]: readonly Word[]): boolean {
  if (second?.tag === 'locative' && /^(राज्य|प्रदेश|देश)$/u.test(first?.key ?? '')) return true;
  return first?.name?.class === 'place' || first?.value?.fact.type === 'time';
}

/**
 * Whether the verb tells how things are, will or should be: what a speaker goes on to say. Behind "X के अनुसार" only
 * what will or should be goes on, where no day is set for it: that, and how things are, the paper knows itself.
 */
function isOutlook({ verb, words }: Clause, said: boolean, near: boolean): boolean {
  if (!verb) return true;
  if (said && near && hasComeAbout(verb)) return true;
  const stance = verbStance(verb);
  if (stance === 'future' || stance === 'advice' || stance === 'possible' || stance === 'wish')
    return said || !words.some(({ value }) => value?.fact.type === 'time');
  if (said && verb.negated && isNotSo(verb)) return true;
  return said && verb.tense === 'present' && (!verb.perfective || verb.progressive);
}

/** "जवान को अस्पताल भेजा गया है": what has come about by now. */
function hasComeAbout({ perfective, progressive, words }: VerbGroup): boolean {
  return perfective && !progressive && /^(?:है|हैं)$/u.test(words.at(-1)?.key ?? '');
}

/** "नहीं गई है", "नहीं हो सकता": what is not so by now. */
function isNotSo({ words }: VerbGroup): boolean {
  const last = words.at(-1);
  return /^(?:है|हैं)$/u.test(last?.key ?? '') || /^सकत[ाेी]$/u.test(last?.key ?? '');
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

/** "अब तक 40 लोग ठीक हुए हैं" behind "मंत्रालय के अनुसार 90 मामले आए": more figures of the same source. */
function goesOnCounting(all: readonly Word[], clauses: readonly Clause[]): boolean {
  return (
    givesFigure(all) &&
    !clauses.every(onlyCountsPlaces) &&
    !opensDay(all) &&
    !tellsOfTrade(all, clauses) &&
    !clauses.some(({ verb }) => verb && tellsOfHabit(verb)) &&
    !all.some(({ name }) => name?.class === 'person') &&
    !/^(हालांकि|मगर|परंतु)$/u.test(all[0]?.key ?? '') &&
    !clauses.some((clause) => clause.quoted || hasActor(clause))
  );
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
  { source, sure, closed, figures, said, near, back }: Running,
): boolean {
  if (hasOwnSource(clauses) || clauses.some(isHearsay)) return false;
  const first = all[0];
  const second = all[1];
  if (!first) return false;
  if (objectsToSpeaker(all, source)) return false;
  if ((turnsElsewhere(all) && !closed) || isOfSpeaker(clauses, source)) return false;
  if (sure) return !tellsOfThem(all);
  if (said && quotesAtLength(all) && canGoOn(source) && !clauses.some(hasActor)) return true;
  if (figures && !werePolled(source.words) && goesOnCounting(all, clauses)) return true;
  if (!canGoOn(source) || clauses.some(({ quoted }) => quoted)) return false;
  if (first.key === 'इस' && second?.key === 'बीच') return false;
  if (said && OF_ANOTHER.test(first.key) && isOfficial(source)) return !LATER.test(second?.key ?? '');
  if (
    said &&
    back &&
    clauses.every((clause) => liesBack(clause) && !isOfSomebodyNamed(clause)) &&
    !opensElsewhere(all)
  )
    return !LATER.test(second?.key ?? '');
  if (clauses.some(tellsOfDeed)) return false;
  if (TIES.test(first.key) || (said && CUT_OFF.test(first.key))) return !LATER.test(second?.key ?? '');
  return (
    !opensElsewhere(all.slice(openerLength(all, 0))) &&
    clauses.every(
      (clause) =>
        isOutlook(clause, said === true, near === true && !tellsOutcome(all)) && !isOnSomebody(clause),
    )
  );
}
