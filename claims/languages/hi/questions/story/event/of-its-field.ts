/** Nouns of happenings that mean something else as often, and what a story of the happening has about it. Own list. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  // "विजेताओं का चुनाव संस्था करती है": it chooses, and nobody votes.
  चुनाव: /मतदा|वोट|मतगणना|उम्मीदवार|प्रत्याशी|चुनावी|चुनावों|चुनाव (?:आयोग|प्रचार|मैदान|लड|जीत|हार|परिणाम|नतीज)|विधानसभा|लोकसभा|राज्यसभा|पंचायत|निकाय|नगर निगम|संसद|राष्ट्रपति|पार्टी|दल/u,
  // "मैदान में टीम का प्रदर्शन": how it played.
  प्रदर्शन: /प्रदर्शनकारि|प्रदर्शनकारी|विरोध|धरन|नार[ेा]|मांग|माँग|ज्ञापन|पुलिस|आंदोलन|जुलूस|पुतला|हड़ताल/u,
};

/** Whether a story tells of what its noun for a happening is of, where that noun has another meaning as well. */
export function isInField(lemma: string, text: string): boolean {
  return FIELDS[lemma]?.test(text) ?? true;
}
