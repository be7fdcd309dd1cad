/** Signs that a stem lost which, whose or of what: a second answer could be right. Reviewed by hand. */
const LOSSES: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // "बाकी तीन पर कितने रुपये बकाया थे": three of what is told before.
  {
    id: 'lost.the-rest',
    pattern:
      /(?:^|[,:] )(?:बाकी|बाक\u093cी|बचे|शेष|अन्य) (?:दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|\p{Nd}{1,4}) (?:पर|में|से|को|ने|के|की|का) /u,
  },
  // "जो लोग बचे, उनमें से कितने": of where they were the sentence before told.
  {
    id: 'lost.correlative',
    pattern:
      /(?:^|[,:] )जो \S{1,20} (?:\S{1,20} )?(?:गए|गई|गईं|आए|आई|आईं|बचे|बची|रहे|मिले|मिली|थे|थीं), उन(?:में|से|को|के|की|का|ने|मे)?(?= )/u,
  },
  // "पोता राहुल कितने वर्ष का था", "कितने लुटेरों ने बेटे के सिर पर": whose kin they are is told before.
  {
    id: 'lost.whose-kin',
    pattern:
      /(?:^|के अनुसार, )(?:पोता|पोते|पोती|बेटा|बेटे|बेटी|पत्नी|पति|पुत्र|पुत्री|भतीजा|भतीजे|भतीजी|भांजा|भांजे|दामाद|बहू|नाती|छोटा भाई|बड़ा भाई) (?!के साथ|और|व|तथा)/u,
  },
  {
    id: 'lost.whose-kin-harmed',
    pattern:
      /कितन[ेी] \S{1,20} ने (?:\S{1,20}, )?(?:पोते|पोती|बेटे|बेटी|पत्नी|पति|पुत्र|पुत्री|भाई|बहन|पिता) (?:को|के|की|पर|से) /u,
  },
  // "कितने खर्च हुए", "कितनी मांग रही है": the verb is counted, and the money is not named.
  {
    id: 'lost.money',
    pattern:
      /कितन[ेी] (?:खर्च (?:हु|कि|आ)|मांग (?:रह|चुक|ली|लि)|(?:मांगे|मांगी|वसूले|ठगे|ऐंठे|लूटे|दिए|लिए)(?: (?:थे|हैं|गए))?\?$)/u,
  },
  // "पहले चक्र की दक्षता": of what the first one is, nothing says.
  {
    id: 'lost.first-of-what',
    pattern:
      /(?:^|के अनुसार, )(?:पहले|दूसरे|तीसरे|पहली|दूसरी|तीसरी|आखिरी|अंतिम) (?:चक्र|परीक्षण|प्रयोग|प्रयास|नमूने|मामले|आरोपी|गोली|धमाके|किस्त|खेप|बैच|बार) (?:का|की|के|में|से) /u,
  },
  // "किस वर्ष देरी हुई थी": of what, the words before told.
  {
    id: 'lost.what-changed',
    pattern:
      /^किस (?:वर्ष|साल|महीने|तारीख को|दिन) (?:देरी|गिरावट|बढ़ोतरी|वृद्धि|कमी|इजाफा|शुरुआत|स्थापना|मौत|गिरफ्तारी|सुनवाई) (?:हुई|हुआ|की|आई|आया|दर्ज)(?= )/u,
  },
  // "केरल कितने फीसदी के साथ सबसे ऊपर है": of what they are so many, nothing says.
  {
    id: 'lost.measure',
    pattern:
      /^(?!.*(?:महंगाई|दर|मतदान|वोट|हिस्सेदारी|हिस्सा|वृद्धि|बढ़ोतरी|गिरावट|साक्षरता|अंक|आरक्षण|बेरोजगारी) ).*कितने (?:फीसदी|फीसद|प्रतिशत) के साथ (?:सबसे|पहले|दूसरे|तीसरे|शीर्ष|आखिरी|निचले) /u,
  },
  // "गगनयान के लिए कौन पिछले साल … बने थे": what they were chosen for is left of the words before the name.
  {
    id: 'lost.for-which',
    pattern:
      /^(?:\S{1,20} ){1,3}के लिए कौन (?!.*(?:चुन|चयन|नामित|नामांकित|उम्मीदवार|प्रत्याशी|दौड़|अधिकृत|नियुक्त|तैयार|रवाना|खेल|बना)[^?]{0,30}\?$)/u,
  },
  // "के लिए चयनित कैप्टन कौन": who it was stands before the question.
  {
    id: 'lost.chosen-who',
    pattern: /(?:के लिए|द्वारा) (?:चयनित|नियुक्त|नामित|मनोनीत|अधिकृत) (?:\S{1,20} ){0,3}(?:कौन|किसने|किसे) /u,
  },
  // "किस वनडे गंवाने के बाद": the ordinal of what was lost has no marker.
  { id: 'lost.which-match', pattern: /किस (?:वनडे|टेस्ट|मैच|मुकाबला|टी20|टी-20|सेट) (?!में|के|की|का|से|को|पर|तक)/u },
  // "टीम किस देश ने": half of the team's name.
  { id: 'lost.half-team', pattern: /(?:^| )टीम (?:किस देश|कौन-सा देश)(?= )/u },
  // "किस पर आउट हो गए": out for how many, and never on whom.
  { id: 'lost.out-for', pattern: /(?:किस|कौन) पर (?:आउट|ढेर) (?=हो|हु)/u },
  // "कितने रन पर पवेलियन लौट चुके थे": who went, nothing says.
  { id: 'lost.who-is-out', pattern: /^(?:[^?]{0,40} में )?कितने रन पर पवेलियन /u },
  // "याची के पति ने किस महीने": a party to a case that is not named.
  {
    id: 'lost.petitioner',
    pattern: /(?:^|: |के अनुसार, )(?:याची|याचिकाकर्ता|वादी|प्रार्थी|अपीलकर्ता) (?:के|की|का|ने|को) /u,
  },
  // "दैनिक भास्कर की टीम ने मौके का हाल देखा": what a paper did for its report.
  {
    id: 'lost.own-visit',
    pattern:
      /(?:अमर उजाला|जागरण|भास्कर|हिन्दुस्तान|हिंदुस्तान|पत्रिका|प्रभात खबर|आजतक|नवभारत टाइम्स|लोकमत) (?:की टीम|के संवाददाता|की पड़ताल|के रिपोर्टर) /u,
  },
  // "नई फसल आने से कीमतें टूटी हैं": the prices of what.
  {
    id: 'lost.prices-of-what',
    pattern:
      /(?:^| )(?:से|में|को|पर|तक|बाद|कारण|वजह|कि|और|अनुसार,) (?:कीमतें|कीमतों में|कीमत|दाम|दामों में|भाव) (?:\S{1,20} ){0,3}(?:टूट|गिर|घट|बढ़|बढ|चढ़|लुढ़क|उछल|कम हु)(?!\u093c?ने )/u,
  },
  // "सबसे ज्यादा 402 सीटें किस राज्य में बढ़ी हैं": the seats of what.
  {
    id: 'lost.seats-of-what',
    pattern:
      /(?:^|के अनुसार, |में )(?:सबसे (?:ज्यादा|अधिक) |कुल |करीब )?(?:\p{Nd}[\p{Nd},]{0,8}|कितनी) (?:नई |अतिरिक्त )?सीटें (?:\S{1,20} ){0,8}(?:बढ़|बढ|घट|जुड़)/u,
  },
  // "बिहार से कितने खिलाड़ी थे": where they were, nothing says.
  { id: 'lost.occasion', pattern: /^(?:\S{1,20} ){1,3}से कितन[ेी] \S{1,20} (?:थे|थीं|हैं)\?$/u },
];

const GIVEN_TO = /(?:^| )(?:को|के लिए|के परिजनों को) /u;
const AMOUNT_AND_OTHERS =
  /कितन[ेी] (?:\S{1,12} ){1,3}(?:और|तथा|व|एवं) \S{1,20} को (?:\p{Nd}|एक|दो|तीन|चार|पांच|डेढ|ढाई)/u;

/** "राहत कोष से कितने रुपये और घायलों को 50 हजार": to whom the first sum goes is told before. */
function losesRecipient(stem: string): boolean {
  const found = stem.match(AMOUNT_AND_OTHERS);
  return found?.index !== undefined && !GIVEN_TO.test(stem.slice(0, found.index));
}

/** Whether a stem lost whose or which the thing is that it asks about. `stem` stands without its kicker. */
export function losesWhich(stem: string): boolean {
  return LOSSES.some(({ pattern }) => pattern.test(stem)) || losesRecipient(stem);
}
