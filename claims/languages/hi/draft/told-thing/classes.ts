import { fold } from '../../../../text/fold.ts';

/** Nouns that take up a thing told before by another noun. */
interface NounClass {
  readonly id: string;
  /** Nouns behind "यह", "इस". */
  readonly nouns: ReadonlySet<string>;
  /** Nouns of the things that they take up, beside each other. */
  readonly covers: ReadonlySet<string>;
}

const words = (list: string) => list.split(' ').map(fold);
const kind = (id: string, nouns: string, covers = ''): NounClass => ({
  id,
  nouns: new Set(words(nouns)),
  covers: new Set([...words(nouns), ...words(covers)]),
});

const ROADS = 'सड़क राजमार्ग हाईवे हाइवे एक्सप्रेसवे एक्सप्रेस-वे फोरलेन सिक्सलेन बाइपास बायपास';
const BRIDGES = 'पुल सेतु फ्लाईओवर ओवरब्रिज आरओबी ब्रिज';
const SECTIONS = 'खंड रेलखंड चरण लाइन कॉरिडोर रूट रेललाइन';
const PLANTS = 'संयंत्र कारखाना फैक्ट्री फैक्टरी प्लांट इकाई मिल रिफाइनरी बिजलीघर';
const HOUSES = 'भवन इमारत टावर परिसर';

/** Own list: what papers call a thing by when they go on about it. */
const CLASSES: readonly NounClass[] = [
  kind('section', SECTIONS),
  kind(
    'project',
    'परियोजना प्रोजेक्ट',
    `${ROADS} ${BRIDGES} ${SECTIONS} ${PLANTS} मेट्रो बांध सुरंग टनल नहर बंदरगाह अड्डा एयरपोर्ट टर्मिनल रोपवे बैराज पाइपलाइन पार्क`,
  ),
  kind('way', 'मार्ग', `${ROADS} ${SECTIONS}`),
  kind('road', 'सड़क', ROADS),
  kind('highway', 'राजमार्ग हाईवे हाइवे एक्सप्रेसवे एक्सप्रेस-वे', 'राजमार्ग'),
  kind('bridge', BRIDGES),
  kind('tunnel', 'सुरंग टनल'),
  kind('plant', PLANTS),
  kind('house', HOUSES),
  kind('scheme', 'योजना स्कीम पहल', 'मिशन कार्यक्रम पेंशन'),
  kind('bill', 'विधेयक बिल'),
  kind('law', 'कानून अधिनियम', 'विधेयक बिल अध्यादेश'),
  kind('policy', 'नीति'),
  kind('treaty', 'समझौता संधि करार'),
  kind('hospital', 'अस्पताल'),
  kind('spacecraft', 'यान अंतरिक्षयान उपग्रह सैटेलाइट'),
  kind('ship', 'जहाज पोत', 'युद्धपोत फ्रिगेट विध्वंसक पनडुब्बी क्रूज फेरी कॉर्वेट'),
  kind('train', 'ट्रेन गाड़ी रेलगाड़ी', 'एक्सप्रेस शताब्दी राजधानी'),
  kind('plane', 'विमान हवाईजहाज', 'बोइंग एयरबस'),
  kind('phone', 'फोन स्मार्टफोन मोबाइल हैंडसेट', 'आईफोन'),
  kind('car', 'कार गाड़ी एसयूवी'),
  kind('book', 'किताब पुस्तक', 'उपन्यास संग्रह आत्मकथा'),
  kind('package', 'राशि रकम', 'पैकेज अनुदान मुआवजा सब्सिडी सहायता आवंटन'),
  kind('drive', 'अभियान मुहिम कार्रवाई', 'ऑपरेशन'),
  kind('study', 'अध्ययन शोध सर्वे सर्वेक्षण', 'रिपोर्ट'),
  kind('cable', 'केबल', 'लाइन'),
];

/** Whether "यह <noun>" may take up a thing that was told of by another noun. */
export const covers = (noun: string, told: string): boolean =>
  fold(noun) === fold(told) || CLASSES.some((one) => one.nouns.has(fold(noun)) && one.covers.has(fold(told)));

/** Whether a noun is one by which papers go on about a thing over a whole story; land and rooms are many. */
export const goesOn = (noun: string): boolean => CLASSES.some(({ nouns }) => nouns.has(fold(noun)));

/** Nouns by which papers call what they go on about alone: "परियोजना 2027 तक पूरी होगी". */
const ALONE: ReadonlySet<string> = new Set(
  words('परियोजना विधेयक अध्यादेश योजना मार्ग पैकेज फोन मिशन अभियान प्रदर्शनी नीति समझौता संधि करार'),
);

/** Whether a noun may stand bare for what was just told of. */
export const standsAlone = (noun: string): boolean => ALONE.has(fold(noun));
