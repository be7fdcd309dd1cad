import { type Range, rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { type Nominal, phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';

/** Words after a place that say what the thing has to do with it; "काबुल स्थित मिशन" says which one is meant and stays. */
const RELATIONS = new Set(['निर्मित', 'आधारित']);

interface Origin {
  /** Where the place begins and its relation word stands, as indexes into the words. */
  readonly start: number;
  readonly relation: number;
}

/** "रूस निर्मित" before the noun that it describes; null where there is none. */
function originIn(words: readonly Word[]): Origin | null {
  const relation = words.findIndex((word, i) => i > 0 && RELATIONS.has(word.key));
  if (relation < 1 || relation === words.length - 1) return null;
  let start = relation - 1;
  while (start > 0 && (words[start] as Word).inside) start--;
  return (words[start] as Word).name?.class === 'place' ? { start, relation } : null;
}

/** Whether a part may hold where something comes from. */
export function mayHoldOrigin({ phrase }: Part): boolean {
  return phrase.kind === 'nominal' && phrase.group.words.some(({ key }) => RELATIONS.has(key));
}

function withWords(phrase: Nominal, words: readonly Word[]): Nominal {
  return { ...phrase, group: { ...phrase.group, words } };
}

/** The phrase without its origin, where more than the bare noun is left: that is told by a claim of its own. */
export function withoutOrigin(part: Part): Part {
  if (part.phrase.kind !== 'nominal') return part;
  const { words } = part.phrase.group;
  const origin = originIn(words);
  if (!origin || words.length - origin.relation <= 2) return part;
  return {
    ...part,
    phrase: withWords(part.phrase, [...words.slice(0, origin.start), ...words.slice(origin.relation + 1)]),
  };
}

/** "पुतिन ने किम को रूस निर्मित औरुस लिमोनिस कार भेंट की" → "पुतिन ने किम को रूस निर्मित कार भेंट की।" */
export function attributeClaims(
  frame: Frame,
  claimOf: (frame: Frame, parts: readonly Part[], evidence: Range) => Draft,
): Draft[] {
  return frame.parts.flatMap((part) => {
    if (part.phrase.kind !== 'nominal') return [];
    const { words, head } = part.phrase.group;
    const origin = originIn(words);
    if (!origin || words.length - origin.relation <= 2 || head.pos !== 'noun') return [];
    const bare: Part = {
      ...part,
      phrase: withWords(part.phrase, [...words.slice(origin.start, origin.relation + 1), head]),
    };
    const parts = frame.parts.map((other) => (other === part ? bare : other));
    return [claimOf({ ...frame, kind: 'attribute' }, parts, rangeOf(phraseWords(bare.phrase)))];
  });
}
