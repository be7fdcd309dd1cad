/** Figures that are told anew day by day: in a story whose day nobody knows, those of other days are as right. */
const HOW_MANY = /कितन[ेी]/u;

/** Of an illness that spreads, and what is done against it. */
const OF_EPIDEMIC =
  /(?:कोरोना|कोविड|covid|संक्रमण|संक्रमित|संक्रमितों|महामारी|ओमिक्रॉन|ओमीक्रोन|डेल्टा वैरिएंट|टीकाकरण|वैक्सीनेशन|डेंगू|ब्लैक फंगस|स्वाइन फ्लू)/iu;
/** What is counted of it: "कितने मरीज", "मरीजों की संख्या कितनी". */
const COUNTED =
  /कितन[ेी] (?:से (?:ज्यादा|अधिक) |(?:नए|और|नये|एक्टिव|सक्रिय|कोरोना|कोविड) ){0,2}(?:[^\s?]{1,15} ){0,3}?(?:मौत|मृत|जान|मामल|केस|मरीज|संक्रमित|टेस्ट|सैंपल|नमून|खुराक|डोज|टीक|वैक्सीन|लोगों को|लोग|तक|पर|हो|पहुंच)|(?:आंकड़ा|संख्या|मामले|मामलों|मरीज|मरीजों) (?:[^\s?]{1,12} ){0,4}कितन/u;
/** "हफ्ते में कितने दिन लॉकडाउन", "कितने महीने बाद": no count of people. */
const OF_TIME_OR_SUM =
  /कितन[ेी] (?:से (?:ज्यादा|अधिक) )?(?:दिन|दिनों|घंट|महीन|साल|वर्ष|मिनट|हफ्त|सप्ताह|रुपय|रुपए|डॉलर|प्रतिशत|फीसदी|देश|राज्य|जिल)/u;

/** "आंकड़ा बढ़कर कितने तक पहुंच गया", "एक दिन में रिकॉर्ड कितने": up to a day, or the most until it. */
const UP_TO_NOW =
  /(?:^| )(?:(?:मृतकों|मरने वालों|मौतों|मामलों|मरीजों|घायलों|संक्रमितों) (?:का|की) (?:आंकड़ा|संख्या|तादाद|गिनती) (?:[^\s?]{1,15} ){0,3}(?:बढ़कर|पहुंच|हो ग)|(?:एक दिन|24 घंटे|24 घंटों) में (?:अब तक के )?(?:[^\s?]{1,15} ){0,3}कितन|एक दिन में रिकॉर्ड)/u;

/** "किस देश में एक दिन में रिकॉर्ड 8.99 लाख टेस्ट": a day's record, and of many lands. */
const RECORD_WHERE = /(?:^| )किस (?:देश|राज्य|शहर|जिले) .*(?:एक दिन में|रिकॉर्ड|अब तक|24 घंटे)/u;

/** What goes on killing after it was told of: "जहरीली शराब पीने से कितने लोगों की मौत". */
const GOES_ON_KILLING =
  /(?:^| )(?:(?:जहरीली|नकली|कच्ची|अवैध|देसी|देशी) शराब|शराब पीने|फूड पॉइजनिंग|विषाक्त|दूषित|बुखार|डायरिया|हैजा)(?= )/u;
const DEATHS = /कितन[ेी] (?:[^\s?]{1,15} ){0,4}(?:मौत|मौतें|मृत्यु|जान|जानें|मारे|मर |मर चुके|दम तोड़)/u;

/** Whether a stem that tells no day asks for a figure that is another one on other days. */
export function isRunningFigure(stem: string): boolean {
  if (OF_EPIDEMIC.test(stem) && RECORD_WHERE.test(stem)) return true;
  if (!HOW_MANY.test(stem)) return false;
  if (OF_EPIDEMIC.test(stem) && COUNTED.test(stem) && !OF_TIME_OR_SUM.test(stem)) return true;
  return UP_TO_NOW.test(stem) || (GOES_ON_KILLING.test(stem) && DEATHS.test(stem));
}
