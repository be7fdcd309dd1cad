import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';
import { withinSentence } from './questions/plain-words.ts';

/** So many false options at most are spoken of in an explanation. */
const MOST_TRAPS = 2;

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
  const source =
    item.attribution && !item.isStatement ? `, according to ${withinSentence(item.attribution.source)}` : '';
  const told = `${item.claim.trimEnd().replace(/\.$/u, '')}${source}.`;
  const fact = item.opening === '' ? told : `${item.opening} ${withinSentence(told)}`;
  return [fact, ...item.traps.slice(0, MOST_TRAPS)].join(' ');
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
        : `The story gives ${value} for something else.`;
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
