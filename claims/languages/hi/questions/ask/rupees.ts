import { wordsBehind } from '../targets/margins.ts';
import type { Asked, Seat } from './seat.ts';

/** What is of money whatever the sum: "25 हजार का इनाम", "38 लाख का बिल". */
const MONEY =
  'इनाम|इनामी|ईनाम|ईनामी|नकदी|नगदी|मुआवजा|मुआवजे|जुर्माना|जुर्माने|रिश्वत|फिरौती|रंगदारी|ठगी|बिल|चालान|चेक|कर्ज|ऋण|लोन|अनुदान|चंदा|घोटाला|घोटाले|गबन|धोखाधड़ी|जेवर|जेवरात|गहने|आभूषण|शराब|हेरोइन|राजस्व|बकाया|मानदेय|पुरस्कार राशि|निवेश|नुकसान|घाटा|मुनाफा|भुगतान|वसूली|सब्सिडी';
/** What a sum of crores is of. */
const OF_CRORES =
  'प्रबंध|प्रावधान|व्यवस्था|बजट|योजना|योजनाएं|योजनाओं|परियोजना|परियोजनाएं|परियोजनाओं|प्रोजेक्ट|पैकेज|सौदा|सौदे|टेंडर|निविदा|ठेका|अनुबंध|फंड|फंडिंग|कारोबार|टर्नओवर|संपत्ति|मांगें|मांगों|प्रस्ताव|प्रस्तावों|प्रॉपर्टी|आवंटन|खरीदारी|खरीद|लागत';

/** "4,875 करोड़ मिले हैं": who gets, gives or raises crores. */
const PAID = '(?:मिले|मिला|आवंटित|स्वीकृत|मंजूर|जारी|जुटाए|जुटाये|वसूले|कमाए|चुकाए|अदा|लौटाए|बकाया|निवेश)';

const ofMoney = (nouns: string) =>
  new RegExp(`^ (?:का|की|के) (?:नकद |एक |अतिरिक्त |कुल |आर्थिक )?(?:${nouns})(?= |।|$)`, 'u');
const SPENT = /^ (?:खर्च (?:हु|कि|आ|कर)|मांग (?:रह|चुक)|मांग[ेी](?= |।|$))/u;

interface Sum {
  readonly text: RegExp;
  readonly behind: readonly RegExp[];
}

/** Sums without their currency, by how they are written, and what behind them shows that they are of rupees. Reviewed by hand. */
const SUMS: readonly Sum[] = [
  {
    text: /(?:^| )(?:हजार|लाख|करोड़|करोड\u093c)$/u,
    behind: [ofMoney(`${MONEY}|आर्थिक सहायता|आर्थिक मदद|सहायता|मदद`), SPENT],
  },
  {
    text: /(?:^| )(?:करोड़|करोड\u093c)$/u,
    behind: [ofMoney(OF_CRORES), new RegExp(`^ ${PAID}(?= |।|$)`, 'u')],
  },
  // "डीएपी 1,350 में मिलती है", "प्रति सवारी 3,500 तक वसूल रहे हैं".
  {
    text: /^\p{Nd}[\p{Nd},]{2,6}$/u,
    behind: [/^ (?:में (?:मिल|बिक|बेच)|तक वसूल|वसूल (?:रह|किए))/u],
  },
];

const OTHER_CURRENCY = /(?:डॉलर|यूरो|पाउंड|युआन|येन|टका|दिरहम|रियाल|दीनार|रूबल)/u;

/** "डेढ़ लाख खर्च हुए", "89 करोड़ की योजना" → "कितने रुपये": so large a sum without its currency is of rupees. */
export function askRupees({ reading, argument, outer }: Seat): Asked | null {
  const { text, span } = argument;
  if (outer !== undefined && !outer.text.startsWith(text)) return null;
  const behind = wordsBehind(reading, argument);
  const isPaid = SUMS.some((sum) => sum.text.test(text) && sum.behind.some((one) => one.test(behind)));
  if (!isPaid || OTHER_CURRENCY.test(reading.claim.text)) return null;
  return { range: span, dropMarker: false, answer: text, text: 'कितने रुपये', rule: 'ask.rupees' };
}
