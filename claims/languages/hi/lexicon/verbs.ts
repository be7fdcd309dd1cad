import type { VerbGroup } from './types.ts';

/** The group of roots that take an object or none: सरकार ने नियम बदले, मौसम बदला. */
export const LABILE_GROUP = 'verb.labile';

/**
 * Verb roots of newspaper Hindi, each in one group. Causatives are roots of their own. Roots whose
 * every form is far more often another word (जन, खे, से, पट, पोत) are left out.
 */
export const VERBS: readonly VerbGroup[] = [
  {
    id: 'verb.be-become',
    transitivity: 'intransitive',
    roots: 'हो रह बन बच बीत गुजर चुक ठहर टिक निभ सध रुक थम टल हट मिट',
  },
  {
    id: 'verb.motion',
    transitivity: 'intransitive',
    roots:
      'जा आ चल दौड़ भाग पहुंच लौट निकल गिर उतर चढ़ घूम फिर मुड़ टहल तैर उड़ बह कूद उछल फिसल लुढ़क सरक खिसक रेंग भटक मंडरा घुस धंस लपक झपट फुदक पिछड़ उमड़ घुमड़ पसर डोल थिरक पधार सिधार लड़खड़ा डगमगा फड़क बिदक बहक छलक टपक रिस बिछड़ मचल चर',
  },
  {
    id: 'verb.posture',
    transitivity: 'intransitive',
    roots: 'बैठ उठ लेट सो जाग जग लटक झूल अड़ डट सट ठिठक अटक फंस झुक टंग चिपक लिपट दुबक छिप छुप घिर उलझ जुट जुड़ समा',
  },
  {
    id: 'verb.change',
    transitivity: 'intransitive',
    roots:
      'टूट फूट फट घुट धसक मसक जल बुझ डूब बढ़ घट बिगड़ सुधर मर जी पल उग खिल सूख भीग पिघल उबल पक सड़ गल फैल सिकुड़ सिमट बिखर ढह दब गड़ उखड़ उजड़ बस निखर पनप उभर झुलस कुम्हला मुरझा दरक चटक उफन सुलग दहक धधक भड़क जम ठिठुर थक घुल ढल तप चेत उबर संभल उपज सूज जन्म लहलहा गरमा गहरा चरमरा भरभरा कट छंट',
  },
  {
    id: 'verb.undergo',
    transitivity: 'intransitive',
    roots:
      'पिट लुट धुल तुल छप बंध खुल बंट बिक छिन छूट निपट सुलझ ठन मच छिड़ सज बज पिस बिछ खिंच खप लद चुभ नप लग पड़ मिल दिख सूझ जंच फब पच छिल बरस खटक अखर कहला',
  },
  {
    id: 'verb.sound-light',
    transitivity: 'intransitive',
    roots:
      'गरज चमक दमक झलक कड़क गूंज चहक महक दहाड़ चीख चिल्ला कराह बड़बड़ा बुदबुदा फुसफुसा खिलखिला गुर्रा जगमगा टिमटिमा धड़क गुनगुना भौंक झिलमिला चटख खनक',
  },
  {
    id: 'verb.feel',
    transitivity: 'intransitive',
    roots:
      'हंस रो मुस्कुरा मुस्करा घबरा शरमा डर चौंक रूठ सुबक सिसक बिलख हिचक झिझक बौखला तिलमिला छटपटा झल्ला झुंझला तड़प तरस इतरा इठला अकड़ गिड़गिड़ा पछता हकला हड़बड़ा सकपका सहम सिहर कांप थरथरा थर्रा हिल ऊब उकता पसीज रीझ खीझ बहल दहल चकरा झूम अलसा सुस्ता हांफ भा छा मुकर कतरा',
  },
  { id: 'verb.strive', transitivity: 'intransitive', roots: 'जूझ भिड़ टकरा झगड़ चूक' },
  {
    id: 'verb.intransitive.ne',
    transitivity: 'intransitive',
    ergative: true,
    roots: 'छींक खांस थूक',
  },
  { id: 'verb.no-ne', transitivity: 'transitive', ergative: false, roots: 'ला' },
  { id: 'verb.no-ne.report', transitivity: 'transitive', ergative: false, reporting: true, roots: 'बोल भूल' },
  {
    id: LABILE_GROUP,
    transitivity: 'transitive',
    roots: 'बदल पलट उलट लड़ हार जीत लहरा फहरा भर ऐंठ नहा खेल घिस बरसा',
  },
  {
    id: 'verb.report.say',
    transitivity: 'transitive',
    reporting: true,
    roots: 'कह पूछ लिख दोहरा सुझा जता दर्शा चेता कबूल बतिया फरमा गिना स्वीकार कहलवा',
  },
  { id: 'verb.report.tell', transitivity: 'ditransitive', reporting: true, roots: 'बता बतला समझा सुना' },
  {
    id: 'verb.report.think',
    transitivity: 'transitive',
    reporting: true,
    roots: 'मान समझ जान सोच पहचान भांप आंक ठान पा सुन देख चाह',
  },
  {
    id: 'verb.do-make',
    transitivity: 'transitive',
    roots:
      'कर बना रच गढ़ मढ़ जड़ तराश बुन रंग उकेर फिल्मा संजो समो पिरो सजा संवार निखार सुधार बिगाड़ अपना निभा मना बिता गुजार आजमा बरत साध निपटा सुलझा उलझा',
  },
  {
    id: 'verb.body',
    transitivity: 'transitive',
    roots: 'खा पी चख चाट चबा निगल उगल डकार चूस सूंघ छू चूम सह झेल भुगत भोग ओढ़ पहन धो पोंछ सी सहला रगड़ खुजला डस',
  },
  {
    id: 'verb.perceive',
    transitivity: 'transitive',
    roots:
      'निहार ताक घूर झांक टटोल तलाश खोज ढूंढ परख जांच खंगाल पढ़ सीख रट चुन छांट गिन माप नाप तौल पूज जप सराह कोस बख्श नवाज त्याग',
  },
  {
    id: 'verb.move-thing',
    transitivity: 'transitive',
    roots:
      'उठा गिरा चला दौड़ा भगा पहुंचा लौटा घुमा फिरा मोड़ झुका उड़ा बहा उछाल सरका खिसका हिला हटा निकाल उतार चढ़ा खींच घसीट धकेल ठेल फेंक पटक लाद ढो हांक लटका टांग झुला लुढ़का घुसा धंसा घुसेड़ ठूंस झोंक उड़ेल उंडेल छिड़क टपका डाल रख बिछा फैला समेट बटोर बिखेर सिकोड़ लपेट टिका अटका फंसा छिपा छुपा जुटा मिला जोड़ चिपका सटा बांध कस जकड़ छोड़ लगा मचा बिठा बैठा लिटा ठहरा पलटा',
  },
  {
    id: 'verb.break-hurt',
    transitivity: 'transitive',
    roots:
      'तोड़ फोड़ फाड़ चीर काट कुचल मसल रौंद पीस कूट चटका उलीच मार पीट ठोक दाग झटक झकझोर मरोड़ निचोड़ नोच खरोंच भेद छेद बींध घोंप भोंक घोंट उखाड़ उजाड़ पछाड़ लताड़ खदेड़ दबोच दबा डुबो डुबा जला सुलगा झुलसा गला गाड़ खोद दफना ढहा ढा मिटा लूट लुटा हड़प हथिया छीन ठग छल चुरा झपटा सता तड़पा रुला डरा हरा थका उकसा भड़का बहका बरगला फुसला लील धर',
  },
  {
    id: 'verb.grow-cook',
    transitivity: 'transitive',
    roots:
      'बो जोत सींच रोप उगा पाल पोस उबाल पका भून तल सेंक छान घोल गूंथ मथ परोस भिगो सुखा पिघला जमा बुझा तपा सड़ा पचा दुह छील ढाल',
  },
  {
    id: 'verb.control',
    transitivity: 'transitive',
    roots:
      'रोक टोक थाम पकड़ घेर छेड़ टाल संभाल बचा बढ़ा घटा बसा उभार उबार जगा दिखला खोल बंटा मूंद ढक छाप चमका बजा गा नचा नाच जिता ठुकरा नकार झुठला धमका फटकार ललकार पुकार दुत्कार धिक्कार डांट भुना भुला खपा छका गंवा खो कमा खरीद वसूल बेच बांट मांग थोप लांघ फांद तान ठोंक झाड़ बुहार लीप मांज फूंक सोख उधेड़ हंसा लड़ा भिड़ा बहला ललचा चौंका लुभा रिझा तरसा',
  },
  {
    id: 'verb.give',
    transitivity: 'ditransitive',
    roots: 'दे ले सौंप भेज दिला दिखा सिखा पढ़ा खिला पिला पहना थमा चुका बुला मंगा पकड़ा सुला नहला छुड़ा',
  },
  {
    id: 'verb.causative',
    transitivity: 'transitive',
    roots:
      'करा करवा बनवा लगवा हटवा बुलवा भिजवा दिलवा छपवा खुलवा रुकवा गिरवा मरवा पिटवा निकलवा बचवा कटवा बंटवा पढ़वा लिखवा मंगवा धुलवा तुड़वा छुड़वा ढहवा रखवा उठवा डलवा चलवा मनवा खिंचवा सिलवा खुदवा गड़वा भरवा बसवा बंधवा ठुकवा रंगवा पकड़वा फिंकवा सजवा फंसवा मिलवा चुनवा गिनवा मुड़वा खिलवा पिलवा पहनवा उतरवा बदलवा झुकवा उड़वा',
  },
];

