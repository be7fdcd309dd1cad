import type { Argument, Reading, Slot } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';

/** "13 दिसम्बर को संसद पर हमले की निंदा": the day may be the attack's. */
function mayBelongToNoun({ claim, form }: Reading, at: number): boolean {
  const rest = claim.arguments.flatMap((argument, i) =>
    i > at && form.slots[i]?.within === undefined ? [{ argument, slot: form.slots[i] as Slot }] : [],
  );
  // Only a place of its own ties the day to the noun; "सोमवार को मौत की सूचना मिली" tells when it was heard.
  const isPlaced = rest.some(({ slot }) => slot.marker === 'पर' || slot.marker === 'में');
  return (
    isPlaced &&
    rest.some(({ argument }) =>
      argument.text.split(' ').some((word, i, all) => {
        const owns = /^(का|की|के)$/u.test(all[i + 1] ?? '');
        return owns && lookUpNoun(fold(word)).some((reading) => reading.class === 'event');
      }),
    )
  );
}

/** "25 मार्च से देश में लागू लॉकडाउन के दौरान": since then it is in force, not what the sentence tells. */
const PARTICIPLE =
  / (?:(?:हुए|हुई|हुआ)|(?:लागू|जारी|घोषित|आयोजित|स्थगित|निर्धारित|प्रस्तावित|लगे|लगाए गए|लगाई गई)(?: हुए)?) (?:[^\s,]+ ){1,3}(?:का|की|के|में|पर|से|को|ने)(?: |$)/u;
/** "13 दिसंबर को संसद पर हमले के लिए जिम्मेदार …": the day of the attack, of which whoever is told of has to answer. */
const HARM =
  / (?:पर|में|के पास) (?:[^\s,]+ ){0,2}(?:हमल[ेा]|हमलों|विस्फोटों?|धमाक[ेा]|धमाकों|हादसे|दुर्घटना|हिंसा|दंग[ेा]|दंगों|हत्या|हत्याकांड) (?:के (?:लिए जिम्मेदार|मामल|सिलसिले|आरोप|दोषी|मुख्य|पीड़?ित)|की (?:जांच|साजिश|जिम्मेदारी)|में (?:शामिल|गिरफ्तार|आरोपी|दोषी|घायल|मारे गए)|से (?:जुड़?|संबंधित))/u;
/** "9 मई को विजय की 75वीं वर्षगांठ पर": the day of the jubilee. */
const JUBILEE =
  / (?:वर्षगांठ|वर्षगाँठ|सालगिरह|जयंती|जयन्ती|पुण्यतिथि|बरसी|दिवस) (?:पर|के (?:मौके|अवसर|उपलक्ष्य))(?: |$)/u;

/** "9 मई को तस्कर को गिरफ्तार किए जाने की जानकारी दी": the day may be that of the arrest. */
const VERBAL_NOUN =
  / \S+[एे] जाने (?:का|की|के) (?!(?:लिए|बाद|पहले|पूर्व|कारण|चलते|साथ|दौरान|बजाय|बावजूद|अलावा|बदले)(?: |$))/u;

/** "13 दिसंबर को संसद पर हुए हमले के बाद …": the day may belong to what happened, not to the verb. */
function mayBelongToParticiple({ claim }: Reading, at: number): boolean {
  const { span, fact } = claim.arguments[at] as Argument;
  if (fact?.type !== 'time') return false;
  const rest = claim.text.slice(claim.text.indexOf(span.exact) + span.exact.length);
  return PARTICIPLE.test(rest) || HARM.test(rest) || JUBILEE.test(rest) || VERBAL_NOUN.test(rest);
}

/** "2018 में ईरान के साथ हुए समझौते से हटना": the day before a participle may be that of what the sentence tells. */
function isOfParticiple({ claim }: Reading): boolean {
  return claim.rules.some((rule) => rule.includes('participle'));
}

/** Whether a time may be that of another event than the one its claim tells. */
export function mayBeOfAnother(reading: Reading, at: number): boolean {
  return mayBelongToNoun(reading, at) || mayBelongToParticiple(reading, at) || isOfParticiple(reading);
}
