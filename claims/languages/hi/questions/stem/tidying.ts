import { type Edit, edited } from '../../../edits.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../calendar.ts';
import { agreeing } from './agreement.ts';

/** Verbs of going and bringing, behind where it went. */
const GOES = '(?= (?:भेज|पहुंच|ले जा|ले आ|लाय|लाए|रवाना|रेफर|ट्रांसफर|लौट))';

/** What is taken out of a stem or put otherwise, in this order. Reviewed by hand. */
const TIDYING: readonly (Edit & { readonly id: string })[] = [
  // Keywords in Latin letters before the sentence: "Weather Update पटना में …".
  { id: 'tidy.latin-head', pattern: /^(?:[A-Za-z][A-Za-z'’.-]* ){2,}(?=[\u0900-\u097f])/u, to: '' },
  // ". कैथी": the point of a title, left before the name.
  { id: 'tidy.opening-mark', pattern: /^[.,;:)–-] ?/u, to: '' },
  // "द्वारा जारी रिपोर्ट के अनुसार" that lost by whom.
  {
    id: 'tidy.given-out',
    pattern: /^(?:द्वारा )?जारी (?=(?:रिपोर्ट|आंकड़ों|आंकड़े|बुलेटिन|बयान|सूची|जानकारी|विज्ञप्ति) )/u,
    to: '',
  },
  // "असम में असम में": a place that the claim and its setting both tell.
  { id: 'tidy.place-twice', pattern: /(?:^|(?<= ))([^\s?:]{2,20} (?:में|से|को|पर)) \1(?= )/u, to: '$1' },
  // "मंगलवार की बात करें तो", "तबाही की बात करें": talk before a sentence.
  {
    id: 'tidy.talk-of-day',
    pattern: new RegExp(
      `(?:^|(?<=के अनुसार, ))(?:केवल |सिर्फ )?(${ANY_WEEKDAY}) की बात (?:करें|की जाए|करे)(?: तो)?,? `,
      'u',
    ),
    to: '$1 को ',
  },
  {
    id: 'tidy.talk-of-harm',
    pattern:
      /(?:^|(?<=के अनुसार, ))(?:तबाही|नुकसान|मौतों|मौत|आंकड़ों|हादसों|रिकॉर्ड|इतिहास) की बात (?:करें|की जाए|करे)(?: तो)?,? /u,
    to: '',
  },
  // "मतदाताओं में कितनी पहली बार": voters are counted, and no times.
  { id: 'tidy.how-many-first', pattern: /(?<= )कितनी (?=पहली बार )/u, to: 'कितने ' },
  // "में आए किस कारण": the participle goes with its noun, which is asked for.
  {
    id: 'tidy.cause-of-participle',
    pattern:
      /(?<= (?:में|पर|से) )(?:(?:लगातार|अचानक) )?(?:आए|आये|आई|हुए|हुई|लगे|लगी|(?:हो|आ|चल|पड़) रह[ेी]) (?=किस कारण )/u,
    to: '',
  },
  // "किस शहर का नया डीएम": whoever heads an administration heads that of a district.
  {
    id: 'tidy.head-of-district',
    pattern:
      /किस शहर (?=(?:का|की|के) (?:(?:नया|नई|नए|नये) )?(?:डीएम|DM|जिलाधिकारी|जिला अधिकारी|कलेक्टर|एसएसपी|SSP|पुलिस अधीक्षक|उपायुक्त)(?= |\?))/u,
    to: 'किस जिले ',
  },
  // "किस नदी के स्नान के लिए": one bathes in it.
  { id: 'tidy.bath', pattern: /(किस (?:नदी|झील|कुंड|सरोवर)) के (?=स्नान के लिए )/u, to: '$1 में ' },
  // "किस संगठन के आतंकी समूह ने": the group is what is asked for.
  {
    id: 'tidy.group-of-body',
    pattern: /किस (?:संगठन|आतंकी संगठन) (?:का|की|के) (?=(?:आतंकी|आतंकवादी|उग्रवादी|चरमपंथी) (?:समूह|संगठन|गुट)(?= ))/u,
    to: 'किस ',
  },
  // "संयुक्त सैन्य अभ्यास किस सैन्य अभ्यास का": the noun before the name is asked for with it.
  {
    id: 'tidy.kind-twice',
    pattern: /(?<=^| )((?:संयुक्त |द्विपक्षीय |वार्षिक )?)([^\s,]{3,20}(?: [^\s,]{3,20})?) किस \2(?= )/u,
    to: 'किस $1$2',
  },
  // "कितने बजे मिनट पर": the minutes are asked for with the hour.
  { id: 'tidy.minutes', pattern: /(?<=कितने बजे )(?:मिनट|मिनिट) पर /u, to: '' },
  // "हालांकि", "वहीं,", "इसके अलावा": they tie a stem to the sentence before it.
  {
    id: 'tidy.ties',
    pattern:
      /(?:^|(?<=के अनुसार, ))(?:हालांकि|हालाँकि|इसके अलावा|इसके साथ ही|साथ ही|वैसे तो|यूं तो|बाद में|यानी|दरअसल|लिहाजा|वहीं|उधर|इधर|फिर|तब|अब),? (?!तक|से|भी)/u,
    to: '',
  },
  // "साथ लक्षद्वीप पर", which stood as "साथ ही".
  {
    id: 'tidy.along',
    pattern: /(?:^|(?<=के अनुसार, ))साथ (?!में|के|का|की|से|दे|मिल|काम|रह|जा|आ|खड़|चल|हु|ले|बैठ|पढ़|खेल|लड़)/u,
    to: '',
  },
  // "एक अन्य फैसले में मंत्रिमंडल ने": that there were others the sentences before told.
  {
    id: 'tidy.another-decision',
    pattern: /(?:^|(?<=के अनुसार, ))(?:एक )?(?:अन्य|दूसरे) (?:अहम |महत्वपूर्ण )?(?:फैसले|निर्णय|प्रस्ताव) (?:में|के तहत),? /u,
    to: '',
  },
  // "कासगंज कासगंज जिले में": the dateline stands before its sentence.
  { id: 'tidy.twice-at-front', pattern: /^(\S{3,40}) (?=\1 )/u, to: '' },
  // "किस जिले से सांसद": a seat, which bears the name of its town.
  {
    id: 'tidy.seat',
    pattern:
      /किस (?:जिले|शहर) (से|के)(?= (?:(?:वर्तमान|मौजूदा|पूर्व|तत्कालीन|निर्वाचित) )?(?:(?!(?:में|पर|से|को|ने|का|की|के) )\S{1,30} ){0,2}(?:सांसद|विधायक|एमएलए|एमपी)(?: |\?))/gu,
    to: 'किस सीट $1',
  },
  // "गया जिला के": a paper that leaves the noun of a district as it is.
  {
    id: 'tidy.district-oblique',
    pattern: /(?<=(?:^| )किस )जिला(?= (?:का|की|के|में|से|पर|ने|को)(?: |$))/gu,
    to: 'जिले',
  },
  // "कौन-सा जिला भेज दिया": where to, without its marker.
  { id: 'tidy.where-to-district', pattern: new RegExp(`कौन-सा जिला${GOES}`, 'gu'), to: 'किस जिले' },
  {
    id: 'tidy.where-to',
    pattern: new RegExp(`कौन-सा (शहर|राज्य|राज्य या केंद्रशासित प्रदेश|देश|गांव)${GOES}`, 'gu'),
    to: 'किस $1',
  },
  // "अब तक", "फिलहाल": up to the day of the news, which the stem does not name.
  {
    id: 'tidy.up-to-now',
    pattern:
      /(?:^|(?<=(?<!(?:^| )से) ))(?:कुल )?(?:अब तक|अबतक|अभी तक|फिलहाल) (?!(?:के|का|की|सबसे|नहीं|मिले|मिली|हुए|हुई|आए|आई|दर्ज|लौटे|जारी)(?: |\?))/gu,
    to: '',
  },
  // "स्वत: संज्ञान लिया": the visarga, typed as a colon.
  {
    id: 'tidy.visarga',
    pattern: /(?<=(?:^| )(?:स्वत|अत|पुन|प्राय|अंतत|मूलत|विशेषत|अंशत|पूर्णत|फलत|संभवत|मुख्यत|सामान्यत|आंशिकत)):(?=,? )/gu,
    to: '\u0903',
  },
  // "कितने घायल हो गए": the noun of the counted stood in the clause before.
  {
    id: 'tidy.hurt-people',
    pattern: /(?<=^|[ ,])कितने (?=(?:घायल|जख्मी|लापता|बेघर|हताहत) (?:हो|हुए|हैं|थे|बताए))/u,
    to: 'कितने लोग ',
  },
  // "खबर लिखे जाने तक": when a paper was written is no time of what it tells.
  {
    id: 'tidy.at-writing',
    pattern: /(?:^|(?<= ))(?:यह )?(?:खबर|समाचार) लिखे? जाने (?:तक|के समय),? /u,
    to: '',
  },
  // Words that are typed, or were joined, twice.
  { id: 'tidy.twice', pattern: / (में|को|से|पर|का|की|के|ने) \1(?= )/gu, to: ' $1' },
  // "बीते दिन शुक्रवार को" → "किस दिन": the day counts from the day of the news.
  {
    id: 'tidy.past-day',
    pattern: /(?:^|(?<= ))(?:बीते|गत|पिछले|विगत|आगामी|दूसरे दिन|अगले दिन|उसी दिन) (?=किस दिन|किस तारीख)/gu,
    to: '',
  },
  // "ऐतिहासिक कदम उठाते हुए": praise that says nothing of what was done.
  { id: 'tidy.step', pattern: /(?:(?:^|(?<= ))(?:बड़ा|अहम|महत्वपूर्ण|ठोस) )?(?:^|(?<= ))कदम उठाते हुए /gu, to: '' },
  // "सुनवाई की किस तारीख निर्धारित की": what is fixed stands without a marker.
  {
    id: 'tidy.date-fixed',
    pattern: /(?<= की (?:अगली )?)किस तारीख(?= (?:निर्धारित|तय|मुकर्रर|घोषित|नियत) )/u,
    to: 'कौन-सी तारीख',
  },
  // "किस दिन को": the day is asked for without its marker.
  { id: 'tidy.day-to', pattern: /(?<=(?:^| )किस दिन) को(?= )/gu, to: '' },
  // "किस महीने को": what is told of a month is told in it.
  { id: 'tidy.month-in', pattern: /(?<=(?:^| )किस महीने) को(?= )/gu, to: ' में' },
  // "ओपन में एक दूसरे क्वार्टर-फाइनल मुकाबले में": of a contest that is named, which match is said by its players.
  {
    id: 'tidy.other-match',
    pattern:
      /(?<=(?:ओपन|कप|लीग|चैंपियनशिप|चैम्पियनशिप|ट्रॉफी|ओलंपिक|विंबलडन|विम्बलडन) )में (?:एक )?(?:दूसरे|अन्य) (?=(?:क्वार्टर|सेमी|प्री-क्वार्टर)[- ]?फ[\u093c]?ाइनल |क्वार्टरफाइनल |सेमीफाइनल )/gu,
    to: 'के ',
  },
  // "किस दिन रात खत्म हुई": the part of a day hangs on it.
  {
    id: 'tidy.part-of-day',
    pattern: /(?<=(?:^| )किस दिन) (?=(?:सुबह|शाम|रात|दोपहर) (?!के|से|तक|में|को))/gu,
    to: ' की ',
  },
  // "मतलब हर चार दिन में": it ties the sentence to the one before.
  { id: 'tidy.means', pattern: /(?:^|(?<= ))(?:मतलब|यानी) (?=हर |किस|कितन)/gu, to: '' },
  // "चुनाव के बाद तो": it sets against the sentence before.
  { id: 'tidy.but', pattern: /(?<=(?:^| )(?:बाद|में|को|ने|से|पर)) तो(?= )/gu, to: '' },
  // "सरकार ने यूं तो लोगों को निकाल लिया": it sets against what is told next.
  { id: 'tidy.as-such', pattern: / (?:यूं|वैसे|यों) तो(?= )/gu, to: '' },
  // "कीमतें तो पिछले साल के मुकाबले": it sets against what was told before.
  {
    id: 'tidy.but-since',
    pattern: / तो (?=पिछल|बीते|गत|अब तक|इस साल)/u,
    to: ' ',
  },
  // "बैठक शुरू होते सदस्य", which stood as "शुरू होते ही सदस्य".
  {
    id: 'tidy.as-soon-as',
    pattern:
      /(?<=(?:^| )(?:दिखते|मिलते|होते|पहुंचते|लगते|सुनते|खुलते|निकलते|गिरते|बजते|देखते)) (?!(?:ही|हुए|हुई|है|हैं|थे|थी|था|हों|रह\S*|समय|वक्त|जा\S*|आ\S*|देखते|देर)(?: |\?))/u,
    to: ' ही ',
  },
  // "सोमवार किस तारीख को": the weekday stood beside the date.
  {
    id: 'tidy.weekday-beside',
    pattern: new RegExp(`(?:^|(?<= ))(?:${ANY_WEEKDAY}) (?=किस तारीख )`, 'gu'),
    to: '',
  },
  // "केरल …, राज्य के कासरगोड जिले में": a district by name needs no bare state.
  {
    id: 'tidy.of-state',
    pattern:
      /(?:^|(?<=(?:[,:]|को|में|से|कि|और) ))(?:राज्य|प्रदेश|सूबे) के (?=[^\s,?]{3,20} (?:जिले|जिला|जनपद)(?= ))(?!किस)/gu,
    to: '',
  },
  // "ठीक 54 दिन बाद 25 मार्च को": it counts from what the sentence before told, and the day says when.
  {
    id: 'tidy.days-after',
    pattern: new RegExp(
      `(?:^|(?<=: |, ))(?:ठीक |करीब |लगभग )?\\S{1,12} (?:दिन|दिनों|महीने|साल) (?:बाद|पहले) (?=\\p{Nd}{1,2} (?:${ANY_MONTH}) (?:को|तक) )`,
      'u',
    ),
    to: '',
  },
  // "आबादी कितनी के आसपास है": about how much is asked for.
  {
    id: 'tidy.about',
    pattern:
      /(?:करीब |लगभग )?(कितन[ेी](?: [^\s?]{2,12})?) के (?:आसपास|आस-पास|करीब)(?= (?:है|हैं|थी|था|थे|रही|रहा|रहे|पहुंच|हो)[\s?])/gu,
    to: 'लगभग $1',
  },
  // "जांच गंवा चुके हैं": lives are lost, no tests.
  { id: 'tidy.lives', pattern: /(?<=^| )जांच (?=गंव|गवां|गवा)/gu, to: 'जान ' },
  // "कितने गेंदों पर": balls are feminine, also in the plural before a marker.
  { id: 'tidy.balls', pattern: /(?<=^| )कितने (?=गेंदों? )/gu, to: 'कितनी ' },
  // "किस जगह के नतीजे": what votes are counted for is a seat.
  {
    id: 'tidy.seat',
    pattern:
      /(?<=(?:^|[ :])किस )जगह(?= (?:के (?:उपचुनाव|चुनाव|नतीज\S{1,2}|परिणाम|मतदाता\S{0,3})|(?:में|पर) (?:[^\s?]{1,20} ){0,8}(?:मतगणना|पर्चियों|मतपत्रों|मतों|वोटों) ))/gu,
    to: 'सीट',
  },
  { id: 'tidy.at-seat', pattern: /(?<=(?:^| )किस सीट) में(?= )/gu, to: ' पर' },
  // "किसके ऊपर तरजीह": one is preferred to another.
  { id: 'tidy.preferred', pattern: /(?<=(?:^| ))किसके ऊपर(?= (?:तरजीह|वरीयता|प्राथमिकता) )/gu, to: 'किस पर' },
  // "किस जगह में": what happens somewhere happens at it.
  { id: 'tidy.at-place', pattern: /(?<=(?:^| )किस जगह) में(?= )/gu, to: ' पर' },
  // "राजस्थान के किस जगह पर": the same before it.
  { id: 'tidy.of-place', pattern: /(?<=[^\s:,?]) के (?=किस जगह (?:पर|से|के|की|तक) )/gu, to: ' की ' },
  // "कितने जगह": places are feminine.
  { id: 'tidy.places', pattern: /(?<=^| )कितने (?=जगह(?:ों)? )/gu, to: 'कितनी ' },
  // "तीन बसों में कितने लोग लाए गए था": the last word agrees with the verb before it.
  { id: 'tidy.were', pattern: /(?<= (?:गए|गये|हुए|चुके) )था(?=\?)/gu, to: 'थे' },
  // "कोराेना", "फाैज": a vowel typed as two signs.
  { id: 'tidy.typed-o', pattern: /\u093e\u0947/gu, to: '\u094b' },
  { id: 'tidy.typed-au', pattern: /\u093e\u0948/gu, to: '\u094c' },
  // "डा 0 रमेश": the nought that stood for the rest of the title.
  { id: 'tidy.title-nought', pattern: /^[0०] (?=\S{2,} )/u, to: '' },
  // "कितने टीमें": a plural in these endings is feminine.
  {
    id: 'tidy.feminine-plural',
    pattern: /(?<=^| )कितने (?=[\u0900-\u097f]{2,15}(?:ें|एं|ियां)(?: |\?))(?!हमें|तुम्हें|उन्हें|इन्हें)/gu,
    to: 'कितनी ',
  },
  // "कितने महिला मजदूरों": who is counted is of women.
  { id: 'tidy.women', pattern: /(?<=^| )कितने (?=(?:अन्य )?महिला [^\s?]{2,15} )/gu, to: 'कितनी ' },
  // "एक साथ इसलिए दिए गए": the reason stood behind it.
  { id: 'tidy.therefore', pattern: / इसलिए(?=(?: [^\s?]{1,12}){1,3}\?$)/u, to: '' },
  // "सबसे कड़ा मुकाबला हापा सीट पर": what was told of the seat before.
  {
    id: 'tidy.closest-contest',
    pattern:
      /(?:^|(?<=[:,] ))सबसे [^\s,?]{2,12} (?:मुकाबला|टक्कर) (?=(?:[^\s,?]{1,20} ){1,6}सीट (?:पर|से|में) )(?=[^?]{0,120}कितन)/u,
    to: '',
  },
  // "शाहिद (8वां) और खान": the minute of a goal, left behind a name.
  { id: 'tidy.minute', pattern: / \(\p{Nd}{1,3}(?:वां|वीं|वें|'|’)?(?: मिनट)?\)(?= )/gu, to: '' },
  // "कुल अब तक" with the day put in its place.
  { id: 'tidy.in-all', pattern: /(?:^|(?<= ))कुल (?=\p{Nd}{1,2} [^\s\p{Nd}]{2,12} \p{Nd}{4} तक )/gu, to: '' },
];

/** A stem without words that the story has twice, praise, and keywords before its first sentence. */
export function tidied(stem: string): string {
  return agreeing(edited(stem, TIDYING));
}
