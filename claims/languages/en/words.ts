import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';
import { withinSentence } from './questions/plain-words.ts';

/** So many false options at most are spoken of in an explanation. */
const MOST_TRAPS = 2;

/** What says of a figure only that the story has it, and nothing of what it is. */
const ONLY_THERE = ' stands in the story, too, but is not the answer here.';

/** A fact with who tells it: whoever tells it of themselves is named once. */
function toldBy(fact: string, source: string): string {
  if (source === '') return fact;
  const words = source.split(' ');
  const own = words.findIndex((_, at) => fact.startsWith(`${words.slice(at).join(' ')} `));
  const name = own < 0 ? '' : words.slice(own).join(' ');
  return /^\p{Lu}/u.test(name)
    ? `${source}${fact.slice(name.length)}, by their own account`
    : `${fact}, according to ${withinSentence(source)}`;
}

/** What is shown after an answer: the fact in full with its source, then what tempting numbers stand for. */
export function explain(item: {
  kind: ItemKind;
  answer: string;
  attribution: Attribution | null;
  claim: string;
  opening: string;
  isStatement: boolean;
  traps: readonly string[];
}): string {
  const source = item.attribution && !item.isStatement ? item.attribution.source : '';
  const told = `${toldBy(item.claim.trimEnd().replace(/\.$/u, ''), source)}.`;
  const fact = item.opening === '' ? told : `${item.opening} ${withinSentence(told)}`;
  return [fact, ...item.traps.filter((trap) => !trap.endsWith(ONLY_THERE)).slice(0, MOST_TRAPS)].join(' ');
}

/** Why an option is false. `option` is its text, where it is a name. */
export function why(reason: {
  source: DistractorReason['source'];
  value: string;
  option?: string;
  detail?: string;
}): string {
  const { source, value, option, detail } = reason;
  const name = option ?? 'This name';
  switch (source) {
    case 'article':
      if (option !== undefined) return `${option} appears in the story, but the answer here is ${value}.`;
      return detail === 'planned'
        ? `${value} was what had been planned, not what happened.`
        : `${value.charAt(0).toUpperCase()}${value.slice(1)}${ONLY_THERE}`;
    case 'store':
      return `${name} comes from another story; here the answer is ${value}.`;
    case 'editor':
      return `The editor marked this as wrong; the right answer is ${value}.`;
    case 'invented':
      return `${name} is made up; the story names ${value}.`;
    case 'scale':
      return `The story says ${value}, not ${option ?? 'this'}.`;
    default:
      return `The story names ${value}, not ${option ?? 'this'}.`;
  }
}
