/** Who signs for a paper where no person does. */
const SIGNER = '(?:डेस्क|ब्यूरो|संवाददाता|संवाद सूत्र|प्रतिनिधि|टीम डिजिटल|डिजिटल टीम|वेब टीम|न्यूज नेटवर्क|न्यूज़ नेटवर्क)';
/** Parts behind it, paper and place, tell nothing: they have no case marker, which a clause has. */
const PART = '(?: (?!(?:ने|को|से|में|पर|का|के|की|तक|और)(?: |$))[^ ,।?!:]{1,20}){1,3}';
const SIGNED = new RegExp(
  `^(?:[^ ,।?!:]{1,20} ){0,3}${SIGNER}(?:(?:,${PART}){0,2}| नई दिल्ली| दिल्ली| मुंबई)$`,
  'u',
);

/** "बिजनेस डेस्क, अमर उजाला, नई दिल्ली", "अमर उजाला ब्यूरो, लखनऊ": who signs a story that stands without its headline. */
export function isSignature(line: string): boolean {
  return SIGNED.test(line.trim());
}
