import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';
import { cutsIn } from './run-in.ts';

const isDirect = (phrase: Phrase | undefined): phrase is Nominal =>
  phrase?.kind === 'nominal' && phrase.tag === 'direct';

/** Words that say whose somebody is, or that make one name with the noun behind: "महिला डॉक्टर", "बाल मजदूर". */
const QUALIFIERS = /^(?:महिला|महिलाएं|पुरुष|बाल|बच्चा|छात्र|छात्रा|आदिवासी|प्रवासी|दलित|विदेशी|स्थानीय|वन|युवा|बुजुर्ग)$/u;

/** Whether somebody told by what they do has run into another one behind: "डॉक्टर | मरीज को". */
function isActorBefore(left: NounGroup, right: NounGroup, verb: VerbGroup): boolean {
  if (!canAct(left) || !agrees(left, verb) || QUALIFIERS.test(left.head.key)) return false;
  // "प्रधानमंत्री मोहन राय को", "पुलिस अधिकारी को": one, who is told by an office and a name, or by a body.
  if (right.words[0]?.name !== undefined && left.head.role) return false;
  if (left.head.noun?.[0]?.class === 'organisation' && right.head.role) return false;
  return left.head.name !== undefined || left.head.noun !== undefined;
}

function splitBeforeMarked({ group, tag }: Nominal, verb: VerbGroup): [Nominal, Nominal] | null {
  for (const cut of cutsIn(group)) {
    const [left, right] = cutSoft(group, cut);
    if (isActorBefore(left, right, verb))
      return [
        { kind: 'nominal', group: left, tag: 'direct' },
        { kind: 'nominal', group: right, tag },
      ];
  }
  return null;
}

/** "डॉक्टर | मरीज को बचाने में जुटे हैं": who acts has run into the one, with को, to whom it is done. */
export function releasedBeforeMarked({ phrases, ...embedded }: Embedded, verb: VerbGroup): Phrase[] | null {
  const [only, ...rest] = phrases;
  if (only?.kind !== 'nominal' || only.tag !== 'dative' || only.participle) return null;
  if (!isErgative(embedded.verb.root)) return null;
  const found = splitBeforeMarked(only, verb);
  return found && [found[0], { ...embedded, phrases: [found[1], ...rest] }];
}

/** "राहतकर्मी | फंसे लोगों को": an intransitive participle has no bare doer of its own beside whom it tells of. */
export function releasedFromParticiple(
  nominal: Nominal,
  participle: Embedded,
  verb: VerbGroup,
): [Nominal, Nominal] | null {
  const [first, ...rest] = participle.phrases;
  const own = participle.verb;
  if (own.shape !== 'adnominal' || own.passive || own.conjunct || isErgative(own.root)) return null;
  if (!isDirect(first) || first.participle || !canAct(first.group) || !agrees(first.group, verb)) return null;
  return [first, { ...nominal, participle: { ...participle, phrases: rest } }];
}

/** The verbal noun that a phrase is, or that stands before its noun. */
const gerundOf = (phrase: Phrase): Embedded | undefined => {
  const own = phrase.kind === 'embedded' ? phrase : phrase.kind === 'nominal' ? phrase.participle : undefined;
  return own?.verb.shape === 'gerund' ? own : undefined;
};

/** "हेलीकॉप्टर को | आग बुझाने के काम में लगाया गया": beside an object of its own, को of a verbal noun is of the passive. */
export function releasedDative(phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  // "… को आग बुझाने के लिए भेजा गया": an aim goes with whoever is sent.
  if (phrase.kind !== 'nominal') return null;
  const gerund = gerundOf(phrase);
  const [first, ...rest] = gerund?.phrases ?? [];
  if (!gerund || !verb.passive || first?.kind !== 'nominal' || first.tag !== 'dative') return null;
  if (!isErgative(gerund.verb.root) || !rest.some(isDirect)) return null;
  const left: Embedded = { ...gerund, phrases: rest };
  return [first, { ...phrase, participle: left }];
}
