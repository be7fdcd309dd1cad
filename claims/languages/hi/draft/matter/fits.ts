import type { Draft } from '../../../language.ts';
import { hasOtherTime, isHabit } from '../../other-time.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isLeftOut } from '../parts/standing.ts';
import type { Asides } from '../setting/asides.ts';
import type { Reach } from '../setting/reach.ts';
import { kindOfMatter } from './kinds.ts';
import type { Matter } from './phrase.ts';

/** Kinds of claims that tell what comes about. */
const TOLD: ReadonlySet<string> = new Set(['event', 'state', 'plan', 'possibility', 'attribute']);
/** What depends on what is not so yet, or holds of whatever there is. */
const DEPENDENT = /^(?:अगर|यदि|जबकि|हालांकि|ताकि|जहां|जब तक|जो|जिस|जिन) /u;
/** What lay before the news. */
const BEFORE = /(?:था|थी|थे|थीं)।$/u;
/** Said by somebody of himself. */
const OWN = /(?:^| )(?:मैं|हम|हमें|हमारे|हमारी|मुझे|मेरे|मेरी)(?= |,|।)/u;
/** What leads over to something else, to the end of its paragraph. */
const LEADS_OVER = /^(?:उधर|इधर|इस बीच|इसी बीच|एक अन्य|अन्य|इससे पहले)[ ,]/u;
/** What sets one against another: with a place that the lead does not name, it leads over, too. */
const CONTRAST = /^(?:दूसरी ओर|दूसरी तरफ|वहीं)[ ,]/u;
/** "पिछले चुनाव", "दूसरे मैच", "एक अन्य हादसे": another one of its kind. */
const OTHER = /^(?:पिछल[ाेी]|अगल[ाेी]|गत|बीते|बीती|दूसर[ाेी]|अन्य|पहल[ाेी])$/u;

/** What a story tells around its claims. */
export interface Context {
  readonly article: string;
  readonly sentences: ReadonlyMap<number, TaggedSentence>;
  /** The sentences that turn to something else, and those that tell of a country that the lead does not name. */
  readonly turned: ReadonlySet<number>;
  readonly abroad: ReadonlySet<number>;
  /** The sentences that tell of another time, place or case than the news. */
  readonly asides: Asides;
  /** How far what the story is of is told by its noun alone. */
  readonly reach: Reach;
  /** Headline and lead, and the index of the first sentence. */
  readonly top: readonly TaggedSentence[];
  readonly first: number | undefined;
}

const wordsOf = (article: string, { sentence: { start, end } }: TaggedSentence) => article.slice(start, end);

/** The places that a sentence names. */
const placesIn = ({ words }: TaggedSentence): readonly string[] =>
  words.flatMap(({ name, inside }) => (name?.class === 'place' && !inside ? [name.canonical] : []));

function turnsAway(article: string, one: TaggedSentence, homes: ReadonlySet<string>): boolean {
  const { words } = one;
  if (CONTRAST.test(wordsOf(article, one)) && placesIn(one).some((place) => !homes.has(place))) return true;
  return (
    (LEADS_OVER.test(wordsOf(article, one)) && !TOSS.test(wordsOf(article, one))) ||
    words.some(({ key, noun }, at) => {
      // "दूसरे चरण": elections and trials have stages, too.
      const isMatter = kindOfMatter(noun?.[0]?.lemma ?? key) !== undefined && !/^(?:चरण|खंड)$/u.test(key);
      return isMatter && words.slice(Math.max(0, at - 2), at).some((word) => OTHER.test(word.key));
    })
  );
}

/** The countries that a sentence names. */
export function countriesIn({ words }: TaggedSentence): readonly string[] {
  return words.flatMap(({ name, demonym, inside }) => {
    if (demonym) return [demonym];
    return !inside && name?.category === 'country' ? name.refs.slice(0, 1) : [];
  });
}

/** Sentences from the top that tell in which countries a story is set. */
const LEAD = 3;
/** Sentences from the top that tell of which places and bodies it is. */
const NEAR = 2;

