import { fold } from '../../../../text/fold.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isQuote } from '../../tag/quotes.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { KINDS as NAMED_BEHIND } from '../known/learn-name.ts';
import { kindOfNoun } from '../told-thing/things.ts';
import { kindOfMatter } from './kinds.ts';
import type { MatterKind } from './matter-kind.ts';
import { endsAt, type Matter, matterFrom } from './phrase.ts';
import { wordsBefore } from './walk.ts';

/** Sentences from the top that tell a thing in full. */
const LEAD = 3;
/** Words before a noun, and of a name behind it, at most. */
const MOST_BEFORE = 9;
const MOST_NAME = 4;

const isFree = ({ pos, noun, verb }: Word) => pos === 'unknown' && !noun && !verb;

const lemmaOf = ({ noun }: Word): string | undefined => noun?.[0]?.lemma;

/** "फिल्म ‘बुग्याल’", "अभ्यास सूर्य किरण": the name right behind a noun. */
function nameBehind(words: readonly Word[], at: number): readonly Word[] {
  const next = words[at + 1];
  // "निवेश प्रोत्साहन नीति 2026".
  if (next && /^(?:19|20)\p{Nd}{2}$/u.test(next.text)) return [next];
  if (!next || !NAMED_BEHIND.has(lemmaOf(words[at] as Word) ?? '')) return [];
  if (isQuote(next)) {
    const close = words.findIndex((word, i) => i > at + 2 && isQuote(word));
    return close > 0 && close - at <= MOST_NAME + 2 ? words.slice(at + 1, close + 1) : [];
  }
  if (next.name && next.name.class !== 'person' && next.name.class !== 'place')
    return words.slice(at + 1, at + 1 + next.length);
  const end = words.findIndex((word, i) => i > at && !isFree(word));
  const own = words.slice(at + 1, end < 0 ? words.length : end);
  return own.length <= MOST_NAME ? own : [];
}

/** Whether more than a year stands behind. */
const isName = (behind: readonly Word[]) => behind.some(({ text }) => !/^\p{Nd}+$/u.test(text));

const tells = (words: readonly Word[]) =>
  words.some(
    (word) =>
      word.name !== undefined ||
      word.demonym !== undefined ||
      isFree(word) ||
      /\p{Script=Latin}/u.test(word.text),
  );

/** What is called by a noun alone, and by none of the words beside it. */
const kindOf = (lemma: string): MatterKind => ({
  id: lemma,
  nouns: new Set([fold(lemma)]),
  fewest: 1,
  tie: '',
  fits: /^$/u,
  isThing: true,
});

/** Whether a story may go on to tell of a thing by this noun alone. */
function mayBeNamed(word: Word): boolean {
  const [reading] = word.noun ?? [];
  if (!reading || word.pos !== 'noun' || word.inside || word.name || word.role) return false;
  if (word.noun?.every(({ number }) => number === 'pl') || kindOfMatter(reading.lemma)) return false;
  return EVENTS.has(reading.lemma) || NAMED.test(kindOfNoun(word) ?? '');
}

/** What is held under a name for some time. */
const EVENTS: ReadonlySet<string> = new Set(
  'अभ्यास प्रक्षेपण आंदोलन यात्रा रैली शिविर धरना हड़ताल कार्यक्रम'.split(' '),
);

/** Kinds of things that a story names and goes on to tell of. */
const NAMED = /^(?:site|plan|show|document|law|building|weapon|artefact)$/u;

/** How something went, and which of its kind it is, says nothing of it. */
const JUDGES = /^(?:सफल|असफल|नया|नए|नई|नयी|ताजा)$/u;

/** "डिब्बा | पटरी से उतरा": a noun that stands in no other's phrase. */
const isSubject = ({ pos, noun, text }: Word) =>
  pos === 'noun' &&
  /ा$/u.test(text) &&
  noun?.every(({ gender, case: form }) => gender === 'm' && form === 'direct');

/** "चक्रवात मोंथा | ओडिशा तट से टकराया": a place that no marker ties to what stands before it. */
const opensAnother = (words: readonly Word[], at: number) =>
  at > 0 && words[at]?.name?.class === 'place' && !words[at]?.inside && words[at - 1]?.pos !== 'postposition';

/** "सरकार ने | मंजूर की नई नीति": a verb that the headline puts before what was done, and no owner. */
const isDone = (words: readonly Word[], from: number) =>
  words[from + 1]?.key === 'की' && words.slice(0, from).some(({ key }) => key === 'ने');

/** A noun with the words that name it; null where none do, or they mean another one. */
function phraseAt(words: readonly Word[], at: number, sentence: number): Matter | null {
  const word = words[at] as Word;
  if (!mayBeNamed(word)) return null;
  const behind = nameBehind(words, at);
  const isWhole = isQuote(behind.at(-1)) || endsAt(words[at + 1 + behind.length]);
  const before = isWhole ? wordsBefore(words, at) : null;
  if (before === null || before.length > MOST_BEFORE || (!tells(before) && !isName(behind))) return null;
  if (
    isDone(words, at - before.length) ||
    before.some(isSubject) ||
    before.some((_, i) => opensAnother(before, i))
  )
    return null;
  const own = before.filter(({ key, evaluative }) => !evaluative && !JUDGES.test(key));
  return matterFrom(kindOf(lemmaOf(word) ?? word.key), { before: own, unit: [word], behind }, sentence);
}

/** Whether a noun is told of another one of its kind than a matter, or of several. */
function isOther(words: readonly Word[], at: number, { full, antecedent }: Matter): boolean {
  const word = words[at] as Word;
  if (word.start >= antecedent.start && word.end <= antecedent.end) return false;
  if (word.inside || word.name) return true;
  const next = words[at + 1];
  // "फिल्म बाजार": the first half of a compound.
  if (next && /^(?:noun|unknown)$/u.test(next.pos) && !isQuote(next)) return false;
  if (word.noun?.every(({ number }) => number === 'pl')) return true;
  const own = new Set(`${full.direct} ${full.oblique}`.split(/[\s-]/u));
  const before = words[at - 1];
  if (!before) return false;
  if (before.pos === 'determiner') return !/^(?:इस|यह|ये|इसी|उक्त|इन)$/u.test(before.key);
  if (/^(?:value|number|approximator|interrogative|relative)$/u.test(before.pos)) return true;
  const ahead = isGenitiveMarker(before) ? words[at - 2] : before;
  return (
    (isGenitiveMarker(before) || /^(?:adjective|noun|name|unknown)$/u.test(before.pos)) &&
    !own.has(ahead?.text ?? '')
  );
}

/** The things that headline and lead name, each until the story tells of another by the same noun. */
export function namedIn(sentences: readonly TaggedSentence[], title: TaggedSentence | undefined): Matter[] {
  const told = [...sentences.slice(0, LEAD), ...(title ? [title] : [])];
  const found = told.flatMap(({ words, sentence }) =>
    words.flatMap((_, at) => phraseAt(words, at, sentence.index) ?? []),
  );
  const firsts = found.filter((one, i) => found.findIndex(({ kind }) => kind.id === one.kind.id) === i);
  return firsts.flatMap((one) => {
    const tellsOther = ({ words }: TaggedSentence) =>
      words.some((word, at) => one.kind.nouns.has(fold(lemmaOf(word) ?? '')) && isOther(words, at, one));
    const other = sentences.findIndex(tellsOther);
    if ((title && tellsOther(title)) || (other >= 0 && other <= LEAD)) return [];
    const others = other < 0 ? [] : sentences.slice(other).map(({ sentence }) => sentence.index);
    return [{ ...one, others: new Set(others) }];
  });
}
