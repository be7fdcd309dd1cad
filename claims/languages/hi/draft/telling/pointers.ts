import { fold } from '../../../../text/fold.ts';
import { isReasonItself, type Nominal, type Phrase } from '../../clause/phrases.ts';
import { tellsOfHabit } from '../../frame/stance/conditions.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { isDuration, type Word } from '../../tag/word.ts';
import { isCaused } from './caused.ts';
import { isSuffered } from './event-frame.ts';
import { isSceneEvent } from './scene.ts';
import { WORK } from './works.ts';

/** Adjuncts that can be left out of what holds: without them less is said, and nothing else. */
const ADJUNCTS: ReadonlySet<string> = new Set([
  'during',
  'between',
  'after',
  'before',
  'since',
  'cause',
  'topic',
  'means',
  'exception',
  'companion',
  'concession',
]);

/** Nouns that say nothing of their own behind "इस": "इस संबंध में", "इसके जवाब में". */
const EMPTY = new Set(['abstract', 'communication', 'time', 'event']);
const SAYS_NOTHING =
  /^(?:सिलसिले|संदर्भ|संबंध|विषय|दिशा|क्रम|मसले|मुद्दे|मामले|बाबत|अवसर|मौके|बात|सवाल|स्थिति|हालत|आशय|लिहाज|लिहाज़|बीच)$/u;

function pointsBack(word: Word | undefined): boolean {
  if (!word) return false;
  return word.pronoun === 'demonstrative' || /^(इसी|उसी|इसके|इसकी|इससे|उसके|उससे|ऐसे|इसमें|उसमें)$/u.test(word.key);
}

/** Verbs that say too little without what is in, from or with something. */
const NEED = new Set('रह बदल जुड जुड़ बच मिल निकल लौट पहुंच जा आ हट बंट दे ले कह बता पूछ लड़ लड हार जीत डर'.split(' '));
const NEED_CONJUNCT = new Set(
  'शामिल मौजूद उपस्थित जुर्माना जुर्माने टैक्स शुल्क ब्याज छूट सब्सिडी इनाम दान देरी गिरावट कमी वृद्धि बढोतरी इनकार इन्कार मना मुलाकात बात बातचीत प्रतिबंध रोक हस्ताक्षर हमला विचार जोर ध्यान सवाल असर प्रभाव भरोसा खर्च कब्जा अधिकार नियंत्रण अमल हक दावा दबाव हावी अगुआई अगुवाई नेतृत्व'.split(
    ' ',
  ),
);

/** Whether the verb can do without a phrase in में, पर or से. */
function doesWithout({ verb, parts }: Frame): boolean {
  if (verb.conjunct && NEED_CONJUNCT.has(verb.conjunct.key)) return false;
  if (
    parts.some(
      ({ phrase }) =>
        phrase.kind === 'nominal' && phrase.tag === 'direct' && NEED_CONJUNCT.has(phrase.group.head.key),
    )
  )
    return false;
  if (verb.root === 'हो' && !verb.conjunct && !verb.perfective) return false;
  return !NEED.has(verb.root);
}

/** Whether ही stands behind a phrase. */
function isOnlyThen({ group }: Nominal, { clause }: Frame): boolean {
  const last = group.marker.at(-1);
  if (last?.key === 'ही') return true;
  return last !== undefined && clause.words[clause.words.indexOf(last) + 1]?.key === 'ही';
}

/** "इनके अलावा तीन मजदूर भी मारे गए": with "भी" it only joins the sentence to the one before. */
function isBesides(tag: string, words: readonly Word[], frame: Frame): boolean {
  if (tag !== 'exception' || words.length > 1 || !/^(?:इनके|उनके|इसके|उसके)$/u.test(words[0]?.key ?? ''))
    return false;
  return (
    frame.parts.length > 1 && frame.clause.words.some(({ key }) => key === 'भी') && !setsApart(tag, frame)
  );
}

