import type { Reading } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { foldedWords } from '../../../text/folded-words.ts';
import { startsWithOneOf } from '../../../text/starts.ts';

/**
 * Predicates whose participants are many: another name may be just as true, though the article does not
 * say so. Nothing is asked about their participants by name.
 */
export const MANY_VALUED: readonly {
  readonly id: string;
  readonly lang: 'hi' | 'en';
  readonly lemmas: string;
}[] = [
  {
    id: 'many.take-part',
    lang: 'hi',
    lemmas:
      'शामिल होना|हिस्सा लेना|भाग लेना|मौजूद होना|उपस्थित होना|मौजूद रहना|उपस्थित रहना|पहुंचना|जुटना|आना|रहना|होना|जाना|देखना|मिलना|बताना|कहना|मानना|बोलना|लिखना|पूछना|समझना|सोचना|चाहना',
  },
  {
    id: 'many.feel',
    lang: 'hi',
    lemmas:
      'समर्थन करना|विरोध करना|निंदा करना|आलोचना करना|प्रशंसा करना|सराहना करना|स्वागत करना|धन्यवाद करना|धन्यवाद देना|आभार जताना|आभार व्यक्त करना|बधाई देना|शुभकामनाएं देना|श्रद्धांजलि देना|शोक जताना|दुख जताना|अपील करना|मांग करना|आग्रह करना|चर्चा करना|बात करना|बातचीत करना|मुलाकात करना|दुख प्रकट करना|दुख जाहिर करना|दुख व्यक्त करना|शोक प्रकट करना|शोक व्यक्त करना|शोक जाहिर करना|संवेदना जताना|संवेदना प्रकट करना|संवेदना व्यक्त करना|खुशी जताना|चिंता जताना|चिंता व्यक्त करना|नाराजगी जताना|आरोप लगाना|भरोसा दिलाना|आश्वासन देना|सराहना|कोसना|जिम्मेदार ठहराना|ठहराना|दोषी ठहराना|दोष देना|कसूरवार ठहराना|सवाल उठाना',
  },
  {
    id: 'many.state',
    lang: 'hi',
    lemmas:
      'सटना|दस्तक देना|जिक्र करना|उल्लेख करना|निलंबित करना|स्थगित करना|प्रतिबंध लगाना|पाबंदी लगाना|रोक लगाना|प्रतिबंधित करना|जूझना|सामना करना|प्रभावित होना|झेलना|मदद करना|सहायता करना|काम करना|इस्तेमाल करना|उपयोग करना|निर्यात करना|आयात करना|उत्पादन करना|हमला करना|आक्रमण करना|दौरा करना|निरीक्षण करना|जायजा लेना|निर्देश देना|ट्वीट करना|ट्विट करना|जारी रहना|पूछताछ करना|पूछताछ होना|जोर डालना|निशाना साधना|हमला बोलना|घेरना|कटाक्ष करना|तंज कसना|पलटवार करना|प्रयास करना|कोशिश करना|गश्त करना|मध्यस्थता करना',
  },
  {
    id: 'many.en',
    lang: 'en',
    lemmas:
      'broker|mediate|facilitate|back|attend|join|participate|take part|be|come|go|arrive|say|tell|support|oppose|condemn|criticise|criticize|praise|welcome|congratulate|thank|urge|demand|face|help|affect|use|export|import|produce|attack|discuss|meet|include|feature|star|appear|cap|quote|publish|play|visit|speak|work|enjoy|like|love|want|try|call|warn of|watch|see|know|think|believe|recommend|applaud|hail|admire|remember|rely|rely on|depend|depend on',
  },
];

const LEMMAS: ReadonlySet<string> = new Set(
  MANY_VALUED.flatMap((group) =>
    group.lemmas.split('|').map((lemma) => `${group.lang}:${foldPhrase(lemma)}`),
  ),
);

/** Whether a predicate may hold of more names than the article gives. */
export function isManyValued(lang: 'hi' | 'en', lemma: string): boolean {
  return LEMMAS.has(`${lang}:${foldPhrase(lemma)}`);
}

/** What one country does after another, whichever the story tells of. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(
  'भेजना|जानकारी मांगना|जवाब मांगना|वादा करना|क्वालीफाई करना|क्वालिफाई करना|अनुबंध करना|मान्यता देना|मंजूरी देना|अनुमति देना|इजाजत देना|परीक्षण करना|ट्रायल करना|परीक्षण शुरू करना|ट्रायल शुरू करना'
    .split('|')
    .map(foldPhrase),
);

/** Whether a country or a body of one is named for what other countries do as well. */
export function isOfCountries({ claim, form }: Reading, kind: string): boolean {
  return claim.lang === 'hi' && kind === 'country' && OF_COUNTRIES.has(foldPhrase(form.predicate.lemma));
}

