import type { Candidate } from '../../types.ts';

/** What one alone does to a thing: "is run by", "was designed by". */
const BY_ONE =
  /^(?:run|own|lead|found|design|build|publish|host|organise|organize|chair|head|manage|operate|write|direct|produce|edit|invent)$/u;

/** "The project is run by Acme University": what is passive of such a verb has one agent. */
export function isByOne({ reading: { claim, form }, argument }: Candidate): boolean {
  return (
    claim.lang === 'en' &&
    form.predicate.passive &&
    argument.role === 'agent' &&
    BY_ONE.test(form.predicate.lemma)
  );
}
