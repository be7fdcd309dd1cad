import { fold } from '../../../text/fold.ts';
import type { EventNounGroup } from './types.ts';

/**
 * Action nouns with the light verb that makes a clause of them, by verb and by how the other
 * participant is marked. Nouns for what an action leaves behind (रिपोर्ट, प्रस्ताव, कर्ज) are not here:
 * "X द्वारा जारी रिपोर्ट" does not say that X handed it over.
 */
export const EVENT_NOUNS: readonly EventNounGroup[] = [
  {
    id: 'event.do.of',
    verb: 'कर',
    agent: 'ergative',
    object: 'का',
    words:
      'यात्रा दौरा भ्रमण समर्थन बहिष्कार अभिनंदन उपयोग इस्तेमाल प्रयोग दुरुपयोग अभ्यास नेतृत्व अगुवाई अगुआई प्रतिनिधित्व मेजबानी अध्यक्षता देखरेख निगरानी रक्षा सेवा मदद सहायता पैरवी वकालत पालन उल्लंघन अवहेलना अनदेखी इंतजार सामना पीछा उल्लेख जिक्र वादा दावा प्रयास कोशिश शिकायत मांग सिफारिश अनुशंसा पेशकश आह्वान खंडन निंदा भर्त्सना आलोचना प्रशंसा सराहना तारीफ खात्मा तस्करी जासूसी उपेक्षा पुष्टि विरोध सम्मान प्रचार कामना',
  },
  {
    id: 'event.do.of.or-happen',
    verb: 'कर',
    agent: 'ergative',
    object: 'का',
    also: 'हो',
    words:
      'स्वागत उद्घाटन शिलान्यास लोकार्पण विमोचन अनावरण समापन शुभारंभ आगाज शुरुआत घोषणा ऐलान एलान निर्माण पुनर्निर्माण उत्पादन निर्यात आयात परीक्षण प्रक्षेपण हत्या गिरफ्तारी नियुक्ति तैनाती तबादला गठन पुनर्गठन आयोजन वितरण आवंटन विस्तार खुलासा समीक्षा जांच निरीक्षण अध्ययन सर्वेक्षण सर्वे चयन भुगतान बिक्री खरीद खरीदारी निपटारा निस्तारण अपहरण इलाज उपचार अनुवाद संपादन निर्देशन संचालन वसूली नीलामी अधिग्रहण विलय स्थापना समाधान मूल्यांकन आकलन विश्लेषण सत्यापन पंजीकरण प्रसारण प्रकाशन मरम्मत सफाई खुदाई खोज आविष्कार चोरी भंडाफोड़ पर्दाफाश सफाया बहाली बंटवारा विभाजन अनुमोदन विसर्जन छंटनी भर्ती ढुलाई बुआई कटाई शिनाख्त पोस्टमार्टम गणना मतगणना निर्धारण संरक्षण क्रियान्वयन',
  },
  {
    id: 'event.do.in',
    verb: 'कर',
    agent: 'ergative',
    object: 'में',
    also: 'हो',
    words:
      'निवेश संशोधन कटौती सुधार बदलाव परिवर्तन फेरबदल हस्तक्षेप प्रवेश घुसपैठ तोड़फोड़ लूटपाट छापेमारी सेंधमारी मिलावट आगजनी',
  },
  {
    id: 'event.do.on',
    verb: 'कर',
    agent: 'ergative',
    object: 'पर',
    also: 'हो',
    words:
      'हमला आक्रमण हस्ताक्षर कब्जा गोलीबारी फायरिंग बमबारी पथराव लाठीचार्ज कार्रवाई टिप्पणी चर्चा विचार पुनर्विचार शोध अमल प्रहार अतिक्रमण खर्च पलटवार',
  },
  { id: 'event.do.on.trust', verb: 'कर', agent: 'ergative', object: 'पर', words: 'भरोसा विश्वास गौर नियंत्रण' },
  {
    id: 'event.do.from',
    verb: 'कर',
    agent: 'ergative',
    object: 'से',
    words: 'अपील आग्रह अनुरोध निवेदन इन्कार इनकार संपर्क छेड़छाड़ प्रार्थना किनारा',
  },
  {
    id: 'event.meet',
    verb: 'कर',
    agent: 'ergative',
    object: 'से',
    also: 'हो',
    words: 'मुलाकात भेंट बातचीत बात पूछताछ शादी विवाह निकाह सगाई',
  },
  {
    id: 'event.do.with',
    verb: 'कर',
    agent: 'ergative',
    object: 'के साथ',
    words: 'दुष्कर्म बलात्कार धोखाधड़ी ठगी दुर्व्यवहार बदसलूकी अभद्रता मारपीट सहयोग विश्वासघात',
  },
  {
    id: 'event.do.against',
    verb: 'कर',
    agent: 'ergative',
    object: 'के खिलाफ',
    words: 'प्रदर्शन आंदोलन विद्रोह बगावत नारेबाजी हड़ताल अनशन चक्काजाम साजिश',
  },
  { id: 'event.do.for', verb: 'कर', agent: 'ergative', object: 'के लिए', words: 'आवेदन मतदान' },
  {
    id: 'event.do.alone',
    verb: 'कर',
    agent: 'ergative',
    words: 'आत्महत्या खुदकुशी आत्मसमर्पण सरेंडर नामांकन डकैती गोल बल्लेबाजी गेंदबाजी',
  },
  {
    id: 'event.happen.of',
    verb: 'हो',
    agent: 'bare',
    object: 'का',
    words:
      'मौत मृत्यु निधन देहांत जन्म अंत विकास जीत हार विजय पराजय वापसी रिहाई बरामदगी सुनवाई पदोन्नति बर्खास्तगी निलंबन निष्कासन शहादत समाप्ति ताजपोशी पेशी पहचान अंत्येष्टि ऑपरेशन उदय पतन आगमन प्रस्थान बैठक ट्रांसफर प्रमोशन एनकाउंटर रिसाव पलायन विस्थापन अपमान',
  },
  {
    id: 'event.happen.in',
    verb: 'हो',
    agent: 'bare',
    object: 'में',
    words: 'वृद्धि गिरावट इजाफा बढ़ोतरी कमी विस्फोट धमाका ब्लास्ट बहस मतभेद',
  },
  {
    id: 'event.happen.between',
    verb: 'हो',
    agent: 'bare',
    object: 'के बीच',
    words:
      'समझौता करार संधि युद्ध जंग संघर्ष मुठभेड़ झड़प टक्कर भिड़ंत मैच मुकाबला विवाद झगड़ा लड़ाई वार्ता वार्तालाप तकरार कहासुनी नोकझोंक हाथापाई संवाद गठबंधन युद्धविराम संघर्षविराम सौदा',
  },
  {
    id: 'event.happen',
    verb: 'हो',
    agent: 'none',
    words:
      'हादसा दुर्घटना भूस्खलन हिमस्खलन बारिश वर्षा बर्फबारी हिमपात ओलावृष्टि बूंदाबांदी दंगा भगदड़ घटना वारदात तख्तापलट हिंसा उपद्रव बवाल हंगामा जनसंहार नरसंहार चुनाव उपचुनाव सम्मेलन समारोह शॉर्टसर्किट',
  },
  { id: 'event.come', verb: 'आ', agent: 'none', words: 'भूकंप बाढ़ तूफान सुनामी चक्रवात आंधी' },
  { id: 'event.come.in', verb: 'आ', agent: 'none', object: 'में', words: 'उछाल तेजी मंदी दरार अड़चन' },
  { id: 'event.catch', verb: 'लग', agent: 'none', object: 'में', words: 'आग' },
  {
    id: 'event.give.to',
    verb: 'दे',
    agent: 'ergative',
    object: 'को',
    words:
      'आदेश निर्देश चेतावनी धमकी सलाह सुझाव जवाब श्रद्धांजलि अनुमति इजाजत मंजूरी आश्वासन बधाई सूचना जानकारी न्योता निमंत्रण बढ़ावा राहत मुआवजा प्रशिक्षण मान्यता सजा जमानत प्राथमिकता चुनौती रिश्वत मात शिकस्त सलामी विदाई',
  },
  { id: 'event.give.alone', verb: 'दे', agent: 'ergative', words: 'भाषण बयान गवाही धरना दलील' },
  { id: 'event.give.from', verb: 'दे', agent: 'ergative', object: 'से', words: 'इस्तीफा त्यागपत्र' },
  {
    id: 'event.take.of',
    verb: 'ले',
    agent: 'ergative',
    object: 'का',
    words: 'शपथ संकल्प फैसला निर्णय जायजा संज्ञान तलाशी बदला सहारा प्रतिज्ञा',
  },
  { id: 'event.take.in', verb: 'ले', agent: 'ergative', object: 'में', words: 'भाग हिस्सा शरण' },
  { id: 'event.take.from', verb: 'ले', agent: 'ergative', object: 'से', words: 'संन्यास सबक प्रेरणा' },
  {
    id: 'event.put.on',
    verb: 'लगा',
    agent: 'ergative',
    object: 'पर',
    words: 'आरोप प्रतिबंध रोक पाबंदी जुर्माना अंकुश',
  },
  { id: 'event.put.alone', verb: 'लगा', agent: 'ergative', words: 'शतक अर्धशतक छक्का चौका' },
  { id: 'event.express.of', verb: 'जता', agent: 'ergative', object: 'का', words: 'आभार आशंका उम्मीद संभावना' },
  {
    id: 'event.express.on',
    verb: 'जता',
    agent: 'ergative',
    object: 'पर',
    words: 'शोक दुख चिंता आपत्ति नाराजगी सहमति असहमति खेद अफसोस हैरानी',
  },
  { id: 'event.lay', verb: 'रख', agent: 'ergative', object: 'का', words: 'आधारशिला नींव' },
  { id: 'event.raise', verb: 'उठा', agent: 'ergative', object: 'पर', words: 'सवाल' },
  { id: 'event.raid', verb: 'मार', agent: 'ergative', object: 'पर', words: 'छापा' },
  { id: 'event.march', verb: 'निकाल', agent: 'ergative', words: 'जुलूस पदयात्रा शोभायात्रा रैली' },
  { id: 'event.run', verb: 'चला', agent: 'ergative', object: 'के खिलाफ', words: 'अभियान मुहिम' },
  { id: 'event.celebrate', verb: 'मना', agent: 'ergative', object: 'का', words: 'जश्न' },
];

/** How an action noun becomes a clause. */
export interface EventNoun {
  /** Light verb root. */
  readonly verb: string;
  readonly agent: EventNounGroup['agent'];
  /** Postposition of the other participant; का stands for का/के/की. */
  readonly object?: string;
  /** A second light verb, without the agent. */
  readonly also?: string;
}

const NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  EVENT_NOUNS.flatMap(({ verb, agent, object, also, words }) => {
    const event: EventNoun = { verb, agent, ...(object ? { object } : {}), ...(also ? { also } : {}) };
    return words.split(' ').map((word) => [fold(word), event] as const);
  }),
);

/** How a folded noun (direct singular) becomes a clause; null where it names no action. */
export function lookUpEventNoun(key: string): EventNoun | null {
  return NOUNS.get(key) ?? null;
}
