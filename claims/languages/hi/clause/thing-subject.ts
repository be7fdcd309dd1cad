import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { agrees, happens } from './agreement.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';
import { cutsIn } from './run-in.ts';

export function isKnownNoun(group: NounGroup): boolean {
  return (
    group.head.name !== undefined || (group.head.noun?.some((reading) => reading.case === 'direct') ?? false)
  );
}

/** What becomes of a figure: "दर घटकर छह प्रतिशत रह गई". */
const MOVES = new Set('बढ़ घट चढ़ गिर खिसक लुढ़क उछल'.split(' '));
/** What becomes of a thing by itself: "जलकर राख हो गया", "टकराकर पलट गई". */
const CHANGES = new Set([...'जल टूट फट डूब फिसल पलट टकरा दब बह झुलस भिड़ उखड़ ढह'.split(' '), ...MOVES]);

/** Whether what became of a bare thing in a clause without tense goes on in its main clause. */
export function changes({ verb: own }: Embedded, verb: VerbGroup): boolean {
  return own.shape === 'conjunctive' && CHANGES.has(own.root) && happens(verb.root);
}

/** "जंगल | जलकर राख हो गया": a thing, and no place or day, nor a measure but where it rises or falls. */
export function isThing(phrase: Phrase, own: VerbGroup, verb: VerbGroup): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct') return false;
  const { head } = phrase.group;
  const kind = head.noun?.[0]?.class ?? '';
  if (head.value || head.name?.class === 'place' || kind === 'time') return false;
  if ((kind === 'measure' || kind === 'money') && !MOVES.has(own.root)) return false;
  return isKnownNoun(phrase.group) && agrees(phrase.group, verb);
}

/** "तेज रफ्तार बस | डिवाइडर से टकराकर": the vehicle has run into what it met. */
export function releasedVehicle(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  const last = embedded.phrases.at(-1);
  if (last?.kind !== 'nominal' || last.participle || last.tag === 'direct' || last.tag === 'genitive')
    return null;
  for (const cut of cutsIn(last.group)) {
    const [left, right] = cutSoft(last.group, cut);
    const site = /^(?:place|building)$/u.test(right.head.noun?.[0]?.class ?? '');
    if (site || left.head.noun?.[0]?.class !== 'vehicle' || !agrees(left, verb)) continue;
    const subject: Nominal = { kind: 'nominal', group: left, tag: 'direct' };
    const met: Nominal = { kind: 'nominal', group: right, tag: right.tag };
    return [...embedded.phrases.slice(0, -1), subject, { ...embedded, phrases: [met] }];
  }
  return null;
}

const isDirect = (phrase: Phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct';

/** A vehicle that has run into a verbal noun, and what is left of that; null where the verb may be done to it. */
function vehicleOf({ phrases, ...embedded }: Embedded, verb: VerbGroup): [Phrase, Embedded] | null {
  const first = phrases[0];
  if (first?.kind !== 'nominal') return null;
  // "विमान | उड़ान भरने के बाद": the noun of the verb stands in the vehicle's phrase.
  const [own, object] = cutsIn(first.group).length > 0 && phrases.length === 1 ? halves(first) : [first];
  const rest = object ? [object] : phrases.slice(1);
  const moves = own.group.head.noun?.[0]?.class === 'vehicle' && isThing(own, embedded.verb, verb);
  if (!moves || rest.length === 0 || !happens(verb.root)) return null;
  if (isErgative(embedded.verb.root) && !rest.some(isDirect)) return null;
  return [own, { ...embedded, phrases: rest }];
}

/** A phrase of two nouns as two phrases. */
function halves(nominal: Nominal): [Nominal, Nominal] {
  const [left, right] = cutSoft(nominal.group, cutsIn(nominal.group)[0] as number);
  return [
    { kind: 'nominal', group: left, tag: 'direct' },
    { kind: 'nominal', group: right, tag: 'direct' },
  ];
}

/** "एक विमान | हवाई पट्टी पर उतरने के बाद दुर्घटनाग्रस्त हो गया": what went through the one went through the other. */
export function releasedThing(embedded: Embedded, verb: VerbGroup): Phrase[] | null {
  return /^(?:after|before)$/u.test(embedded.tag) ? vehicleOf(embedded, verb) : null;
}

/** "विमान | उड़ान भरने के 13 मिनट बाद दुर्घटनाग्रस्त हो गया": the same, where it is told how long after. */
export function releasedBeforeSpan(nominal: Nominal, verb: VerbGroup): Phrase[] | null {
  const { participle, tag } = nominal;
  if (participle?.verb.shape !== 'gerund' || !/^(?:after|before)$/u.test(tag)) return null;
  const found = vehicleOf(participle, verb);
  return found && [found[0], { ...nominal, participle: found[1] }];
}
