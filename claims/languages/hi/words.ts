import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';

/** The sentence shown after an answer. */
export function explain(item: {
  kind: ItemKind;
  answer: string;
  attribution: Attribution | null;
  stem: string;
}): string {
  const source = item.attribution ? `${item.attribution.source} के अनुसार ` : '';
  return `${source}सही उत्तर है: ${item.answer}। खबर के ये शब्द इसका प्रमाण हैं।`;
}

/** Why an option is false. */
export function why(reason: { source: DistractorReason['source']; value: string; detail?: string }): string {
  switch (reason.source) {
    case 'article':
      return reason.detail === 'planned'
        ? `${reason.value} पहले तय था, हुआ नहीं।`
        : `खबर में ${reason.value} किसी और बात के लिए आया है।`;
    case 'store':
      return `यह नाम दूसरी खबर का है; इस खबर में उत्तर ${reason.value} है।`;
    case 'editor':
      return `संपादक ने इसे गलत विकल्प बताया है; सही उत्तर ${reason.value} है।`;
    case 'scale':
      return `खबर में ${reason.value} लिखा है, यह नहीं।`;
    default:
      return `खबर में ${reason.value} का नाम है, इसका नहीं।`;
  }
}
