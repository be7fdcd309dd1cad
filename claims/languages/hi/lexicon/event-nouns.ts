import { fold } from '../../../text/fold.ts';
import type { EventNounGroup } from './types.ts';

/** Action nouns with the light verb that makes a clause of them. */
export const EVENT_NOUNS: readonly EventNounGroup[] = [
  {
    id: 'event.do.genitive',
    verb: 'कर',
    agent: 'ergative',
    object: 'का',
    words:
      'यात्रा दौरा समर्थन विरोध स्वागत उद्घाटन शिलान्यास लोकार्पण विमोचन घोषणा ऐलान निर्माण उत्पादन निर्यात आयात परीक्षण प्रक्षेपण इस्तेमाल उपयोग प्रयोग हत्या गिरफ्तारी नियुक्ति गठन आयोजन वितरण आवंटन विस्तार निंदा आलोचना प्रशंसा सराहना खुलासा खंडन पुष्टि समीक्षा जांच निरीक्षण अध्ययन सर्वेक्षण चयन भुगतान बिक्री खरीद निपटारा उल्लंघन पालन नेतृत्व प्रतिनिधित्व मांग अपहरण इलाज उपचार बचाव अनुवाद संपादन निर्देशन संचालन',
  },
  { id: 'event.do.on', verb: 'कर', agent: 'ergative', object: 'पर', words: 'हमला आक्रमण हस्ताक्षर कब्जा गोलीबारी फायरिंग बमबारी पथराव कार्रवाई टिप्पणी चर्चा विचार शोध भरोसा पलटवार' },
  { id: 'event.do.with', verb: 'कर', agent: 'ergative', object: 'से', words: 'मुलाकात भेंट बातचीत बात पूछताछ अपील आग्रह अनुरोध शादी वार्ता छेड़छाड़ मारपीट इन्कार इनकार संपर्क' },
  { id: 'event.happen.of', verb: 'हो', agent: 'bare', object: 'का', words: 'मौत निधन देहांत जन्म शुरुआत समापन अंत वृद्धि गिरावट इजाफा सुधार बदलाव विकास जीत हार वापसी सुनवाई मतदान मतगणना बैठक बहस' },
  { id: 'event.happen.between', verb: 'हो', agent: 'bare', object: 'के बीच', words: 'समझौता करार युद्ध संघर्ष मुठभेड़ झड़प टक्कर मैच मुकाबला विवाद झगड़ा संधि वार्तालाप' },
  { id: 'event.happen', verb: 'हो', agent: 'none', words: 'विस्फोट धमाका हादसा दुर्घटना भूकंप भूस्खलन बारिश बर्फबारी दंगा भगदड़ चोरी घटना तख्तापलट' },
  { id: 'event.give', verb: 'दे', agent: 'ergative', object: 'को', words: 'इस्तीफा बयान भाषण आदेश चेतावनी धमकी सलाह जवाब श्रद्धांजलि अनुमति मंजूरी आश्वासन गवाही' },
  { id: 'event.take', verb: 'ले', agent: 'ergative', object: 'का', words: 'शपथ संकल्प फैसला निर्णय जायजा' },
  { id: 'event.put', verb: 'लगा', agent: 'ergative', object: 'पर', words: 'आरोप प्रतिबंध रोक पाबंदी जुर्माना' },
];

export interface EventNoun {
  readonly verb: string;
  readonly agent: EventNounGroup['agent'];
  readonly object?: string;
}

const NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  EVENT_NOUNS.flatMap((group) =>
    group.words
      .split(' ')
      .map((word) => [fold(word), { verb: group.verb, agent: group.agent, ...(group.object ? { object: group.object } : {}) }] as const),
  ),
);

/** How a folded noun becomes a clause; null where it names no action. */
export function lookUpEventNoun(key: string): EventNoun | null {
  return NOUNS.get(key) ?? null;
}
