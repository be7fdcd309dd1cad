import type { Argument, Entity, Fact, Reading } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate, Surroundings } from '../../types.ts';

type Quantity = Extract<Fact, { type: 'quantity' }>;

/** Words that two sentences of one list differ in without saying another thing; units are held against each other apart. */
const LIGHT: ReadonlySet<string> = new Set(
  'में का की के को ने पर से और व तथा एवं भी ही तो वहीं वहां जबकि सबसे कुल है हैं था थी थे हुई हुआ हुए हो गई गया गए गयी गये रहा रही रहे किया की दर्ज रिकॉर्ड आए आई आया सामने मिले मिला मिली जिले जिला शहर राज्य लोग लोगों डिग्री सेल्सियस फीसदी प्रतिशत मीटर मिलीमीटर किलोमीटर रुपये हजार लाख करोड़'
    .split(' ')
    .map(foldPhrase),
);

function isQuantity(fact: Fact | undefined): fact is Quantity {
  return fact?.type === 'quantity' && fact.dimension !== 'ordinal';
}

/** The only exact figure of a claim, with its argument; null where it has none, several or one about so great. */
function figureOf({ claim }: Reading): { readonly argument: Argument; readonly fact: Quantity } | null {
  const found = claim.arguments.flatMap((argument) =>
    isQuantity(argument.fact) ? [{ argument, fact: argument.fact }] : [],
  );
  const [one] = found;
  return one && found.length === 1 && one.fact.comparator === 'exact' ? one : null;
}

/** What a claim says beside one name, its figure and its times; "न्यूनतम" and "अधिकतम" tell two things apart. */
function matterOf({ claim }: Reading, name: string, figure: string): string {
  const rest = claim.text.replace(name, ' ').replace(figure, ' ');
  const words = foldPhrase(rest.replace(/[\p{P}\p{Nd}]/gu, ' ')).split(' ');
  return [...new Set(words.filter((word) => word !== '' && !LIGHT.has(word)))].sort().join(' ');
}

function timesOf({ claim }: Reading): string {
  return claim.arguments
    .flatMap(({ fact }) => (fact?.type === 'time' ? [fact.resolved ?? fact.timex] : []))
    .join(' ');
}

/** What one figure of a list is told of: a place, a party, a firm. */
const NAMED: ReadonlySet<string> = new Set(['place', 'city', 'country', 'organisation']);

/** Other names of the story of which it tells the same with another figure. */
export interface BesideFigure {
  /** Each of them is surely false: the story gives it a figure of its own. */
  readonly others: readonly Entity[];
  /** Whether another name has the very figure of the key: then nobody can tell which is meant. */
  readonly isShared: boolean;
}

const NONE: BesideFigure = { others: [], isShared: false };

/** "नाहन में 19.4 डिग्री, ऊना में 21.6 डिग्री", "भाजपा को 89, जदयू को 85 सीटें": names that the story holds against the key by their figures. */
export function besideFigure(candidate: Candidate, around: Surroundings): BesideFigure {
  const { reading, argument, target } = candidate;
  const { fact: key } = argument;
  if (reading.claim.lang !== 'hi' || !NAMED.has(target.kind) || key?.type !== 'entity') return NONE;
  const own = figureOf(reading);
  if (own === null) return NONE;
  const matter = matterOf(reading, argument.text, own.argument.text);
  const times = timesOf(reading);
  const figures = new Map<string, { readonly entity: Entity; readonly values: number[] }>();
  for (const other of around.withPredicate(reading.form.predicate.lemma)) {
    if (other.claim.articleId !== reading.claim.articleId || timesOf(other) !== times) continue;
    const its = figureOf(other);
    if (its === null || its.fact.dimension !== own.fact.dimension || its.fact.unit !== own.fact.unit)
      continue;
    for (const { fact, role, text } of other.claim.arguments) {
      if (fact?.type !== 'entity' || fact.class !== key.class || role !== argument.role) continue;
      if (matterOf(other, text, its.argument.text) !== matter) continue;
      const id = fact.ref ?? fact.name;
      const known = figures.get(id);
      if (known) known.values.push(its.fact.value);
      else figures.set(id, { entity: fact, values: [its.fact.value] });
    }
  }
  figures.delete(key.ref ?? key.name);
  const all = [...figures.values()];
  const { value } = own.fact;
  return {
    others: all.filter(({ values }) => !values.includes(value)).map(({ entity }) => entity),
    isShared: all.some(({ values }) => values.includes(value)),
  };
}
