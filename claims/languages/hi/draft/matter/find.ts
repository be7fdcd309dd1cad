import { contains } from '../../../../text/range.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { firmIn } from './firm.ts';
import { kindOfMatter } from './kinds.ts';
import { matchIn } from './match.ts';
import type { MatterKind } from './matter-kind.ts';
import { isOfMishap, mishapIn, quakeIn, stormIn } from './mishap.ts';
import { namedIn } from './named.ts';
import { endsAt, type Matter, matterFrom } from './phrase.ts';
import { productIn } from './product.ts';
import { MISHAP, QUAKE } from './shaped.ts';
import { wordsBefore } from './walk.ts';

/** Sentences from the top that say what a story is of. */
const LEAD = 3;
/** Sentences from the top that tell it where they open with a scene. */
const NEAR = 6;
/** Words of a phrase that is told again, at most. */
const MOST_WORDS = 14;

const isNamed = ({ name, demonym, pos, noun, text }: Word) =>
  name !== undefined ||
  demonym !== undefined ||
  (pos === 'unknown' && noun === undefined) ||
  /\p{Script=Latin}/u.test(text);

/** Fewer adjectives than so many say no more than how one is: "लिखित परीक्षा", "वार्षिक बोर्ड परीक्षा". */
const MOST_OPEN = 3;

/** Whether the words before an occasion say which one it is. */
function tellsWhich(before: readonly Word[], { fewest, byAdjectives }: MatterKind): boolean {
  if (before.some(isNamed)) return true;
  if (
    byAdjectives &&
    before.length >= MOST_OPEN &&
    before.every(({ pos }) => pos === 'adjective' || pos === 'noun')
  )
    return true;
  const nouns = before.filter(
    ({ pos, noun, inside }) =>
      pos === 'noun' && !inside && !/^(?:measure|place)$/u.test(noun?.[0]?.class ?? ''),
  );
  // "46वीं सीनियर राष्ट्रीय तीरंदाजी चैंपियनशिप": the one of its number.
  return nouns.length >= fewest || (nouns.length > 0 && before.some(isOrdinal));
}

const isOrdinal = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal';

/** A noun of an occasion, and the words of its name before it. */
interface Found {
  readonly kind: MatterKind;
  readonly unit: readonly Word[];
  readonly named: readonly Word[];
}

/** The kind of the word at an index: by its noun, or by the last word of its name. */
function kindAt(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  if (word.inside) return null;
  const unit = words.slice(at, at + (word.name ? word.length : 1));
  const last = unit.at(-1) as Word;
  if (last.noun?.length && last.noun.every(({ number }) => number === 'pl')) return null;
  const kind = kindOfMatter(last.noun?.[0]?.lemma ?? last.key) ?? kindOfMatter(last.key);
  if (!kind || (word.name && word.name.class !== 'event' && word.name.class !== 'thing')) return null;
  // "सोनपुर मेले": a name whose noun is inflected.
  const isInflected = unit.length > 1 && /े$/u.test(last.text) && /ा$/u.test(last.noun?.[0]?.lemma ?? '');
  return isInflected ? { kind, unit: [last], named: unit.slice(0, -1) } : { kind, unit, named: [] };
}

/** "येलो लाइन | के दूसरे चरण": told whole, and not by a part of its words. */
const outermost = (matters: readonly Matter[]) =>
  matters.filter((one) =>
    matters.every(
      (other) => other === one || other.kind !== one.kind || !contains(other.antecedent, one.antecedent),
    ),
  );

function mattersOf(words: readonly Word[], sentence: number): Matter[] {
  const found = words.flatMap((_, at): Matter[] => {
    const found = kindAt(words, at);
    if (!found || !endsAt(words[at + found.named.length + found.unit.length])) return [];
    const ahead = wordsBefore(words, at);
    if (ahead === null || ahead.length > MOST_WORDS) return [];
    const before = [...ahead, ...found.named];
    const isWhole = found.unit[0]?.name !== undefined || found.named.length > 0;
    if (!isWhole && !tellsWhich(before, found.kind)) return [];
    const matter = matterFrom(found.kind, { before, unit: found.unit }, sentence);
    return found.kind.called?.test(`${matter.full.oblique} `) === false ? [] : [matter];
  });
  return outermost(found);
}

/** In how many sentences a story says a noun of a kind. */
function timesTold(sentences: readonly TaggedSentence[], kind: MatterKind): number {
  return sentences.filter(({ words }) =>
    words.some(({ noun, key }) => kindOfMatter(noun?.[0]?.lemma ?? key) === kind),
  ).length;
}

const OFTEN = 2;

/** "अमेरिका में हुए एक अध्ययन में": whether sentences tell of one more of a kind, which is not that of the story. */
const tellsOneMore = (sentences: readonly TaggedSentence[], kind: MatterKind) =>
  sentences.some(({ words }) =>
    words.some(
      ({ noun, key }, at) =>
        kindOfMatter(noun?.[0]?.lemma ?? key) === kind &&
        words[at - 1]?.key === 'एक' &&
        words[at - 2]?.tag !== 'genitive',
    ),
  );

/** The one occasion of each kind that headline and lead of a story tell in full; a kind of which they tell two has none. */
export function mattersIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): readonly Matter[] {
  const found = new Map<MatterKind, Matter | null>();
  const note = (matter: Matter) => {
    const known = found.get(matter.kind);
    const isSame = known === undefined || known?.before.oblique === matter.before.oblique;
    found.set(matter.kind, isSame ? (known ?? matter) : null);
  };
  for (const { sentence, words } of sentences.slice(0, LEAD)) mattersOf(words, sentence.index).forEach(note);
  for (const { sentence, words } of sentences.slice(LEAD, NEAR))
    for (const matter of mattersOf(words, sentence.index))
      if (matter.kind.isLate && !found.has(matter.kind)) note(matter);
  const headed = title ? mattersOf(title.words, -1) : [];
  for (const matter of headed) if (!found.has(matter.kind)) note(matter);
  const isTitled = (kind: MatterKind) =>
    title?.words.some(({ noun, key }) => kindOfMatter(noun?.[0]?.lemma ?? key) === kind) ?? false;
  const first = sentences[0]?.sentence.index;
  const told = [...found.values()].flatMap((one) =>
    one &&
    (!one.kind.isSure || isTitled(one.kind)) &&
    (one.kind !== MISHAP || isOfMishap(one, sentences, title)) &&
    (one.sentence === first || isTitled(one.kind) || timesTold(sentences, one.kind) >= OFTEN)
      ? [one]
      : [],
  );
  const match = matchIn(
    sentences,
    title,
    told.find(({ kind }) => kind.id === 'contest'),
  );
  const firm = firmIn(sentences, title);
  const mishap = told.some(({ kind }) => kind === MISHAP) ? undefined : mishapIn(sentences, title);
  const quake = told.some(({ kind }) => kind === QUAKE) ? undefined : quakeIn(sentences, title);
  const isSole = ({ kind }: Matter) => !kind.isSole || !tellsOneMore(sentences.slice(0, LEAD), kind);
  const product = productIn(sentences, title);
  return [
    match,
    stormIn(sentences, title),
    quake,
    mishap,
    firm,
    product,
    ...told.filter(isSole),
    ...namedIn(sentences, title),
  ].flatMap((one) => one ?? []);
}
