import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';

const isNominal = (phrase: Phrase): phrase is Nominal => phrase.kind === 'nominal';

/** The dimension of the one amount that a phrase gives, counts aside. */
function dimensionOf({ group }: Nominal): string | undefined {
  const facts = group.words.flatMap(({ value, inside }) => (value && !inside ? [value.fact] : []));
  const fact = facts[0];
  return facts.length === 1 && fact?.type === 'quantity' && fact.dimension !== 'ordinal'
    ? fact.dimension
    : undefined;
}

/** All nominal phrases, those of verbs without tense too. */
function nominalsIn(phrases: readonly Phrase[]): Nominal[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'embedded') return nominalsIn(phrase.phrases);
    return isNominal(phrase) ? [phrase] : [];
  });
}

/** Whether a phrase may be what has a figure: no pronoun, no name and no number of its own. */
function hasFigure({ group, tag, participle }: Nominal): boolean {
  const { words, head } = group;
  if (tag !== 'direct' || participle || group.pronoun || head.name || canAct(group)) return false;
  return (
    head.pos === 'noun' &&
    words[0]?.pos !== 'determiner' &&
    !words.some(
      ({ value, pos, name }) => value !== undefined || pos === 'pronoun' || name?.class === 'person',
    )
  );
}

/**
 * "मुनाफा 18 प्रतिशत बढ़कर 40 करोड़ रुपये हो गया, जो एक साल पहले 34 करोड़ था": what the clause before opens with, where both
 * clauses give a figure of one kind and the second gives nothing else but a time.
 */
export function figureBefore(before: Clause, clause: Clause, { key }: Word): Nominal | undefined {
  const { verb } = clause;
  if (key !== 'जो' || verb?.root !== 'हो' || verb.conjunct || verb.negated || verb.perfective)
    return undefined;
  const rest = clause.phrases.filter((phrase) => !(isNominal(phrase) && phrase.group.relative));
  const bare = rest.filter((phrase): phrase is Nominal => isNominal(phrase) && phrase.tag === 'direct');
  const times = rest.every((phrase) => bare.includes(phrase as Nominal) || isWhen(phrase));
  const amounts = bare.filter((one) => dimensionOf(one) !== undefined);
  const amount = amounts[0];
  if (!amount || amounts.length > 1 || !times || bare.some((one) => one !== amount && !isWhen(one)))
    return undefined;
  const [first] = before.phrases;
  if (first === undefined || !isNominal(first) || !hasFigure(first)) return undefined;
  const dimension = dimensionOf(amount);
  const last = nominalsIn(before.phrases).findLast((one) => dimensionOf(one) !== undefined);
  return last && dimensionOf(last) === dimension ? first : undefined;
}

function isWhen(phrase: Phrase): boolean {
  if (phrase.kind === 'adverbial') return true;
  if (!isNominal(phrase)) return false;
  const { head, reading } = phrase.group;
  const fact = head.value?.fact;
  if (fact?.type === 'quantity' && fact.dimension === 'duration') return phrase.tag === 'before';
  return head.value?.fact.type === 'time' || reading?.class === 'time' || head.noun?.[0]?.class === 'time';
}

/** What a thing has, and nobody who made it. */
const PROPERTY =
  /^(?:कीमत|दाम|लागत|लंबाई|चौडाई|चौड़ाई|ऊंचाई|गहराई|वजन|क्षमता|गति|रफ्तार|मारक|तीव्रता|अवधि|किराया|शुल्क|प्रीमियम|मोटाई|व्यास)$/u;

/** Whom something befell: that came of the deed, and not of the thing. */
const HARMED = /^(?:मौत|मौतें|मृत्यु|जान|घायल|जख्मी|मारे|मरे|झुलस|झुलसे|हताहत|शहीद)$/u;

/** "… 5 जवान शहीद हो गए": whether a clause tells whom something befell. */
export const tellsOfHarm = ({ words }: Clause): boolean => words.some(({ key }) => HARMED.test(key));

/** Whether the relative word may be of a thing: as the subject, as its place, or as what has a property. */
function isOfThing(word: Word, clause: Clause): boolean {
  const { words } = clause;
  if (word.key === 'जिसमें') return !tellsOfHarm(clause);
  if (word.key === 'जो') return true;
  const next = words[words.indexOf(word) + 1];
  return /^जिसक[ाेी]$/u.test(word.key) && PROPERTY.test(next?.key ?? '');
}

/** "एक मिसाइल | दागी, जो …गिरी": one thing and a verb of one, or several and a verb of several. */
function fitsNumber({ group }: Nominal, { verb }: Clause): boolean {
  if (verb?.number !== 'pl' || verb.gender === 'f') return true;
  const counted = group.words.some(
    ({ value, pos }) => pos === 'coordinator' || (value?.fact.type === 'quantity' && value.fact.value !== 1),
  );
  return counted || (group.head.noun?.every(({ number }) => number === 'pl') ?? false);
}

/**
 * "देश ने मिसाइल दागी, जो समुद्र में गिरी": of whoever acts with ने and the thing right before the verb, the thing.
 * `candidates` fit the relative word by form.
 */
export function thingBefore(
  candidates: readonly Nominal[],
  nearest: Phrase | undefined,
  clause: Clause,
  word: Word,
): Nominal | undefined {
  const last = candidates.at(-1);
  if (candidates.length < 2 || !last || last !== nearest || last.tag !== 'direct') return undefined;
  if (canAct(last.group) || last.group.head.name || !isOfThing(word, clause)) return undefined;
  if (!candidates.slice(0, -1).every(({ tag }) => tag === 'ergative')) return undefined;
  const tellsWho = clause.phrases.some(
    (phrase) =>
      isNominal(phrase) && phrase.tag === 'direct' && !phrase.group.relative && canAct(phrase.group),
  );
  return !tellsWho && (word.key !== 'जो' || fitsNumber(last, clause)) ? last : undefined;
}