/** "इसमें सवार चार लोग": of a vehicle told of before, and of no event. */
function isAboard(words: readonly Word[], { clause }: Frame): boolean {
  const next = clause.words[clause.words.indexOf(words[0] as Word) + 1];
  return /^(?:सवार|बैठ[ेाी]|मौजूद|रख[ेाी]|लद[ेाी])$/u.test(next?.key ?? '');
}

/** "पिछले साल इसी अवधि में": without it the rest would be of the whole year. */
function isOfStretch([pointer, noun]: readonly Word[]): boolean {
  return pointer?.key === 'इसी' && /^(?:अवधि|मौसम|महीने|माह|तिमाही|छमाही|सीजन)$/u.test(noun?.key ?? '');
}

/** "उनकी जगह": whose place somebody took says nothing of what came of it. */
function isInstead(tag: string, words: readonly Word[]): boolean {
  return tag === 'exchange' && words.length === 1 && words[0]?.pos === 'pronoun';
}

/** "इसके तहत भारी वाहन नहीं चलते": what holds only under a scheme told before, and is no deed of its own. */
function isRule(tag: string, { verb }: Frame): boolean {
  if (tag !== 'means' || verb.progressive || verb.tense === 'future') return false;
  // "जमा कराई जाती है": what is done each time.
  const [habit, last] = verb.words.slice(-2);
  return !verb.perfective || (/^जात[ाेी]$/u.test(habit?.key ?? '') && /^(?:है|हैं)$/u.test(last?.key ?? ''));
}

/** "इस काम में 40 दिन लगेंगे": how long takes what, and without it nothing. */
function takesTime({ verb, parts }: Frame): boolean {
  if (verb.root !== 'लग' || verb.conjunct) return false;
  return parts.some(({ phrase }) => {
    if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return false;
    const { head } = phrase.group;
    return /^(?:समय|वक्त)$/u.test(head.key) || isDuration(head);
  });
}

/**
 * "इस अवसर पर", "इसी दौरान", "इसके जवाब में": points back into the story and says nothing of its own. Under a
 * negation nothing is left out: less said of what is not so is more. `known`: the words can be told in full;
 * `ofEvent`: an event was told of just before.
 */
export function isPointer(
  { phrase }: Part,
  frame: Frame,
  known: (words: readonly Word[]) => boolean,
  ofEvent: () => boolean,
): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag === 'ergative' || phrase.tag === 'direct') return false;
  const { words, reading } = phrase.group;
  if (isBesides(phrase.tag, words, frame)) return true;
  if (isInstead(phrase.tag, words) && !frame.negated && frame.verb.root !== 'ले') return !known(words);
  if (!pointsBack(words[0]) || words.length > 3 || phrase.participle) return false;
  if (words.some((word) => word.name !== undefined || word.value !== undefined)) return false;
  if (known(words) || isOfStretch(words) || WORK.test(words.at(-1)?.key ?? '')) return false;
  if (phrase.tag === 'locative' && takesTime(frame)) return false;
  // "इस हादसे में 12 लोग मारे गए": in which one, where another was told of just before.
  if (isSceneEvent(words[1]) && isSuffered(frame) && !ofEvent()) return false;
  // "इसमें चार लोग घायल हुए": in what was told just before.
  if (/^(इसमें|उसमें)$/u.test(words[0]?.key ?? ''))
    return (
      !isAboard(words, frame) &&
      words.length === 1 &&
      frame.parts.length > 1 &&
      !isTotal(frame) &&
      isSuffered(frame) &&
      ofEvent()
    );
  // "इस महाद्वीप में": without it the rest would hold of everywhere.
  if (reading?.class === 'place' || reading?.class === 'building') return false;
  const empty =
    words.length === 1 ||
    (words.length === 2 && (EMPTY.has(reading?.class ?? '') || SAYS_NOTHING.test(words[1]?.key ?? '')));
  // "इसके बाद ही कंपनी … कर सकती है": only then.
  if (phrase.tag === 'after' && !frame.verb.perfective && isOnlyThen(phrase, frame)) return false;
  // "इससे पहले किसी ने नहीं देखा था": without it, nobody ever.
  if (phrase.tag === 'before' && frame.negated) return false;
  if (phrase.tag === 'during' || phrase.tag === 'after' || phrase.tag === 'before') return empty;
  if (frame.negated || frame.parts.length < 2) return false;
  if (isRule(phrase.tag, frame)) return false;
  if (ADJUNCTS.has(phrase.tag)) return !isNeeded(phrase, frame);
  const starts = frame.parts[0]?.phrase === phrase;
  if (phrase.tag === 'purpose') return starts && words.length === 1 && isPutInPlace(frame);
  const fromIt = words[0]?.key === 'इससे' || isFromEvent(phrase.tag, words);
  // "इससे पानी मिल सकेगा": what can be done then can be done only by it.
  if (fromIt && starts)
    return !isMadePossible(frame) && isCaused(frame) && !isTotal(frame) && !isJoined(frame);
  const located = phrase.tag === 'locative' || phrase.tag === 'superessive' || phrase.tag === 'place';
  const plain = words.length === 1 || reading?.class !== 'abstract' || SAYS_NOTHING.test(words[1]?.key ?? '');
  // "इन उम्मीदवारों में से राय की दावेदारी": of whom somebody by name is one.
  const ofThose = phrase.tag === 'place' && phrase.group.marker.at(-1)?.key === 'से';
  return (
    located &&
    !isTotal(frame) &&
    ((empty && plain) || ofThose) &&
    frame.parts.at(-1)?.phrase !== phrase &&
    doesWithout(frame)
  );
}

