import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';

/** The sentence shown after an answer. */
export function explain(item: {
  kind: ItemKind;
  answer: string;
  attribution: Attribution | null;
  stem: string;
}): string {
  const source = item.attribution ? `According to ${item.attribution.source}, the` : 'The';
  return `${source} right answer is ${item.answer}. These words of the story prove it.`;
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
