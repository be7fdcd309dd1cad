import type { Reading } from '../../../../model.ts';

/** "Acme's main fund" told for "its": whose fund, Acme's or that fund's, nothing says. */
const OF_OWNER = /\p{L}['’]s? (?:[\p{L}-]+ )*[\p{L}-]+['’]s?$/u;
const POSSESSIVE = /^(?:its|their)$/iu;

function ownsTwice({ claim }: Reading): boolean {
  return claim.substitutions.some(
    ({ span, text }) => POSSESSIVE.test(span.exact) && OF_OWNER.test(text) && / \p{Ll}/u.test(text),
  );
}

/** "Keeps a shop in Leeds's Palmer Row. He …": where something is, is nobody. */
const WHERE = /(?<!\p{L})(?:in|at|near|outside) (?:the )?(?:\p{Lu}\p{L}+['’]s? )?$/u;
const SOMEBODY = /^(?:he|she|him|his|her|hers)$/iu;
const REACH = 40;

function takesPlaceForPerson({ claim }: Reading, text: string): boolean {
  return claim.substitutions.some(
    ({ span, antecedent }) =>
      antecedent !== undefined &&
      SOMEBODY.test(span.exact) &&
      WHERE.test(text.slice(Math.max(0, antecedent.start - REACH), antecedent.start)),
  );
}

/** "Said that users needed proof that the lock was safe": she did not say that it was. */
const SAID_OF =
  / \p{L}+ (?:[\p{L}-]+ ){1,8}(?:assurances?|reassurances?|proof|evidence|fears?|hopes?|doubts?|suggestions?|confirmation|guarantees?|rumou?rs?|belief|risk|danger|chance|notion|perception|impression|signs?|indications?|claims?|allegations?|condition|possibility|likelihood|insistence|denials?) that ?$/u;
/** What was said stands no further behind who said it. */
const FAR = 200;

function saidOtherwise({ claim }: Reading, text: string): boolean {
  if (claim.attribution === null) return false;
  const from = claim.attribution.span.end;
  const content = Math.max(...claim.spans.map(({ start }) => start));
  return content > from && content - from < FAR && SAID_OF.test(text.slice(from, content));
}

/** "Said that fares and | tolls were up": the first of two subjects was cut. */
const FIRST_SUBJECT =
  /(?<!\p{L})(?:saying|said|says|that|because|if|whether|while|although) (?:(?:the|all|both|its|their) )?(?:\p{Ll}{3,} )?\p{Ll}{3,}s (?:and|or) $/u;
const PLURAL_SUBJECT = /^\p{L}\p{Ll}+s (?:were|are|have|had|would|will) /u;

function losesFirstSubject({ claim }: Reading, text: string): boolean {
  if (!PLURAL_SUBJECT.test(claim.text) || claim.substitutions.length > 0) return false;
  const start = Math.min(...claim.spans.map((span) => span.start));
  return FIRST_SUBJECT.test(text.slice(Math.max(0, start - FAR), start));
}

/** "The envoy well organised": a participle without its verb. */
const BARE_PREDICATE = /^(?:well|poorly|badly) \p{Ll}{3,14}(?:ed|un|en)$/u;
/** "Another athlete visas around the same time the president had": the object of a clause, and the next clause. */
const CLAUSE_IN_ACTOR = /(?<!\p{L})(?:around|at|about) the (?:same )?time (?:the |an? )?\p{L}/u;

function lacksVerb({ claim, form }: Reading): boolean {
  return (
    form.pieces.some(({ part, text }) => part === 'predicate' && BARE_PREDICATE.test(text)) ||
    claim.arguments.some(({ role, text }) => role === 'agent' && CLAUSE_IN_ACTOR.test(text))
  );
}

/** Whether a claim tells what its article does not: who owns or does, or what was said. `text` is the article. */
export function isMisread(reading: Reading, text: string): boolean {
  return (
    ownsTwice(reading) ||
    takesPlaceForPerson(reading, text) ||
    saidOtherwise(reading, text) ||
    losesFirstSubject(reading, text) ||
    lacksVerb(reading)
  );
}
