import { canAct } from '../../clause/actors.ts';
import { actorWords } from '../../frame/sources/speaker-parts.ts';
import { isStudy } from '../../frame/stance/index.ts';
import type { Frame, SourceWords } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { speakerOf } from '../cast/after.ts';
import type { Heard, LastSpeaker, Place } from '../memory/memory-types.ts';
import { personMeant } from '../memory/person-meant.ts';
import { statedWords } from '../parts/stretches.ts';
import { inFull } from './speaker-in-full.ts';

/** Sentences after which "उन्होंने कहा" no longer surely means the last one who spoke. */
const REACH = 4;

/** Whether the words only point at somebody: उन्होंने, वह, जिसने, इन देशों. */
export function pointsAtSpeaker(words: readonly Word[]): boolean {
  return words.every((word) => /^(?:pronoun|relative|focus|postposition)$/u.test(word.pos));
}

/** Who "उन्होंने कहा" means: the person that the text turned to after the last one spoke, else that last one. */
function speakerMeant(
  frame: Frame,
  pronoun: Word | undefined,
  { speaker, topic }: Heard,
  place: Place,
): SourceWords | undefined {
  const viewed = holdsView(frame, pronoun) ? toldRightBefore(speaker, place) : undefined;
  if (viewed) return viewed;
  const spoke = speaker && isBody(speaker.words) ? withPerson(speaker) : speaker;
  const last =
    spoke && place.sentence - spoke.sentence <= REACH && place.paragraph - spoke.paragraph <= 2
      ? spoke
      : undefined;
  if (last?.other && isWoman(frame) && isHer(last.words) && !isHer(last.other.words))
    return plain(last.words);
  if (last?.other && /^(उस|इस|वह|वो)/u.test(pronoun?.key ?? ''))
    return mayBe(last.other.words, frame) && place.sentence - last.other.sentence <= 1
      ? { words: last.other.words, binding: false }
      : undefined;
  // "वैज्ञानिकों के मुताबिक … । स्काईमेट का अनुमान अलग है, उसके मुताबिक": of many nobody is "उस".
  if (last && /^(?:उस|इस)/u.test(pronoun?.key ?? '') && areMany(last.words)) return undefined;
  // "निदेशक ने कहा …, उसके मुताबिक": whoever holds an office is told of with respect.
  if (last && /^(उस|इस)/u.test(pronoun?.key ?? '') && last.words.some(({ role }) => role)) return undefined;
  // "वकील ने इसका विरोध किया। उन्होंने कहा …": an office that acted since is meant as likely as who spoke before.
  const acted = last?.other?.acts ? last.other : undefined;
  if (last && acted && /^उन/u.test(pronoun?.key ?? '') && place.sentence - acted.sentence <= 1)
    return acted.sentence >= last.sentence ? { words: acted.words, binding: false } : undefined;
  const person = pronoun && personMeant(pronoun, topic, { ...place, others: [], verb: frame.verb });
  if (person && (!last || person.named > last.sentence)) return { words: person.words, binding: false };
  if (last && (turnsAway(last, place) || turnedSince(last))) return turnedTo(last);
  if (last && actedSince(last, place) && /^(?:उन|इन)/u.test(pronoun?.key ?? '')) return undefined;
  return last && { words: last.words, binding: last.binding };
}

/** "वह बताती हैं": the verb is of a woman. */
const isWoman = ({ source }: Frame) => source?.gender === 'f';

const isHer = (words: readonly Word[]) =>
  words.some(({ name, inside }) => !inside && name?.class === 'person' && name.gender === 'f');

const plain = (words: readonly Word[]): SourceWords => ({ words, binding: false });

/** "उनका कहना है", "उनका मानना है": whose view it is, told as it stands now. */
function holdsView({ verb, subject }: Frame, pronoun: Word | undefined): boolean {
  if (!/^[उइ]नका$/u.test(pronoun?.key ?? '') || verb.root !== 'हो' || verb.words.at(-1)?.key !== 'है')
    return false;
  return (
    subject?.phrase.kind === 'nominal' &&
    /^(?:कहना|मानना|तर्क|दावा|आरोप)$/u.test(subject.phrase.group.head.key)
  );
}

/** "दुकानदारों ने त्योहार नहीं मनाया। उनका कहना है": whom the sentence right before was about, where nobody spoke in it. */
function toldRightBefore(speaker: LastSpeaker | undefined, place: Place): SourceWords | undefined {
  const other = speaker?.other;
  if (!speaker || !other || other.sentence !== place.sentence - 1 || speaker.sentence >= other.sentence)
    return undefined;
  return isBody(other.words) ? undefined : { words: other.words, binding: false };
}

