import { fold } from '../../../text/fold.ts';

/** Adverbs that stand between the phrases of a clause. */
export const ADVERBS: readonly { readonly id: string; readonly sentence: boolean; readonly words: string }[] =
  [
    {
      id: 'adverb.discourse',
      sentence: true,
      words:
        'दरअसल बहरहाल वहीं इधर उधर फिर अब आखिरकार अंततः असलियतन वस्तुतः मसलन यानी यानि अर्थात खैर बेशक निस्संदेह गौरतलब उल्लेखनीय लिहाजा इसलिए अतः तथापि बल्कि हालांकि साथ-ही',
    },
    {
      id: 'adverb.time',
      sentence: false,
      words:
        'पहले अभी अक्सर प्रायः कभी कभी-कभी तुरंत फौरन तत्काल जल्द शीघ्र लगातार हमेशा सदैव दोबारा पुनः बार-बार एकाएक अचानक धीरे-धीरे इस समय फिलहाल तब कब हाल-फिलहाल निरंतर हर-रोज रोज रोजाना प्रतिदिन',
    },
    {
      id: 'adverb.manner',
      sentence: false,
      words:
        'काफी बहुत बेहद अत्यंत बिल्कुल केवल बस आमने-सामने साथ-साथ अलग-अलग आसानी-से तेजी-से जरूर शायद कदाचित अवश्य सचमुच वाकई लगभग-सा पूर्णतः पूर्णतया अंशतः विशेषकर खासकर मुख्यतः आमतौर सामान्यतः परस्पर आपस एकजुट अकेले मिलकर चुपचाप जमकर खुलकर डटकर यहां वहां जहां-तहां इधर-उधर आगे पीछे ऊपर नीचे बाहर अंदर भीतर पास दूर निकट',
    },
  ];

const KEYS: ReadonlyMap<string, boolean> = new Map(
  ADVERBS.flatMap((group) => group.words.split(' ').map((word) => [fold(word), group.sentence] as const)),
);

/** Whether a folded word is an adverb. */
export function isAdverb(key: string): boolean {
  return KEYS.has(key);
}

/** Whether it only links sentences, and is left out of a claim. */
export function isSentenceAdverb(key: string): boolean {
  return KEYS.get(key) === true;
}
