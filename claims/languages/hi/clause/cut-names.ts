import { isGenitiveMarker, type Word } from '../tag/word.ts';
import type { Nominal, Phrase } from './phrases.ts';

/** "समूह | 1 के अध्यक्ष मोहन राय ने": a number that opens a phrase counts nothing there. */
function opensWithNumber([first, second]: readonly Word[]): boolean {
  return (first?.value !== undefined || first?.pos === 'number') && isGenitiveMarker(second);
}

/** "रेड क्रॉस सोसायटी | नवादा के चेयरमैन मोहन राय ने": of a body in a town, and not of the town. */
function isBodyInTown(left: Nominal, right: Nominal): boolean {
  const first = right.group.words[0];
  const body = left.group.words.some(
    ({ name, noun }) => name?.class === 'organisation' || noun?.[0]?.class === 'organisation',
  );
  return body && first?.name?.class === 'place' && isGenitiveMarker(right.group.words[first.length]);
}

/** "मौसम केंद्र | शिमला ने": a body and the town where it is. */
function isBodyOfTown(left: Nominal, right: Nominal): boolean {
  const first = right.group.words[0];
  const alone = first?.name?.class === 'place' && right.group.words.length === first.length;
  return alone && BODY.test(left.group.words.at(-1)?.key ?? '');
}

const BODY = /^(केंद्र|केन्द्र|विभाग|कार्यालय|अस्पताल|विश्वविद्यालय|संस्थान|निगम|बोर्ड|ब्यूरो|पुलिस|एम्स|आईआईटी|मंडल)$/u;

/** "दिल्ली | टाइम्स ने": a paper that is named after its town. */
function isPaperOfTown(left: Nominal, right: Nominal): boolean {
  const paper = /^(टाइम्स|पोस्ट|मेल|हेराल्ड|ट्रिब्यून|जर्नल|क्रॉनिकल|टेलीग्राफ)$/u;
  return left.group.words.at(-1)?.name?.class === 'place' && paper.test(right.group.words[0]?.key ?? '');
}

/** Nouns that people are called by, of no time and nobody's. */
const FIRST: ReadonlySet<string> = new Set(
  'abstract communication natural plant quality food weapon'.split(' '),
);

/** "मंत्रालय की संयुक्त सचिव पुण्य | सलिला राय ने": the first of a person's names was read as a noun. */
function isFirstName(left: Nominal, right: Nominal): boolean {
  const { words } = left.group;
  const last = words.at(-1);
  const office = words.findIndex(({ role }) => role);
  return (
    right.group.words[0]?.name?.class === 'person' &&
    office > 0 &&
    office === words.length - 2 &&
    FIRST.has(last?.noun?.[0]?.class ?? '')
  );
}

/** "जॉन्स | हॉपकिंस यूनिवर्सिटी के अनुसार": one name of two words. */
function isFirstWord(left: Nominal, right: Nominal): boolean {
  const { words, head } = left.group;
  const known = head.name ? head.name.class === 'person' : head.pos === 'unknown';
  const first = right.group.words[0];
  const goesOn = first?.pos === 'unknown' || first?.name?.class === 'organisation';
  return right.tag === 'according' && words.length === 1 && known && goesOn;
}

function isCut(left: Phrase | undefined, right: Phrase): left is Nominal {
  if (left?.kind !== 'nominal' || right.kind !== 'nominal' || left.tag !== 'direct') return false;
  if (right.tag !== 'ergative' && right.tag !== 'according') return false;
  if (left.participle || right.participle || left.group.marker.length > 0 || left.group.pronoun) return false;
  const last = left.group.words.at(-1);
  const first = right.group.words[0];
  if (!last || !first || first.start - last.end !== 1) return false;
  // "सुबह 9 बजे | तक के आंकड़ों के मुताबिक": a postposition opens no phrase.
  if (first.pos === 'postposition') return true;
  if (last.value?.fact.type === 'time') return false;
  return (
    opensWithNumber(right.group.words) ||
    isBodyInTown(left, right) ||
    isBodyOfTown(left, right) ||
    isPaperOfTown(left, right) ||
    isFirstName(left, right) ||
    isFirstWord(left, right)
  );
}

/** The phrases with a speaker's name or office put together again where it was cut in two. */
export function joinCutNames(phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (phrase.kind === 'nominal' && isCut(before, phrase)) {
      const words = [...before.group.words, ...phrase.group.words];
      joined[joined.length - 1] = { ...phrase, group: { ...phrase.group, words, softCuts: [] } };
    } else joined.push(phrase);
  }
  return joined;
}
