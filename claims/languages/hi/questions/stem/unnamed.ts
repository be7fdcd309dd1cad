import { type Sign, showsAny } from '../../../signs.ts';
import { OF_NO_MATTER } from './of-no-matter.ts';

/** A name in quotation marks, or one that its noun says is of a work: "फ़िल्म शोले में". */
const QUOTED = /['‘’"“][^'‘’"“”?]{2,40}['’"”]/u;

/** Where a sentence or one of its phrases begins: the noun behind it has nothing before it that says which. */
const BARE = '(?:^|[:,] |(?:^| )(?:ने|को|में|से|पर|का|की|के|तक|कि|और|लिए|बाद|दौरान|अपनी|अपने) )';

/** The two sides of a match, or the contest that it is of. */
const OF_MATCH =
  /के बीच|बनाम|\S–\S|के (?:खिलाफ|ख\u093cिलाफ|ख\u093cिलाफ\u093c|विरुद्ध)|(?:^| )(?:कप|लीग|ट्रॉफी|ट्रॉफ\u093cी|ओलंपिक|चैंपियनशिप|चैम्पियनशिप|टूर्नामेंट|ओपन|खेलों|सीरीज|सीरीज\u093c|श्रृंखला|फाइनल|फ\u093cाइनल|सेमीफाइनल|क्वार्टरफाइनल|टेस्ट|वनडे|आईपीएल|एशेज|ऐशेज\u093c)(?= |,|:|\?)|ने \S{2,20} को (?:\S{1,20} ){0,4}(?:रोका|हराया|मात|शिकस्त|रौंदा)/u;

/** What a stem, kicker and all, speaks of as known, though only its story names it: the film, the match, the list, the inquiry. */
const UNNAMED: readonly Sign[] = [
  // "फ़िल्म में किसने डॉन की भूमिका निभाई": in which film.
  {
    id: 'unnamed.work',
    pattern: new RegExp(
      `${BARE}(?:फ\u093c?िल्म|धारावाहिक|सीरियल|नाटक|उपन्यास|गाने|गीत|किताब|शो|वेब सीरीज) (?:में|का|की|के|को|ने|से|पर)(?= )`,
      'u',
    ),
    unless: new RegExp(
      `${QUOTED.source}|^(?:[^:?\\s]{1,30} ){0,14}(?:फ\u093c?िल्म|किताब|उपन्यास|शो|गीत)(?: [^:?\\s]{1,30}){1,14}: `,
      'u',
    ),
  },
  // "10वें मिनट में किस देश ने स्कोर बराबर कर दिया", "किसे मैन ऑफ द मैच चुना गया": of which match.
  {
    id: 'unnamed.match',
    pattern:
      /(?:^|[: ])\p{Nd}{1,3}वें मिनट में |(?:मैन|प्लेयर|वुमन) ऑफ\u093c? द मैच|(?:^|[: ])टॉस जीत(?:कर|ने के बाद) |(?:^| )अपनी पारी (?:में|के दौरान) /u,
    unless: OF_MATCH,
  },
  // "मोहन राय कितने सेकेंड के साथ चौथे स्थान पर रहे": in which race.
  {
    id: 'unnamed.race',
    pattern: /(?:सेकेंड|सेकंड|मिनट|मीटर) (?:के साथ|में) (?:[^\s?]{1,15} ){0,3}(?:स्थान|नंबर) पर रह/u,
    unless:
      /(?:^| )(?:दौड़|रेस|\p{Nd}+ मीटर|फर्राटा|मैराथन|रिले|हीट|फाइनल|फ\u093cाइनल|प्रतियोगिता|चैंपियनशिप|चैम्पियनशिप|टूर्नामेंट|खेलों|ग्रां)(?= |,)/u,
  },
  // "किस देश के एक पायदान ऊपर चढ़ने का": on which list.
  {
    id: 'unnamed.list',
    pattern: /(?:^| )पायदान (?:ऊपर|नीचे|चढ|आगे|पीछे|खिसक|फिसल|गिर|लुढ|पर)/u,
    unless: /सूचकांक|इंडेक्स|रैंकिंग|सूची|तालिका|लिस्ट|रिपोर्ट/u,
  },
  // "रैंकिंग में कितने अंक गंवाए": in which one.
  {
    id: 'unnamed.ranking',
    pattern: /(?:^|[:,] |(?:^| )(?:ने|को|से|कारण|बाद|चलते|देश) )(?:रैंकिंग|रेटिंग|अंक तालिका|तालिका) में /u,
    unless:
      /(?:^| )(?:आईसीसी|टेस्ट|वनडे|टी20|टी-20|विश्व|फीफा|फ\u093cीफ\u093cा|एटीपी|डब्ल्यूटीए|बीडब्ल्यूएफ|लीग|कप|आईपीएल|ओलंपिक|खेलों)(?= )|सूचकांक|रिपोर्ट/u,
  },
  // "सीबीआई ने जांच के सिलसिले में 34 जगह छापे मारे": which inquiry.
  {
    id: 'unnamed.inquiry',
    pattern: new RegExp(`${BARE}(?:जा[ंँ]च|पूछताछ|मुक\u093c?दमे|केस|घोटाले) के (?:सिलसिले|तहत) (?:में )?`, 'u'),
    unless: /^[^:?]{4,90}: |(?:कांड|हत्या|हमले|हमला|घोटाल[ाे] |मामल[ाे] )(?![^?]*जा[ंँ]च के)/u,
  },
  // "मोहन ने स्थिति को नियंत्रित किया": what had come about, the story told.
  {
    id: 'unnamed.situation',
    pattern: new RegExp(
      `(?:${BARE}(?:स्थिति|स्थिती|हालात) (?:को |पर )?(?:नियंत्रित|नियंत्रण|काबू|क\u093cाबू|संभाल|शांत)|बीच[ -]बचाव)`,
      'u',
    ),
  },
  // "दो साल बाद किस महीने में": from what it is counted, the sentence before told.
  {
    id: 'unnamed.counted-from',
    pattern:
      /(?:^|: |के अनुसार, )(?:इसके )?(?:एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|कुछ|\p{Nd}{1,3}) (?:दिन|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष|बरस|दशक) बाद किस (?:महीने|वर्ष|साल|तारीख|दिन)/u,
  },
  // "पिछले 10 मैचों में से कितने में": up to when, the day of the news would tell.
  {
    id: 'unnamed.last-so-many',
    pattern:
      /(?:^| )(?:पिछले|बीते|आखिरी|अंतिम) (?:दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|कितने|\p{Nd}{1,3}) (?:मैचों|मुकाबलों|मुक\u093cाबलों|पारियों|चुनावों|टूर्नामेंटों)(?= )/u,
    unless: /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u,
  },
  // "ख़ासकर 2012 में कितने डॉलर की कमी है": it goes on from what the words before told.
  {
    id: 'unnamed.especially',
    pattern:
      /(?:^|: |के अनुसार, )(?:खासकर|ख\u093cासकर|खासतौर पर|ख\u093cासतौर पर|खास तौर पर|ख\u093cास तौर पर|विशेषकर|विशेष रूप से) /u,
  },
];