/** The headline of a story and its first sentences. */
export const fromTop = (
  title: TaggedSentence | undefined,
  sentences: readonly TaggedSentence[],
  count: number,
): readonly TaggedSentence[] => [...(title ? [title] : []), ...sentences.slice(0, count)];

/** What stands around the claims of a story. */
export function contextOf(
  article: string,
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
  around: Pick<Context, 'asides' | 'reach'>,
): Context {
  const turned = new Set<number>();
  const abroad = new Set<number>();
  const lead = fromTop(title, sentences, LEAD);
  const home = new Set(lead.flatMap(countriesIn));
  const homes = new Set(lead.flatMap(placesIn));
  let last: TaggedSentence | undefined;
  for (const one of sentences) {
    const { index, paragraph } = one.sentence;
    const goesOn = (told: ReadonlySet<number>) =>
      last?.sentence.paragraph === paragraph && told.has(last.sentence.index);
    if (goesOn(turned) || turnsAway(article, one, homes)) turned.add(index);
    if (goesOn(abroad) || countriesIn(one).some((country) => !home.has(country))) abroad.add(index);
    last = one;
  }
  return {
    article,
    sentences: new Map(sentences.map((one) => [one.sentence.index, one])),
    turned,
    abroad,
    ...around,
    top: fromTop(title, sentences, NEAR),
    first: sentences[0]?.sentence.index,
  };
}

/** Whether a claim tells what comes about, or came to be needed. */
const isOfKind = ({ kind, text }: Draft['claim']) =>
  TOLD.has(kind) || (kind === 'evaluation' && NEEDED.test(text));

/** "145 रन चाहिए थे": what was needed, and no opinion of what should be. */
const NEEDED = /चाहिए (?:था|थी|थे|थीं)।$/u;

/** "इससे पहले टॉस जीतकर": earlier in the same match. */
const TOSS = /(?:^| )टॉस(?= )/u;

/** The sentence of a claim, without what it is set against behind: "…, जबकि साल भर पहले यह 15 फीसदी था". */
export function toldWith({ claim }: Draft, one: TaggedSentence, article: string): string {
  const whole = wordsOf(article, one);
  const [first] = claim.spans;
  const at = whole.search(/,? जबकि /u);
  return at > 0 && first && first.end <= one.sentence.start + at ? whole.slice(0, at) : whole;
}

/** Whether a claim may be told under an occasion of its story at all: by its kind, its time, and what stands around it. */
export function mayBeUnder({ claim, form }: Draft, { article, sentences, turned }: Context): boolean {
  if (isLeftOut(form.blocks) || !isOfKind(claim) || turned.has(form.sentence)) return false;
  const { text } = claim;
  if (DEPENDENT.test(text) || OWN.test(text)) return false;
  if (isHabit({ claim })) return false;
  const own = sentences.get(form.sentence);
  const around = own ? toldWith({ claim, form }, own, article) : text;
  if (hasOtherTime(TOSS.test(around) ? around.replace(/^इससे पहले /u, '') : around)) return false;
  const before = sentences.get(form.sentence - 1);
  const isSame = before?.sentence.paragraph === own?.sentence.paragraph;
  return !(BEFORE.test(text) && before && isSame && hasOtherTime(wordsOf(article, before)));
}

/** "बारिश से राहत के आसार नहीं हैं": what may come, when the occasion is over. */
const FORETOLD = /(?:^| )(?:आसार|संभावना|अनुमान|उम्मीद)(?= )/u;

/** What ties a claim to an occasion by words that only what belongs to it has; undefined where it has none. */
export function tieOf(
  { claim: { text, modality, kind: told } }: Draft,
  { kind }: Matter,
): string | undefined {
  if (kind.bars?.test(text) || (kind.isOfNews && BEFORE.test(text) && !kind.past?.test(text)))
    return undefined;
  const isAhead =
    modality === 'planned' ||
    (told === 'possibility' && modality === 'reported') ||
    (modality === 'hedged' && FORETOLD.test(text));
  const tie = kind.ties?.find(([words]) => words.test(text))?.[1];
  if (isAhead && (kind.isOver || (kind.ties && tie === undefined))) return undefined;
  return tie ?? (kind.fits.test(text) ? kind.tie : undefined);
}
