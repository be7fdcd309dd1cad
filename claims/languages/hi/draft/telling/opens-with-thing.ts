import type { Nominal } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';

/** What a clause may open with that stands for a thing, or for what came about, right before. */
const OF_THING = /^(?:यह|इसका|इसकी|इसके|इसमें|इसे|इसने|इसपर)$/u;
const OF_MANY = /^(?:इनमें|उनमें|इन्हें|इनका|इनकी|इनके|इनसे)$/u;

/** Behind "इसके" and "इसकी" these link the clause to the one before, or say what came of it. */
const LINKS =
  /^(?:बाद|पहले|अलावा|साथ|लिए|तहत|बावजूद|विपरीत|अतिरिक्त|बजाय|चलते|कारण|वजह|जरिए|मुताबिक|अनुसार|पीछे|खिलाफ)$/u;
/** What is done about news, and is of no thing: "इसकी जानकारी दी". */
const OF_NEWS =
  /^(?:जानकारी|सूचना|पुष्टि|शिकायत|जांच|घोषणा|खबर|तैयारी|मांग|सजा|निंदा|आलोचना|जिम्मेदारी|भनक|अनुमति|आशंका|संभावना|उम्मीद|जरूरत)$/u;

/** Nouns that come in numbers and are no members of a group. */
const NO_MEMBERS = /^(?:time|money|measure|abstract)$/u;

function isGroup({ group: { words, head } }: Nominal): boolean {
  const counted = words.some((word) => (countOf(word)?.value ?? 0) > 1);
  const several =
    head.noun !== undefined && head.noun.length > 0 && head.noun.every(({ number }) => number === 'pl');
  return (counted || several) && !NO_MEMBERS.test(head.noun?.[0]?.class ?? '');
}

/** Whether one phrase alone tells of several: of two, either may be meant. */
function countsOneGroup({ parts }: Frame): boolean {
  return parts.filter(({ phrase }) => phrase.kind === 'nominal' && isGroup(phrase)).length === 1;
}

/** "दोनों", "दोनों वाहन": two that the clause before tells of, by their number or side by side. */
function opensWithBoth([first, second]: readonly Word[], { clause: { words } }: Frame): boolean {
  if (first?.key !== 'दोनों' || second?.pos === 'coordinator') return false;
  const names = words.filter(
    ({ name, inside }) => !inside && (name?.class === 'person' || name?.class === 'place'),
  );
  const joined = words.filter(({ pos, text }) => pos === 'coordinator' && text !== ',').length === 1;
  return (
    words.some((word) => countOf(word)?.value === 2) || (joined && names.length <= 2) || names.length === 2
  );
}

/** "इन लोगों", "ये लोग": people whom the clause before counts. */
const pointsAtPeople = (pointer: Word, noun: Word | undefined, { clause: { words } }: Frame) =>
  /^(?:इन|ये)$/u.test(pointer.text) &&
  /^(?:लोग|लोगों)$/u.test(noun?.text ?? '') &&
  words.some((word, i) => {
    const counted = words[i + word.length]?.noun?.[0]?.class;
    return (countOf(word)?.value ?? 0) > 1 && /^(?:person|office|group)$/u.test(counted ?? '');
  });

/** Whether the clause opens with a word for a thing, or for many, of the clause before. */
export function opensWithThing({ clause: { words } }: Frame, before: Frame): boolean {
  const [first, second, third] = words;
  if (!first || first.pos === 'relative') return false;
  if (opensWithBoth(words, before)) return true;
  if (first.pos === 'determiner' && pointsAtPeople(first, second, before)) return true;
  if (first.pos === 'determiner') return pointsAtNoun(first, second, third, before);
  if (first.pos !== 'pronoun') return false;
  if (OF_MANY.test(first.text)) return countsOneGroup(before);
  if (!OF_THING.test(first.text)) return false;
  return !LINKS.test(second?.key ?? '') && !OF_NEWS.test(second?.key ?? '');
}

/** "यह पुल", "इन जिलों": the noun stands in the clause before. */
function pointsAtNoun(
  pointer: Word,
  noun: Word | undefined,
  after: Word | undefined,
  { clause }: Frame,
): boolean {
  const lemma = noun?.noun?.[0]?.lemma;
  if (!/^(?:यह|इस|इन|ये|उक्त)$/u.test(pointer.text) || noun?.pos !== 'noun' || !lemma) return false;
  if (after?.pos === 'noun' || after?.pos === 'unknown') return false;
  const same = clause.words.filter((word) => word.noun?.[0]?.lemma === lemma);
  return same.length === 1;
}

/** Whether the word that opens a clause stands for one thing. */
export const opensWithOne = ({ clause: { words } }: Frame): boolean =>
  words[0]?.pos === 'pronoun' && OF_THING.test(words[0].text);
