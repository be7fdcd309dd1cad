import { fold } from '../../../text/fold.ts';
import type { AdverbGroup, Chunk, NounGroup, VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import { splitHanded } from './handed-over.ts';
import { releaseObject } from './hidden-object.ts';
import { firstNoun, hiddenSubject } from './hidden-subject.ts';
import { releaseOwner } from './owners.ts';
import { countOfThem } from './partitive-count.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';
import { splitCounted, splitCountedActors, splitNamed } from './run-in.ts';
import { isWhereTo } from './where-to.ts';

/** A comma inside a clause: what is left of it belongs to no participle on the right. */
type Item = Phrase | 'comma';

function isDirectNominal(phrase: Item | undefined): phrase is Nominal {
  return phrase !== undefined && phrase !== 'comma' && phrase.kind === 'nominal' && phrase.tag === 'direct';
}

function isTimeValue(phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal') return false;
  const fact = phrase.group.head.value?.fact;
  return fact?.type === 'time' || (fact?.type === 'quantity' && fact.dimension === 'duration');
}

/** Whether an embedded verb of this shape lets `phrase` be its own. */
function absorbs(verb: VerbGroup, phrase: Phrase): boolean {
  if (phrase.kind === 'nominal') {
    // "जब दिल्ली से भेजे गए लोग आए": when, says the clause and not its participle.
    if (phrase.group.words.length === 1 && phrase.group.head.key === 'जब') return false;
    if (phrase.tag === 'ergative' || phrase.tag === 'according') return false;
    // "उनकी जगह … पद संभालने के लिए कहा गया": instead of whom somebody was asked.
    if (phrase.tag === 'exchange' && phrase.group.pronoun) return false;
    if (verb.shape === 'conjunctive' || verb.shape === 'adverbial') {
      if (isTimeValue(phrase)) return false;
      return phrase.tag !== 'companion' && phrase.tag !== 'during' && phrase.tag !== 'after';
    }
  }
  if (phrase.kind === 'embedded' && verb.shape === 'adnominal')
    return phrase.verb.shape !== 'gerund' || phrase.tag === 'genitive';
  return true;
}

/** "और" between phrases: what is left of it belongs to no participle on the right. */
function isJoiner(phrase: Phrase): boolean {
  return phrase.kind === 'adverbial' && phrase.group.words[0]?.pos === 'coordinator';
}

/** What changes of itself: nothing is done to anybody by it. */
const CHANGED = new Set('बदले बदली बढ़े बढ़ी घटे घटी बिगड़े बिगड़ी बिखरे बिखरी'.split(' ').map(fold));

/** "गाड़ियों को | बदले हुए रास्ते से चलाया जा रहा है": the participle says how the way is, and what is run belongs to the clause. */
function isChangedItself([first]: readonly Phrase[], { root, words }: VerbGroup): boolean {
  if (CHANGED.has(words[0]?.key ?? '')) return true;
  return root === 'हो' && first?.kind === 'nominal' && CHANGED.has(first.group.head.key);
}

function embed(items: Item[], verb: VerbGroup): Embedded {
  const own: Phrase[] = [];
  while (items.length > 0) {
    const last = items.at(-1) as Item;
    if (last === 'comma' || isJoiner(last) || !absorbs(verb, last)) break;
    if (isChangedItself(own, verb) && last.kind === 'nominal' && last.tag === 'dative') break;
    own.unshift(last);
    items.pop();
  }
  return { kind: 'embedded', verb, phrases: own, tag: verb.tag ?? 'direct' };
}

/** "दिल्ली से पटना लौटी थी": right before its verb, a bare place is where somebody came. */
function isDestination(item: Item, items: readonly Item[], verb: VerbGroup): boolean {
  return isDirectNominal(item) && item === items.at(-1) && isWhereTo(item, verb, []);
}

function hasSubject(items: readonly Item[], verb: VerbGroup): boolean {
  return items.some((item) => {
    if (item === 'comma' || item.kind !== 'nominal' || isDestination(item, items, verb)) return false;
    if (item.tag === 'ergative') return true;
    if (item.tag !== 'direct' || item.group.head.value || !agrees(item.group, verb)) return false;
    return canAct(item.group) || (!verb.conjunct && !isErgative(verb.root));
  });
}

/** Gives the clause the subject that an embedded verb at its front took: "रूस | यूक्रेन पर आक्रमण करने के कारण …". */
function releaseSubject(items: Item[], verb: VerbGroup | undefined): Item[] {
  if (!verb || hasSubject(items, verb)) return items;
  const at = items.findIndex(
    (item) =>
      item !== 'comma' &&
      (item.kind === 'embedded' || (item.kind === 'nominal' && item.participle !== undefined)),
  );
  const item = items[at];
  if (at < 0 || item === undefined || item === 'comma') return items;
  const embedded = item.kind === 'embedded' ? item : item.kind === 'nominal' ? item.participle : undefined;
  const first = embedded?.phrases[0];
  if (!embedded || !isDirectNominal(first)) return items;
  // "नाम पुलिस द्वारा सौंपी गई सूची में …": a passive participle is said of the noun after it, of no other.
  const passive = embedded.verb.shape === 'adnominal' && embedded.verb.passive;
  const free = passive && !embedded.verb.conjunct && agrees(first.group, verb);
  if (!free && !canAct(first.group)) return items;
  if (embedded.phrases.length === 1 && embedded.verb.shape === 'adnominal' && !free) return items;
  const rest: Embedded = { ...embedded, phrases: embedded.phrases.slice(1) };
  const remaining: Phrase = item.kind === 'nominal' ? { ...item, participle: rest } : rest;
  return [...items.slice(0, at), first, remaining, ...items.slice(at + 1)];
}

/** "वह कंपनी छोड़कर …": a bare pronoun beside a verb without tense acts in the main clause too. */
function releasePronouns(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item === 'comma' || item.kind !== 'embedded') return [item];
    const { shape } = item.verb;
    const at = item.phrases.findIndex((phrase) => isDirectNominal(phrase) && phrase.group.pronoun);
    if (at < 0 || (shape !== 'conjunctive' && shape !== 'adverbial')) return [item];
    const before = item.phrases.slice(0, at);
    const pronoun = item.phrases[at] as Phrase;
    const after = item.phrases.slice(at + 1);
    return [...before, pronoun, { ...item, phrases: after }];
  });
}

