import { anyOf, type MatterKind, set } from './matter-kind.ts';

/** Words of play alone, and those that elections, markets and quarrels have as well. */
const SURELY_PLAYED =
  'रन|रनों|विकेट|विकेटों|ओवर|ओवरों|गेंद|गेंदों|बल्लेबाज|बल्लेबाजों|बल्लेबाजी|गेंदबाजी|छक्के|चौके|शतक|अर्धशतक|पेनल्टी|डगआउट|पवेलियन|गेंदें|चौका|छक्का|नाबाद|शॉर्ट लेग|टी ब्रेक';
/** Words of play. */
export const PLAYED = `${SURELY_PLAYED}|रेड अंक|रेडर|टैकल|ऑल आउट|स्मैश|सीधे गेम|कैच|स्लिप|पारी|साझेदारी|टॉस|गोल|हाफ|स्टेडियम|आउट|क्रीज|बढ़त|स्कोर|जीवनदान|लंच|(?:\\p{Nd}{1,3}/\\p{Nd}{1,2})`;

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
  'संवेदना|शोक|दुख|ट्रेनें रद्द|ट्रेनों का मार्ग|मरम्मत|मुआवजा|मुआवजे|क्रेन|लंबा जाम|दमकल|दमकलकर्मियों|एनडीआरएफ|एसडीआरएफ|राहत|बचाव|मलबा हटाने|मौके पर(?! ही)|मौके से|घटनास्थल|दुर्घटनास्थल|रेफर|अस्पताल ले जाते|अस्पताल ले जाया|अस्पताल में भर्ती|अनुग्रह|आर्थिक सहायता|शव लेने|पोस्टमार्टम|कब्जे में लेकर|यातायात|आवाजाही|मृतकों के परिजनों|परिजनों को|आश्रितों|आश्रित|मुर्दाघर|मर्चरी|शवगृह|घायलों को|इलाज|हालत (?:नाजुक|गंभीर|चिंताजनक|स्थिर)|लापता|(?:लापता|मलबे|नदी|नहर|डूबे|बहे|गोताखोर\\S{0,2}) (?:\\S{1,20} ){0,5}तलाश|(?<!की )तलाश जारी',
);

/** Whether a claim names a mishap itself, whatever it calls it. */
const MISHAPS =
  'हादसा|हादसे|दुर्घटना|विस्फोट|धमाका|धमाके|ब्लास्ट|आग|अग्निकांड|भगदड़|भूस्खलन|हिमस्खलन|हमला|हमले|हमलों|मुठभेड़|गोलीबारी|बाढ़|भूकंप|भिड़ंत|रिसाव';
export const NAMES_MISHAP = anyOf(MISHAPS);

/** "चोरी के मामले में": of what is charged, and not of the mishap. */
const CHARGED =
  /(?:^| )(?!(?:इस|हादसे|दुर्घटना|आग|अग्निकांड|विस्फोट|धमाके|रिसाव|भगदड\u093c?|मौत|लापरवाही|हत्या|टक्कर) )\S{2,20} के (?:मामले|आरोप|सिलसिले) में(?= |,|।)/u;

/** What came over people: a crash, a fire, a blast. */
export const MISHAP: MatterKind = {
  id: 'mishap',
  nouns: set('हादसा दुर्घटना विस्फोट धमाका अग्निकांड भगदड़ आग भूस्खलन रिसाव'),
  fewest: 3,
  tie: 'में',
  fits: anyOf(
    'मौत|मारे|मारा|मारी|जान|दम तोड़|दम तोड़|घायल|घायलों|जख्मी|जख्मियों|मृतक|मृतकों|शव|शवों|मलबे|मलबा|झुलसे|झुलस|क्षतिग्रस्त|पिचक|परखच्चे|राख|चपेट|दबकर|दब|फंसे',
  ),
  ties: [
    [anyOf('(?:घायल|जख्मी) हुए|(?:मरने|जान गंवाने) वालों में'), 'में'],
    [AFTERWARDS, 'के बाद'],
    [anyOf('पिचक|क्षतिग्रस्त|परखच्चे|राख|झुलस|झुलसे'), 'में'],
    [
      anyOf('ड्राइवर|चालक|गिरफ्तार|मुकदमा|प्राथमिकी|हिरासत|निलंबित|लापरवाही|ब्रेक|जांच|मालिक के खिलाफ|मालिक फरार'),
      'के मामले में',
    ],
  ],
  owned: { मृतकों: 'm', घायलों: 'm', मृतक: 'm', पीड़ितों: 'm' },
  bars: CHARGED,
  apart: anyOf('नर्स|डॉक्टर|चिकित्सक|प्रसव|प्रसूता|नवजात|बीमारी|हार्ट अटैक', 'gu'),
  isLocal: true,
  isOfNews: true,
};

/** A quake: what it did is told as what a mishap does. */
export const QUAKE: MatterKind = {
  ...MISHAP,
  id: 'quake',
  nouns: set('भूकंप'),
  owned: { ...MISHAP.owned, झटका: 'm', झटके: 'm', झटकों: 'm' },
};

/** Whether a kind is of what came over people: more than one may come over a place. */
export const isMishap = (kind: MatterKind): boolean => kind === MISHAP || kind === QUAKE;

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
    एबिटा: 'm',
    खर्च: 'm',
    निर्यात: 'm',
    शेयर: 'm',
    बोर्ड: 'm',
    निदेशक: 'm',
  },
  owns: /^(?:बोर्ड|निदेशक मंडल) ने |^निर्यात का प्रदर्शन |^(?:(?:शुद्ध|कुल|परिचालन(?: से)?|(?:घरेलू|विदेशी) बाजार(?:ों)? में) )?(?:आय|राजस्व|मुनाफा|मुनाफे|लाभ|बिक्री|मार्जिन|एबिटा(?: मार्जिन)?|निर्यात|खर्च|शेयर|(?:कर्मचारियों|ग्राहकों) की संख्या) (?:में|करीब|लगभग|\p{Nd}|बढ़कर|घटकर|सालाना आधार|बढ़|घट|गिर|रहा|रही|हुआ|हुई)/u,
  bars: anyOf('प्रतिद्वंद्वी|प्रतिस्पर्धी|पूरे|उद्योग|उद्योगों|विभाग|मंत्री|मंत्रालय|सरकार|केंद्र|राज्य|देश|क्षेत्र'),
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