/** "अमित शाह ने राय से बात की। उन्होंने कहा", "नेता प्रतिपक्ष ने मुद्दा उठाया। उनका आरोप था": who acted in the sentence before. */
function castSpeaker(
  pronoun: Word | undefined,
  { cast, speaker }: Heard,
  place: Place,
): SourceWords | undefined {
  if (!cast || !/^(?:उन्होंने|उनका|उनके)$/u.test(pronoun?.key ?? '')) return undefined;
  if (place.sentence - cast.sentence !== 1 || place.paragraph - cast.paragraph > 1) return undefined;
  if (speaker && speaker.sentence >= cast.sentence) return undefined;
  const words = speakerOf(cast);
  return words && { words, binding: false };
}

/** "मंत्री ने कहा … ¶ यात्री राधा देवी बैठी थीं। उन्होंने कहा": a new paragraph turned to somebody else. */
function turnsAway({ other, paragraph }: LastSpeaker, place: Place): boolean {
  return (
    other !== undefined &&
    place.paragraph !== paragraph &&
    other.sentence === place.sentence - 1 &&
    !isBody(other.words)
  );
}

/** "मंत्री ने कहा …। वहीं, रायपुर में मोहन राय कतार में थे। उन्होंने कहा": somebody acts where the text has turned. */
function turnedSince({ turned, sentence, acted, other }: LastSpeaker): boolean {
  if (turned === undefined || turned <= sentence) return false;
  return Math.max(acted ?? -1, other?.sentence ?? -1) >= turned;
}

/** "मंत्री ने कहा … ¶ रायपुर की सीमा नेताम ने मंच लगाया। … उनका कहना था": in a new paragraph somebody acted since. */
function actedSince({ acted, sentence, paragraph }: LastSpeaker, place: Place): boolean {
  return acted !== undefined && acted > sentence && place.paragraph !== paragraph;
}

/** Whom it turned to, where a name tells who. */
function turnedTo({ other }: LastSpeaker): SourceWords | undefined {
  const words = other?.words ?? [];
  const own = words.slice(words.findLastIndex(({ pos }) => pos === 'pronoun' || pos === 'verb') + 1);
  return own.some(({ name }) => name?.class === 'person') ? { words: own, binding: false } : undefined;
}

/** "बेटा …। वह बताती हैं": whoever the verb does not agree with is not meant. */
function mayBe(words: readonly Word[], { source }: Frame): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  const gender = source?.gender;
  const named = head?.name?.gender;
  if (gender && named) return named === gender;
  return !gender || !head?.noun || head.noun.some((reading) => reading.gender === gender);
}

/** "वैज्ञानिकों", "ग्रामीणों". */
const areMany = (words: readonly Word[]) =>
  /ों$/u.test(words.at(-1)?.key ?? '') && words.at(-1)?.name === undefined;

/** A ministry, a company: one body, which is told of in the singular. */
export function isBody(words: readonly Word[]): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  return head?.name ? head.name.class === 'organisation' : head?.noun?.[0]?.class === 'organisation';
}

/** "ताजा आंकड़ों", "एक रिपोर्ट", "मिली जानकारी": nobody whom "उन्होंने" may mean. */
export function isPaper(words: readonly Word[]): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  const kind = head?.noun?.[0]?.class;
  const isNews = /^(?:जानकारी|सूचना|खबर|खबरों)$/u.test(head?.key ?? '');
  return head !== undefined && !head.name && !head.role && (kind === 'document' || isNews || isStudy(head));
}

/** The person who spoke before a body did. */
function withPerson(speaker: LastSpeaker): LastSpeaker {
  return speaker.person ? { ...speaker, ...speaker.person, binding: false } : speaker;
}

/** "सामने वाले ने बताया": whoever was on the other side. */
function isFacing([first, second]: readonly Word[]): boolean {
  return first?.key === 'सामने' && /^वाल[ेी]$/u.test(second?.key ?? '');
}

/** The frame with the name of whoever its pronoun stands for as its source; blocked where that is not certain. */
export function nameSource(frame: Frame, heard: Heard, sentence: number, paragraph: number): Frame {
  const { source } = frame;
  if (source && isFacing(source.words)) return { ...frame, blocks: [...frame.blocks, 'unresolved-speaker'] };
  if (!source) return frame;
  if (!pointsAtSpeaker(source.words)) {
    const full = inFull(source, heard.inFull);
    return full === source ? frame : { ...frame, source: full, rules: [...frame.rules, 'speaker.in-full'] };
  }
  const first = source.inRelative || source.words.some((word) => word.pronoun === 'first-second');
  const place = { sentence, paragraph };
  const meant = first
    ? undefined
    : (speakerMeant(frame, source.words[0], heard, place) ?? castSpeaker(source.words[0], heard, place));
  if (!meant) return { ...frame, blocks: [...frame.blocks, 'unresolved-speaker'] };
  return { ...frame, source: meant, rules: [...frame.rules, 'speaker.last'] };
}