/** Signs that another option could be defended, or that the question is none that a paper asks. */
const UNASKED: readonly Sign[] = [
  // "किसकी आने वाली फ़िल्म के लिए": a film is its actor's, its director's and its producer's.
  {
    id: 'unasked.whose-work',
    pattern:
      /(?:^| )किसकी (?:(?:एक|नई|अगली|पहली|आने|वाली|आगामी|पिछली|चर्चित|हिट|सुपरहिट|बहुचर्चित) ){0,4}फ\u093c?िल्म /u,
    unless: /(?:^| )(?:निर्देशित|अभिनीत|निर्मित)(?= )/u,
  },
  // "किसके अलावा दो और को पुरस्कार दिया": who is told beside others stands at the edge of what is told.
  { id: 'unasked.beside-others', pattern: /(?:^| )(?:किस(?:के|की)|किन(?:के|की)) (?:अलावा|अतिरिक्त|सिवा)(?= )/u },
  // "किसने आरोपियों को बरी किया": which judge it was no reader asks, and those of the case stand beside.
  {
    id: 'unasked.which-judge',
    pattern: /(?:^| )(?:किसने|कौन) /u,
    beside:
      /(?:^| )(?:बरी (?:कर|किया)|दोषी (?:करार|ठहरा|पाया)|भगोड़ा (?:घोषित|करार)|(?:सजा|सज\u093cा|उम्रकैद|उम्रक\u093cैद|फांसी) (?:सुना|दी)|(?:जमानत|ज\u093cमानत) (?:दी|दे|मंजूर|खारिज)|फ\u093c?ैसला सुनाया|अदालती फ\u093c?ैसले)/u,
  },
  // "बेटे ने किस महीने में आत्महत्या की": where and when somebody took their life is not asked.
  {
    id: 'unasked.suicide',
    pattern: /(?:आत्महत्या|ख\u093c?ुदकुशी)/u,
    beside: /(?:^| )किस (?:महीने|तारीख|दिन|वर्ष|साल|उम्र|शहर|जिले|जगह|कारण)/u,
    unless: /कितन[ेी]|कानून|क\u093cानून|मामल[ेों]|दर |रोकथाम|हमल/u,
  },
  // "कितने आरोपियों राम, श्याम, मोहन और सोहन को बरी किया": they need only be counted.
  {
    id: 'unasked.counts-named',
    pattern:
      /(?:^|[ :])कितन[ेी] (?:[^\s,?]{2,15} ){0,2}[^\s,?]{1,15}ों (?!(?:में|से|के|की|का|को|ने|पर|तक|द्वारा|सहित|समेत|वाल[ेीा]|ही|भी|तो) )(?:[^\s,?]{2,20} ){0,3}[^\s,?]{2,20}, [^?]{2,120} (?:और|व|एवं|तथा) /u,
  },
];

/** "मोहन के अनुसार, मोहन कितने फीसदी फिट हैं": what somebody says of himself is told as his, once. */
const OF_HIMSELF = /(?:^|: )([^\s:,?]{2,20}) के अनुसार, (?:[^\s?]{1,20} ){0,2}\1 (?!ने )/u;

/** Whether a whole stem, as its readers see it, speaks of what only the story names, or asks for what has no one answer. */
export function leavesUnnamed(stem: string): boolean {
  return (
    showsAny(stem, UNNAMED) ||
    showsAny(stem, UNASKED) ||
    showsAny(stem, OF_NO_MATTER) ||
    OF_HIMSELF.test(stem)
  );
}
