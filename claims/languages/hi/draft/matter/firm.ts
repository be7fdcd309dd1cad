import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { fromTop } from './fits.ts';
import type { Matter } from './phrase.ts';
import { FIRM } from './shaped.ts';

/** What a story of a firm's figures says at its top. */
const FIGURES = /^(?:मुनाफा|मुनाफे|तिमाही|राजस्व|घाटा|लाभांश)$/u;
/** Whether the headline is of the figures of a firm or a market: where it is, says nothing of them. */
export const tellsFigures = (title: string): boolean =>
  /(?:^| )(?:मुनाफ[ाे]|तिमाही|लाभांश|शेयर|शेयरों|सेंसेक्स|निफ्टी)(?= |,|:|-|$)/u.test(title);

/** Sentences from the top that name the firm. */
const LEAD = 2;

const isFirm = ({ name, inside }: Word) => name?.class === 'organisation' && !inside;

/** Words of a firm's name, at most. */
const MOST_NAME = 4;

/** "भारत फोर्ज | का मुनाफा": the words that a headline opens with, where the lead tells of the same by name. */
function unlistedIn(title: TaggedSentence, lead: readonly TaggedSentence[]): readonly Word[] | undefined {
  const end = title.words.findIndex(({ pos }) => pos === 'postposition');
  const name = title.words.slice(0, Math.max(0, end));
  const isName =
    name.length > 1 &&
    name.length <= MOST_NAME &&
    name.some(({ pos, noun }) => pos === 'unknown' && !noun) &&
    name.every(({ pos, value }) => /^(?:unknown|name|noun|adjective)$/u.test(pos) && !value);
  if (!isName) return undefined;
  const told = lead.flatMap(({ words }) =>
    words.flatMap((_, at) => {
      const own = words.slice(at, at + name.length);
      const isSameRun = own.length === name.length && own.every(({ key }, i) => key === name[i]?.key);
      return isSameRun && words[at + name.length]?.pos === 'postposition' ? [own] : [];
    }),
  );
  return told[0];
}

/** A firm by its words in the lead; `called`: by the noun for any, where no list knows it. */
function firmOf(unit: readonly Word[], called?: string): Matter {
  const text = unit.map((word) => word.text).join(' ');
  const range = { start: (unit[0] as Word).start, end: (unit.at(-1) as Word).end };
  const full = { direct: text, oblique: text };
  const none = { direct: '', oblique: '' };
  const noun = called ? { direct: called, oblique: called } : full;
  const canonical = unit[0]?.name?.canonical;
  const told = { kind: FIRM, parts: [range], full, before: none, noun, antecedent: range, sentence: 0 };
  return canonical ? { ...told, canonical } : told;
}

/** The one firm of whose figures headline and lead tell; undefined where they name none, or more. */
export function firmIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  const lines = fromTop(title, sentences, LEAD);
  if (!title?.words.some(({ key }) => FIGURES.test(key))) return undefined;
  const named = lines.flatMap(({ words }) => words.filter(isFirm));
  const [first] = named;
  const unlisted = first ? undefined : unlistedIn(title, sentences.slice(0, LEAD));
  if (unlisted) return firmOf(unlisted, 'कंपनी');
  if (!first || named.some(({ name }) => name?.canonical !== first.name?.canonical)) return undefined;
  const words = lines.find((line) => line.words.includes(first))?.words ?? [];
  const at = words.indexOf(first);
  return firmOf(words.slice(at, at + first.length));
}
