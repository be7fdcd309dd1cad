import type { ItemKind, Lang } from '../model.ts';
import { foldPhrase } from '../text/fold.ts';
import { isSourceOf } from './source.ts';
import { isTold } from './told-names.ts';
import { isToldByWork } from './trivial.ts';
import type { Asking } from './types.ts';

/** Kinds that test what a story is about more than who is in it. */
const WORTH: Partial<Record<ItemKind, number>> = {
  count: 0.3,
  duration: 0.3,
  money: 0.3,
  percent: 0.3,
  measure: 0.25,
  thing: 0.35,
  cause: 0.3,
  weekday: 0.1,
  timeOfDay: 0.15,
  date: 0.12,
  person: 0.22,
  country: 0.15,
  city: 0.2,
  place: 0.2,
  age: -0.1,
  ordinal: 0.05,
};

/** A plain noun among plain nouns tests less than a name or a number. */
const PEER_WORTH = 0.12;

/** How much a further question of a kind that is already there loses. */
export const REPEAT_COST = 0.2;
/** An office is background, and so is who put what into words: both come after what happened. */
const ROLE_COST = 0.4;
const STATEMENT_COST = 0.2;
/** "किसके अनुसार" comes after how many and where. */
const SOURCE_COST = 0.5;
const OPENING_COST = 0.1;
const UNSURE_COST = 0.2;
/** What other stems open with comes after them: asked first, it would bar them all. */
const TOLD_COST = 1;

/** So many questions of offices, and of who said what, at most in one quiz. */
const MOST_OF_SORT = 2;

/** Of how old people are, one question at most. */
const MOST_AGES = 1;

/** `role`, `statement` and `age` for questions that only few of go into a quiz; null for the rest. */
function cappedSort(asking: Asking): 'role' | 'statement' | 'age' | null {
  const { reading, target } = asking;
  const { claim } = reading;
  if (isSourceOf(asking)) return 'statement';
  if (target.kind === 'age' && claim.lang === 'en') return 'age';
  return claim.kind === 'role' || claim.kind === 'statement' ? claim.kind : null;
}

/** Of the rows of a table ("X में कितने मामले") so many are asked: more of them test nothing else. */
const MOST_ROWS = 3;
/** And of days without a date. */
const MOST_WEEKDAYS = { hi: 2, en: 1 };

function rowOf({ reading: { form }, target, argument: { fact } }: Asking): string {
  const unit = target.kind === 'measure' && fact?.type === 'quantity' ? fact.unit : undefined;
  return `${target.kind} ${unit ?? form.slots[target.argument]?.head ?? ''} ${form.predicate.lemma}`;
}

function isOneMoreOfTable(chosen: readonly Asking[], asking: Asking): boolean {
  const { lang } = asking.reading.claim;
  if (asking.target.kind === 'weekday')
    return chosen.filter(({ target }) => target.kind === 'weekday').length >= MOST_WEEKDAYS[lang];
  if (lang !== 'hi') return false;
  if (asking.target.kind !== 'count' && asking.target.kind !== 'measure') return false;
  const row = rowOf(asking);
  return chosen.filter((other) => rowOf(other) === row).length >= MOST_ROWS;
}

/** Whether a quiz that has these questions has enough of the sort of another. */
export function hasEnough(chosen: readonly Asking[], asking: Asking): boolean {
  if (isOneMoreOfTable(chosen, asking)) return true;
  const sort = cappedSort(asking);
  const most = sort === 'age' ? MOST_AGES : MOST_OF_SORT;
  return sort !== null && chosen.filter((other) => cappedSort(other) === sort).length >= most;
}

function kindWorth(kind: ItemKind, { fact }: Asking['argument'], lang: Lang): number {
  return kind === 'thing' && fact === undefined && lang === 'en' ? PEER_WORTH : (WORTH[kind] ?? 0.1);
}

/** How much a question is worth to a quiz, before what is already in it; `jitter` from 0 up to 1 lets seeds differ. */
export function worthOf(asking: Asking, jitter: number): number {
  const { reading, target, argument, isTold } = asking;
  const { claim, form } = reading;
  const isSource = isSourceOf(asking);
  const isSaid = claim.kind === 'statement' || isSource;
  const told = isSource && claim.lang === 'hi' ? SOURCE_COST : STATEMENT_COST;
  const sort = claim.kind === 'role' ? ROLE_COST : isSaid ? told : 0;
  return (
    form.salience +
    kindWorth(target.kind, argument, claim.lang) -
    sort -
    (target.opening === undefined ? 0 : OPENING_COST) -
    (isTold ? TOLD_COST : 0) -
    (1 - claim.confidence) * UNSURE_COST +
    jitter * 0.08
  );
}

/** What anybody could have said or felt: who put it into words is no fact of the story. */
const ANYBODYS: readonly string[] =
  'दुख शोक संवेदना निंदा बधाई शुभकामना श्रद्धांजलि आभार धन्यवाद स्तब्ध प्रार्थना sad saddened condolence congratulat shock thank'.split(
    ' ',
  );
