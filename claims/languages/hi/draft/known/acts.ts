import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import { caseForm } from '../parts/case-forms.ts';
import type { Ledger } from './ledger.ts';

/** Nouns for what somebody does, says or writes. */
const ACTS: ReadonlySet<string> = new Set(['event', 'communication', 'document', 'law']);

/** Nouns for what is done to somebody, by the adjective that says so with a verb. */
const DONE: Readonly<Record<string, { readonly lemma: string }>> = {
  गिरफ्तार: { lemma: 'गिरफ्तारी' },
  रिहा: { lemma: 'रिहाई' },
  नियुक्त: { lemma: 'नियुक्ति' },
  तैनात: { lemma: 'तैनाती' },
  बर्खास्त: { lemma: 'बर्खास्तगी' },
};

/** Nouns that say nothing of what was done. */
const LIGHT: ReadonlySet<string> = new Set(
  'बात काम नाम जवाब ध्यान जिक्र जोर भाग हिस्सा मदद कोशिश प्रयास इंतजार'.split(' '),
);

const isNominal = (phrase: Phrase): phrase is Nominal => phrase.kind === 'nominal';

/** The words of a phrase as they stand before का: "भारत", "मंत्री मोहन राय"; null where they only point or have no such form. */
function ownerIn({ group, participle }: Nominal): string | null {
  const { words } = group;
  const open = words.some(
    (word) => word.pos === 'pronoun' || word.pronoun !== undefined || word.key === 'दोनों' || word.value,
  );
  if (open || participle || words.length > 8) return null;
  const form = group.tag === 'direct' ? caseForm(group, 'oblique') : ({ kind: 'same' } as const);
  if (!form) return null;
  const texts = words.map((word) => word.text);
  if (form.kind === 'last') texts[texts.length - 1] = form.text;
  return texts.join(' ');
}

function lastOf(frame: Frame, tags: readonly string[]): Nominal | undefined {
  return frame.parts
    .map(({ phrase }) => phrase)
    .findLast((phrase): phrase is Nominal => isNominal(phrase) && tags.includes(phrase.tag));
}

/** The place of the clause, by name: "पटना में". */
function whereIn(frame: Frame): Nominal | undefined {
  const places = frame.parts.flatMap(({ phrase }) =>
    isNominal(phrase) &&
    phrase.tag === 'locative' &&
    phrase.group.words.some(({ name }) => name?.class === 'place')
      ? [phrase]
      : [],
  );
  return places.length === 1 ? places[0] : undefined;
}

/** The bare noun that the clause tells an act with: "फैसला" in "ने फैसला सुनाया", "बैठक" in "बैठक हुई". */
function actOf({ verb, parts, subject }: Frame): Word | undefined {
  if (verb.conjunct) return verb.conjunct;
  const bare = parts.findLast(({ phrase }) => isNominal(phrase) && phrase.tag === 'direct')?.phrase;
  if (!bare || !isNominal(bare) || bare.group.words.length > 1) return undefined;
  return subject?.phrase === bare && verb.root !== 'हो' ? undefined : bare.group.head;
}

/**
 * Remembers what the clause tells as an act, by its noun: whose it is, of whom, or where it was. "अदालत ने फैसला
 * सुनाया" lets "इस फैसले" be "अदालत के फैसले".
 */
export function learnAct(ledger: Ledger, frame: Frame, place: Place): void {
  const act = actOf(frame);
  if (!act) return;
  const done = DONE[act.key];
  const reading = act.noun?.[0];
  if (!done && (!reading || !ACTS.has(reading.class))) return;
  const lemma = done?.lemma ?? reading?.lemma ?? act.key;
  if (LIGHT.has(lemma)) return;
  const last = frame.parts.at(-1)?.phrase;
  const genitive = last && isNominal(last) && last.tag === 'genitive' ? last : undefined;
  const owned =
    genitive ??
    (done
      ? (lastOf(frame, ['dative']) ?? lastOf(frame, ['direct']))
      : lastOf(frame, ['ergative', 'agentive']));
  const owner = owned && owned.group.head !== act ? ownerIn(owned) : null;
  const where = owner ? undefined : whereIn(frame);
  const at = owner ? owned : where;
  if (!at) return;
  const text = owner ?? [...at.group.words, ...at.group.marker].map((word) => word.text).join(' ');
  ledger.note(lemma, {
    modifiers: [],
    head: act,
    ...(owner ? { owner } : { where: text }),
    range: rangeOf([...at.group.words, act]),
    ...place,
    identity: fold(text),
    plural: false,
  });
}
