import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import { type Embedded, type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import type { CaseTag } from '../../closed/postpositions.ts';
import type { Word } from '../../tag/word.ts';
import { isEmployer } from './according.ts';

/** "उनका कहना है", "उनका दावा है": who says so is only pointed at. */
export function pronounOwner({ phrases, verb }: Clause, nouns: ReadonlySet<string>): Word | undefined {
  const last = phrases.at(-1);
  if (last?.kind !== 'nominal' || last.tag !== 'direct') return undefined;
  const owner = last.group.words[0];
  const noun = last.group.words.length > 1 ? last.group.head : verb?.conjunct;
  const points = owner?.pos === 'pronoun' && /^[उइ][नस]का$/u.test(owner.key);
  return points && nouns.has(noun?.key ?? '') ? owner : undefined;
}

/** "दस में | छह मतदाताओं ने कहा": of how many they are. */
export function shareBefore(before: Phrase | undefined, { group }: Nominal): readonly Word[] | null {
  if (before?.kind !== 'nominal' || before.tag !== 'locative' || !group.words[0]?.value) return null;
  const { words, marker } = before.group;
  if (words.length > 1 || !words[0]?.value) return null;
  const adjoins = (marker.at(-1)?.end ?? 0) + 1 === group.words[0].start;
  return adjoins ? [...words, ...marker, ...group.words] : null;
}

const PLACED: ReadonlySet<CaseTag> = new Set<CaseTag>(['locative', 'superessive']);

/** Adjectives before a speaker that say little without the phrase before them: for whom, in what, where. */
const LEANING: Readonly<Record<string, ReadonlySet<CaseTag>>> = {
  पेश: new Set<CaseTag>(['behalf', 'agentive', 'locative']),
  भर्ती: PLACED,
  तैनात: PLACED,
  शामिल: PLACED,
  सवार: PLACED,
  मौजूद: PLACED,
  उपस्थित: PLACED,
  कार्यरत: PLACED,
};

/** Words for people who are nobody in particular without what tells which they are. */
const ANYBODY = /^(?:लोग|लोगों|व्यक्ति|व्यक्तियों|महिलाओं|युवाओं|युवकों|बच्चों|परिवारों|संगठनों|संस्थाओं|कंपनियों)$/u;

/** Longer than this what tells which ones is no part of what they are called. */
const LONGEST_TIE = 12;

/** "मंत्री के साथ-साथ … समर्थकों ने": whoever says it with them. */
const isCompanion = (phrase: Phrase | undefined) =>
  phrase?.kind === 'nominal' && phrase.group.marker.some(({ text }) => text.includes('साथ-साथ'));

/** "बदलाव से जुड़े समर्थक", "कारोबार से जुड़े एक अधिकारी": who nobody knows without what they belong to. */
function isTied({ group, participle }: Nominal): boolean {
  if (participle?.verb.root !== 'जुड़') return false;
  const first = participle.phrases[0];
  if (participle.phrases.length !== (isCompanion(first) ? 2 : 1)) return false;
  const words = phraseWords(participle);
  const plain = words.every(({ pos, pronoun, tag }) => pos !== 'mark' && !pronoun && tag !== 'ergative');
  return plain && words.length <= LONGEST_TIE && !group.words.some(({ name }) => name?.class === 'person');
}

/** What stands right before the speaker and tells which they are: "पक्ष की ओर से | पेश वकील ने", "चाय बेचने वाले | लोगों का". */
export function whichOnes(clause: Clause, at: number, speaker: Nominal): readonly Word[] {
  const { phrases } = clause;
  const { group, participle } = speaker;
  const first = group.words[0];
  const before = phrases[at - 1];
  const office = officeBehindThus(before, speaker);
  if (office.length > 0) return office;
  const medium = mediumBefore(clause, speaker);
  if (medium.length > 0) return medium;
  const tags = LEANING[first?.text ?? ''];
  const employer = employerBefore(clause, at, speaker);
  if (employer.length > 0) return employer;
  const body = bodyBefore(clause, at, speaker);
  if (body.length > 0) return body;
  if (tags && before?.kind === 'nominal' && tags.has(before.tag)) {
    const words = phraseWords(before);
    return (words.at(-1)?.end ?? 0) + 1 === first?.start ? words : [];
  }
  // "बचने वालों में | शामिल महिला ने": of those who did something.
  if (tags && before?.kind === 'embedded' && before.tag && tags.has(before.tag)) return phraseWords(before);
  const client = clientBefore(clause, at, speaker);
  if (client.length > 0) return client;
  if (participle && isTied(speaker)) return phraseWords(participle);
  if (!participle || !first || !ANYBODY.test(first.key)) return [];
  const words = phraseWords(participle);
  return words.some(({ pos, pronoun, tag }) => pos === 'mark' || pronoun !== undefined || tag === 'ergative')
    ? []
    : words;
}

/** Who acts, with what tells which one: "आयोग की ओर से | पेश अधिवक्ता". */
export function actorWords(clause: Clause, phrase: Nominal): readonly Word[] {
  const at = clause.phrases.indexOf(phrase);
  return at < 0 ? phrase.group.words : [...whichOnes(clause, at, phrase), ...phrase.group.words];
}

const MEDIUM = /^(?:रेडियो|टीवी|टेलीविजन|दूरदर्शन|चैनल|अखबार|दैनिक|एजेंसी)$/u;

/** "रेडियो | अफगानिस्तान ने यह जानकारी दी": a station that bears the name of its land. */
function mediumBefore({ words }: Clause, { group }: Nominal): readonly Word[] {
  const first = group.words[0];
  const before = words[words.indexOf(first as Word) - 1];
  return first?.name?.class === 'place' && MEDIUM.test(before?.key ?? '') ? [before as Word] : [];
}

/** "ऐसा मंत्री | मोहन राय ने बताया": the office of whoever says so. */
function officeBehindThus(before: Phrase | undefined, { group }: Nominal): readonly Word[] {
  if (before?.kind !== 'nominal' || before.tag !== 'direct' || before.group.words[0]?.key !== 'ऐसा')
    return [];
  const office = before.group.words.slice(1);
  const named = group.words[0]?.name?.class === 'person';
  return named && office.at(-1)?.role === true ? office : [];
}

/** "आयुर्वेद के | मानने वालों का कहना है": whose followers they are, right before. */
export function ownerBefore({ words }: Clause, { phrases, verb }: Embedded): readonly Word[] {
  if (phrases.length > 0) return [];
  const at = words.indexOf(verb.words[0] as Word);
  if (words[at - 1]?.tag !== 'genitive') return [];
  let from = at - 1;
  while (from > 0 && isOfOwner(words[from - 1] as Word)) from--;
  return from < at - 1 ? words.slice(from, at) : [];
}

const isOfOwner = ({ pos, value, pronoun }: Word) =>
  (pos === 'noun' || pos === 'name' || pos === 'adjective' || pos === 'unknown') && !value && !pronoun;

/** "शोध संस्थान, | जेएनयू के निदेशक मोहन राय ने कहा": of which part of it. */
function bodyBefore({ phrases, words }: Clause, at: number, { group }: Nominal): readonly Word[] {
  const before = phrases[at - 1];
  const first = group.words[0];
  const comma = words[words.indexOf(first as Word) - 1];
  if (before?.kind !== 'nominal' || before.tag !== 'direct' || before.participle || comma?.text !== ',')
    return [];
  return isPartOfBody(before.group.words, group.words) && words.indexOf(comma) > 0
    ? [...before.group.words, comma]
    : [];
}

/** "शोध संस्थान", "जेएनयू के निदेशक": a body told with the one that it belongs to, and the office in it. */
export function isPartOfBody(part: readonly Word[], [first, ...rest]: readonly Word[]): boolean {
  const last = part.at(-1);
  const whole = first?.name?.class === 'organisation' || first?.name?.class === 'place';
  const next = rest.find(({ inside }) => !inside);
  return (
    last !== undefined &&
    BODIES.test(last.key) &&
    whole &&
    next?.tag === 'genitive' &&
    rest.some(({ role }) => role === true)
  );
}

const BODIES =
  /^(?:संस्थान|केंद्र|केन्द्र|विभाग|संकाय|कॉलेज|महाविद्यालय|विद्यालय|अस्पताल|प्रयोगशाला|निदेशालय|शाखा|प्रकोष्ठ|इकाई|सेल)$/u;

const HE = /^(?:वह|वे|वो|ये)$/u;

/** "वह खुद को मोहन राय बताता है": the name is what somebody gives for his own. */
function callsSelf(phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'dative' &&
      /^(?:खुद|स्वयं|अपने)$/u.test(phrase.group.words[0]?.key ?? ''),
  );
}

