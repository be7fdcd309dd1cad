import type { Argument, Reading } from '../../../../model.ts';
import type { Question, Target } from '../../../language.ts';
import { isAhead } from '../../draft/telling/days-ahead.ts';
import { isFlawed } from '../stem/flaws.ts';
import { tidied } from '../stem/tidying.ts';
import { needsTopic } from '../stem/topics.ts';
import { dated, isRunningTotal, losesCountedDay } from './as-of.ts';
import { seatOf } from './seat.ts';

/** A sentence of fewer words could be anybody's. */
const FEWEST_WORDS = 8;

/** "हम", "आप", "यहां": words of whoever speaks. */
const OF_SPEAKER =
  /(?:^| )(?:मैं|मैंने|मुझे|मेर[ाेी]|हम|हमने|हमें|हमार[ाेी]|आप|आपने|आपको|यह|यहां|वहां|इस|उस|इन|उन)(?= |,|$)/u;

/** Somebody of whom the story told before: "व्यक्ति को नोएडा रेफर किया गया". */
const SOMEBODY =
  /^(?:उक्त |उसी )?(?:व्यक्ति|शख्स|पीड़ित|पीड़िता|मरीज|रोगी|युवक|युवती|महिला|बच्च[ेी]|बच्चा|आरोपी|मृतक|घायल|घायलों|दोनों|वहीं|कार्यरत)(?: |$)/u;

/** What may be asked of whoever said it is a figure, not what anybody could say. */
function tellsFigure({ claim }: Reading): boolean {
  return claim.arguments.some(({ fact }) => fact?.type === 'quantity');
}

/** Between a source and what it told stand so many characters at most: further on the story may speak for itself. */
const NEAR = 30;

function standsBeside({ claim }: Reading, { span }: Argument): boolean {
  return claim.spans.some(({ start, end }) => start - span.end <= NEAR && span.start - end <= NEAR);
}

/** "राजीव गौबा के अनुसार, 15 लाख लोग लौटे" → "किसके अनुसार, 15 लाख लोग लौटे?" */
export function askSource(reading: Reading, target: Target): Question | null {
  const { claim } = reading;
  const { argument, slot } = seatOf(reading, target);
  const { fact } = argument;
  if (fact?.type !== 'entity' || fact.class !== 'person' || claim.attribution === null) return null;
  // Nobody knows whom no list names, and other names of the kind are as good.
  if (fact.ref === undefined) return null;
  const body = claim.text.replace(/ ?।$/u, '');
  const names = fact.name.split(' ');
  // A surname alone may be of any, and whoever is spoken of in the sentence is no news as its source.
  if (names.length < 2 || names.some((word) => body.includes(word))) return null;
  if (body.split(' ').length < FEWEST_WORDS || OF_SPEAKER.test(body) || SOMEBODY.test(body)) return null;
  if (!tellsFigure(reading) || !standsBeside(reading, argument)) return null;
  if (target.needsSetting || target.before !== undefined || target.insteadOf !== undefined) return null;
  const asked = `किसके अनुसार, ${[target.opening ?? '', body].join(' ').trim()}?`;
  if (target.asOf === null && isRunningTotal(asked)) return null;
  if (losesCountedDay(asked, target.counted)) return null;
  const stem = tidied(target.asOf ? dated(asked, target.asOf, target.counted, isAhead(claim.text)) : asked);
  if (isFlawed(stem)) return null;
  return {
    stem,
    answer: fact.name,
    range: { start: argument.span.start, end: argument.span.end },
    agreement: { ...(slot.gender ? { gender: slot.gender } : {}), number: 'sg', caseForm: 'direct' },
    rules: ['ask.source'],
    ...(needsTopic(stem) ? { needsTopic: true } : {}),
  };
}
