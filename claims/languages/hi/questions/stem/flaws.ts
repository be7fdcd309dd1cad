import { type Sign, showsAny } from '../../../signs.ts';
import { CUT_FIGURES } from './cut-figures.ts';
import { saysTwice } from './doubles.ts';
import { HALF_FLAWS } from './halves.ts';
import { LEFT_HANGING } from './left-hanging.ts';
import { losesWhich } from './losses.ts';
import { isOpen } from './openness.ts';
import { SIDE_DETAILS } from './side-details.ts';
import { slips } from './slips.ts';
import { isMisspelt, undotted } from './spelling.ts';
import { STEM_UNSAID } from './unsaid.ts';

/** Signs that a stem was cut in the wrong place. Reviewed by hand. */
export const STEM_FLAWS: readonly Sign[] = [
  // "महाराष्ट्र में कितने सामने आए": the noun of the number is lost.
  { id: 'flaw.no-noun', pattern: /कितन[ेी] (?:सामने|दर्ज|बताए|पाए|पाये|मिले) (?:आ|ग|ज|क|ह)/u },
  // "250/कितने", "कितनेx400 मीटर": half of a score, of a date, or of a relay.
  { id: 'flaw.half-of-figure', pattern: /[/x×]कितन|कितन[ेी][/x×]/u },
  // "387.65 अंक यानी कितने फीसदी": one told by the other is no second fact.
  {
    id: 'flaw.told-by-other',
    pattern: /(?:^| )यानी (?:करीब |लगभग )?(?:कितन[ेी]|किस|कौन)(?= )/u,
  },
  // "शमी कितने और बुमराह खाता खोले बिना नाबाद थे": half of what two had made.
  { id: 'flaw.half-of-pair', pattern: / कितने और [^?]{2,60} नाबाद /u },
  // "पहली पारी के कितने विकेट मिलाकर मैच में नौ": the rest of a sum.
  { id: 'flaw.rest-of-sum', pattern: /कितन[ेी] (?:[^\s?]{1,20} ){1,3}मिलाकर /u },
  // "कितने दिन के कारोबारी सप्ताह में": how long a week was.
  { id: 'flaw.days-of-week', pattern: /कितने दिन(?:ों)? (?:के|वाले) (?:कारोबारी )?(?:सप्ताह|हफ्ते)(?= )/u },
  // "कौन-सा मेला 2028 के लिए": the year of the name that is asked for.
  { id: 'flaw.year-of-name', pattern: /(?:कौन-स[ाी]|किस) [^\s?]{2,20} (?:19|20)\p{Nd}{2} (?:के|की|का|को) /u },
  // "शुरुआती कितने किलोमीटर तक पीछे रही": so far of what the stem does not say.
  {
    id: 'flaw.first-stretch',
    pattern: /(?:^|[ :])(?:शुरुआती|शुरूआती|आखिरी|अंतिम|पहले) कितन[ेी] (?:किलोमीटर|किमी|मीटर|चक्कर|लैप)(?= )/u,
  },
  // "अस्पताल में सिर में कितने टांके लगे": whose head it was is lost.
  {
    id: 'flaw.whose-body',
    pattern: /(?:^|[:,] |में )(?:सिर|हाथ|पैर|पेट|सीने|गर्दन|चेहरे|पीठ) (?:में|पर) कितन/u,
  },
  // "कोहरे और किस कारण", "एक साथ किसलिए": what belongs to the cause or purpose is left before it.
  {
    id: 'flaw.cause-without-noun',
    pattern:
      /(?:^| )(?:(?:आए|आये|आई|हुए|हुई|लगे|लगी|(?:हो|आ|चल|पड़) रह[ेी]|(?:बढ़|घट|गिर|उठ|चढ़)त[ेी]|और|व|तथा|एवं) किस कारण|(?:एक साथ|साथ-साथ|सही ढंग से) किसलिए) /u,
  },
  // "खदान, विनिर्माण एवं विद्युत जैसे कितने क्षेत्रों": those who are counted stand by name before.
  {
    id: 'flaw.counts-named-before',
    pattern: /, [^\s,?]{2,20} (?:और|व|एवं|तथा) (?:[^\s,?]{2,20} ){1,3}(?:जैसे|समेत|सहित) कितन[ेी] /u,
  },
  // "कितने देशों में न्यूजीलैंड, आस्ट्रिया और डेनमार्क शामिल हैं": so do those named behind.
  {
    id: 'flaw.counts-named-behind',
    pattern:
      /(?:^|[ :])कितन[ेी] [^?]{2,60} में [^?,]{2,40}, [^?]{2,80} (?:और|व|एवं|तथा) [^?,]{2,40} शामिल (?:हैं|है|थे|थी|थीं)\?/u,
  },
  // "कितने संगठनों बब्बर खालसा और यूथ फेडरेशन को": the names stand right behind their noun, which has no marker of its own.
  {
    id: 'flaw.counts-apposed',
    pattern:
      /(?:^|[ :])कितन[ेी] (?:[^\s,?]{2,15} ){0,2}[^\s,?]{1,15}ों (?!(?:में|से|के|की|का|को|ने|पर|तक|द्वारा|सहित|समेत|वाल[ेीा]|ही|भी|तो|बाद|पहले|जैसे|बराबर|समान|और|व|एवं|तथा|जितन[ेी]|भर|संग|साथ) )[^\s,?]{2,20} (?:[^\s,?]{1,20} ){0,3}(?:और|व|एवं|तथा) /u,
  },
  // "किसे उद्योग मंत्री मोहन राय को भूमि विभाग दिया गया": two who were given something ran into each other.
  {
    id: 'flaw.two-recipients',
    pattern:
      /(?:^|[:,] )किसे (?:[^\s?,]{1,20} ){1,6}को [^?]{3,80} (?:दिया|दी|दिए|सौंपा|सौंपी|मिला|मिली)(?: (?:गया|गई|है|हैं|था|थी))*\?$/u,
  },
  // "केवल मंगलवार की बात करें तो": talk, no question.
  { id: 'flaw.talk', pattern: / की बात (?:करें|की जाए|करे)(?: तो)? /u },
  // "पर स्थित गांव …", "द्वारा जारी रिपोर्ट के अनुसार": what stood before the marker is lost.
  {
    id: 'flaw.opens-with-marker',
    pattern: /(?:^|के अनुसार, )(?:पर|में|से|को|का|की|के|ने|तक|द्वारा|तथा|एवं|और) /u,
  },
  // "सदन की किसने", "कैडर के अधिकारी कौन": what hung on the name is left without it.
  { id: 'flaw.hanging-genitive', pattern: /(?:^| )(?:का|की|के) (?:किसने|किसे|किससे|कौन)(?: |\?)/u },
  // "… के अनुसार, … के अनुसार": two sources in one another.
  { id: 'flaw.two-sources', pattern: /के (?:अनुसार|मुताबिक),? .*के (?:अनुसार|मुताबिक)/u },
  // "अधिकारियों ने … जांच की जा चुकी है", "वायरस ने … मौत हुई": who acts and what is done to it do not go together.
  {
    id: 'flaw.two-voices',
    pattern:
      / ने (?:.* )?(?:(?:की|किया|किए|दी|दिया|दिए) (?:जा (?:चुक|रह)\S{1,3}|गया|गई|गए)|(?:मौत|मृत्यु) (?:हुई|हो (?:गई|चुकी))|सामने (?:आया|आई|आए))(?: (?:है|हैं|था|थी|थीं|थे))?\?$/u,
    unless: / (?:कि|जो|जिस|जिन|जिसमें|जिनमें|जिससे|जहां|जब) /u,
  },
  // "अजान तो हुई": what did not happen is left out.
  { id: 'flaw.though', pattern: / तो [^\s?]+(?: (?:है|हैं|था|थी|थे|गया|गई|गए))?\?$/u },
  // "पटना से किस शहर की ट्रेन से": where they went, told without its marker before what they went by.
  {
    id: 'flaw.ride-of',
    pattern: / से किस (?:शहर|राज्य|जिले|देश) (?:का|की|के) (?:ट्रेन|बस|कार|विमान|फ्लाइट|जहाज) से /u,
  },
  // "उस वक्त … जब": a clause that hangs on another.
  { id: 'flaw.when-clause', pattern: / उस (?:वक्त|समय|दौरान) .* जब .*(?:किस|कितन|कौन|किन)/u },
  // "कितने बजे के कारोबार सेंसेक्स": the marker of the phrase is lost.
  {
    id: 'flaw.hour-of',
    pattern:
      /कितने बजे (?:का|की|के) (?!बाद|बीच|दौरान|आसपास|करीब|आस-पास|लगभग)[^\s?]{1,20} (?!(?:के|में|से|को|पर|तक|की|का|ने)(?: |\?))/u,
  },
  // "ब्राजील के विमान किस कंपनी ने": what the firm makes stands bare before it.
  {
    id: 'flaw.made-by-which',
    pattern:
      / (?:का|की|के) (?:विमान|हवाई जहाज|जहाज|कार|ट्रक|बस|फोन|मोबाइल|दवा|टीका) किस (?:\S{1,12} )?(?:कंपनी|संगठन|संस्था) (?:ने|को|से|के|की|का) /u,
  },
  // "भारत और नेपाल के बीच व्यापार समझौते पर किस शहर में पूरा हुआ": what was, is lost.
  {
    id: 'flaw.no-subject',
    pattern:
      /(?:^|[,:] )(?:[^\s?]{1,20} ){1,3}(?:और|व|एवं) (?:[^\s?]{1,20} ){1,3}के बीच (?:(?!वार्ता|बातचीत|बैठक|दौर|चर्चा|सहमति|मुलाकात|सम्मेलन)[^\s?]{1,20} ){0,3}(?:समझौते|मुद्दे|मुद्दों|विवाद|मामले|मसले|प्रस्ताव|संधि|करार|सौदे) पर (?:किस|कितन)[^?]{2,30} (?:पूर[ाीे]|शुरू|संपन्न|समाप्त|खत्म|आयोजित) (?:हुआ|हुई|हुए|होगा|होगी|होंगे)(?: (?:है|हैं|था|थी|थे))?\?$/u,
  },
  // "कितने पक्षों के बीच कहासुनी हुई": there are two to any quarrel.
  {
    id: 'flaw.two-sides',
    pattern:
      /कितन[ेी] (?:\S{1,12} )?(?:समुदायों|पक्षों|गुटों|देशों) के बीच (?:[^\s?]{1,15} ){0,3}(?:कहासुनी|विवाद|झगड़|झड़प|मारपीट|संघर्ष|टकराव|पथराव)/u,
  },
  // "गांव के से कितने मील": a word between two markers is lost.
  { id: 'flaw.two-markers', pattern: /(?:^| )(?:के|का) (?:से|में|पर|को|ने|तक|के|का)(?: |\?)/u },
  // "एसडीआरएफ कितनी टीमें जुटी हैं": whose they are has lost its marker.
  {
    id: 'flaw.body-unmarked',
    pattern:
      /(?:^|[:,] |और )(?:एनडीआरएफ|एसडीआरएफ|आईटीबीपी|बीएसएफ|सीआरपीएफ|एसएसबी|पीएसी|आरपीएफ|पुलिस|सेना|वायुसेना|नौसेना|दमकल|फायर ब्रिगेड) (?:विभाग )?कितन[ेी] (?:टीम|टीमें|टुकड़ियां|टुकड़ी|कंपनियां|गाड़ियां|दल|दस्ते|बटालियन) [^?]*(?:लग|जुट|पहुंच|तैनात|मौजूद)/u,
    unless: /(?:तैनात|रवाना) (?:कर|की)|लगा(?:ए|एग|ई|या)/u,
  },
  // "कितने किलोमीटर प्वाइंट पर": a mark on the way, and no distance.
  {
    id: 'flaw.mark-as-measure',
    pattern:
      /कितन[ेी] (?:किलोमीटर|किमी|मीटर|मील) (?:प्वाइंट|प्वाइन्ट|पॉइंट|पाइंट|स्टोन|माइलस्टोन|पिलर|निशान|के निशान|के पत्थर|नंबर|संख्या)(?= )/u,
  },
  // "कितनी फेरे ट्रेन चलाने": what is counted is no feminine, whatever stands behind it.
  {
    id: 'flaw.gender-of-counted',
    pattern: /कितनी [^\s?-]{1,12}[^\s?ीें-]े (?!(?:का|की|के|को|से|में|पर|ने|वाल[ीे]) )[^\s?]/u,
  },
  // "कितने दिन चली बैठक में": how long what only says where it was went on.
  {
    id: 'flaw.length-beside',
    pattern: /कितन[ेी] (?:दिन|दिनों|घंटे|घंटों|मिनट) (?:तक )?चल[ेीा] [^\s?]{2,15} (?:में|पर|के|से) /u,
  },
  // "सदन ने किस विश्वविद्यालय संशोधन विधेयक पारित किया": half of the name of a law or a plan.
  {
    id: 'flaw.half-of-name',
    pattern:
      /किस (?:विश्वविद्यालय|कॉलेज|अस्पताल|बैंक|खेल|कंपनी) (?:संशोधन |सुधार )?(?:विधेयक|अधिनियम|अध्यादेश|योजना|परियोजना|नीति) /u,
  },
  // "सबसे ठंडा शहर कितनी डिग्री के साथ गया रहा": which town it was stands behind what is asked.
  { id: 'flaw.degrees-with', pattern: /कितनी डिग्री(?: सेल्सियस)? के साथ [^\s?]{2,20} रह[ाेी](?: है)?\?$/u },
  // "निफ्टी के लिए कितने मजबूत सपोर्ट है": a level by its number, and no count of any.
  {
    id: 'flaw.level-as-count',
    pattern: /कितने (?:[^\s?]{2,12} )?(?:सपोर्ट|रेजिस्टेंस|अवरोध|लेवल) (?:है|था|होगा|रहेगा|बना)(?= |\?)/u,
  },
  // "असम में बाढ़ असम में": a heading ran into its sentence.
  { id: 'flaw.place-twice', pattern: /(?:^|[ :])([^\s?:]{2,20} में) [^\s?]{2,12} \1 /u },
];

const FLAWS = [
  ...STEM_FLAWS,
  ...HALF_FLAWS,
  ...STEM_UNSAID,
  ...LEFT_HANGING,
  ...SIDE_DETAILS,
  ...CUT_FIGURES,
];

const shows = (stem: string): boolean =>
  showsAny(stem, FLAWS) || isOpen(stem) || losesWhich(stem) || saysTwice(stem) || slips(stem);

/** Whether a stem shows that it was cut in the wrong place, however its sounds are dotted. */
export function isFlawed(stem: string): boolean {
  const plain = undotted(stem);
  return isMisspelt(stem) || shows(stem) || (plain !== stem && shows(plain));
}