/** "ग्रामीण दावा करते हैं": what people do who say that something is so. */
const ARGUES = /^(?:दावा|आरोप|शिकायत|स्वीकार|तर्क|दलील)$/u;

/** "किताब में | रमेश राय स्वीकार करते हैं": where and when it is said stands in front. */
const isSetting = (phrase: Phrase) =>
  phrase.kind === 'adverbial' || (phrase.kind === 'nominal' && PLACED.has(phrase.tag));

/** "विशेषज्ञ मानते हैं कि …", "मंत्री बोले कि …": who speaks in a tense or with a verb that takes no ने. */
export function bareSpeaker({ phrases, verb }: Clause): readonly Word[] | null {
  if (!verb || verb.passive) return null;
  // "मंत्री पहले ही कह चुके हैं": no ने before चुकना.
  const done = verb.words.some(({ auxiliary }) => auxiliary === 'completive');
  if (verb.perfective && verb.root !== 'बोल' && !done) return null;
  // "विभाग 12 हाथी होने की बात कह रहा है".
  const says = verb.conjunct
    ? (verb.conjunct.key === 'बात' && verb.root === 'कह') || ARGUES.test(verb.conjunct.key)
    : /^(कह|बता|मान|बोल)$/u.test(verb.root);
  const first = phrases.find((phrase) => !isSetting(phrase));
  const last = phrases.at(-1);
  // "… रूप से पिछड़े वर्ग के प्रभारी मोहन राय कहते हैं": by name right before the verb.
  const named =
    says && !callsSelf(phrases) && last?.kind === 'nominal' && last.tag === 'direct' ? last.group : undefined;
  if (named?.words.some(({ name, inside }) => name?.class === 'person' && !inside)) return named.words;
  if (first?.kind !== 'nominal' || first.tag !== 'direct') return null;
  // "वह बताती हैं": of somebody told of before.
  if (first.group.pronoun) return says && HE.test(first.group.head.key) ? first.group.words : null;
  return first.group.head.name || (says && canAct(first.group)) ? first.group.words : null;
}

