import type { Sign } from '../../../signs.ts';

const SMALL = 'एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|बीस|पचास|सौ';

/** What a figure leaves behind where it was cut out of its words. Reviewed by hand. */
export const CUT_FIGURES: readonly Sign[] = [
  // "कितने पहिया वाहनों की एंट्री": the number is part of the word.
  { id: 'cut.wheels', pattern: /कितन[ेी] (?:पहिया|पहिए|पहियों|चक्का) /u },
  // "एक और कितने ग्राम के सिक्के": half of a list of sizes.
  {
    id: 'cut.one-and-how-many',
    pattern: new RegExp(
      `(?:^| )(?:\\p{Nd}{1,4}|${SMALL}) (?:और|व|या|तथा|एवं) कितन[ेी] (?:ग्राम|किलो|किलोग्राम|रुपये|रुपए|रुपया|लीटर|मीटर|किलोमीटर|किमी|इंच|फीट|फुट|घंटे|मिनट|दिन|साल|वर्ष|महीने|माह) `,
      'u',
    ),
  },
  // "असर करीब कितने रुपये है": an effect, and no noun for it.
  {
    id: 'cut.effect',
    pattern: /(?:^| )(?:असर|प्रभाव|नुकसान) (?:करीब |लगभग |कुल )?कितन[ेी] (?:रुपये|रुपए|करोड़|लाख|डॉलर)/u,
  },
  // "समय करीब कितने बजे": the hour is the time.
  { id: 'cut.time-and-hour', pattern: /(?:^| )समय (?:करीब |लगभग )?कितने बजे(?= |\?)/u },
  // "कितने से अधिक खुराक": the noun is feminine.
  {
    id: 'cut.gender-behind-bound',
    pattern:
      /कितने से (?:ज्यादा|अधिक|कम|ऊपर) (?:[^\s?]{1,12} ){0,1}(?:खुराक|खुराकें|डोज|महिलाएं|ट्रेनें|बसें|सीटें|गाड़ियां|उड़ानें|मौतें|दुकानें|इमारतें|किताबें|फिल्में)(?= |\?)/u,
  },
  // "पायलट समेत … कितने अन्य लोग": others than whom, nothing says.
  {
    id: 'cut.others-than-whom',
    pattern: /कितन[ेी] अन्य /u,
    unless:
      /(?:मौत|मृत्यु|मार[ाेी]|मरे|मर गए|मर गया|जान|हत्या|घायल|जख्मी|शहीद|गिरफ्तार|समेत|सहित|अलावा|साथ|और|व|तथा|एवं|जबकि|में से) (?:[^?]{0,160} )?कितन[ेी] अन्य |कितन[ेी] अन्य (?:देश|राज्य|जिल|शहर|गांव|आवास|घर|मकान|मामल|प्रदेश)/u,
  },
  // "14 जिलों में, गया में सबसे अधिक": of the districts one alone is meant.
  { id: 'cut.districts-with-one', pattern: /कितने (?:जिलों|राज्यों|शहरों|देशों) में,? [^\s?]{2,20} में सबसे /u },
  // "गया में हादसा: हादसा कितने": what stands before the stem begins it once more.
  { id: 'cut.begins-twice', pattern: /(?:^|[ –])([^\s:?(]{3,20})(?: \([^()]{4,30}\))?: \1 /u },
  // "किस महीने में … तीसरी तिमाही": a quarter has three months, and all others are no answer.
  { id: 'cut.month-of-quarter', pattern: /किस (?:महीने|माह)(?= )/u, beside: /(?:^| )तिमाही(?= |\?)/u },
];
