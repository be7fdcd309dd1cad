import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { isNominal } from '../tag/word.ts';
import { canAct } from './actors.ts';
import { agrees, isEventOf } from './agreement.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';

/** Verbs that leave no room for a bare subject: it would stand with ने. */
function wantsErgative(verb: VerbGroup): boolean {
  return (
    verb.perfective &&
    !verb.passive &&
    !verb.progressive &&
    verb.conjunct === undefined &&
    /^(कर|दे|ले|कह|बता|मार)$/u.test(verb.root)
  );
}

/** Phrases that are never two: who acts, who says so, whose. */
const WHOLE: ReadonlySet<string> = new Set(['direct', 'ergative', 'agentive', 'according', 'genitive']);

function endsNominal(group: NounGroup, cut: number): boolean {
  const [left, right] = [group.words[cut - 1], group.words[cut]];
  if (!left || !right || right.inside || !isNominal(right)) return false;
  return left.pos === 'noun' || left.pos === 'name' || left.pos === 'unknown';
}

/** The places where a phrase may be two: soft cuts first, then after any noun. */
function cutsIn(group: NounGroup): number[] {
  const loose = group.words.map((_, i) => i).filter((i) => i > 0 && endsNominal(group, i));
  return [...new Set([...group.softCuts, ...loose])];
}

function isKnownNoun(group: NounGroup): boolean {
  return (
    group.head.name !== undefined || (group.head.noun?.some((reading) => reading.case === 'direct') ?? false)
  );
}

/** "पुलिस के 40 जवान सड़क निर्माण में लगे लोगों की …": the subject has run into the participle after it. */
function splitParticiple(nominal: Nominal, participle: Embedded, verb: VerbGroup): [Nominal, Nominal] | null {
  const [first, ...rest] = participle.phrases;
  if (first?.kind !== 'nominal' || first.participle) return null;
  const found = split(first, verb);
  if (!found) return null;
  const [subject, remains] = found;
  return [subject, { ...nominal, participle: { ...participle, phrases: [remains, ...rest] } }];
}

function split(nominal: Nominal, verb: VerbGroup): [Nominal, Nominal] | null {
  if (nominal.participle) return splitParticiple(nominal, nominal.participle, verb);
  if (WHOLE.has(nominal.tag)) return null;
  for (const cut of cutsIn(nominal.group)) {
    const [left, right] = cutSoft(nominal.group, cut);
    const soft = nominal.group.softCuts.includes(cut);
    const sure = soft
      ? canAct(left)
      : isKnownNoun(left) && left.head.name?.class !== 'place' && verb.number !== undefined;
    if (!sure || !agrees(left, verb) || left.head.value) continue;
    return [
      { kind: 'nominal', group: left, tag: 'direct' },
      { kind: 'nominal', group: right, tag: right.tag },
    ];
  }
  return null;
}

/** "चार लोग उतर कर": what acts in a clause without tense of an intransitive verb acts in its main clause too. */
function released(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  if (embedded.verb.shape === 'gerund') return releasedFromGerund(embedded, verb);
  if (embedded.verb.shape !== 'conjunctive' && embedded.verb.shape !== 'adverbial') return null;
  const at = embedded.phrases.findIndex(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      canAct(phrase.group) &&
      agrees(phrase.group, verb),
  );
  if (at < 0) return null;
  const subject = embedded.phrases[at] as Nominal;
  const before = embedded.phrases.slice(0, at);
  return [...before, subject, { ...embedded, phrases: embedded.phrases.slice(at + 1) }];
}

/** "लोग चंद्रग्रहण के दिन भूकंप के आने को …": the subject has run into the first phrase of a verbal noun. */
function releasedFromGerund(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  const [first, ...rest] = embedded.phrases;
  if (first?.kind !== 'nominal' || rest.length === 0) return null;
  const found = split(first, verb);
  return found && canAct(found[0].group) ? [found[0], { ...embedded, phrases: [found[1], ...rest] }] : null;
}

/** The phrase as what it hides: a bare subject run into the phrase after it, or taken by a verb without tense. */
export function hiddenSubject(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (wantsErgative(verb) || isEventOf(verb) || verb.passive) return null;
  if (phrase.kind === 'nominal') return split(phrase, verb);
  return phrase.kind === 'embedded' ? released(phrase, verb) : null;
}