const LAWYER = /^(?:अधिवक्ता|वकील|महाधिवक्ता|एडवोकेट)$/u;

/** "राज्य सरकार की ओर से | पेश | वरिष्ठ अधिवक्ता ने": for whom a lawyer without a name speaks. */
function clientBefore({ phrases }: Clause, at: number, { group }: Nominal): readonly Word[] {
  if (!LAWYER.test(group.words.at(-1)?.key ?? '')) return [];
  const found = phrases.slice(Math.max(0, at - 2), at);
  const from = found.findIndex((phrase) => phrase.kind === 'nominal' && phrase.tag === 'behalf');
  const words = from < 0 ? [] : found.slice(from).flatMap(phraseWords);
  const plain = words.every(({ pos, pronoun }) => pos !== 'mark' && pos !== 'pronoun' && !pronoun);
  return plain && (words.at(-1)?.end ?? 0) + 1 === group.words[0]?.start ? words : [];
}

/** "एक बैंक की | मुख्य अर्थशास्त्री नंदा वर्मा ने कहा". */
function employerBefore({ phrases, words }: Clause, at: number, speaker: Nominal): readonly Word[] {
  const before = phrases[at - 1];
  return before?.kind === 'nominal' && isEmployer(before, speaker, words)
    ? [...before.group.words, ...before.group.marker]
    : [];
}
