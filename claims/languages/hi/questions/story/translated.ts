/** Turns of English that no Hindi desk writes, each of its own kind. Reviewed by hand. */
const TURNS: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // "… कमी आई है, एक अधिकारी ने कहा।": who says it stands behind.
  {
    id: 'turn.said-behind',
    pattern: /, (?:[^\s,]+ ){1,8}(?:ने (?:कहा|बताया|लिखा|जोड़ा)|का कहना है|के अनुसार)(?: है| था)?[।.]?$/u,
  },
  // "'…,' मोहन ने कहा।": the comma of a quotation stands before its mark.
  { id: 'turn.quoted', pattern: /,["”'’]+ (?:[^\s,]+ ){0,6}(?:कहा|बताया|लिखा|जोड़ा)/u },
  // "शनिवार को, मंत्री ने …": a comma behind the time or the place at the start.
  {
    id: 'turn.comma-behind-front',
    pattern: /^(?:[^\s,]+ ){0,4}(?:को|में|से|पर|दौरान|बाद|पहले|बावजूद|अलावा|साथ), /u,
  },
  // "संबंध - जो युद्ध में हैं - सुधरे": an aside between dashes.
  { id: 'turn.aside', pattern: /[\u0900-\u097f] [-–—] (?:[^\s–—-]+ ){2,14}[^\s–—-]+ [-–—] [\u0900-\u097f]/u },
  // "यू.के. सरकार": initials with stops for a country.
  { id: 'turn.initials', pattern: /(?:^|[\s"'“‘(])(?:यू\.के|यू\.एस|यू\.एन|ई\.यू)\./u },
  // "हवाला देते हुए, उसने कहा": a comma behind the participle.
  { id: 'turn.comma-behind-participle', pattern: /ते हुए, /u },
];

/** Whatever shows a turn has one of these. */
const MARK = /,| [-–—] |यू\./u;

/** A turn may slip into any paper once; two kinds of them in a story are a translator's. */
const FEWEST_KINDS = 2;
/** A sentence of fewer words is a heading. */
const FEWEST_WORDS = 5;

/** Whether a story was put into Hindi word by word: its sentences say other things than they seem to. */
export function isTranslated(text: string): boolean {
  const kinds = new Set<string>();
  for (const line of text.split(/\n|(?<=।)/u)) {
    if (!MARK.test(line)) continue;
    const sentence = line.trim();
    if (sentence.split(' ').length < FEWEST_WORDS) continue;
    for (const { id, pattern } of TURNS) if (!kinds.has(id) && pattern.test(sentence)) kinds.add(id);
    if (kinds.size >= FEWEST_KINDS) return true;
  }
  return false;
}
