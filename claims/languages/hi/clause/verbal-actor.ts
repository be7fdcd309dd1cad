import { cutSoft } from '../chunk/noun-groups.ts';
import type { VerbGroup } from '../chunk/types.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { canAct } from './actors.ts';
import { agrees } from './agreement.ts';
import type { Embedded, Nominal, Phrase } from './phrases.ts';

/** Whether something is done to something: "लाना" as well, which takes no ने. */
function hasObject({ root }: VerbGroup): boolean {
  return root === 'ला' || isErgative(root);
}

/** "केंद्र सरकार | लॉकडाउन लागू करने पर": who acts and what is done have run into one. */
export function splitActor({ phrases, verb: own }: Embedded, verb: VerbGroup): [Nominal, Nominal] | null {
  const [only, ...rest] = phrases;
  if (only?.kind !== 'nominal' || only.tag !== 'direct' || rest.length > 0 || own.shape !== 'gerund')
    return null;
  if (!hasObject(own) || only.participle) return null;
  for (const cut of only.group.softCuts) {
    const [left, right] = cutSoft(only.group, cut);
    if (!canAct(left) || canAct(right) || !agrees(left, verb)) continue;
    return [
      { kind: 'nominal', group: left, tag: 'direct' },
      { kind: 'nominal', group: right, tag: 'direct' },
    ];
  }
  return null;
}

/** Who acts in a verbal noun with an object of its own, and in the main clause too. */
export function releasedActor(
  embedded: Embedded,
  verb: VerbGroup,
): [before: Phrase[], subject: Nominal, rest: Embedded] | null {
  if (embedded.verb.shape !== 'gerund' || !hasObject(embedded.verb)) return null;
  const at = embedded.phrases.findIndex((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  const subject = embedded.phrases[at];
  if (subject?.kind !== 'nominal' || subject.participle || !canAct(subject.group)) return null;
  const before = embedded.phrases.slice(0, at);
  const rest = embedded.phrases.slice(at + 1);
  const object = rest.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'dative' ||
        phrase.tag === 'direct' ||
        (phrase.tag === 'genitive' && embedded.verb.conjunct !== undefined)),
  );
  const bare = before.every((phrase) => phrase.kind === 'nominal');
  return object && bare && agrees(subject.group, verb)
    ? [before, subject, { ...embedded, phrases: rest }]
    : null;
}
