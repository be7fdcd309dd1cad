import type { Asking } from '../types.ts';

/** Bodies that their own work names: whoever reads of trains knows who runs them. Own list. */
const OF_WORK: readonly { readonly key: RegExp; readonly work: RegExp }[] = [
  {
    key: /नागर विमानन/u,
    work: /(?:^| )(?:एयरलाइन|एयरलाइनों|एयरलाइंस|उड़ान|उड़ानें|उड़ानों|विमान|विमानों|हवाई)(?= )/u,
  },
  { key: /लोक सेवा आयोग|^यूपीएससी/u, work: /(?:^| )(?:आईपीएस|आईएएस|डीजीपी|सिविल सेवा|परीक्षा)(?= )/u },
  {
    key: /चिकित्सा अनुसंधान परिषद|आयुर्विज्ञान अनुसंधान परिषद|^आईसीएमआर/u,
    work: /(?:^| )(?:टेस्ट|जांच|सैंपल|किट|किटों|वायरस|वैक्सीन|कोरोना|कोविड)(?= )/u,
  },
  { key: /रेलवे$|^रेल मंत्रालय|रेलवे बोर्ड/u, work: /(?:^| )(?:ट्रेन|ट्रेनें|ट्रेनों|रेल|रेलगाड़ी|रेलगाड़ियां)(?= )/u },
  {
    key: /मौसम (?:विभाग|विज्ञान विभाग)$/u,
    work: /(?:^| )(?:बारिश|मौसम|अलर्ट|मानसून|तापमान|चक्रवात|शीतलहर|लू)(?= )/u,
  },
  { key: /(?:चुनाव|निर्वाचन) आयोग$/u, work: /(?:^| )(?:चुनाव|चुनावों|मतदान|मतगणना|मतदाता|मतदाताओं|वोट)(?= )/u },
  { key: /(?:दमकल|अग्निशमन) विभाग$/u, work: /(?:^| )(?:आग|दमकल)(?= )/u },
  { key: /(?:रिजर्व|रिज़र्व) बैंक$|^आरबीआई$/u, work: /(?:^| )(?:रेपो|मौद्रिक)(?= )/u },
];

/** Whether what a claim tells of names the body that is asked for. */
export function isToldByWork({ reading: { claim }, target, argument }: Asking): boolean {
  if (claim.lang !== 'hi' || target.kind !== 'organisation') return false;
  return OF_WORK.some(({ key, work }) => key.test(argument.text) && work.test(claim.text));
}
