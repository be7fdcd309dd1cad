import type { Argument } from '../../model.ts';
import { foldedWords } from '../../text/folded-words.ts';
import { startsWithOneOf } from '../../text/starts.ts';
import type { Asking } from '../types.ts';
import { saysEnough } from './says-enough.ts';
import { isSourceOf } from './source.ts';
import { isStandingKnowledge } from './standing-knowledge.ts';
import {
  isAgeOfAside,
  isFigureOfSpeech,
  isHourOfAside,
  isMomentOfPlay,
  isMonthOfAside,
  isOfComparison,
  isOfTwoSides,
  isOfTwoTimes,
  isReachOfShot,
  isSizeOfPoll,
  isToldByWork,
  isUndatedWeekday,
  isUnitOfRate,
  isUsualHour,
} from './trivial.ts';

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

/** Kinds of answers that say when. */
const WHEN: ReadonlySet<string> = new Set(['weekday', 'timeOfDay']);
/** Offices in which what somebody does is news. */
const OFFICES =
  /(?:मंत्री|राष्ट्रपति|राज्यपाल|सांसद|विधायक|अध्यक्ष|नेता|प्रवक्ता|सचिव|निदेशक|आयुक्त|अधिकारी|कप्तान|कोच|खिलाड़ी|गायक|गायिका|अभिनेता|अभिनेत्री|लेखक|लेखिका|वैज्ञानिक|राजदूत|जनरल|न्यायमूर्ति|न्यायाधीश|मेयर|महापौर|संस्थापक|सीईओ|चेयरमैन|बल्लेबाज|गेंदबाज|पहलवान|निर्देशक|प्रमुख|डॉ)/u;

/** "हेमंत महतो ने शुक्रवार को ट्रेन पकड़ी": when somebody of no list went about his own affairs is no news. */
function isWhenOfPrivate({ reading: { claim, form }, target }: Asking): boolean {
  if (claim.lang !== 'hi' || !WHEN.has(target.kind)) return false;
  return claim.arguments.some((argument, at) => {
    if (argument.role !== 'agent' || privateName(argument) === undefined) return false;
    const outer = claim.arguments[form.slots[at]?.within ?? at]?.text ?? '';
    return !OFFICES.test(outer);
  });
}

/** "वेई जनवरी में ठीक हो गई": of somebody of no list the story alone tells who bears the one name. */
function isOfUnknown({ reading: { claim, form }, target }: Asking): boolean {
  if (claim.lang !== 'hi' || claim.kind === 'role') return false;
  return claim.arguments.some((argument, at) => {
    const isActor = argument.role === 'agent' && form.slots[at]?.within === undefined;
    const name = isActor && at !== target.argument ? privateName(argument) : undefined;
    return name !== undefined && !name.includes(' ');
  });
}

/** "एजाज विधायक हैं": who bears the one name, and no list knows, the story alone tells. */
function isRoleOfUnknown({ reading: { claim } }: Asking): boolean {
  if (claim.lang !== 'hi' || claim.kind !== 'role') return false;
  const agent = claim.arguments.find(({ role }) => role === 'agent');
  const name = agent === undefined ? undefined : privateName(agent);
  return name !== undefined && !name.includes(' ');
}

/** Whether a question tests what the story tells, and says of whom: no byline, no common knowledge, no feeling. */
export function isWorthAsking(asking: Asking): boolean {
  return (
    saysEnough(asking) &&
    !isWhenOfPrivate(asking) &&
    !isOfUnknown(asking) &&
    !isRoleOfUnknown(asking) &&
    isTelling(asking) &&
    !isToldByWork(asking) &&
    !isUnitOfRate(asking) &&
    !isOfTwoSides(asking) &&
    !isMomentOfPlay(asking) &&
    !isUsualHour(asking) &&
    !isUndatedWeekday(asking) &&
    !isSizeOfPoll(asking) &&
    !isOfComparison(asking) &&
    !isFigureOfSpeech(asking) &&
    !isOfTwoTimes(asking) &&
    !isHourOfAside(asking) &&
    !isReachOfShot(asking) &&
    !isMonthOfAside(asking) &&
    !isAgeOfAside(asking) &&
    !isStandingKnowledge(asking) &&
    !isCommonKnowledge(asking) &&
    !isByline(asking)
  );
}