/** "एक समझौते पर हस्ताक्षर किए": of which of them, and when, nothing says. */
export const SIGNS_SOME =
  /(?:^| )एक (?:[^\s।]{2,20} ){0,3}(?:समझौते|करार|संधि|सहमति पत्र|एमओयू) पर (?:हस्ताक्षर|दस्तखत) /u;

/** Whether a Hindi claim of some treaty without a name could be of other countries that signed one. */
export const isOfSomeTreaty = ({ claim }: Reading, kind: string): boolean =>
  claim.lang === 'hi' && kind === 'country' && SIGNS_SOME.test(claim.text);

/** What many feel at once, whoever the story names: grief, praise, blame. */
const isFeeling = startsWithOneOf(
  'शोक दुख संवेदना निंदा बधाई शुभकामना श्रद्धांजलि प्रशंसा सराहना condolence grief sorrow congratulat condemn tribute'
    .split(' ')
    .map(foldPhrase),
);

/** Whether a claim tells of a feeling that others may share. */
export function tellsOfFeeling(text: string): boolean {
  const words = foldedWords(text);
  return words.some(isFeeling);
}

/** "सरकार पर निशाना साधा": what the rivals of somebody do day by day, whoever the story tells of. */
const TAKES_AIM = /(?:^| )(?:निशाना साध|निशाने पर ल|तंज कस|हमला बोल|आड़े हाथों? ल)\S{0,3}(?= |।|$)/u;

/** Whether a Hindi claim tells of words against a rival, which others may have said too. */
export function takesAim({ claim }: Reading): boolean {
  return claim.lang === 'hi' && claim.kind !== 'statement' && TAKES_AIM.test(claim.text);
}

/**
 * "मंदिर में पूजा की", "घटनास्थल रवाना हो गए": what many do at one place, of which only its day tells whose turn it was; "तस्वीर
 * साझा की", "समझौते पर हस्ताक्षर किए": what everybody of a rank does again and again.
 */
const OF_ANYBODY =
  /(?:^| )(?:तस्वीर|तस्वीरें|फोटो|वीडियो|पोस्ट|क्लिप) (?:[^\s।]{1,12} ){0,2}(?:साझा|शेयर|पोस्ट) (?:की|किया|किए|कीं)(?= |।|$)|(?:^| )(?:अभिवादन|स्वागत|सत्कार) किया(?= |।|$)|(?:^| )(?:कामकाज|काम|उपलब्धियां|उपलब्धियों|योजनाएं|खूबियां) (?:को )?गिना(?:ए|ईं|ई|या)(?= |।|$)|(?:^| )(?:समझौते|समझौतों|करार|संधि|सहमति पत्र|एमओयू|ज्ञापन) पर (?:हस्ताक्षर|दस्तखत) (?:किए|किया)(?= |।|$)|(?:^| )(?:जानकारी|रिपोर्ट|फीडबैक) (?:मांगी|ली|प्राप्त की|हासिल की)(?= |।|$)|(?:^| )(?:पूजा|पूजा-अर्चना|अर्चना|आरती|दर्शन|मतदान|स्नान) (?:की|किया|किए)(?= |।|$)|(?:^| )(?:वोट डाल|मत्था टेक|माथा टेक|आशीर्वाद लिय|रवाना हो गए|रवाना हो गई|रवाना हो गया)/u;

/** Whether a Hindi claim tells of what anybody may do who comes to a place. */
export function isOfAnybody({ claim }: Reading): boolean {
  return claim.lang === 'hi' && claim.kind !== 'statement' && OF_ANYBODY.test(claim.text);
}

/** "खुद को एकांतवास में रखा": what people do to themselves, others may do too. */
export function tellsOfOneself({ claim }: Reading): boolean {
  return claim.lang === 'hi' && / (?:खुद|स्वयं|अपने आप) को /u.test(claim.text);
}

/** What rises, spreads or is counted in many places at once, by the beginnings of its words. */
const ANYWHERE =
  /(?:^| )(?:वृद्धि|बढ़ोतरी|बढ़ोत्तरी|इजाफा|गिरावट|संक्रमित|पॉजिटिव|मामले(?! में)|मामलों|मौत|मौतें)(?= |।)/u;
/** One place alone is the first of all, and one happening was nowhere else. */
const ONLY =
  /(?:^| )(?:सबसे|सर्वाधिक)(?= )|हादस|दुर्घटना|हमल|विस्फोट|धमाक|मुठभेड़|टक्कर|भगदड़|हिमस्खलन|एवलांच|अग्निकांड|ब्लास्ट/u;
/** So small a number may be that of another place as well. */
const SMALL = 10;