/** What is handed over told apart from whom it is handed to, where no other phrase can be what the verb agrees with. */
function releaseHanded(items: Item[], verb: VerbGroup | undefined): Item[] {
  if (!verb || items.some((item) => isDirectNominal(item) && !item.group.head.value)) return items;
  return items.flatMap((item): Item[] => (item === 'comma' ? null : splitHanded(item, verb)) ?? [item]);
}

/** Where the clause has no subject, looks for one at the left edge of one of its noun phrases. */
function findHiddenSubject(items: Item[], verb: VerbGroup | undefined, opens: boolean): Item[] {
  if (!verb) return items;
  for (const [at, item] of items.entries()) {
    const named = item === 'comma' ? null : (splitNamed(item, verb) ?? splitCountedActors(item, verb));
    if (named) return [...items.slice(0, at), ...named, ...items.slice(at + 1)];
  }
  if (hasSubject(items, verb)) return items;
  for (const [at, item] of items.entries()) {
    if (item === 'comma' || item.kind === 'adverbial') continue;
    const before = items[at - 1];
    const found =
      hiddenSubject(item, verb) ?? countOfThem(before === 'comma' ? undefined : before, item, verb);
    if (found) return [...items.slice(0, at), ...found, ...items.slice(at + 1)];
  }
  const counted = countedSubject(items, verb);
  if (counted) return counted;
  return opens ? takeFirstNoun(items, verb) : items;
}

