const SIGN = String.raw`(?:Rs\.? ?|USD ?|(?:US|[AS])?\$|[£€₹]|K?Sh|[NR](?=\d))`;
const SUM = String.raw`(?:(?:over|up to|about|nearly|more than|at least|record) )?${SIGN}\d[\d,.]*(?:[ -]?(?:m|mn|bn|tn|cr|lakh|crore|million|billion|trillion)(?!\p{L})){0,2}`;
const PERCENT = String.raw`(?<![\d.])\d[\d.]{0,9}(?:%| ?pc(?!\p{L})| per ?cent)`;
/** What goes on behind a figure that a headline does without. */
const BEHIND = `(?= (?:at|in|after|as|on|from|amid|via|through|with|by|for|over) |$)`;

/** "To raise Rs 50,000 crore via bonds": how much, which a question may ask for. */
const RAISED = new RegExp(
  String.raw`\b((?:raises?|raised|spends?|spent|invests?|invested|borrows?|borrowed|seeks?|sought|los(?:es?|t)|pays?|paid|gets?|got|donates?|donated|sav(?:es?|ed)) )${SUM}(?= (?:via|through|in|for|from|by|to|on|with) )`,
  'giu',
);

/** "Bags Rs 900 crore export order", "orders $9m compensation": how much, before what it is worth. */
const OF_NOUN = new RegExp(
  String.raw`(?<=\p{Ll} )${SUM}[ -](?=(?:[\p{L}-]{3,20} ){0,3}?(?:order|contract|deal|loan|compensation|fine|penalty|package|bid|bill|grant|fund|investment|project|stake|plan|aid|relief|bailout|takeover|lawsuit|settlement|bond|bonds|budget|lender|fraud|scam|heist)(?![\p{L}-]))`,
  'giu',
);

/** A headline without how much was raised, or how much a thing that it names is worth. */
export const withoutNamedSums = (headline: string): string =>
  headline.replace(RAISED, '$1money').replace(OF_NOUN, '');

/** "Pearl sells for £1.9m at Leeds auction", "profit at ₹9 crore". */
const FOR_SUM = new RegExp(` (?:for|at|worth|of|(?<! up )to) ${SUM}${BEHIND}`, 'gu');
/** "To pay farmer Sh4.2 million after". */
const PAID_TO = new RegExp(
  String.raw`(?<= (?:pays?|gives?|awards?|awarded|fines?|owes?) (?:\p{L}[\p{L}’'-]{1,20} ){0,3}\p{L}[\p{L}’'-]{1,20}) ${SUM}${BEHIND}`,
  'gu',
);
/** "Fined $1.5m for bribery". */
const FINED = new RegExp(`(?<= fined) ${SUM}(?= (?:for|over) )`, 'gu');
/** "Rises 21% on", "cuts rate to 8.5pc in": by how much something moved, and to what. */
const MOVED = new RegExp(
  `(?<= (?:rises?|rose|falls?|fell|jumps?|jumped|drops?|dropped|up|down|surges?|slips?|grows?|climbs?|soars?|shrinks?|slumps?|dips?|gains?|plunges?)) (?:by )?${PERCENT}(?: to ${PERCENT})?${BEHIND}|(?<!%|pc|cent) to ${PERCENT}${BEHIND}`,
  'gu',
);
/** "Oil settles down 2% as": without how far it is lower, and does not settle down. */
const ENDED = new RegExp(
  `(?<= (?:settles?|settled|ends?|ended|closes?|closed|finish(?:es|ed)?|opens?|opened|trades?|holds?)) (up|down) (?:by )?${PERCENT}${BEHIND}`,
  'gu',
);
/** "2% to 6%", "2% to $9m": by how much, and to what. */
const PAIR = new RegExp(`${PERCENT}(?= to (${SUM}|${PERCENT}))`, 'giu');
const FIGURE = /\d[\d,.]*\d|\d/gu;
/** A headline of fewer words says too little. */
const FEWEST = 4;

/** "Pearl sells for £1.9m at auction" as "Pearl sells at auction", where the story tells the figures again; as it is for others. */
export function withoutToldSums(headline: string, body: string): string {
  const told = headline
    .replace(ENDED, (_all, way: string) => (way === 'up' ? ' higher' : ' lower'))
    .replace(FOR_SUM, '')
    .replace(PAID_TO, '')
    .replace(FINED, '')
    .replace(MOVED, '');
  const left: readonly string[] = told.match(FIGURE) ?? [];
  const gone = (headline.match(FIGURE) ?? []).filter((figure) => !left.includes(figure));
  // Of a move either both figures stay or none.
  const isTorn = Array.from(headline.matchAll(PAIR)).some(
    ([by, to = '']) => told.includes(by) && !told.includes(`${by} to ${to}`),
  );
  if (isTorn) return headline;
  const isTold = gone.every((figure) => body.includes(figure));
  return isTold && told.split(' ').length >= FEWEST ? told : headline;
}