/** Measures that many places take in the same days. */
const MEASURE =
  /(?:^| )(?:लॉकडाउन|लाकडाउन|कर्फ्यू|जनता कर्फ्यू|अवकाश|छुट्टी|छुट्टियां|धारा 144|धारा-144|महामारी घोषित|आपदा घोषित|(?:आपदा|आपातकाल|आपात स्थिति) की घोषणा|अलर्ट)(?= |।)|(?:स्कूल|कॉलेज|विद्यालय|मॉल|सिनेमाघर|बाजार|दुकान|सीमा)\S* (?:\S+ ){0,4}(?:बंद|सील)(?= |।)/u;

/** "राज्य ने स्कूल 31 मार्च तक बंद किए": so did others, whatever the story tells. */
export function isCommonMeasure({ claim }: Reading): boolean {
  return (
    claim.lang === 'hi' &&
    MEASURE.test(claim.text) &&
    !ONLY.test(claim.text) &&
    !/(?:^| )पहल[ीाे] /u.test(claim.text)
  );
}

const DAY_BY_DAY =
  /(?:^| )(?:प्रतिदिन|रोजाना|लगातार|दिन-ब-दिन|तेजी से) (?:\S+ ){0,6}?(?:वृद्धि|बढ़ोतरी|बढ़ोत्तरी|इजाफा|गिरावट|बढ़)/u;

/** Whether a Hindi claim may be as true of another place: "more than 500", "a single case", "a rise", and no day. */
export function mayBeElsewhere({ claim }: Reading): boolean {
  if (claim.lang !== 'hi') return false;
  // "19 अप्रैल के बाद से प्रतिदिन वृद्धि": what goes on day by day goes on elsewhere too.
  if (DAY_BY_DAY.test(claim.text)) return true;
  if (claim.arguments.some(({ fact }) => fact?.type === 'time')) return false;
  if (/(?:^| )दस्तक(?= )/u.test(claim.text)) return true;
  if (!ANYWHERE.test(claim.text) || ONLY.test(claim.text)) return false;
  const numbers = claim.arguments.flatMap(({ fact }) =>
    fact?.type === 'quantity' && fact.dimension !== 'ordinal' ? [fact] : [],
  );
  return numbers.every(({ comparator, value }) => comparator !== 'exact' || value < SMALL);
}

/** Happenings that are at one place when a claim gives their day or what came of them in numbers. */
const isHappening = startsWithOneOf(
  'हादस दुर्घटना हमल विस्फोट धमाक मुठभेड़ टक्कर भगदड़ हिमस्खलन एवलांच अग्निकांड ब्लास्ट हत्या मौत भूकंप समझौत बैठक सम्मेलन मैच मुकाबल महोत्सव मेल प्रतियोगिता चैंपियनशिप टूर्नामेंट फाइनल सेमीफाइनल जन्म उद्घाटन शिलान्यास प्रक्षेपण'
    .split(' ')
    .map(foldPhrase),
);

/** Whether a Hindi claim tells of one happening: "सोमवार को दरभा में हमला हुआ" was nowhere else. */
export function tellsOfOneHappening({ claim }: Reading): boolean {
  if (claim.lang !== 'hi' || (claim.kind !== 'event' && claim.kind !== 'evaluation')) return false;
  const isDated = claim.arguments.some(({ fact }) => fact?.type === 'time' || fact?.type === 'quantity');
  if (!isDated) return false;
  const words = foldedWords(claim.text);
  return words.some(isHappening);
}

/** What goes on from place to place: where it came to next, it may have been before as well. */
const SPREADS: ReadonlySet<string> = new Set(
  ['hi:फैलना', 'en:spread', 'en:spill over'].map(
    (lemma) => `${lemma.slice(0, 3)}${foldPhrase(lemma.slice(3))}`,
  ),
);

const BY_WEATHER =
  /(?:^| )(?:तूफान|आंधी|अंधड़|बवंडर|बारिश|ओलावृष्टि|बर्फबारी|बाढ़|शीतलहर|गर्मी) (?:से|के कारण|के चलते|की वजह से)(?= )/u;

/** "The strike has spread to Leeds": other towns that the story names, or does not, may have seen it too. */
export function mayHaveSpread({ claim, form }: Reading): boolean {
  // "अलवर में तूफान से छतें उड़ गईं": so they may have in the next town, unless it is told how many.
  const isCounted = claim.arguments.some(({ fact }) => fact?.type === 'quantity' || fact?.type === 'time');
  if (claim.lang === 'hi' && !isCounted && BY_WEATHER.test(claim.text)) return true;
  return SPREADS.has(`${claim.lang}:${foldPhrase(form.predicate.lemma)}`);
}
