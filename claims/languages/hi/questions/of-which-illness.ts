import { namesIllness } from './story/illness.ts';

/** People who fell ill, as such: "कितने मरीज मिले", "मरीजों की संख्या". */
const THE_ILL =
  /(?:^|[:,] |(?:में|को|तक|से|पर|वर्ष|साल|दिन) )(?:(?:कितने|\p{Nd}[\p{Nd},]*) (?:नए |नये |और )?(?:मरीज|रोगी) (?:मिल|सामने|भर्ती|ठीक|स्वस्थ|पाए)|(?:मरीजों|रोगियों) की (?:संख्या|तादाद) )/u;
/** What else says of what: an illness that spreads not, a poison, a mishap, a house of the sick. */
const OF_WHAT =
  /(?:बुखार|रोग|बीमार|दंश|टीबी|एड्स|एचआईवी|कैंसर|पीलिया|हैजा|डायरिया|फ्लू|वायरस|संक्रम|महामार|प्रकोप|अस्पताल|मेडिकल|एम्स|ओपीडी|हादस|दुर्घटना|जहर|लू |गर्मी|ठंड|प्रदूषण|हमल)/u;

/** Whether a stem with all that stands before it counts the ill and says nowhere of what they are. */
export function losesIllness(stem: string): boolean {
  return THE_ILL.test(stem) && !namesIllness(stem) && !OF_WHAT.test(stem);
}
