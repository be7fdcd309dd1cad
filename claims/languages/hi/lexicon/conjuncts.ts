import { fold } from '../../../text/fold.ts';

/** Words that make one predicate with a light verb: गिरफ्तार कर, आरोप लगा, नजर आ. */
export interface ConjunctGroup {
  readonly id: string;
  /** An adjective agrees with nothing (रद्द); a noun makes the verb agree with it (घोषणा की). */
  readonly kind: 'adjective' | 'noun';
  /** Roots of the light verbs it takes, separated by white space. */
  readonly verbs: string;
  readonly words: string;
  /** It joins none but its verbs: "राख हुआ", but "राख फैली". */
  readonly bound?: true;
}

/** Each word stands in one group. */
export const CONJUNCTS: readonly ConjunctGroup[] = [
  {
    id: 'conjunct.phase',
    kind: 'adjective',
    verbs: 'कर करा हो',
    words: 'शुरू खत्म समाप्त आरंभ प्रारंभ संपन्न पूरा पूर्ण बंद चालू भंग ठप',
  },
  {
    id: 'conjunct.keep-up',
    kind: 'adjective',
    verbs: 'कर हो रख रह',
    words: 'जारी लागू कायम बहाल बरकरार स्थगित लंबित तैनात',
  },
  {
    id: 'conjunct.police',
    kind: 'adjective',
    verbs: 'कर करा हो',
    words: 'गिरफ्तार रिहा बरामद जब्त दर्ज तलब कुर्क सील अरेस्ट नजरबंद अगवा',
  },
  {
    id: 'conjunct.decide',
    kind: 'adjective',
    verbs: 'कर हो',
    words:
      'रद्द तय पारित पास मंजूर नामंजूर खारिज निरस्त निर्धारित निश्चित सुनिश्चित स्वीकृत अस्वीकृत अनुमोदित अधिसूचित घोषित प्रतिबंधित आवंटित अधिकृत पंजीकृत वर्जित माफ',
  },
  {
    id: 'conjunct.appoint',
    kind: 'adjective',
    verbs: 'कर हो',
    words: 'नियुक्त निलंबित बर्खास्त निष्कासित मनोनीत नामित नामांकित निर्वाचित पदोन्नत चयनित भर्ती रवाना रेफर रैफर',
  },
  {
    id: 'conjunct.harm',
    kind: 'adjective',
    verbs: 'कर हो',
    words: 'घायल जख्मी नष्ट तबाह बर्बाद ध्वस्त नेस्तनाबूद क्षतिग्रस्त दूषित बाधित अवरुद्ध प्रभावित वंचित अपहृत जलमग्न',
  },
  {
    id: 'conjunct.show',
    kind: 'adjective',
    verbs: 'कर हो',
    words:
      'पेश प्रस्तुत प्रकाशित प्रसारित प्रदर्शित व्यक्त जाहिर उजागर साबित सिद्ध प्रमाणित स्पष्ट सार्वजनिक पोस्ट शेयर ट्वीट अपलोड वायरल लीक लॉन्च लांच लॉच रिलीज प्रक्षेपित विस्थापित चिह्नित चिन्हित अधिग्रहित निर्वासित प्रत्यर्पित',
  },
  {
    id: 'conjunct.make',
    kind: 'adjective',
    verbs: 'कर हो',
    words:
      'स्थापित आयोजित गठित विकसित निर्मित तैयार पैदा शामिल प्राप्त हासिल प्रदान अर्जित आकर्षित प्रेरित प्रोत्साहित प्रशिक्षित संचालित नियंत्रित सीमित केंद्रित संगठित संशोधित परिवर्तित तब्दील स्थानांतरित विभाजित वितरित एकत्र इकट्ठा जमा अलग कम मजबूत कमजोर खाली साफ मुक्त दूर पार अदा उपलब्ध साझा वापस तेज धीमा गर्म ठंडा बुक ब्लॉक परिभाषित हल',
  },
  {
    id: 'conjunct.honour',
    kind: 'adjective',
    verbs: 'कर हो',
    words: 'सम्मानित पुरस्कृत संबोधित आमंत्रित अर्पित समर्पित सूचित आगाह सचेत सतर्क आश्वस्त',
  },
  { id: 'conjunct.accuse', kind: 'adjective', verbs: 'कर हो ठहरा', words: 'आरोपित दोषमुक्त बरी दंडित' },
  {
    id: 'conjunct.mind',
    kind: 'adjective',
    verbs: 'हो कर रह',
    words:
      'नाराज परेशान हैरान मजबूर बाध्य विवश सहमत असहमत राजी चिंतित आहत भयभीत संतुष्ट असंतुष्ट उत्साहित निराश गदगद खुश दुखी',
  },
  {
    id: 'conjunct.be',
    kind: 'adjective',
    verbs: 'हो रह',
    words:
      'मौजूद उपस्थित अनुपस्थित लापता फरार गायब सवार काबिज व्यस्त सक्रिय सफल विफल असफल संक्रमित दिवंगत शहीद ढेर आउट सेवानिवृत्त रिटायर क्वालीफाई दाखिल आधारित आश्रित निर्भर बीमार त्रस्त पस्त गुम चौपट दुर्घटनाग्रस्त भारी बेहोश अचेत अस्वस्थ बेकाबू अनियंत्रित चोटिल बेघर लहूलुहान नाकाम कामयाब एकजुट बेरोजगार',
  },
  { id: 'conjunct.appear', kind: 'noun', verbs: 'आ पड़ लग रख डाल', words: 'नजर' },
  { id: 'conjunct.front', kind: 'adjective', verbs: 'आ ला हो', words: 'सामने पसंद नापसंद' },
  {
    id: 'conjunct.do.speech',
    kind: 'noun',
    verbs: 'कर',
    words:
      'दावा घोषणा ऐलान एलान अपील आग्रह अनुरोध निवेदन मांग वादा खुलासा पुष्टि खंडन टिप्पणी आह्वान सिफारिश शिकायत इन्कार इनकार निंदा भर्त्सना आलोचना सराहना प्रशंसा तारीफ उल्लेख जिक्र बात बातचीत चर्चा विमर्श पूछताछ धन्यवाद वर्णन विचार मना',
  },
  {
    id: 'conjunct.do.act',
    kind: 'noun',
    verbs: 'कर हो',
    words:
      'काम कार्य गश्त मदद सहायता सहयोग समर्थन विरोध बहिष्कार स्वागत अभिनंदन उद्घाटन शिलान्यास लोकार्पण विमोचन अनावरण समापन प्रयास कोशिश प्रयोग उपयोग इस्तेमाल निर्माण उत्पादन आयात निर्यात परीक्षण प्रक्षेपण वितरण आवंटन निवेश खर्च भुगतान वसूली नामांकन मतदान आवेदन चयन चुनाव गठन आयोजन संचालन नेतृत्व अगुवाई प्रतिनिधित्व निरीक्षण जांच अध्ययन शोध सर्वेक्षण समीक्षा विश्लेषण आकलन मूल्यांकन पालन उल्लंघन विस्तार सुधार बदलाव परिवर्तन संशोधन विकास निपटारा समाधान भंडाफोड़ पर्दाफाश तलाश पीछा इंतजार प्रतीक्षा सामना मुकाबला आक्रमण हमला कब्जा पथराव प्रदर्शन गोलीबारी फायरिंग बमबारी मारपीट तोड़फोड़ छेड़छाड़ दुष्कर्म बलात्कार हत्या आत्महत्या खुदकुशी चोरी अपहरण प्रवेश शादी विवाह निकाह समझौता मुलाकात भेंट बैठक कार्रवाई हस्ताक्षर स्थापना फैसला निर्णय यात्रा दौरा अनशन बिक्री टेस्ट',
  },
  {
    id: 'conjunct.do.mind',
    kind: 'noun',
    verbs: 'कर हो',
    words: 'स्वीकार अस्वीकार याद महसूस अनुभव सहन वहन ग्रहण धारण विश्वास यकीन भरोसा प्रार्थना आशा कामना प्रतिज्ञा कल्पना',
  },
  {
    id: 'conjunct.give',
    kind: 'noun',
    verbs: 'दे मिल',
    words:
      'जवाब आश्वासन चेतावनी संकेत आदेश निर्देश जानकारी सूचना अनुमति इजाजत मंजूरी सलाह सुझाव निमंत्रण न्योता मौका अवसर बधाई बढ़ावा धमकी सजा जमानत राहत शह तवज्जो प्राथमिकता मान्यता मुआवजा श्रद्धांजलि प्रशिक्षण दिलासा',
  },
  {
    id: 'conjunct.give.only',
    kind: 'noun',
    verbs: 'दे',
    words:
      'इस्तीफा बयान भाषण गवाही दलील धरना पहरा जन्म अंजाम दस्तक टक्कर जोर महत्व तरजीह दखल हवाला सफाई मात दिखाई सुनाई हाजिरी',
  },
  {
    id: 'conjunct.take',
    kind: 'noun',
    verbs: 'ले',
    words: 'हिस्सा भाग शपथ जायजा संज्ञान सहारा संकल्प सांस प्रण सबक रुचि दिलचस्पी सुध',
  },
  {
    id: 'conjunct.put',
    kind: 'noun',
    verbs: 'लगा लग',
    words: 'आरोप प्रतिबंध रोक पाबंदी जुर्माना अनुमान आग पता मुहर दांव गुहार छलांग कयास अटकल फटकार अंकुश ताला फांसी झटका',
  },
  {
    id: 'conjunct.express',
    kind: 'noun',
    verbs: 'जता कर',
    words:
      'आभार दुख शोक खुशी चिंता आशंका उम्मीद संदेह शक नाराजगी असहमति सहमति आपत्ति अफसोस खेद रोष संवेदना आक्रोश हैरानी असंतोष संभावना',
  },
  { id: 'conjunct.raise', kind: 'noun', verbs: 'उठा उठ', words: 'सवाल कदम आवाज मुद्दा लाभ फायदा नुकसान जोखिम' },
  { id: 'conjunct.keep', kind: 'noun', verbs: 'रख दे', words: 'ध्यान ख्याल खयाल नींव आधारशिला' },
  { id: 'conjunct.run', kind: 'noun', verbs: 'चला चल', words: 'अभियान मुहिम मुकदमा' },
  {
    id: 'conjunct.lose',
    kind: 'noun',
    verbs: 'हो',
    words: 'मौत मृत्यु निधन देहांत गिरावट वृद्धि इजाफा बढ़ोतरी कमी कटौती बारिश विस्फोट धमाका',
  },
  { id: 'conjunct.life', kind: 'noun', verbs: 'जा ले बचा गंवा', words: 'जान' },
  { id: 'conjunct.kill', kind: 'adjective', verbs: 'गिरा', words: 'मार', bound: true },
  { id: 'conjunct.weary', kind: 'adjective', verbs: 'आ', words: 'तंग आजिज बाज', bound: true },
  { id: 'conjunct.ashes', kind: 'adjective', verbs: 'हो कर', words: 'राख खाक', bound: true },
  { id: 'conjunct.hit', kind: 'noun', verbs: 'मार पड़ डाल', words: 'छापा डाका' },
  { id: 'conjunct.beat', kind: 'noun', verbs: 'दे खा मान', words: 'शिकस्त पटखनी' },
  { id: 'conjunct.get', kind: 'noun', verbs: 'मिल पा', words: 'सफलता कामयाबी विजय' },
];

const BY_KEY: ReadonlyMap<string, ConjunctGroup> = new Map(
  CONJUNCTS.flatMap((group) => group.words.split(' ').map((word) => [fold(word), group] as const)),
);

const INFLECTED: ReadonlyMap<string, string> = new Map(['पूरी', 'पूरे'].map((form) => [form, 'पूरा'] as const));

/** The group of a folded word that joins a light verb, with the verbs it takes; null where it is none. */
export function lookUpConjunct(key: string): ConjunctGroup | null {
  return BY_KEY.get(INFLECTED.get(key) ?? key) ?? null;
}

/** Whether a folded word makes one predicate with the light verb after it. */
export function isConjunct(key: string): boolean {
  return lookUpConjunct(key) !== null;
}

/** Whether a folded word makes one predicate with this light verb (a root). */
export function joinsVerb(key: string, root: string): boolean {
  return lookUpConjunct(key)?.verbs.split(' ').includes(root) ?? false;
}