/** "मिल सकेगा", "मिल पाएगी". */
function isMadePossible({ verb }: Frame): boolean {
  return verb.ability || verb.words.some(({ key }) => /^पा(?:ए|एं)ग[ाेी]$/u.test(key));
}

/** "इससे हर साल 12 करोड़ की बचत होगी": what is to come, or comes round again, comes of that alone. */
export function comesOfIt(frame: Frame): boolean {
  return isMadePossible(frame) || frame.verb.tense === 'future' || tellsOfHabit(frame.verb);
}

/** "इस किट के जरिए जांच हो सकेगी": what makes it possible. */
function isWayOfIt(tag: string, { verb }: Frame): boolean {
  return tag === 'means' && verb.ability;
}

/** "इन नालों के कारण हर साल पानी भरता है": what comes round again comes of that, and where that is. */
function isCauseOfHabit(tag: string, { verb }: Frame): boolean {
  return tag === 'cause' && tellsOfHabit(verb);
}

/** "इस युवक के साथ नौ अन्य लोग": beside whom they are others. */
function setsApart(tag: string, { clause }: Frame): boolean {
  return (tag === 'companion' || tag === 'exception') && clause.words.some(({ key }) => key === 'अन्य');
}

/** "उसके बारे में पहले से मालूम है": of what it is known. */
function isKnownOf(tag: string, { verb, clause }: Frame): boolean {
  return (
    tag === 'topic' && verb.root === 'हो' && clause.words.some(({ key }) => /^(?:पता|मालूम|ज्ञात)$/u.test(key))
  );
}

/** "इसे लेकर विशेषज्ञों में मतभेद है": about what they differ. */
function isDisputed(tag: string, { verb, clause }: Frame): boolean {
  return (
    tag === 'topic' &&
    verb.root === 'हो' &&
    clause.words.some(({ key }) => /^(?:मतभेद|विवाद|बहस|सहमति|असहमति|एकमत|एकराय|सहमत|असहमत)$/u.test(key))
  );
}

/** "मांग इसकी वजह रही", "इसके कारण वे दाम को मानते हैं": what is, or is held to be, the reason. */
export function isHeldReason(phrase: Phrase, { verb }: Frame): boolean {
  if (phrase.kind === 'adverbial' || phrase.tag !== 'cause') return false;
  return isReasonItself(phrase) || /^(?:मान|बता|समझ|ठहरा)$/u.test(verb.root);
}