/** What a light verb says of the verb before it. */
export type LightMeaning =
  | 'completive'
  | 'benefactive'
  | 'sudden'
  | 'lasting'
  | 'ability'
  | 'inception'
  | 'obligation'
  | 'permission'
  | 'habit'
  | 'progressive'
  | 'motion'
  | 'passive';

export interface LightVerbGroup {
  readonly id: string;
  readonly meaning: LightMeaning;
  /** The form of the verb before it: उठ पड़ा, उठने लगा, उठना पड़ा, उठा करता है. */
  readonly after: 'root' | 'infinitive' | 'oblique-infinitive' | 'perfective' | 'imperfective';
  /** Whether the light verb takes the whole group out of the ने construction in the perfective. */
  readonly dropsNe: boolean;
  readonly roots: string;
}

/** Roots that follow another verb and say how it is meant; one root may stand in several groups. */
export const LIGHT_VERBS: readonly LightVerbGroup[] = [
  { id: 'light.complete.go', meaning: 'completive', after: 'root', dropsNe: true, roots: 'जा चुक' },
  { id: 'light.complete.do', meaning: 'completive', after: 'root', dropsNe: false, roots: 'डाल मार' },
  { id: 'light.benefit', meaning: 'benefactive', after: 'root', dropsNe: false, roots: 'दे ले' },
  { id: 'light.sudden', meaning: 'sudden', after: 'root', dropsNe: true, roots: 'पड़ उठ बैठ निकल' },
  { id: 'light.lasting', meaning: 'lasting', after: 'root', dropsNe: false, roots: 'रख छोड़' },
  { id: 'light.ability', meaning: 'ability', after: 'root', dropsNe: true, roots: 'सक पा' },
  { id: 'light.progress', meaning: 'progressive', after: 'root', dropsNe: true, roots: 'रह' },
  { id: 'light.motion', meaning: 'motion', after: 'root', dropsNe: true, roots: 'आ चल पहुंच' },
  { id: 'light.begin', meaning: 'inception', after: 'oblique-infinitive', dropsNe: true, roots: 'लग' },
  { id: 'light.permit', meaning: 'permission', after: 'oblique-infinitive', dropsNe: false, roots: 'दे' },
  { id: 'light.manage', meaning: 'ability', after: 'oblique-infinitive', dropsNe: true, roots: 'पा' },
  { id: 'light.must', meaning: 'obligation', after: 'infinitive', dropsNe: true, roots: 'पड़ हो' },
  { id: 'light.passive', meaning: 'passive', after: 'perfective', dropsNe: true, roots: 'जा' },
  { id: 'light.habit', meaning: 'habit', after: 'perfective', dropsNe: true, roots: 'कर' },
  { id: 'light.go-on', meaning: 'habit', after: 'imperfective', dropsNe: true, roots: 'रह जा आ चल' },
];
