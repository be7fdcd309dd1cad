import type { Argument } from '../../model.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { startsWithOneOf } from '../../text/starts.ts';
import type { Asking } from '../types.ts';
import { isOfNoDay } from './of-no-day.ts';
import { saysEnough } from './says-enough.ts';
import { isSourceOf } from './source.ts';
import { isStandingKnowledge } from './standing-knowledge.ts';
import { isToldByWork } from './told-by-work.ts';

/** What anybody could have said or felt: who put it into words is no fact of the story. */
const isAnybodys = startsWithOneOf(
  'दुख शोक संवेदना निंदा बधाई शुभकामना श्रद्धांजलि आभार धन्यवाद स्तब्ध प्रार्थना sad saddened condolence congratulat shock thank'.split(
    ' ',
  ),
);
/** A sentence of fewer words could be anybody's. */
const FEWEST_WORDS = 8;

/** "मैं जा रही हूं": the speaker's own words give away who it is, or who is not. */
const FIRST_PERSON = /(?:^| )(?:मैं|मैंने|मुझे|मेरा|मेरी|मेरे|हम|हमने|हमें|हमारा|हमारी|हमारे)(?= |।|,|$)/u;

/** Whether a statement is of its speaker alone: long enough, and no feeling that others share. */
function isTelling(asking: Asking): boolean {
  const { claim } = asking.reading;
  if (claim.kind !== 'statement' && !isSourceOf(asking)) return true;
  if (claim.lang === 'hi' && FIRST_PERSON.test(claim.text)) return false;
  const words = foldedWords(claim.text);
  return words.length >= FEWEST_WORDS && !words.some(isAnybodys);
}

/** Who wrote or read the news is no part of it. */
const BYLINES = /(?:संवाददाता|रिपोर्टर|पत्रकार|correspondent|reporter)$/u;

/** Whether an office is that of whoever tells the story. */
function isByline({ reading: { claim } }: Asking): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(({ role, text }) => role === 'complement' && BYLINES.test(text))
  );
}

/** Categories of people whose offices readers do not know by heart. */
const LESS_KNOWN: ReadonlySet<string> = new Set(
  'person.coach person.rugby-coach person.rugby person.militant person.host person.tennis-coach person.banker person.investigator person.cricket-official person.adviser person.state-politician'.split(
    ' ',
  ),
);

/** Whether an office is known without the story: that of a leader whom everybody knows. */
function isCommonKnowledge({ reading: { claim } }: Asking): boolean {
  return (
    claim.kind === 'role' &&
    claim.arguments.some(
      ({ role, fact }) =>
        role === 'agent' &&
        fact?.type === 'entity' &&
        fact.ref?.startsWith('person:') &&
        !LESS_KNOWN.has(fact.category ?? ''),
    )
  );
}

/** The name of a person whom no list has. */
function privateName({ fact }: Argument): string | undefined {
  const isPrivate = fact?.type === 'entity' && fact.class === 'person' && fact.ref === undefined;
  return isPrivate ? fact.name : undefined;
}

/** "वेई जनवरी में ठीक हो गई": of somebody of no list the story alone tells who bears the one name. */
function isOfUnknown({ reading: { claim, form }, target }: Asking): boolean {
  if (claim.lang !== 'hi') return false;
  return claim.arguments.some((argument, at) => {
    const isActor = argument.role === 'agent' && form.slots[at]?.within === undefined;
    const name = isActor && at !== target.argument ? privateName(argument) : undefined;
    return name !== undefined && !name.includes(' ');
  });
}

/** "On which day did it snow?" in a story without its day: one of seven, of no week. */
function isUndatedWeekday({ reading: { claim }, target }: Asking): boolean {
  return claim.lang === 'en' && target.kind === 'weekday' && target.asOf === undefined;
}

/** Whether a question tests what the story tells, and says of whom: no byline, no common knowledge, no feeling. */
export function isWorthAsking(asking: Asking): boolean {
  return (
    saysEnough(asking) &&
    isTelling(asking) &&
    !isOfUnknown(asking) &&
    !isToldByWork(asking) &&
    !isUndatedWeekday(asking) &&
    !isOfNoDay(asking) &&
    !isStandingKnowledge(asking) &&
    !isCommonKnowledge(asking) &&
    !isByline(asking)
  );
}
