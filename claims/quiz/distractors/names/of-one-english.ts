import type { Candidate } from '../../types.ts';

/** Parties, of which somebody is of one at a time. */
const PARTY = /^party\.(?:in|world)$/u;
/** Several joined, or another did so too. */
const TOGETHER =
  /(?<!\p{L})(?:and|or|as well as|along with|also|too|later|again|re-?join\p{Ll}*|before|once|earlier|then)(?!\p{L})/iu;

/** "Congress MLA Ravi Menon": one by a full name, behind what he is. */
const CALLED =
  /(?<!\p{L})(?:MLA|MP|MLC|leader|minister|president|chief|spokes(?:man|woman|person)|actor|actress) \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,2}$/u;

/** "Ravi Menon joined the BJP on Monday": one whom the claim names joins one party. */
export function joinsOneParty({ reading: { claim, form }, argument }: Candidate): boolean {
  const { fact } = argument;
  if (fact?.type !== 'entity' || !PARTY.test(fact.category ?? '') || argument.role === 'agent') return false;
  if (claim.kind !== 'event' || form.predicate.lemma !== 'join' || TOGETHER.test(claim.text)) return false;
  const agents = claim.arguments.filter(({ role }) => role === 'agent');
  const people = agents.filter(
    ({ fact: one, text }) => (one?.type === 'entity' && one.class === 'person') || CALLED.test(text),
  );
  return people.length > 0 && people.every(({ text }) => text.includes(' '));
}