/** Remembers the speaker that a frame names; a pronoun keeps the chain going. */
export function lastSpeaker(
  before: LastSpeaker | undefined,
  frame: Frame,
  place: Place,
): LastSpeaker | undefined {
  const { source } = frame;
  if (source && isPaper(source.words)) return before;
  const named = source && !source.onward && !source.binding && !pointsAtSpeaker(source.words);
  const holder = claimantIn(frame);
  const office = officeIn(frame);
  const words = personIn(frame) ?? holder ?? office;
  const acts = holder !== undefined || office !== undefined || actsInOffice(frame);
  const others = words ? { other: { words, sentence: place.sentence, acts } } : {};
  const last = actsBeside(frame) ? place.sentence : before?.acted;
  const acted = last === undefined ? {} : { acted: last };
  if (named) {
    const known = before?.person;
    const person = isBody(source.words) ? known : { words: source.words, ...place };
    return { ...source, ...others, ...acted, ...place, ...(person ? { person } : {}) };
  }
  return before && { ...before, ...others, ...acted };
}

/** Whether a clause tells of somebody or a body that acts, beside whoever says it. */
function actsBeside({ subject, source, carrier }: Frame): boolean {
  if (carrier || subject?.phrase.kind !== 'nominal' || subject.phrase.group.pronoun) return false;
  const { group } = subject.phrase;
  return canAct(group) && !source?.words.includes(group.words[0] as Word);
}

/** "निगम के वकील ने इसका विरोध किया": somebody in office answers what was said. */
function actsInOffice({ subject, parts, verb, carrier, clause }: Frame): boolean {
  if (subject?.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative') return false;
  const { head, words } = subject.phrase.group;
  if (carrier || clause.relation !== 'main') return false;
  const answers = /^(?:विरोध|खंडन|इनकार|इन्कार|आपत्ति|समर्थन|खारिज|स्वागत|पलटवार|बचाव|श्रेय)$/u;
  // "फैसले का बचाव किया", "श्रेय टीम को दिया": what is done stands as its object.
  const object = parts.findLast(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'direct')?.phrase;
  const act = verb.conjunct ?? (object?.kind === 'nominal' ? object.group.head : undefined);
  return answers.test(act?.key ?? '') && words.some(isGenitiveMarker) && head.name === undefined;
}

/** "जिलाधिकारी ने क्षेत्र का जायजा लिया": somebody told of by an office alone, who acts. */
function officeIn({ subject, source, carrier, clause }: Frame): readonly Word[] | undefined {
  if (carrier || source || clause.relation !== 'main') return undefined;
  if (subject?.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative') return undefined;
  const { head, words } = subject.phrase.group;
  const isRow = words.some(({ pos }) => pos === 'coordinator');
  const isHolder = head.role === true || head.noun?.[0]?.class === 'office';
  return isHolder && !head.name && !isRow ? actorWords(clause, subject.phrase) : undefined;
}

const CLAIM = /^(?:दावा|राय|मत|सोच|तर्क|जवाब|पक्ष|बयान|दलील)$/u;

/** "जिला कृषि अधिकारी का दावा इससे अलग है": somebody in office whose word goes against what was said. */
function claimantIn({ subject, carrier }: Frame): readonly Word[] | undefined {
  if (carrier || subject?.phrase.kind !== 'nominal' || !CLAIM.test(subject.phrase.group.head.key))
    return undefined;
  const { words } = subject.phrase.group;
  const end = words.findLastIndex(isGenitiveMarker);
  const holder = words[end - 1];
  return holder && (holder.role === true || holder.name?.class === 'person')
    ? words.slice(0, end)
    : undefined;
}

/** "पशुपालक मोहन राय की दो भैंसें": the person by name to whom it belongs. */
function ownerIn(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ name, inside }) => name?.class === 'person' && !inside);
  const end = at + (words[at]?.length ?? 1);
  return at >= 0 && isGenitiveMarker(words[end]) ? words.slice(0, end) : undefined;
}

/** The one person that a clause is about, who is no pronoun and does not say it; with the participle before. */
function personIn({ subject, source, carrier, clause }: Frame): readonly Word[] | undefined {
  if (carrier || subject?.phrase.kind !== 'nominal') return undefined;
  const { head, words, pronoun } = subject.phrase.group;
  if (pronoun || source?.words.includes(words[0] as Word)) return undefined;
  const owner = ownerIn(words);
  if (owner) return owner;
  const kind = head.name?.class ?? head.noun?.[0]?.class;
  if (kind !== 'person' && kind !== 'group' && kind !== 'organisation') return undefined;
  return subject.phrase.participle ? statedWords(subject.phrase) : actorWords(clause, subject.phrase);
}
