import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { fromTop } from './fits.ts';
import { FIRM } from './kinds.ts';
import type { Matter } from './phrase.ts';

/** What a story of a firm's figures says at its top. */
const FIGURES = /^(?:मुनाफा|मुनाफे|तिमाही|राजस्व|घाटा|लाभांश)$/u;
/** Whether the headline is of the figures of a firm or a market: where it is, says nothing of them. */
export const tellsFigures = (title: string): boolean =>
  /(?:^| )(?:मुनाफ[ाे]|तिमाही|लाभांश|शेयर|शेयरों|सेंसेक्स|निफ्टी)(?= |,|:|-|$)/u.test(title);

/** Sentences from the top that name the firm. */
const LEAD = 2;

const isFirm = ({ name, inside }: Word) => name?.class === 'organisation' && !inside;

/** "टीसीएस", "टाटा कंसल्टेंसी सर्विसेज": one firm by two names. */
const isSame = ({ name: one }: Word, { name: other }: Word) =>
  one?.canonical === other?.canonical || (one?.refs.some((ref) => other?.refs.includes(ref)) ?? false);

/** The one firm of whose figures headline and lead tell; undefined where they name none, or more. */
export function firmIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  const lines = fromTop(title, sentences, LEAD);
  if (!title?.words.some(({ key }) => FIGURES.test(key))) return undefined;
  const named = lines.flatMap(({ words }) => words.filter(isFirm));
  const [first] = named;
  if (!first || !named.every((one) => isSame(one, first))) return undefined;
  const words = lines.find((line) => line.words.includes(first))?.words ?? [];
  const at = words.indexOf(first);
  const unit = words.slice(at, at + first.length);
  const text = unit.map((word) => word.text).join(' ');
  const range = { start: first.start, end: (unit.at(-1) as Word).end };
  const full = { direct: text, oblique: text };
  const none = { direct: '', oblique: '' };
  return { kind: FIRM, parts: [range], full, before: none, noun: full, antecedent: range, sentence: 0 };
}