/** A sentence of fewer words could be anybody's. */
const FEWEST_WORDS = 8;

/** "मैं जा रही हूं": the speaker's own words give away who it is, or who is not. */
const FIRST_PERSON = /(?:^| )(?:मैं|मैंने|मुझे|मेरा|मेरी|मेरे|हम|हमने|हमें|हमारा|हमारी|हमारे)(?= |।|,|$)/u;

/** Whether a statement is of its speaker alone: long enough, and no feeling that others share. */
function isTelling(asking: Asking): boolean {
  const { claim } = asking.reading;
  if (claim.kind !== 'statement' && !isSourceOf(asking)) return true;
  if (claim.lang === 'hi' && FIRST_PERSON.test(claim.text)) return false;
  const words = foldPhrase(claim.text.replace(/[\p{P}]/gu, ' ')).split(' ');
  return (
    words.length >= FEWEST_WORDS && !words.some((word) => ANYBODYS.some((stem) => word.startsWith(stem)))
  );
}

/** Who wrote or read the news is no part of it. */
const BYLINES = /(?:संवाददाता|रिपोर्टर|पत्रकार|correspondent|reporter)$/u;

/** Whether an office is that of whoever tells the story. */
function isByline({ reading: { claim } }: Asking): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(({ role, text }) => role === 'complement' && BYLINES.test(text))
  );
}

/** Clauses that only hold under another: nothing is asked of them. */
const DEPENDENT = /^(?:यदि|अगर|जब|जबकि|हालांकि|चूंकि|if|when|while|although|unless) /iu;
/** A subject that could be anybody. */
const ANYBODY =
  /^(?!सभी \p{Nd})(?:सभी|सब|ये|वे|लोग|कई लोग|कोई|कुछ|अन्य|शेष|they|people(?! of )|some|others)(?: |$)/iu;

/** Kinds of answers that are what a claim speaks of themselves. */
const NAMES: ReadonlySet<string> = new Set([
  'person',
  'personPair',
  'organisation',
  'country',
  'thing',
  'money',
  'measure',
  'percent',
]);

/** What is left of a sentence that was cut in the wrong place. */
const FRAGMENT = /^(?:ही|भी|तो|व|और|एवं|तथा) |(?:जा|हो|कर|चल|बन|दे|ले|आ) रह[ाेी]।$/u;

/** Roles that say of whom or what a claim speaks. */
const TOPICS: ReadonlySet<string> = new Set(['agent', 'object', 'recipient', 'complement']);

/** Numbers in a row are a list: which is asked for is hard to tell. */
const MOST_NUMBERS = 3;
const LISTED: ReadonlySet<string> = new Set(['measure', 'count', 'city', 'place', 'percent']);

function isOutOfList({ reading: { claim }, target }: Asking): boolean {
  const numbers = claim.text.match(/\p{Nd}+(?:[.,:-]\p{Nd}+)*/gu)?.length ?? 0;
  return LISTED.has(target.kind) && numbers > MOST_NUMBERS;
}

/** Whether a claim says by itself of whom it speaks. */
function standsByItself({ reading: { claim, form }, target }: Asking): boolean {
  if (DEPENDENT.test(claim.text) || FRAGMENT.test(claim.text)) return false;
  const own = form.slots[target.argument]?.within ?? target.argument;
  const hasTopic = claim.arguments.some(
    ({ role }, i) =>
      form.slots[i]?.within === undefined && TOPICS.has(role) && (i !== own || target.kind === 'count'),
  );
  if (!hasTopic && !form.pieces.some(isTold) && claim.kind !== 'statement' && !NAMES.has(target.kind))
    return false;
  const subject = claim.arguments.find(
    ({ role }, i) => role === 'agent' && form.slots[i]?.within === undefined,
  );
  return subject === undefined || !ANYBODY.test(subject.text);
}

/** Categories of people whose offices readers do not know by heart. */
const LESS_KNOWN: ReadonlySet<string> = new Set(['person.coach', 'person.rugby-coach', 'person.rugby']);

/** Whether an office is known without the story: that of a leader whom everybody knows. */
function isCommonKnowledge({ reading: { claim } }: Asking): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(
      ({ role, fact }) =>
        role === 'agent' &&
        fact?.type === 'entity' &&
        fact.ref?.startsWith('person:') &&
        !LESS_KNOWN.has(fact.category ?? ''),
    )
  );
}

/** States and cities of the same name across the border, by the country that makes them others. */
const NAMESAKES: readonly { readonly ref: string; readonly in: string }[] = [
  { ref: 'state:in-pb', in: 'country:PK' },
  { ref: 'city.in:hyderabad', in: 'country:PK' },
];

