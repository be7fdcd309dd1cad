import type { Phrase } from '../../parse/types.ts';
import { genderOfName } from '../memory/genders.ts';
import type { Put, Scene } from './scene.ts';

/** "A. Zenor held Ada Palmer and kept her lead": her own, where nothing tells whether a subject of that name is a woman. */
export function isPerhapsOwn(subject: Phrase | null, { antecedent }: Put, { memory }: Scene): boolean {
  const name = subject?.head.name;
  if (!subject || !name || subject.pronoun || subject.joined || subject.bases.length !== 1) return false;
  // "R. Zenor": behind an initial even the name of a place is that of somebody.
  const initialled = subject.words.length > 1 && /^\p{Lu}\.?$/u.test(subject.words[0]?.text ?? '');
  const may = initialled || name.class === 'person' || (name.class === 'thing' && name.refs.length === 0);
  const other = antecedent !== undefined && antecedent.start !== subject.head.start;
  return may && other && (initialled || genderOfName(name.canonical, memory.genders) === null);
}

const MOURNS =
  /^[^.!?\n]{0,30}?\b(?:condoled|mourned|lamented|grieved|(?:paid|pays|paying) (?:\p{Ll}+ )?(?:tributes?|homage|respects)|(?:offered|expressed|conveyed) (?:\p{Ll}+ )?(?:condolences?|grief|sorrow|sympath(?:y|ies)))\b/u;

/** "Webb condoled the death. The state paid for his care": the care of the dead, and not of whoever mourns. */
export function isMourner({ antecedent }: Put, { text }: Scene): boolean {
  return antecedent !== undefined && MOURNS.test(text.slice(antecedent.end, antecedent.end + 80));
}
