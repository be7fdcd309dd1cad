import type { Sign } from '../../signs.ts';

/** Numbers and times that are asked for where they are no answer: of a name, of a half span, of one span within another. */
export const SPAN_FLAWS: readonly Sign[] = [
  // "विमान कितनी करीब एक घंटा देर से": the number of its name stood before how late it was.
  { id: 'flaw.number-of-name', pattern: /कितन[ाेी] (?:करीब|लगभग|तकरीबन) /u },
  // "अपैल से किस महीने 02 के दौरान": half of a span of years.
  { id: 'flaw.half-span', pattern: /किस महीने \p{Nd}/u },
  // "किस तारीख को पोस्टेड थे": somebody is for longer than a day.
  {
    id: 'flaw.day-of-post',
    pattern: /किस (?:तारीख|दिन) .{1,80} (?:पोस्टेड|तैनात|कार्यरत|पदस्थ|भर्ती|नियुक्त) (?:है|हैं|था|थे|थी|थीं)\?$/u,
  },
  // "पिछले कितने वर्ष में जून सबसे गर्म रहा": what holds for 250 years holds for 100 as well.
  {
    id: 'flaw.span-within',
    pattern:
      /कितने (?:वर्ष|वर्षों|साल|सालों|दशक|दशकों|महीने|महीनों|दिन|दिनों) (?:में|के दौरान|की|का|के) (?:.{0,60} )?(?:सबसे|सर्वाधिक|रिकॉर्ड|न्यूनतम स्तर|उच्चतम स्तर|(?:बढ़|घट|गिर)त[ाीे] जा रह)/u,
  },
  // "कितने घंटे लेट पटना अप में … खुली": which train it was is lost.
  { id: 'flaw.late-nothing', pattern: /(?:^|: )(?:करीब |लगभग )?कितने (?:घंटे|मिनट) (?:लेट|देर|विलंब) /u },
];
