import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import type { Nominal } from '../../clause/phrases.ts';
import type { Word } from '../../tag/word.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import { caseForm } from '../parts/case-forms.ts';
import type { Place, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

export interface Host {
  readonly words: readonly Word[];
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  readonly person: boolean;
  readonly lemma?: string;
}

/** The noun that a participle is about; of two persons joined by और, the nearer one. */
export function hostOf(nominal: Nominal): Host {
  const words = nominal.group.words;
  const joiner = words.findIndex((word) => word.pos === 'coordinator');
  const head = nominal.group.head;
  const persons = words.some((word) => word.name?.class === 'person');
  const own = joiner > 0 && persons ? words.slice(0, joiner) : words;
  const reading = nominal.group.reading;
  const gender = reading?.gender ?? head.name?.gender;
  return {
    words: own,
    ...(gender ? { gender } : {}),
    number: joiner > 0 && !persons ? 'pl' : (reading?.number ?? 'sg'),
    person: persons || head.role === true,
    ...(reading && reading.case === 'oblique' && reading.lemma !== head.key ? { lemma: reading.lemma } : {}),
  };
}

/** "सामने आए 538 मामलों" → "538 मामले": the last word in another case, the rest as it stands. */
function hostInForm(host: Host, last: string, place: Place, around: Surroundings): Segment[] {
  const front = resolveWords(host.words.slice(0, -1), place, around).segments;
  return [...front, { kind: 'replaced', words: host.words.slice(-1), text: last, place }];
}

const ORDINAL = 'वें';
/** "57वें" at the head of a name that stands for a bare noun. */
const OBLIQUE_ORDINAL = /^(\p{Nd}{1,4} ?)वें(?= )/u;

/** "के", "बर्फीले", "57वें" before one masculine noun in the direct case: "का", "बर्फीला", "57वां". */
function directForm({ text, pos }: Word): string | undefined {
  if (text === 'के') return 'का';
  if (text.endsWith(ORDINAL)) return `${text.slice(0, -ORDINAL.length)}वां`;
  return pos === 'adjective' && text.endsWith('े') ? `${text.slice(0, -1)}ा` : undefined;
}

/** "7.0 तीव्रता के भूकंप में" → "7.0 तीव्रता का भूकंप": what stands before the noun in its case. */
function withFrontInForm(segments: readonly Segment[], { head }: Nominal['group']): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (segment.kind === 'replaced')
      return [{ ...segment, text: segment.text.replace(OBLIQUE_ORDINAL, '$1वां') }];
    if (segment.kind !== 'words') return [segment];
    const told: Segment[] = [];
    for (const word of segment.words) {
      const form = word === head ? undefined : directForm(word);
      const last = told.at(-1);
      const number = last?.kind === 'words' ? last.words.at(-1) : undefined;
      // "57" and "वें" are two words, written as one.
      if (word.text === ORDINAL && number && last?.kind === 'words') {
        told.pop();
        if (last.words.length > 1) told.push({ ...last, words: last.words.slice(0, -1) });
        told.push({
          kind: 'replaced',
          words: [number, word],
          text: `${number.text}वां`,
          place: segment.place,
        });
      } else if (form !== undefined)
        told.push({ kind: 'replaced', words: [word], text: form, place: segment.place });
      else if (last?.kind === 'words') told.splice(-1, 1, { ...last, words: [...last.words, word] });
      else told.push({ ...segment, words: [word] });
    }
    return told;
  });
}

/** The noun of a participle as the subject or object of its verb; null where its form is not known. */
export function hostSegments(
  { group }: Nominal,
  host: Host,
  place: Place,
  around: Surroundings,
): {
  readonly segments: Segment[];
  readonly blocks: readonly string[];
  readonly rules: readonly string[];
} | null {
  const { segments, blocks, rules } = resolveWords(host.words, place, around);
  const isMarked = group.tag !== 'direct';
  const inflects = isMarked && host.lemma !== undefined;
  const form = inflects ? caseForm(group, 'direct') : null;
  if (inflects && (!form || host.words.length !== group.words.length)) return null;
  const inCase = form?.kind === 'last' ? hostInForm(host, form.text, place, around) : [...segments];
  const isOneMasculine = host.gender === 'm' && host.number === 'sg' && !host.person && !group.head.name;
  return { segments: isMarked && isOneMasculine ? withFrontInForm(inCase, group) : inCase, blocks, rules };
}
