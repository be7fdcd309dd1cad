import type { Reading } from '../../../../model.ts';

/** "R V Palmer", "Ada Mary Palmer": a name with nothing before it. */
const BARE_NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** An office has no more words than this beside its name. */
const LONGEST_OFFICE = 9;
/** "Its chief", "one of them", "suspect": of whom, or what of, nothing says. */
const TELLS_NOT = /(?<!\p{L})(?:its|their|his|her|this|that|one|another|also)(?!\p{L})|[,;:“”"()]/iu;

const isOffice = (text: string): boolean =>
  / /u.test(text) && text.split(' ').length <= LONGEST_OFFICE && !TELLS_NOT.test(text);

/** What the story calls somebody whom no list knows. */
function officeOf(name: string, readings: readonly Reading[]): string | undefined {
  const role = readings.find(
    ({ claim, form }) =>
      claim.kind === 'role' &&
      form.predicate.tense !== 'past' &&
      claim.arguments.some(
        ({ role: own, fact }) =>
          own === 'agent' &&
          fact?.type === 'entity' &&
          fact.class === 'person' &&
          fact.ref === undefined &&
          fact.name === name,
      ),
  );
  return role?.claim.arguments.find(({ role: own }) => own === 'complement')?.text;
}

/**
 * Who a claim's source is where the claim has a bare name: "Ada Palmer, head of the Leeds port". Null where it has more, or
 * the story does not say.
 */
export function introduced({ claim }: Reading, readings: readonly Reading[]): string | null {
  const source = claim.attribution?.source ?? '';
  if (!BARE_NAME.test(source)) return null;
  const office = officeOf(source, readings);
  return office !== undefined && isOffice(office) ? `${source}, ${office}` : null;
}
