import type { Range } from '../../../../text/range.ts';
import { spanOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { joinPieces } from '../parts/build.ts';

/** What a story says of somebody right before the name: "भाजपा के", "कोच". */
export type Epithets = ReadonlyMap<string, Range>;

/** What stands before a name, where it is the only thing that does. */
interface Epithet {
  readonly text: string;
  readonly range: Range | undefined;
}

/** Words of an epithet, at most. */
const MOST_ROLES = 3;
/** What goes with an office. */
const RANK = /^(?:पूर्व|वरिष्ठ|मुख्य|उप|सह)$/u;
/** Of these a story has many, and they say nothing of one. */
const ANYBODY =
  /^(?:श्री|श्रीमती|डॉ|डॉक्टर|प्रो|लोग|व्यक्ति|आदमी|युवक|युवती|महिला|बच्चा|बच्ची|छात्र|छात्रा|भाई|बहन|बेटा|बेटी|पति|पत्नी|पिता|मां|माता|पुत्र|पुत्री|मामा|चाचा|दोस्त|साथी|पडोसी|मृतक|मृतका|घायल|पीडित|पीडिता)$/u;
/** What an epithet stands behind: nothing, or what ends a phrase. */
const ENDS =
  /^(?:postposition|mark|coordinator|conjunction|verb|auxiliary|copula|adverb|parenthesis|focus)$/u;

const isRole = ({ pos, role, noun, key, inside }: Word) =>
  !inside &&
  pos === 'noun' &&
  !ANYBODY.test(key) &&
  (role === true || /^(?:person|office)$/u.test(noun?.[0]?.class ?? ''));

const isBody = ({ name }: Word) => name?.class === 'place' || name?.class === 'organisation';

/** The index at which a name begins that ends right before `end`; -1 where none does. */
function bodyBefore(words: readonly Word[], end: number): number {
  const at = words.findLastIndex(({ inside }, i) => i < end && !inside);
  const word = words[at];
  return word && isBody(word) && at + word.length === end ? at : -1;
}

/** Where the words begin that say who somebody is, right before the name at an index; undefined where none do for sure. */
function startOf(words: readonly Word[], at: number): number | undefined {
  let from = at;
  while (from > 0 && at - from < MOST_ROLES && isRole(words[from - 1] as Word)) from--;
  const hasRole = from < at;
  while (hasRole && from > 0 && RANK.test(words[from - 1]?.key ?? '')) from--;
  const before = words[from - 1];
  const isOwned = before !== undefined && isGenitiveMarker(before) && before.key !== 'का';
  const body = bodyBefore(words, isOwned ? from - 1 : from);
  if (isOwned && body < 0) return undefined;
  if (body >= 0 && (isOwned || hasRole)) from = body;
  if (from === at) return undefined;
  const ahead = words[from - 1];
  const isMid = ahead !== undefined && (isGenitiveMarker(ahead) || !ENDS.test(ahead.pos));
  return isMid ? undefined : from;
}

/** What a story says of its people before their names in full: of those whom no list knows, and of whom it says one thing alone. */
export function epithetsIn(sentences: readonly TaggedSentence[]): Epithets {
  const found = new Map<string, Epithet>();
  for (const { words } of sentences)
    for (const [at, { name, inside, length }] of words.entries()) {
      if (name?.class !== 'person' || inside || name.refs.length > 0) continue;
      const unit = words.slice(at, at + length);
      if (unit.length < 2 || unit.map(({ text }) => text).join(' ') !== name.canonical) continue;
      const from = startOf(words, at);
      if (from === undefined) continue;
      const text = words
        .slice(from, at)
        .map((word) => word.key)
        .join(' ');
      const range = { start: (words[from] as Word).start, end: (words[at - 1] as Word).end };
      const known = found.get(name.canonical);
      // "कोच मोहन राय", "विधायक मोहन राय": two of one name, or who of them it is, is not sure.
      if (!known) found.set(name.canonical, { text, range });
      else if (known.text !== text) found.set(name.canonical, { ...known, range: undefined });
    }
  return new Map([...found].flatMap(([name, { range }]) => (range ? [[name, range] as const] : [])));
}

/** Behind these a name stands by itself. */
const AHEAD = /(?:^|(?:^| )(?:में|से|को|ने|पर|तक|बाद|दौरान|कि|लिए|भी|ही|तो|साथ|अनुसार|मुताबिक|,))$/u;
const MARKER = /^(?:ने|को|से|में|पर|का|के|की|और|व|भी|ही)(?: |$)/u;

/** "सुषमा टोप्पो ने …" → "झारखंड की सुषमा टोप्पो ने …": a claim with what its story says of whom it names first. */
export function withEpithet(draft: Draft, epithets: Epithets, article: string): Draft {
  const { claim, form } = draft;
  if (claim.kind === 'role') return draft;
  for (const [at, { text }] of form.pieces.entries()) {
    if (at < (form.front ?? 0)) continue;
    const name = [...epithets.keys()].find((one) => text === one || text.startsWith(`${one} `));
    if (name === undefined) continue;
    const behind = text.slice(name.length).trimStart() || (form.pieces[at + 1]?.text ?? '');
    const ahead = form.pieces[at - 1]?.text ?? '';
    if (!AHEAD.test(at > (form.front ?? 0) ? ahead : '') || !MARKER.test(behind)) return draft;
    const span = spanOf(article, epithets.get(name) as Range);
    if (claim.text.includes(span.exact)) return draft;
    const told = { text: span.exact, start: span.start, end: span.end, part: 'other' as const, told: true };
    const pieces = [...form.pieces.slice(0, at), told, ...form.pieces.slice(at)];
    return {
      claim: {
        ...claim,
        text: joinPieces(pieces),
        spans: [...claim.spans, span],
        rules: [...claim.rules, 'epithet'],
      },
      form: { ...form, pieces },
    };
  }
  return draft;
}