/** Whether a name may be a namesake's: पंजाब in a story of Pakistan. */
export function mayBeNamesake({ argument }: Asking, refs: ReadonlySet<string>): boolean {
  const { fact } = argument;
  return fact?.type === 'entity' && NAMESAKES.some((one) => one.ref === fact.ref && refs.has(one.in));
}

/** So many words of a claim, the verb among them, have to stand beside the answer. */
const FEWEST_BESIDE = 4;

/** "कौन भड़क गया?": too little is said to tell what is meant. */
function saysTooLittle({ reading: { claim, form }, argument, target }: Asking): boolean {
  if (claim.kind === 'role' || claim.kind === 'attribute') return false;
  const beside = claim.text.split(' ').length - argument.text.split(' ').length;
  if (claim.lang === 'en')
    return beside < FEWEST_BESIDE && (target.opening === undefined || target.kind === 'person');
  // "पटना में 36 लोग मिले": where and how many say not of what.
  const isBareCount = target.kind === 'count' && !claim.arguments.some(({ role }) => role === 'time');
  const fewest = target.kind === 'person' || isBareCount ? FEWEST_BESIDE + 1 : FEWEST_BESIDE;
  // A name counts as one word, however long.
  const told = form.pieces.filter(isTold).reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
  return beside - told < fewest;
}

/** "फिरोज पहुंचा था": where to is what it tells. */
const MOTION = /(?:^| )(?:पहुंच|जा|आ|निकल|लौट)ना$/u;
const WHERE: ReadonlySet<string> = new Set(['place', 'destination', 'origin', 'object', 'purpose']);

function goesNowhere({ reading: { claim, form } }: Asking): boolean {
  return (
    claim.lang === 'hi' &&
    MOTION.test(form.predicate.lemma) &&
    !claim.arguments.some(({ role }) => WHERE.has(role))
  );
}

/** "हेमंत महतो ने शुक्रवार को ट्रेन पकड़ी": when somebody of no list went about his own affairs is no news. */
const WHEN: ReadonlySet<string> = new Set(['weekday', 'timeOfDay']);
const OFFICES =
  /(?:मंत्री|राष्ट्रपति|राज्यपाल|सांसद|विधायक|अध्यक्ष|नेता|प्रवक्ता|सचिव|निदेशक|आयुक्त|अधिकारी|कप्तान|कोच|खिलाड़ी|गायक|गायिका|अभिनेता|अभिनेत्री|लेखक|लेखिका|वैज्ञानिक|राजदूत|जनरल|न्यायमूर्ति|न्यायाधीश|मेयर|महापौर|संस्थापक|सीईओ|चेयरमैन|बल्लेबाज|गेंदबाज|पहलवान|निर्देशक|प्रमुख|डॉ)/u;

function isWhenOfPrivate({ reading: { claim, form }, target }: Asking): boolean {
  if (claim.lang !== 'hi' || !WHEN.has(target.kind)) return false;
  return claim.arguments.some(({ role, fact }, at) => {
    if (role !== 'agent' || fact?.type !== 'entity' || fact.class !== 'person' || fact.ref !== undefined)
      return false;
    const outer = claim.arguments[form.slots[at]?.within ?? at]?.text ?? '';
    return !OFFICES.test(outer);
  });
}

/** "वेई जनवरी में ठीक हो गई": of somebody of no list the story alone tells who bears the one name. */
function isOfUnknown({ reading: { claim, form }, target }: Asking): boolean {
  if (claim.lang !== 'hi' || claim.kind === 'role') return false;
  return claim.arguments.some(({ role, fact }, at) => {
    if (fact?.type !== 'entity' || fact.class !== 'person' || fact.ref !== undefined) return false;
    const isTop = form.slots[at]?.within === undefined && role === 'agent' && at !== target.argument;
    return isTop && !fact.name.includes(' ');
  });
}

/** Verbs that need what is given, put or sent: without it the claim lost it. */
const NEEDS_OBJECT =
  /^(?:रखना|डालना|देना|लेना|बनाना|पहुंचाना|निकालना|बुलाना|भेजना|सौंपना|दिलाना|हटाना|उठाना|करना)$/u;

function lacksObject({ reading: { claim, form } }: Asking): boolean {
  const { lemma, passive } = form.predicate;
  if (claim.lang !== 'hi' || passive || !NEEDS_OBJECT.test(lemma)) return false;
  return !form.slots.some(({ within, marker }) => within === undefined && /^(?:को)?$/u.test(marker));
}

/** Whether a question tests what the story tells, and says of whom: no byline, no common knowledge, no feeling. */
export function isWorthAsking(asking: Asking): boolean {
  return (
    standsByItself(asking) &&
    !saysTooLittle(asking) &&
    !goesNowhere(asking) &&
    !lacksObject(asking) &&
    !isWhenOfPrivate(asking) &&
    !isOfUnknown(asking) &&
    !isOutOfList(asking) &&
    isTelling(asking) &&
    !isToldByWork(asking) &&
    !isCommonKnowledge(asking) &&
    !isByline(asking)
  );
}
