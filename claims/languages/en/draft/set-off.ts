import type { Clause, Part } from '../parse/types.ts';

const RELATIVE = /^(?:which|where|who|whose|whom)$/u;

/** ", which …" as one filler, or as its comma and what follows. */
function opensAt(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== 'filler' || part.words[0]?.text !== ',') return false;
  const next = parts[at + 1];
  const opener = part.words[1] ?? (next?.kind === 'filler' ? next.words[0] : undefined);
  return RELATIVE.test(opener?.key ?? '');
}

function cut(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((_, i) => opensAt(parts, i));
  // "fell as investors, who thought …, sold": what "as" opens was not read to its end.
  const before = parts[at - 1];
  const who =
    at > 0 &&
    parts
      .slice(at, at + 2)
      .some(({ kind, words }) => kind === 'filler' && words.some(({ key }) => key === 'who'));
  const opened = who && before?.kind === 'phrase' && before.preposition[0]?.key === 'as';
  const kept = at < 0 ? parts : parts.slice(0, opened ? at - 1 : at);
  return kept.map((part) =>
    part.kind === 'phrase' && part.tail.length > 0 ? { ...part, tail: cut(part.tail) } : part,
  );
}

/** "The poll questioned 900 people, which was done in May": what a comma sets off is a fact of its own. */
export function withoutSetOff(clause: Clause): Clause {
  return { ...clause, after: [...cut(clause.after)] };
}
