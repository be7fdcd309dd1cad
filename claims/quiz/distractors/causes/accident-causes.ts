import { causesOf, type Effect, toldWithout } from './effects.ts';

const BURNT = /(?:^| )(?:जल(?=कर| कर| ग| रह| उठ)|राख|झुलस|खाक)|आग |लपट/u;
const OF_FIRE = 'बिजली गिरने|शॉर्ट सर्किट होने|सिलेंडर फटने|गैस रिसने';

/**
 * What an accident can have brought about, by what a claim tells: the first that fits counts. `from` are causes of it;
 * a claim that none fits has no other causes. Own compilation.
 */
const EFFECTS: readonly Effect[] = [
  // What burnt did so by fire: that fire was the cause tests nothing.
  { effect: BURNT, from: OF_FIRE },
  { effect: /धमाक|विस्फोट/u, from: OF_FIRE },
  {
    effect: /मौत|मृत्यु|जान |मारे|मरे|घायल|जख्मी|ज़ख्मी|चोट/u,
    from: 'चट्टान खिसकने|बिजली गिरने|आग लगने|दम घुटने|ब्रेक फेल होने|टायर फटने|छत गिरने|दीवार ढहने|पुल टूटने|बादल फटने|भगदड़ मचने|गैस रिसने|करंट लगने|सिलेंडर फटने|शॉर्ट सर्किट होने|पेड़ गिरने|लिफ्ट गिरने',
  },
  {
    effect: /पलट|टकरा|बेकाबू|अनियंत्रित|खाई|नदी में/u,
    from: 'ब्रेक फेल होने|टायर फटने|चट्टान खिसकने|पेड़ गिरने|पुल टूटने',
  },
  { effect: /बह ग|सैलाब|पानी|जलस्तर/u, from: 'बादल फटने|बांध टूटने' },
  {
    effect: /मार्ग|रास्त|सड़क|यातायात|जाम|राजमार्ग|हाईवे|वाहन/u,
    from: 'चट्टान खिसकने|पहाड़ी दरकने|पुल टूटने|पेड़ गिरने|बादल फटने',
  },
  {
    effect: /मकान|इमारत|दीवार|छत|घर |घरों|झोपड़|दुकान/u,
    from: 'चट्टान खिसकने|पहाड़ी दरकने|बिजली गिरने|आग लगने|सिलेंडर फटने|बादल फटने|पेड़ गिरने|बांध टूटने',
  },
  {
    effect: /ट्रेन|रेल|बिजली|आपूर्ति/u,
    from: 'चट्टान खिसकने|पेड़ गिरने|बिजली गिरने|शॉर्ट सर्किट होने|पुल टूटने|बादल फटने',
  },
];

/** Where a claim sets what happened, and what happens nowhere of that sort: no brake fails in a restaurant. */
const SCENES: readonly { readonly at: RegExp; readonly never: ReadonlySet<string> }[] = [
  {
    at: /(?:^| )(?:विमान|प्लेन|हेलीकॉप्टर) (?:में|के)(?= )/u,
    never: new Set(
      'ब्रेक फेल होने|चट्टान खिसकने|पहाड़ी दरकने|छत गिरने|दीवार ढहने|पुल टूटने|पेड़ गिरने|बादल फटने|करंट लगने|सिलेंडर फटने|लिफ्ट गिरने'.split(
        '|',
      ),
    ),
  },
  {
    at: /(?:^| )(?:रेस्तरां|रेस्त्रां|रेस्टोरेंट|होटल|अस्पताल|फैक्टरी|फैक्ट्री|कारखान[ेा]|इमारत|बिल्डिंग|मंजिला?|फ्लैट|गोदाम|मॉल|पंडाल|हॉल|सिनेमाघर|कोचिंग|हॉस्टल|छात्रावास|मकान|दुकान|घर|कमर[ेा]|कम्पाउंड|कंपाउंड|आग|अग्निकांड)(?= )/u,
    never: new Set('ब्रेक फेल होने|टायर फटने|चट्टान खिसकने|पहाड़ी दरकने|बादल फटने|पुल टूटने|पेड़ गिरने'.split('|')),
  },
  {
    at: /(?:^| )(?:बस|बसें|बसों|कार|ट्रक|जीप|वाहन|गाड़ी|ट्रैक्टर|ऑटो|टेंपो|बाइक|खाई)(?= )/u,
    never: new Set(
      'छत गिरने|दीवार ढहने|गैस रिसने|शॉर्ट सर्किट होने|सिलेंडर फटने|दम घुटने|भगदड़ मचने|करंट लगने|लिफ्ट गिरने'.split('|'),
    ),
  },
  {
    at: /(?:^| )(?:नदी|झील|तालाब|नहर|समुद्र|नाव|नौका) (?:में|पर)(?= )/u,
    never: new Set(
      'ब्रेक फेल होने|टायर फटने|चट्टान खिसकने|पहाड़ी दरकने|छत गिरने|दीवार ढहने|गैस रिसने|शॉर्ट सर्किट होने|दम घुटने|सिलेंडर फटने|करंट लगने|लिफ्ट गिरने|पेड़ गिरने'.split(
        '|',
      ),
    ),
  },
];
const LIFT = 'लिफ्ट गिरने';

/** Whether an accident could have happened where a claim sets it; a lift falls in a building alone. */
function mayHappen(accident: string, told: string): boolean {
  const scene = SCENES.find(({ at }) => at.test(told));
  return scene === undefined ? accident !== LIFT : !scene.never.has(accident);
}

/** What tells itself: what burns does so of fire, and what flows away of water. */
const BY_ITSELF: readonly { readonly cause: RegExp; readonly effect: RegExp }[] = [
  { cause: /आग लगने$/u, effect: BURNT },
  { cause: /(?:बादल फटने|बांध टूटने)$/u, effect: /बह ग|सैलाब|बाढ\u093c/u },
];

/**
 * The accidents that could have done what a claim tells, without the words for its cause; none where the effect tells it. Where
 * it happened the question says as well.
 */
export function accidentsThatCan(cause: string, effect: string, question: string): ReadonlySet<string> {
  const told = toldWithout(cause, effect);
  if (BY_ITSELF.some((one) => one.cause.test(cause) && one.effect.test(told))) return new Set();
  const at = `${told} ${question.normalize('NFC')} `;
  return new Set([...causesOf(EFFECTS, told)].filter((accident) => mayHappen(accident, at)));
}