/** The items with many of something at the front of an oblique phrase told apart, where nothing else can be what the clause is about. */
function countedSubject(items: readonly Item[], verb: VerbGroup): Item[] | null {
  if (
    items.some(
      (item) => item !== 'comma' && item.kind === 'nominal' && /^(?:dative|ergative)$/u.test(item.tag),
    )
  )
    return null;
  for (const [at, item] of items.entries()) {
    const found = item === 'comma' ? null : splitCounted(item, verb);
    if (found) return [...items.slice(0, at), ...found, ...items.slice(at + 1)];
  }
  return null;
}

/** Whether a phrase may be what the clause is about as it stands. */
function mayHold(item: Item, verb: VerbGroup): boolean {
  if (item === 'comma' || item.kind === 'adverbial') return false;
  if (item.kind === 'embedded')
    return item.verb.shape === 'infinitive' || item.phrases.some((phrase) => mayHold(phrase, verb));
  if (item.tag === 'genitive') return verb.conjunct === undefined || !isErgative(verb.root);
  if (isTimeValue(item)) return false;
  return item.tag === 'direct' || (item.tag === 'dative' && item.group.head.value?.fact.type !== 'time');
}

/** The first noun of the first phrase that a bare subject may have run into, as a phrase of its own. */
function takeFirstNoun(items: Item[], verb: VerbGroup): Item[] {
  if (items.some((item) => mayHold(item, verb) && !isDestination(item, items, verb))) return items;
  for (const [at, item] of items.entries()) {
    if (item === 'comma' || item.kind === 'adverbial' || items[at + 1] === 'comma') continue;
    const found = firstNoun(item, verb);
    if (found) return [...items.slice(0, at), ...found, ...items.slice(at + 1)];
  }
  return items;
}

/** "हुए | अलग-अलग | हादसों में": adverbs between a participle and its noun stand in the noun's phrase. */
function withAdverbs(group: NounGroup, adverbs: readonly AdverbGroup[]): NounGroup {
  const before = adverbs.flatMap(({ words }) => words);
  if (before.length === 0) return group;
  const softCuts = group.softCuts.map((cut) => cut + before.length);
  return { ...group, words: [...before, ...group.words], softCuts };
}

/**
 * Builds the phrases of a clause: verbs without tense take the phrases on their left, participles attach
 * to the noun on their right. `opens`: the clause opens its sentence, so that its subject is its own.
 */
export function attachPhrases(
  chunks: readonly Chunk[],
  verb: VerbGroup | undefined,
  opens = false,
): readonly Phrase[] {
  const items: Item[] = [];
  let participle: Embedded | undefined;
  let held: AdverbGroup[] = [];
  const release = () => {
    if (participle) items.push(participle);
    items.push(...held.map((group): Phrase => ({ kind: 'adverbial', group })));
    participle = undefined;
    held = [];
  };
  for (const chunk of chunks) {
    if (chunk.kind === 'break') {
      const joins = chunk.words[0]?.pos === 'coordinator' && items.length > 0;
      if (joins && !participle)
        items.push({ kind: 'adverbial', group: { kind: 'adverb', words: chunk.words } });
      else items.push('comma');
    } else if (chunk.kind === 'adverb') {
      if (participle) held.push(chunk);
      else items.push({ kind: 'adverbial', group: chunk });
    } else if (chunk.kind === 'verb') {
      // "आग लगने की सूचना मिलते ही": a verbal noun before a verb with a noun of its own belongs to that.
      release();
      const embedded = embed(items, chunk);
      if (chunk.shape === 'adnominal' || chunk.tag === 'genitive') participle = embedded;
      else items.push(embedded);
    } else {
      const group = withAdverbs(chunk, held);
      items.push({ kind: 'nominal', group, tag: chunk.tag, ...(participle ? { participle } : {}) });
      participle = undefined;
      held = [];
    }
  }
  release();
  const settled = findHiddenSubject(
    releaseSubject(releaseHanded(releasePronouns(items), verb), verb),
    verb,
    opens,
  );
  return releaseObject(
    releaseOwner(
      settled.filter((item): item is Phrase => item !== 'comma'),
      verb,
    ),
    verb,
  );
}
