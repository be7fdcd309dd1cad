import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import { givenGender } from '../../lexicon/names/index.ts';
import { isVerbal, type Word } from '../../tag/word.ts';
import { definite } from '../known/take-up.ts';
import type { LastSpeaker } from '../memory/memory-types.ts';
import { personMeant } from '../memory/person-meant.ts';
import { genitiveSuffix } from '../memory/pronoun-markers.ts';
import { somebodyMeant } from '../memory/somebody.ts';
import type { Resolution, Speaker, Surroundings } from '../memory/surroundings.ts';
import { headOf } from './own-speaker.ts';
import { isPaper } from './speaker.ts';

/** The person without a name whom a pronoun may mean, where nobody with a name is told of. */
export function somebodyOf(word: Word, around: Surroundings) {
  const { topic, somebody } = around.memory;
  const named = topic !== undefined && !topic.spoke && around.sentence - topic.sentence <= 2;
  return named ? null : somebodyMeant(word, somebody, around);
}

/** What people in office speak of as theirs; of the state of somebody else they speak as often. */
const OWN =
  /^(?:सरकार|पार्टी|दल|टीम|कंपनी|संस्था|संगठन|मंत्रालय|विभाग|प्रशासन|देश|प्राथमिकता|मांग|योजना|लक्ष्य|फिल्म|क्षेत्र|राज्य|प्रदेश|संगठनों)$/u;

/** What a speaker is told as for each pronoun; null where the pronoun is not his. */
function speakerAs(
  word: Word,
  next: Word | undefined,
  { text, oblique, several, isBody, isPlain, isBesideOthers, isBesideOwners }: Speaker,
): string | null {
  if (/^(वह|वे|वो)$/u.test(word.key)) {
    if (isBesideOthers || (isBody && word.key === 'वे')) return null;
    return word.key === 'वह' && several ? null : text;
  }
  if (isPlain && /^उस/u.test(word.key)) {
    if (isBesideOthers) return null;
    if (word.key === 'उसने') return `${oblique} ने`;
    return /^उस(?:का|की|के)$/u.test(word.key) ? `${oblique}${genitiveSuffix(word.key)}` : null;
  }
  // A ministry is told of in the singular, a person with respect in the plural.
  const fits = /^उस/u.test(word.key) ? isBody && !several : !isBody && !several;
  if (!fits) return null;
  if (/^(उसने|उन्होंने)$/u.test(word.key)) return `${oblique} ने`;
  if (isBesideOwners) return null;
  const owns = isBody || OWN.test(next?.key ?? '');
  return owns && /^(उस|उन)(का|की|के)$/u.test(word.key) ? `${oblique}${genitiveSuffix(word.key)}` : null;
}

const isCompound = (next: Word | undefined) =>
  next?.pos === 'noun' && !next.role && !/^(?:person|group|organisation)$/u.test(next.noun?.[0]?.class ?? '');

/** Somebody else stands before a pronoun in its clause, who may be meant. */
function hasOthersBefore(word: Word, { clause = [] }: Surroundings): boolean {
  return clause.slice(0, Math.max(0, clause.indexOf(word))).some(
    ({ name, noun, role }, i) =>
      // "ग्रामीण बाजार": of whom it is, in one noun with it.
      !isCompound(clause[i + 1]) &&
      (role === true ||
        (name !== undefined && name.class !== 'place') ||
        /^(?:person|group|organisation)$/u.test(noun?.[0]?.class ?? '')),
  );
}

/** "निदेशक के अनुसार उपग्रह को ऊपर भेजा जाएगा, जिसके बाद वह … होगा": the thing, and not who tells of it; a plural of respect is theirs. */
export function mayBeThing(word: Word, { speaker, verb }: Pick<Surroundings, 'speaker' | 'verb'>): boolean {
  if (!speaker?.isBesideThing || !/^(?:वह|वो|उस)/u.test(word.key) || word.key === 'उसने') return false;
  return /^उस/u.test(word.key) || verb.number !== 'pl';
}

/** "नई सदी का युद्ध … लड़ा गया पर वह विफल हो गया": what stands without a marker before it in its clause is meant. */
function isBehindSubject({ key, start }: Word, { clause = [] }: Surroundings): boolean {
  if (!/^(?:वह|वे|वो)$/u.test(key)) return false;
  const before = clause.filter((word) => word.start < start);
  return before.some(isVerbal) && before.some(({ pos }) => pos === 'noun' || pos === 'name');
}

/** "अभिनेत्री", "श्रीमती": words that tell of a woman alone. */
const isWoman = (words: readonly Word[] = []) =>
  words.some(
    ({ noun, key }) =>
      /^(?:श्रीमती|सुश्री|कुमारी|देवी|कौर|बेगम|महिला|पत्नी|मां|बेटी)$/u.test(key) ||
      noun?.every(({ gender, class: of }) => gender === 'f' && /^(?:person|office)$/u.test(of)) === true,
  );

