import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';

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
  const source = item.attribution && !item.isStatement ? `, according to ${item.attribution.source}` : '';
  const fact = `${item.claim.trimEnd().replace(/\.$/u, '')}${source}.`;
  return [...(item.opening === '' ? [] : [item.opening]), fact, ...item.traps.slice(0, MOST_TRAPS)].join(' ');
}

/** Why an option is false. */
export function why(reason: { source: DistractorReason['source']; value: string; detail?: string }): string {
  switch (reason.source) {
    case 'article':
      return reason.detail === 'planned'
        ? `${reason.value} was what had been planned, not what happened.`
        : `The story gives ${reason.value} for something else.`;
    case 'store':
      return `This name comes from another story; here the answer is ${reason.value}.`;
    case 'editor':
      return `The editor marked this as wrong; the right answer is ${reason.value}.`;
    case 'scale':
      return `The story says ${reason.value}, not this.`;
    default:
      return `The story names ${reason.value}, not this.`;
  }
}