/** "राम उसके साथ रहता है": with whom, and without it nothing. */
function isWithWhom(tag: string, { verb, parts }: Frame): boolean {
  return (
    tag === 'companion' &&
    !verb.conjunct &&
    parts.length < 3 &&
    /^(?:रह|मिल|जुड|जुड़|लड|लड़|खेल)$/u.test(verb.root)
  );
}

function isNeeded(phrase: Nominal, frame: Frame): boolean {
  const { tag } = phrase;
  return (
    isWayOfIt(tag, frame) ||
    isCauseOfHabit(tag, frame) ||
    setsApart(tag, frame) ||
    isKnownOf(tag, frame) ||
    isDisputed(tag, frame) ||
    isWithWhom(tag, frame) ||
    isHeldReason(phrase, frame)
  );
}

/** "इससे अब तक 141 लोगों की मौत हुई": of what there are so many. */
function isTotal({ clause: { words } }: Frame): boolean {
  return words.some(({ key }) => /^(?:अब|अबतक|कुल|अभी)$/u.test(key)) && words.some(({ value }) => value);
}

/** "इससे संबंधित मामलों में": of the adjective behind it. */
function isJoined({ clause: { words } }: Frame): boolean {
  return /^(?:संबंधित|संबद्ध|जुड|जुड़|प्रभावित|पीडित|पीड़ित|ग्रस्त)/u.test(words[1]?.key ?? '');
}

/** Markers that say when or why all of the clause came about. */
const OF_WHEN: ReadonlySet<string> = new Set(['during', 'after', 'before', 'since', 'cause', 'exception']);

/** Forms of a verb without tense that take everything before them to themselves. */
const TAKES_ALL: ReadonlySet<string> = new Set(['gerund', 'conjunctive', 'adverbial']);

/**
 * "इससे राज्य में संख्या बढ़कर 41 हो गई", "इस घटना के बाद टीम जांच करने के लिए पहुंची": the phrase at the front of the
 * clause points back for all of it, though a verb without tense has taken it. The parts without it, or as they are.
 */
export function withoutTakenPointer(
  frame: Frame,
  known: (words: readonly Word[]) => boolean,
  ofEvent: () => boolean,
): readonly Part[] {
  const [part, ...others] = frame.parts;
  if (part?.phrase.kind !== 'embedded' || !TAKES_ALL.has(part.phrase.verb.shape)) return frame.parts;
  const [first, ...inner] = part.phrase.phrases;
  if (first?.kind !== 'nominal' || inner.length === 0) return frame.parts;
  // "इसकी चपेट में एक घर आने से": of the verb without tense.
  if (first.group.words.length > 1 && !OF_WHEN.has(first.tag)) return frame.parts;
  const pointer: Part = { phrase: first, role: 'other' };
  const rest: Part = { ...part, phrase: { ...part.phrase, phrases: inner } };
  const parts = [pointer, rest, ...others];
  return isPointer(pointer, { ...frame, parts }, known, ofEvent) ? parts.slice(1) : frame.parts;
}

/** What is put in place for a purpose and stands there whatever it is for. */
const PUT: ReadonlySet<string> = new Set('तैनात स्थापित नियुक्त गठित गठन निर्माण'.split(' ').map(fold));

/** "इसके लिए 40 केंद्र बनाए गए हैं": what stands there by now; not "इसके लिए 20 लाख रुपये दिए गए", which needs its purpose. */
function isPutInPlace({ verb }: Frame): boolean {
  if (!verb.passive || !verb.perfective) return false;
  return verb.conjunct ? PUT.has(fold(verb.conjunct.key)) : /^(?:बना|लगा|खोल|बसा)$/u.test(verb.root);
}

/** "इस जीत से", "इस फैसले से": as "इससे", of an event told just before. */
function isFromEvent(tag: string, words: readonly Word[]): boolean {
  const pointer = words[0];
  const noun = words[1];
  const after = words[2];
  return (
    tag === 'instrumental' &&
    pointer?.key === 'इस' &&
    after === undefined &&
    noun?.noun?.[0]?.class === 'event'
  );
}