/** Whether the verb is of a woman, where a man or many of whom some are men say it, or of a man, where a woman does. */
export function isOfAnother({ key }: Word, { saidBy, speaker, verb }: Surroundings): boolean {
  if (!/^(?:वह|वे|वो)$/u.test(key) || verb.gender === undefined) return false;
  const other = verb.gender === 'f' ? 'm' : 'f';
  if (saidBy) return givenGender(fold(saidBy.split(' ')[0] ?? '')) === other;
  const head = headOf(speaker?.words ?? []);
  const name = speaker?.words.find(({ name }) => name?.class === 'person');
  // "प्रधानमंत्री ने कहा कि वह महान कलाकार थीं": of a woman who died, unless a woman is known to say it.
  if (name) {
    const own = givenGender(fold(name.text));
    return own === other || (other === 'm' && own === undefined && !isWoman(speaker?.words));
  }
  if (other === 'm' && head?.role === true) return !isWoman(speaker?.words);
  // "पुलिस का कहना है कि वह घाटी से भाग रहा था": no body that is told of in the other gender.
  if (/^(?:group|organisation)$/u.test(head?.noun?.[0]?.class ?? '') && !head?.name && verb.number === 'sg')
    return head?.noun?.every(({ gender }) => gender === other) === true;
  // "मां ने बताया कि वह बाजार गया था": her son.
  if (other === 'f')
    return head?.noun?.every(({ gender, class: of }) => gender === 'f' && of === 'person') === true;
  // "परिजनों के अनुसार वे अस्पताल में थीं": no kin of hers.
  return head?.noun?.every(({ gender, number }) => gender === 'm' && number === 'pl') === true;
}

/** "X ने कहा कि वह …", "उसकी आय …": who speaks, of himself. */
export function ownSpeaker(word: Word, around: Surroundings): Resolution | null {
  const { speaker } = around;
  // "याचिका के मुताबिक … वे अलग रह रहे हैं": of whom a paper tells, and never the paper.
  if (speaker && isPaper(speaker.words)) return null;
  if (mayBeThing(word, around)) return null;
  // "शिष्य मोहन राय बताते हैं कि वह समय नहीं बदलती थीं": of a woman, and no man says it of himself.
  if (isOfAnother(word, around) || isBehindSubject(word, around)) return null;
  const next = around.clause?.[around.clause.indexOf(word) + 1];
  const told = speaker && word.pos === 'pronoun' ? speakerAs(word, next, speaker) : null;
  if (!speaker || told === null) return null;
  const other = personMeant(word, around.memory.topic, around);
  if (other && !speaker.text.includes(other.text)) return null;
  const somebody = somebodyOf(word, around)?.somebody;
  if (somebody && !(speaker.isPlain && speaker.words.some(({ noun }) => noun?.[0]?.lemma === somebody.lemma)))
    return null;
  if (told !== speaker.text && hasOthersBefore(word, around)) return null;
  // "बैंक ने बताया कि उसकी आय": the one bank that the text has named.
  const whole = definite(speaker.words, 0, around.memory.nouns, { ...around, marked: true, named: [] });
  const text = whole?.length === speaker.words.length ? told.replace(speaker.oblique, whole.text) : told;
  return { length: 1, text, antecedent: whole?.known.range ?? rangeOf(speaker.words) };
}

/** Acts of speech that need no clause of what was said: "रैली का ऐलान किया". */
const ANNOUNCED = /^(?:ऐलान|एलान|घोषणा|मांग|अपील|आह्वान|दावा|आग्रह|अनुरोध|संकेत)$/u;
/** Acts with which one answers, whoever of those told of it is. */
const ANSWERED =
  /^(?:इनकार|इन्कार|आरोप|आरोपों|सवाल|जिक्र|उल्लेख|स्वीकार|पुष्टि|खंडन|आश्वासन|भरोसा|सलाह|हवाला|उम्मीद|चेतावनी|जानकारी|आलोचना|चिंता|आशंका|अफसोस|खेद|सुझाव)$/u;
/** Of nobody else than who spoke: the verb that such a noun stands with. */
const SPOKEN = new Set('कर दे दोहर दोहरा लगा उठा जता जत कह बता मान रख ले'.split(' '));

function actOf(verb: VerbGroup, clause: readonly Word[]): string {
  const before = clause.slice(0, Math.max(0, clause.indexOf(verb.words[0] as Word)));
  return (verb.conjunct ?? before.findLast(({ pos }) => pos !== 'focus'))?.key ?? '';
}

/** Whether somebody else was told of since who may have answered. */
function mayBeOther({ other, person, acted }: LastSpeaker, answers: boolean): boolean {
  if (answers && acted !== undefined && acted >= (person?.sentence ?? 0)) return true;
  return other?.words.some((one) => one.name?.class === 'person') ?? false;
}

/** "उन्होंने आरोपों से इनकार किया": whoever was told of in what the last speaker said may deny it as well. */
export function mayBeAccused(word: Word, { memory: { speaker }, verb }: Surroundings): boolean {
  if (word.key !== 'उन्होंने' || !/^(?:इनकार|इन्कार|खंडन)$/u.test(verb.conjunct?.key ?? '')) return false;
  return speaker !== undefined && mayBeOther(speaker, true);
}

/** "उन्होंने रैली का ऐलान किया": who spoke in the sentence before. */
export function announcer(
  word: Word,
  { memory: { speaker }, verb, sentence, clause = [] }: Surroundings,
): Resolution | null {
  if (word.key !== 'उन्होंने' || !speaker) return null;
  const act = actOf(verb, clause);
  const answers = ANSWERED.test(act) && SPOKEN.has(verb.root);
  if (!answers && !ANNOUNCED.test(act)) return null;
  const person = mayBeOther(speaker, answers) ? undefined : speaker.person;
  const name = person?.words.find((one) => one.name?.class === 'person' && !one.inside);
  if (!person || !name?.name || sentence - person.sentence > 1) return null;
  const unit = person.words.slice(person.words.indexOf(name), person.words.indexOf(name) + name.length);
  return { length: 1, text: `${name.name.canonical} ने`, antecedent: rangeOf(unit) };
}
