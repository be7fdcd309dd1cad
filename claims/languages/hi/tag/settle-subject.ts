import { isVerbal, type Word } from './word.ts';

const DISTAL = /^(?:वह|वो|वे)$/u;

/** Words that determine a noun by themselves: "वह किसी मंच से", "वे ऐसे लोगों को". */
const DETERMINES = /^(?:किसी|कोई|कई|कुछ|ऐसा|ऐसी|ऐसे|उसी|इसी|हर|अपने-अपने)$/u;

/** Words of time and of turns, which agree with no "वह": "वह पिछले कई दिन से", "वह पहली बार". */
const OF_TURN = /^(?:अगले|पिछले|पहले|बीते|गत|आगामी|पिछली|अगली|पहली|दूसरी|तीसरी|आखिरी)$/u;
const TURN = /^(?:बार|दफा|मर्तबा|कई|कुछ|से)$/u;

/** What somebody does something with or to, in a verb that shows who does it by its ending. */
const DOES: ReadonlySet<string> = new Set(
  'कर ले दे पी खा चला चल देख बना बांट पढ़ पढ लिख खेल जीत मार बेच खरीद छोड़ छोड पहन सुन उठा जोत पाल काट बो ढो भर गा बजा चाह'.split(
    ' ',
  ),
);
const UNFINISHED: ReadonlySet<string> = new Set([
  'root',
  'imperfective',
  'conjunctive',
  'future',
  'subjunctive',
]);

/** What many of one kind are not told of in one word: nobody points at several of it. */
const MASS = /^(?:abstract|law|event|communication|quality|substance|sport|money)$/u;

const isEnd = ({ pos, text }: Word) =>
  (pos === 'mark' && text !== ',') || pos === 'conjunction' || pos === 'relative';

/** The words of the clause behind `at`. */
function behind(words: readonly Word[], at: number): readonly Word[] {
  const end = words.findIndex((word, i) => i > at && isEnd(word));
  return words.slice(at + 1, end < 0 ? words.length : end);
}

/** Whether a noun or name before this word stands without a marker. */
const isBare = (next: Word | undefined, isNoun: boolean) =>
  next?.pos !== 'postposition' && !(isNoun && (next?.pos === 'noun' || next?.pos === 'name'));

/** Whether somebody acts before the word in its clause: "राय ने वह किताब पढ़ी". */
function hasActor(words: readonly Word[], at: number): boolean {
  const start = words.findLastIndex((word, i) => i < at && isEnd(word)) + 1;
  return words
    .slice(start, at)
    .some(
      ({ tag, pos, length }, i) =>
        tag === 'ergative' ||
        ((pos === 'noun' || pos === 'name') && isBare(words[start + i + length], pos === 'noun')),
    );
}

/** "वह पेट्रोल पम्प पर बैठे थे": a verb in the plural is of one person with respect, and of no one thing. */
function isOfRespect(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== 'वह') return false;
  const last = behind(words, at).findLast(isVerbal);
  return last !== undefined && (/^(?:हैं|थे|थीं)$/u.test(last.key) || /ंग[ेी]$/u.test(last.key));
}

/** "वह घायल हो गया", "वे पस्त नहीं हुए": what somebody is or becomes. */
function becomes([first, ...rest]: readonly Word[]): boolean {
  if (!first || (first.pos !== 'adjective' && first.noun?.[0]?.class !== 'person')) return false;
  const next = rest.find(({ pos }) => pos !== 'negation' && pos !== 'focus');
  return (
    next !== undefined &&
    isVerbal(next) &&
    next.verb?.some(({ root }) => root === 'हो' || root === 'रह') === true
  );
}

/** "वह अगले साल जाएगी", "वह 11 बजे चला", "वह पहली बार आया". */
function isWhen([first, second]: readonly Word[]): boolean {
  if (first?.value?.fact.type === 'time') return true;
  if (!OF_TURN.test(first?.key ?? '')) return false;
  return (
    second !== undefined &&
    (TURN.test(second.key) || second.value !== undefined || second.noun?.[0]?.class === 'time')
  );
}

/** "वह शराब पीकर", "वह मदद कर रही थी": a verb of doing right behind its object. */
function doesTo(clause: readonly Word[]): boolean {
  const [object, verb] = clause;
  if (object?.pos !== 'noun' || verb?.pos !== 'verb' || clause.some(({ tag }) => tag === 'ergative'))
    return false;
  return verb.verb?.some(({ root, form }) => DOES.has(root) && UNFINISHED.has(form)) === true;
}

/** "वे जनमत संग्रह में", "वे मानवाधिकार, प्रेस की आजादी और …". */
function isBeforeMass(clause: readonly Word[]): boolean {
  const [first, second] = clause;
  if (first?.pos !== 'noun' || !MASS.test(first.noun?.[0]?.class ?? '')) return false;
  const end = clause.findIndex(({ pos }) => pos !== 'noun' && pos !== 'adjective' && pos !== 'unknown');
  return second?.text === ',' || (end > 1 && clause[end]?.pos === 'postposition');
}

/** Whether वह or वे stands for somebody and determines no noun, by what follows. */
export function isSubjectPronoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!DISTAL.test(word.key)) return false;
  const clause = behind(words, at);
  if (DETERMINES.test(clause[0]?.key ?? '') || isWhen(clause) || becomes(clause)) return true;
  if (hasActor(words, at)) return false;
  return isOfRespect(words, at) || doesTo(clause) || (word.key === 'वे' && isBeforeMass(clause));
}
