import type { Attribution, DistractorReason, ItemKind } from '../../model.ts';
import { withBefore } from './questions/stem/index.ts';

/** So many false options at most are spoken of in an explanation. */
const MOST_TRAPS = 2;

/** The number of a paragraph before whoever speaks in it. */
const STRAY_NUMBER = /^\p{Nd} (?=\p{L})/u;

function withComma(opening: string): string {
  return opening === '' ? '' : `${opening}${/मामले में$/u.test(opening) ? ',' : ''} `;
}

/** What is shown after an answer: the fact in full with its source, then what tempting numbers stand for. */
export function explain(item: {
  kind: ItemKind;
  answer: string;
  attribution: Attribution | null;
  claim: string;
  opening: string;
  before?: string | undefined;
  isStatement: boolean;
  traps: readonly string[];
}): string {
  const source =
    item.attribution && !item.isStatement
      ? `${item.attribution.source.replace(STRAY_NUMBER, '')} के अनुसार, `
      : '';
  const fact =
    item.before === undefined
      ? `${withComma(item.opening)}${item.claim}`
      : withBefore(item.claim, item.opening, item.before);
  return [`${source}${fact}`, ...item.traps.slice(0, MOST_TRAPS)].join(' ');
}

/** A fact is quoted up to this length; a longer one is cut at a word. */
const LONGEST_QUOTE = 110;

/** Words of the article in quotation marks; words that were put together from it (not `isExact`) stand without. */
function quoted(text: string, isExact: boolean): string {
  const bare = text.replace(/(?<![।\s])[।\s]+$/u, '');
  const told =
    bare.length <= LONGEST_QUOTE ? bare : `${bare.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')}…`;
  return isExact ? `“${told}”` : told;
}

/** Why an option is false. */
export function why(reason: {
  source: DistractorReason['source'];
  value: string;
  option?: string;
  detail?: string;
  isExact?: boolean;
}): string {
  const { source, value, option, detail, isExact = false } = reason;
  const subject = option === undefined ? 'यह' : option;
  switch (source) {
    case 'article':
      if (option !== undefined) return `${option} का नाम इस खबर में है, पर यहां उत्तर ${value} है।`;
      if (detail === 'planned') return `${value} पहले तय था, हुआ नहीं।`;
      return detail
        ? `${value} किसी और बात का आंकड़ा है: ${quoted(detail, isExact)}।`.replace('…।', '…')
        : `खबर में ${value} किसी और बात के लिए आया है।`;
    case 'store':
      return `${subject} का नाम दूसरी खबर में आया है; यहां उत्तर ${value} है।`;
    case 'editor':
      return `संपादक ने इसे गलत विकल्प बताया है; सही उत्तर ${value} है।`;
    case 'scale':
      return `खबर में ${value} लिखा है, ${option ?? 'यह'} नहीं।`;
    case 'invented':
      return `${subject} काल्पनिक नाम है; खबर में ${value} का नाम है।`;
    default:
      return `खबर में यहां ${value} का नाम है, ${option ?? 'इस'} का नहीं।`;
  }
}
