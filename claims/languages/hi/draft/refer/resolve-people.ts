import { countOf, type Word } from '../../tag/word.ts';
import { mayBeCrowd } from '../memory/crowd.ts';
import { deadMeant, isSickOfKin, lateMeant } from '../memory/dead.ts';
import { manyMeant } from '../memory/many.ts';
import { personMeant } from '../memory/person-meant.ts';
import { groupMeant } from '../memory/plural-group.ts';
import { genitiveSuffix, markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { somebodyOf } from '../speech/speaker-meant.ts';
import { isMastered, isOpen, isSide } from './open-person.ts';

/** "उनके निधन पर": whose death the text tells. */
export function ofDead(words: readonly Word[], at: number, { memory }: Surroundings): Resolution | null {
  const dead = deadMeant(words, at, memory.dead);
  const word = words[at] as Word;
  return dead && { length: 1, text: `${dead.text}${genitiveSuffix(word.key)}`, antecedent: dead.range };
}

/** "उन्हें 2007 में सम्मान मिला": whom the story of a death is about. */
export function late(word: Word, around: Surroundings): Resolution | null {
  const dead = lateMeant(word, around);
  const suffix = dead ? markerIn(word) : undefined;
  return dead && suffix !== undefined
    ? { length: 1, text: `${dead.text}${suffix}`, antecedent: dead.range }
    : null;
}

/** Nouns that "उसका" makes of what was told rather than of a person. */
const OF_NEWS = /^(घोषणा|पुष्टि|जानकारी|शुरुआत|तैयारी|व्यवस्था|वजह|कारण|खबर|नतीजा|नतीजे|मांग)$/u;

/** Whether somebody by name, who does not act there, stands before the pronoun in its clause. */
function isBehindNamed(word: Word, { clause = [] }: Surroundings): boolean {
  return clause.slice(0, Math.max(0, clause.indexOf(word))).some(({ name, inside, length }, i) => {
    const behind = clause[i + length]?.key ?? '';
    return name?.class === 'person' && !inside && !/^(?:ने|सरकार)$/u.test(behind);
  });
}

/** "वह" → "युवक", "उसके" → "68 वर्षीय बुजुर्ग के". */
export function somebody(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (isSide(word, around)) return null;
  // "राज्य ने एक बड़ी कलाकार खो दी। उन्हें …": whoever the story says died, and is told of with respect.
  if (around.memory.dead && /^(?:वे|उन)/u.test(word.key)) return null;
  const found = around.speaker || isMastered(word, around) ? null : somebodyOf(word, around);
  // "उसकी घोषणा": of what was told, not of whom.
  if (word.tag === 'genitive' && OF_NEWS.test(words[at + 1]?.key ?? '')) return null;
  // "उनके एक कर्मचारी": of the employee nobody is an employee.
  if (found && words.slice(at + 1).some(({ noun }) => noun?.[0]?.lemma === found.somebody.lemma)) return null;
  const suffix = markerIn(word);
  // "एक व्यक्ति पकड़ा गया। वर्मा के घर में उसकी हत्या की गई": of whoever the clause itself names before.
  if (!found || suffix === undefined || isBehindNamed(word, around)) return null;
  return { length: 1, text: `${found.text}${suffix}`, antecedent: found.somebody.range };
}

/** "ऋषभ पंत ने 31 रन ठोके पर शॉट उन्हें भारी पड़ा": another stands before the pronoun in its clause, who does not act there. */
function isBehindAnother(word: Word, { clause = [], others }: Surroundings, person: string): boolean {
  return clause
    .slice(0, Math.max(0, clause.indexOf(word)))
    .some(
      ({ name, inside, length }, i) =>
        name?.class === 'person' &&
        !inside &&
        !/^(?:सरकार|मंत्रिमंडल|कैबिनेट)$/u.test(clause[i + length]?.key ?? '') &&
        name.canonical !== person &&
        !others.includes(name.canonical),
    );
}

/** "गाड़ी पहुंची, मगर ट्रकों के कारण उसे पहले रोकना पड़ा": a vehicle that the sentence tells of before. */
const isBehindVehicle = (word: Word, { memory: { vehicle }, sentence, verb }: Surroundings) =>
  /^उस(?:े|को)$/u.test(word.key) &&
  /^(?:रोक|मोड़|हटा|चला|खींच)$/u.test(verb.root) &&
  vehicle?.sentence === sentence &&
  vehicle.range.end <= word.start;

/** "ऐशले कोल से उनकी शादी हुई": with whom or by whom something is done in the clause is nobody's pronoun there. */
const standsInClause = ({ clause = [] }: Surroundings, person: string): boolean =>
  clause.some(
    ({ name, inside, length }, i) =>
      name?.canonical === person && !inside && /^(?:ने|से)$/u.test(clause[i + length]?.key ?? ''),
  );

/** "उन्होंने", "उनके": the one person told of, by name. */
export function personal(word: Word, around: Surroundings): Resolution | null {
  if (isOpen(word, around) || isBehindVehicle(word, around)) return null;
  const person = personMeant(word, around.memory.topic, around);
  if (!person || isBehindAnother(word, around, person.text) || standsInClause(around, person.text))
    return null;
  // "मीना ने कढ़ाई नानी से सीखी। पिछले साल उनका निधन हो गया".
  const { kin } = person;
  if (kin !== undefined && kin < around.sentence && around.sentence - kin <= 1 && /^उन/u.test(word.key))
    return null;
  // "कोच ने बताया कि उन्होंने …": whoever speaks, or the one whom the text was about.
  const { speaker } = around;
  const mayBeSpeaker = speaker && !speaker.isBody && !speaker.text.includes(person.text);
  if (mayBeSpeaker && !isSickOfKin(word, around)) return null;
  // "अन्ना के साथ चर्चा में राय ने कहा कि वह …": of either of the two.
  const { saidBy, sentence, clause = [] } = around;
  // "उनके सलाहकार मोहन राय ने कहा": whose adviser speaks is no part of what he says.
  const isOfSpeaker = clause.some(({ name }) => name?.canonical === saidBy);
  const isOther = saidBy !== undefined && !isOfSpeaker && saidBy !== person.text && person.named < sentence;
  if (isOther && /^(?:वह$|वे$|वो$|उन)/u.test(word.key)) return null;
  // "खिलाड़ियों का कहना था कि … उन्हें": of those who say it as well.
  if (around.sayer?.kind === 'many' && person.named < sentence && /^(?:वे|उन)/u.test(word.key)) return null;
  if (mayBeCrowd(person, around.memory.crowd, around.sentence)) return null;
  const suffix = markerIn(word);
  return suffix === undefined
    ? null
    : { length: 1, text: `${person.text}${suffix}`, antecedent: person.range };
}

/** "63 लोग मारे गए और 1800 घायल हुए। इनमें से 185 …": more than the group has are of another. */
function countsMore({ memory: { group }, clause = [] }: Surroundings): boolean {
  const most = group?.count;
  return most !== undefined && clause.some((word) => (countOf(word)?.value ?? 0) > most);
}

/** "इनमें" → "घायल हुए 12 यात्रियों में". */
export function members(word: Word, around: Surroundings): Resolution | null {
  const { memory, sentence, paragraph } = around;
  const group = groupMeant(word, memory.group, { sentence, paragraph });
  return group && !countsMore(around)
    ? { length: 1, text: `${group.text} में`, antecedent: group.range }
    : null;
}

/** "71 बाघ मिले, 2014 में इनकी संख्या 25 थी": of how many there are now, another number is not told. */
function isTheirNumber(word: Word, { clause = [] }: Surroundings, text: string): boolean {
  const next = clause[clause.indexOf(word) + 1];
  return /^(?:संख्या|तादाद|गिनती|आंकड़ा|आंकडा)$/u.test(next?.key ?? '') && /\p{Nd}/u.test(text);
}

/** "चीतों को उनके इलाके तक …": people or animals that the clause itself tells of before the word. */
function tellsOfOthers(word: Word, { clause = [] }: Surroundings, text: string): boolean {
  const at = clause.indexOf(word);
  return clause
    .slice(0, Math.max(0, at))
    .some(
      ({ key, pos, noun, text: own }) =>
        /ों$/u.test(key) &&
        (pos === 'unknown' ||
          (pos === 'noun' && /^(?:person|group|animal)$/u.test(noun?.[0]?.class ?? ''))) &&
        !text.includes(own),
    );
}

/** Whether somebody by name spoke in the last sentences: "उन्होंने" is theirs as likely as of those of whom they told. */
function tellsOfMany({ memory: { speaker }, sentence }: Surroundings): boolean {
  const person = speaker?.person;
  if (!person || sentence - person.sentence > 2) return false;
  return person.words.some(({ name }) => name?.class === 'person');
}

/** What comes of being caught, of which the next sentence tells: "उनके पास से 12 मोबाइल मिले", "उनसे पूछताछ की". */
const OF_CAUGHT = /^(?:पास|कब्जे|पूछताछ|निशानदेही|ठिकाने|ठिकानों)$/u;

/**
 * "11 लोगों को पकड़ा। उनके चेहरे पर …": to whom something was done, and another may be meant: in the next sentence by
 * whatever does not come of being caught, in the same one by what does, or by who acts there.
 */
function isOfOther(word: Word, { memory: { many }, sentence, clause = [] }: Surroundings): boolean {
  if (!many?.done) return false;
  const comes = OF_CAUGHT.test(clause[clause.indexOf(word) + 1]?.key ?? '');
  if (comes) return many.done !== 'caught';
  return many.sentence < sentence || !/^(?:उन्हें|उनसे|उनको)$/u.test(word.key);
}

/** "उनके कान" → "चमगादड़ों के कान". */
export function ofMany(word: Word, around: Surroundings): Resolution | null {
  const { topic, many } = around.memory;
  // The plural of respect: "उन्होंने" may be the one person told of just before.
  const respected = topic !== undefined && around.sentence - topic.sentence <= 2 && many?.animate === true;
  // "131 मरीज भर्ती थे। मोहन राय ने बताया कि उनकी बेटी …", "… कि उनसे पैसे लिए गए": his own as well as theirs.
  const sayers = around.saidByName === true && many !== undefined && many.sentence < around.sentence;
  // "व्यापारी आए। निवेशक कहते हैं कि उनको …": those who say it.
  const theirs = around.saidByKind === true && many !== undefined && many.sentence < around.sentence;
  // "थानेदार ने बताया कि 12 जवान तैनात हैं। उन्होंने …": whoever told it may be meant as well.
  const teller = word.tag === 'ergative' && tellsOfMany(around);
  const found =
    around.led || respected || theirs || teller || isOfOther(word, around) || (sayers && many.animate)
      ? null
      : manyMeant(word, many, around);
  const suffix = markerIn(word);
  if (!found || suffix === undefined || isTheirNumber(word, around, found.text)) return null;
  if (tellsOfOthers(word, around, found.text)) return null;
  return { length: 1, text: `${found.text}${suffix}`, antecedent: found.many.range };
}
