import { fold } from '../../../../text/fold.ts';

/** A kind of occasion that a story is of, and how what belongs to it is told. */
export interface MatterKind {
  readonly id: string;
  /** Lemmas of its nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Plain nouns before it that say which one it is, at least, where no name does. */
  readonly fewest: number;
  /** What stands behind it before a claim: "में", "के मामले में". */
  readonly tie: string;
  /** Words that only what belongs to it has. */
  readonly fits: RegExp;
  /** What stands behind it before a claim with other words: "के बाद". */
  readonly ties?: readonly (readonly [words: RegExp, tie: string])[];
  /** What its phrase has: a stage is of a line, or of an election. */
  readonly called?: RegExp;
  /** Words of what is told beside it. */
  readonly bars?: RegExp;
  /** Nouns at the front of a claim that are its own: "तालिका में" → "… चैंपियनशिप की तालिका में"; `held`: come about in it. */
  readonly owned?: Readonly<Record<string, 'm' | 'f' | 'held'>>;
  /** Whether what was so before the news ("रिक्त हुई थीं") is none of it, but for what `past` tells. */
  readonly isOfNews?: boolean;
  readonly past?: RegExp;
  /** Whether only a noun that the headline has as well is told of: "लाइन" is any queue. */
  readonly isSure?: boolean;
  /** Whether it is in one place: what is told of another country, or of a place that headline and lead do not name, is none of it. */
  readonly isLocal?: boolean;
  /** Words of another of its kind, where headline and lead do not have them: "महिला टीम". */
  readonly apart?: RegExp;
  /** What a claim that opens with an owned noun begins like: the noun heads its phrase. */
  readonly owns?: RegExp;
  /** Whether its noun bare may mean any: "मौत की सजा". */
  readonly isCommon?: boolean;
  /** Whether a claim that names whom it befell needs no more. */
  readonly isOfOne?: boolean;
  /** Whether what is still to come is none of it. */
  readonly isOver?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
/** Any of some words, whole. */
const anyOf = (words: string, flags = 'u') => new RegExp(`(?:^| )(?:${words})(?= |,|।)`, flags);

/** Words of play alone, and those that elections, markets and quarrels have as well. */
const SURELY_PLAYED =
  'रन|रनों|विकेट|विकेटों|ओवर|ओवरों|गेंद|गेंदों|बल्लेबाज|बल्लेबाजों|बल्लेबाजी|गेंदबाजी|छक्के|चौके|शतक|अर्धशतक|पेनल्टी|डगआउट|पवेलियन|गेंदें|चौका|छक्का|नाबाद|शॉर्ट लेग|टी ब्रेक';
const PLAYED = `${SURELY_PLAYED}|कैच|स्लिप|पारी|साझेदारी|टॉस|गोल|हाफ|स्टेडियम|आउट|क्रीज|बढ़त|स्कोर|जीवनदान|लंच|(?:\\p{Nd}{1,3}/\\p{Nd}{1,2})`;

/** Words of a match. */
const PLAY = anyOf(PLAYED);

/** Words that only a match has. */
export const SURE_PLAY = anyOf(SURELY_PLAYED);

const VOTE = anyOf('वोट|वोटों|मत|मतों|मतगणना|मतदान|चुनाव|उपचुनाव|सीट|सीटें|सीटों|प्रत्याशी|उम्मीदवार|विधानसभा|लोकसभा');

/** Whether words are of an election, in which parties beat each other as teams do. */
export const isBelowVote = (text: string): boolean => VOTE.test(text);

/** Sides that play for a country or a club beside its first team. */
const SIDES_APART = anyOf('महिला|महिलाओं|अंडर-\\p{Nd}{2}|अंडर|घरेलू|जूनियर|सीनियर|ए टीम|ए(?= (?:ने|को))', 'gu');

/** A match of two sides. */
export const MATCH: MatterKind = {
  id: 'match',
  nouns: set('मैच मुकाबला'),
  fewest: 2,
  tie: 'में',
  fits: PLAY,
  bars: anyOf(
    'अगला|अगले|सीरीज|श्रृंखला|करियर|कैरियर|टूर्नामेंट|रैंकिंग|अंक|अंकों|पायदान|तालिका|कोच|अभ्यास|नेट|मैचों|फाइनल|सेमीफाइनल',
  ),
  apart: SIDES_APART,
  isLocal: true,
  isOver: true,
};

const AFTERWARDS = anyOf(
  'संवेदना|शोक|दुख|ट्रेनें रद्द|ट्रेनों का मार्ग|मरम्मत|मुआवजा|मुआवजे|क्रेन|लंबा जाम|दमकल|दमकलकर्मियों|एनडीआरएफ|एसडीआरएफ|राहत|बचाव|मौके पर(?! ही)|मौके से|घटनास्थल|दुर्घटनास्थल|रेफर|अस्पताल ले जाते|अस्पताल ले जाया|अस्पताल में भर्ती|अनुग्रह|आर्थिक सहायता|शव लेने|पोस्टमार्टम|कब्जे में लेकर|यातायात|आवाजाही|मृतकों के परिजनों|घायलों को',
);

/** Whether a claim names a mishap itself, whatever it calls it. */
const MISHAPS =
  'हादसा|हादसे|दुर्घटना|विस्फोट|धमाका|धमाके|ब्लास्ट|आग|अग्निकांड|भगदड़|भूस्खलन|हिमस्खलन|हमला|हमले|हमलों|मुठभेड़|गोलीबारी|बाढ़|भूकंप|भिड़ंत';
export const NAMES_MISHAP = anyOf(MISHAPS);

/** What came over people: a crash, a fire, a blast. */
export const MISHAP: MatterKind = {
  id: 'mishap',
  nouns: set('हादसा दुर्घटना विस्फोट धमाका अग्निकांड भगदड़ आग भूस्खलन'),
  fewest: 3,
  tie: 'में',
  fits: anyOf(
    'मौत|मारे|मारा|मारी|जान|दम तोड़|दम तोड़|घायल|घायलों|जख्मी|जख्मियों|मृतक|मृतकों|शव|शवों|मलबे|मलबा|झुलसे|झुलस|क्षतिग्रस्त|पिचक|परखच्चे|राख|चपेट|दबकर|दब|फंसे',
  ),
  ties: [
    [AFTERWARDS, 'के बाद'],
    [anyOf('पिचक|क्षतिग्रस्त|परखच्चे|राख|झुलस|झुलसे'), 'में'],
    [
      anyOf('ड्राइवर|चालक|गिरफ्तार|मुकदमा|प्राथमिकी|हिरासत|निलंबित|लापरवाही|ब्रेक|जांच|मालिक के खिलाफ|मालिक फरार'),
      'के मामले में',
    ],
  ],
  owned: { मृतकों: 'm', घायलों: 'm', मृतक: 'm', पीड़ितों: 'm' },
  apart: anyOf('नर्स|डॉक्टर|चिकित्सक|प्रसव|प्रसूता|नवजात|बीमारी|हार्ट अटैक', 'gu'),
  isLocal: true,
  isOfNews: true,
};

/** A firm of whose figures a story is. */
export const FIRM: MatterKind = {
  id: 'firm',
  nouns: set('कंपनी'),
  fewest: 1,
  tie: 'में',
  fits: /^$/u,
  owned: {
    आय: 'f',
    राजस्व: 'm',
    मुनाफा: 'm',
    मुनाफे: 'm',
    लाभ: 'm',
    बिक्री: 'f',
    कर्मचारियों: 'm',
    ग्राहकों: 'm',
    मार्जिन: 'm',
    शेयर: 'm',
    बोर्ड: 'm',
    निदेशक: 'm',
  },
  owns: /^(?:बोर्ड|निदेशक मंडल) ने |^(?:(?:शुद्ध|परिचालन(?: से)?) )?(?:आय|राजस्व|मुनाफा|मुनाफे|लाभ|बिक्री|मार्जिन|शेयर|(?:कर्मचारियों|ग्राहकों) की संख्या) (?:में|करीब|लगभग|\p{Nd}|सालाना आधार|बढ़|घट|गिर|रहा|रही|हुआ|हुई)/u,
  bars: anyOf('पूरे|उद्योग|उद्योगों|विभाग|मंत्री|मंत्रालय|सरकार|केंद्र|राज्य|देश|क्षेत्र'),
};

/** Something new that is sold. */
export const PRODUCT: MatterKind = {
  id: 'product',
  nouns: set('फोन स्मार्टफोन कार एसयूवी बाइक मोटरसाइकिल स्कूटर टैबलेट लैपटॉप'),
  fewest: 1,
  tie: 'में',
  fits: /^$/u,
  owned: { बिक्री: 'f', कीमत: 'f', बैटरी: 'f', बुकिंग: 'f', डिलीवरी: 'f', स्क्रीन: 'f' },
  bars: anyOf('पिछल[ाेी]|पुरान[ाेी]|उद्योग|बाजार|कुल|कंपनी|साल|तिमाही'),
};

/** A storm by its name. */
export const STORM: MatterKind = {
  id: 'storm',
  nouns: set('तूफान चक्रवात'),
  fewest: 1,
  tie: 'के दौरान',
  fits: anyOf(
    'हवा|हवाएं|हवाओं|झोंके|खंभे|उखड़|ट्रेनें|उड़ानें|उड़ान|मृत्यु|मौत|आश्रय|मछुआरों|जलमग्न|फसल|क्षतिग्रस्त|वर्षा|बारिश|सुरक्षित',
  ),
  ties: [[anyOf('अनुग्रह|मुआवजा|मुआवजे|हटाने|मरम्मत|बहाल'), 'के बाद']],
  owned: { मृतकों: 'm', घायलों: 'm' },
  bars: anyOf(`${MISHAPS}|समुद्री सीमा|सीमा`),
  isLocal: true,
};

/** What a story may be of. Own list. */
export const KINDS: readonly MatterKind[] = [
  {
    id: 'contest',
    nouns: set('चैंपियनशिप चैम्पियनशिप ट्रॉफी टूर्नामेंट प्रतियोगिता लीग ओलंपिक कप'),
    fewest: 2,
    tie: 'में',
    fits: anyOf(
      `${PLAYED}|स्वर्ण|रजत|कांस्य|पदक|पदकों|तालिका|पायदान|रिले|दौड़|भालाफेंक|फाइनल|सेमीफाइनल|क्वार्टर फाइनल|खिताब|स्पर्धाओं|अंक|अंकों|वर्ग में`,
    ),
    apart: anyOf('(?:महिला|जूनियर|ए) टीम|अंडर-\\p{Nd}{2}', 'gu'),
    bars: anyOf('क्वालिफाइंग|शिविर|करियर|कैरियर|रैंकिंग|प्रशिक्षण|अभ्यास|कोच'),
    owned: { तालिका: 'f', समापन: 'm', उद्घाटन: 'm', फाइनल: 'm', सेमीफाइनल: 'm' },
    isOfNews: true,
    past: anyOf(PLAYED),
    isOver: true,
  },
  {
    id: 'election',
    nouns: set('चुनाव उपचुनाव'),
    fewest: 2,
    tie: 'में',
    fits: anyOf(
      'मत|मतों|वोट|वोटों|मतदाताओं|सीट|सीटें|सीटों|प्रत्याशी|प्रत्याशियों|उम्मीदवार|उम्मीदवारों|मतदान|नतीजा|नतीजे|जमानत|विजयी|बहुमत|शिकस्त|पर्चियों|मतपत्रों|बूथ|बूथों|सीनेट|निर्वाचित',
    ),
    bars: anyOf('रिक्त|इस्तीफा|इस्तीफे|निधन'),
    owned: { मतगणना: 'f', मतदान: 'm', नामांकन: 'm', वोटिंग: 'f' },
    isOfNews: true,
    past: anyOf('मतदान|मताधिकार'),
  },
  {
    id: 'meeting',
    nouns: set('बैठक सत्र अधिवेशन सम्मेलन महासभा'),
    fewest: 2,
    tie: 'में',
    fits: anyOf(
      'प्रस्ताव|प्रस्तावों|पारित|कार्यवाही|पार्षद|पार्षदों|सदन|हंगामा|वेल|एजेंडे|एजेंडा|ध्वनिमत|बहिर्गमन|स्वीकृति|नेता प्रतिपक्ष|विपक्ष',
    ),
    owned: { कार्यवाही: 'f' },
    apart: anyOf(
      'संसद|विधानसभा|विधान परिषद|लोकसभा|राज्यसभा|(?:कैबिनेट|मंत्रिमंडल)(?= (?:ने|में))|(?:सरकार|परिषद|पंचायत|आयोग)(?= ने)|हाईकोर्ट|अदालत',
      'gu',
    ),
    isLocal: true,
    isOfNews: true,
  },
  {
    id: 'talks',
    nouns: set('वार्ता बातचीत'),
    fewest: 2,
    tie: 'में',
    fits: anyOf('युद्धविराम|समझौते|सहमति|रजामंदी|युद्धबंदियों|प्रतिनिधिमंडल|प्रतिनिधिमंडलों|वार्ताकार|वार्ताकारों'),
    owned: { समझौते: 'held' },
    isOfNews: true,
  },
  {
    id: 'show',
    nouns: set('समारोह महोत्सव मेला प्रदर्शनी'),
    fewest: 2,
    tie: 'में',
    fits: anyOf(
      'प्रवेश शुल्क|लोग आए|जूरी|पुरस्कार|पुरस्कारों|फिल्में|प्रतिनिधियों|दर्शकों|दर्शक|दुकानें|दुकान|झूले|घोड़ा|घोड़े|थिएटर|पार्किंग|लोग पहुंचे|स्टॉल|स्टॉलों|प्रकाशकों|प्रकाशक|आगंतुकों|टिकट|टिकटों|श्रद्धालुओं|कलाकारों',
    ),
    owned: { समापन: 'm', उद्घाटन: 'm' },
  },
  {
    id: 'crime',
    nouns: set('लूट लूटकांड डकैती हत्या हत्याकांड ठगी चोरी अपहरण दुष्कर्म गोलीकांड धोखाधड़ी घोटाला लीक'),
    fewest: 2,
    tie: 'के मामले में',
    fits: anyOf(
      'घटनास्थल|आरोपी|आरोपियों|आरोपित|आरोपितों|फरार|गिरफ्तार|पूछताछ|फुटेज|दबिश|बरामद|हिरासत|तमंचा|लुटेरों|लुटेरे|बदमाशों|बदमाश|शव|पोस्टमार्टम|मुकदमा|प्राथमिकी|साथी|रकम|गिरोह|सरगना|सौदा|रेकी|सुपारी|साजिश|शूटर|शूटरों|तलाश',
    ),
    bars: anyOf('अलग|अन्य|दूसर[ाेी]|गश्त|अभियान|इधर|उधर'),
    owned: { वारदात: 'f', आरोपी: 'm', आरोपियों: 'm' },
    isLocal: true,
  },
  {
    id: 'case',
    nouns: set('मामला मुकदमा'),
    fewest: 1,
    tie: 'में',
    fits: anyOf(
      'बरी|दोषी|दोषियों|गवाह|गवाहों|आरोपपत्र|चार्जशीट|उम्रकैद|आजीवन कारावास|अभियोजन|जमानत|मौत की सजा|फांसी की सजा',
    ),
    bars: anyOf('अलग|अन्य|दूसर[ाेी]|मामले|मामलों'),
    called: anyOf(
      'हत्या|हत्याकांड|दुष्कर्म|चोरी|लूट|डकैती|घोटाले|घोटाला|रिश्वत|धोखाधड़ी|अपहरण|हमले|हमला|तस्करी|मानहानि|दंगे|भ्रष्टाचार|धनशोधन',
    ),
    isSure: true,
  },
  {
    id: 'study',
    nouns: set('अध्ययन शोध सर्वेक्षण सर्वे'),
    fewest: 2,
    tie: 'में',
    fits: anyOf('प्रतिभागियों|प्रतिभागी|शोधकर्ताओं ने'),
    owned: { नतीजे: 'm', निष्कर्ष: 'm' },
  },
  {
    id: 'exam',
    nouns: set('भर्ती परीक्षा'),
    fewest: 1,
    tie: 'में',
    fits: anyOf('अभ्यर्थी|अभ्यर्थियों|परीक्षा|चयन|प्रश्नपत्र|प्रश्नपत्रों|परीक्षार्थी|परीक्षार्थियों|छात्र|छात्रों|छात्राओं'),
    isOver: true,
  },
  {
    id: 'market',
    nouns: set('कारोबार'),
    fewest: 1,
    tie: 'में',
    fits: anyOf('सेंसेक्स|निफ्टी|शेयर|शेयरों|सूचकांक|पूंजीकरण|मुनाफावसूली'),
    called: anyOf('बाजार|बाजारों|मुहूर्त|शुरुआती|वायदा|सर्राफा|मुद्रा|दिन'),
    isOver: true,
  },
  {
    id: 'road',
    nouns: set('फोरलेन एक्सप्रेसवे एक्सप्रेस-वे सिक्सलेन'),
    fewest: 1,
    tie: 'पर',
    fits: anyOf('टोल|प्लाजा|बाइपास|बायपास|गाड़ियां|अंडरपास|शुल्क|मासिक पास|आरओबी|इंटरचेंज'),
  },
  {
    id: 'line',
    nouns: set('लाइन कॉरिडोर खंड चरण'),
    fewest: 3,
    tie: 'पर',
    fits: anyOf('स्टेशन|किराया|ट्रेनें|डिब्बे|ट्रेन मिलेगी|ट्रेन चलेगी|यात्रियों ने सफर'),
    called: anyOf('लाइन|कॉरिडोर|मेट्रो|रेल|रैपिड रेल'),
    isSure: true,
    isOfNews: true,
  },
  {
    id: 'death',
    nouns: set('मौत'),
    fewest: 2,
    tie: 'के मामले में',
    isOfOne: true,
    isLocal: true,
    isCommon: true,
    fits: anyOf('शव|पोस्टमार्टम|विसरा|हिरासत|पूछताछ|जांच|तलाश|सिग्नल|डेथ ऑडिट'),
  },
  {
    id: 'passing',
    nouns: set('निधन देहांत'),
    fewest: 2,
    tie: 'के बाद',
    isCommon: true,
    fits: anyOf('मुखाग्नि|अंत्येष्टि|अंतिम संस्कार|शोक|श्रद्धांजलि|पार्थिव'),
    owned: { अंत्येष्टि: 'f' },
  },
  {
    id: 'budget',
    nouns: set('बजट'),
    fewest: 1,
    tie: 'में',
    fits: /करोड़ (?:रुपये |रुपए |का |की )?\S/u,
    bars: anyOf('मूल|बकाया|पिछले|घाटा|मिलें'),
  },
];

const BY_NOUN: ReadonlyMap<string, MatterKind> = new Map(
  [MISHAP, ...KINDS].flatMap((kind) => [...kind.nouns].map((noun) => [noun, kind] as const)),
);

/** The kind of occasion that a lemma names; undefined for other nouns. */
export const kindOfMatter = (lemma: string): MatterKind | undefined => BY_NOUN.get(fold(lemma));
