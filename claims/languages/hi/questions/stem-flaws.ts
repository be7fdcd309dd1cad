import { type Sign, showsAny } from '../../signs.ts';
import { saysTwice } from './stem-doubles.ts';
import { HALF_FLAWS } from './stem-halves.ts';
import { losesWhich } from './stem-losses.ts';
import { isOpen } from './stem-openness.ts';
import { slips } from './stem-slips.ts';
import { SPAN_FLAWS } from './stem-spans.ts';
import { STEM_UNSAID } from './stem-unsaid.ts';

/** What a stem must not hold: signs that words were lost, or that two facts stand in it. Reviewed by hand. */
export const STEM_FLAWS: readonly Sign[] = [
  // "15 हजार 331 लोग": a part of a number was asked for.
  { id: 'flaw.half-number', pattern: /(?<=(?:हजार|लाख|करोड़|सौ|अरब|\p{Nd}) )कितन/u },
  // "नीट किस वर्ष के नतीजे": the year belongs to the name before it.
  {
    id: 'flaw.year-of-name',
    pattern:
      /(?<=(?:^| )(?!(?:में|से|को|ने|पर|तक|कि|के|की|का|बाद|पहले|दौरान|लिए|अनुसार,|मुताबिक,) )[^ ,:]{1,20} )किस वर्ष (?:का|की|के) (?!(?:बाद|दौरान|लिए|मुकाबले|अंत|शुरू|आखिर|मध्य|बीच))/u,
  },
  ...SPAN_FLAWS,
  ...HALF_FLAWS,
  // "पटना में 40 मामले जबकि गया में 12 मामले": the other half is another fact.
  { id: 'flaw.contrast', pattern: /(?:जबकि|क्रमशः|क्रमश:) /u },
  // "तीन किलो और दो किलो चावल": of what the first half tells is lost.
  { id: 'flaw.two-amounts', pattern: /कितन[ेी] (\S+) (?:और|व|एवं|तथा) \S+ \1 /u },
  // "शराब का कितने फीसद योगदान और जमीन पर 11.3 फीसद का योगदान रहा": the other half is another fact.
  {
    id: 'flaw.other-share',
    pattern:
      /कितने (?:फीसद|फीसदी|प्रतिशत) (?:[^\s,?]{1,20} ){0,3}(?:और|व|एवं|तथा|जबकि|तो) (?:[^\s,?]{1,20} ){1,8}\p{Nd}[\p{Nd}.,]{0,8} ?(?:फीसद|फीसदी|प्रतिशत|%)/u,
  },
  // "कितने मरीज मुंबई, 2 पुणे और एक गया के": one of a row of amounts.
  {
    id: 'flaw.row',
    pattern: /, (?:\p{Nd}{1,6}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) (?:\S{1,30} ){1,3}(?:और|व|एवं|तथा) /u,
  },
  // "कितने गया से, 33 आरा": a row of places with their numbers.
  { id: 'flaw.row-of-places', pattern: /(?:में|से) \p{Nd}{1,6} [^\s,?]{1,30}, /u },
  // "130 जिले रेड जोन, 284 ऑरेंज, कितने ग्रीन": the last of a row.
  {
    id: 'flaw.last-of-row',
    pattern:
      /(?<=\p{Nd} [^,?]{1,40}, \p{Nd}{1,6} [^,?]{1,40}), कितन[ेी] |कितन[ेी] [^,?]{1,40}, \p{Nd}{1,6} [^,?]{1,40}, \p{Nd}{1,6} /u,
  },
  // "किस शहर को लेकर दैनिक जागरण में खबर प्रकाशित": the paper speaks of itself.
  {
    id: 'flaw.own-paper',
    pattern:
      /(?:जागरण|अमर उजाला|हिन्दुस्तान|भास्कर|प्रभात खबर|समाचार पत्र|अखबार) .*(?:खबर|समाचार|रिपोर्ट) .*(?:प्रकाशित|छप)/u,
  },
  // "47 जिलों से खुशखबरी आई है": of what, nobody says.
  {
    id: 'flaw.says-nothing',
    pattern: /(?:^| )(?:खुशखबरी|अच्छी खबर|राहत की खबर|राहत भरी खबर|बुरी खबर|सकारात्मक रुख|कोरोना बम)(?= )/u,
  },
  // "महाराष्ट्र में कितने सामने आए": the noun of the number is lost.
  { id: 'flaw.no-noun', pattern: /कितन[ेी] (?:सामने|दर्ज|बताए|पाए|पाये|मिले) (?:आ|ग|ज|क|ह)/u },
  // "पहले कितने मामलों": the first ones are counted, or it is said what was before.
  { id: 'flaw.first-ones', pattern: /(?:^| )पहले कितन[ेी] \S{1,20}(?:ों|ओं) /u },
  // "नेपाल में आए किस कारण", "कोहरे और किस कारण": the noun that the participle belongs to was asked away.
  {
    id: 'flaw.cause-of-participle',
    pattern:
      /(?:^| )(?:आए|आये|आई|हुए|हुई|लगे|लगी|(?:हो|आ|चल|पड़) रह[ेी]|(?:बढ़|घट|गिर|उठ|चढ़)त[ेी]|और|व|तथा|एवं) किस कारण /u,
  },
  // "केवल मंगलवार की बात करें तो": talk, no question.
  { id: 'flaw.talk', pattern: / की बात (?:करें|की जाए|करे)(?: तो)? /u },
  // "पर स्थित गांव …": what stood before the marker is lost.
  { id: 'flaw.opens-with-marker', pattern: /(?:^|के अनुसार, )(?:पर|में|से|को|का|की|के|ने|तक) /u },
  // "16 लोगों में कितने लोग और चार युवक शामिल हैं": the rest of the whole gives it away.
  { id: 'flaw.rest-of-whole', pattern: /लोगों में .*कितन[ेी] .* (?:और|व|एवं|तथा) .*शामिल/u },
  // "कितने शहरों पटना और गया में": the counted are named behind it.
  {
    id: 'flaw.counted-named',
    pattern:
      /कितन[ेी] (?:शहरों|जिलों|राज्यों|देशों|गांवों|लोगों|युवकों) [^ ,]+ (?:और|व|एवं|तथा) [^ ,]+ (?:में|से|को|ने|के|की|का) /u,
  },
  // "कितने अधिकारियों राम सिंह और मोहन लाल को": whoever is counted is named behind it.
  {
    id: 'flaw.people-named',
    pattern:
      /कितन[ेी] (?:\S{1,15} )?(?:ग्रामीणों|अधिकारियों|इंस्पेक्टरों|पुलिसकर्मियों|जवानों|मजदूरों|छात्रों|आतंकियों|आतंकवादियों|आरोपियों|बदमाशों|नेताओं|विधायकों|मंत्रियों|महिलाओं|बच्चों|भाइयों|दोषियों|कर्मचारियों) (?:(?!(?:ने|को|से|के|की|का|में|पर|समेत|सहित) )[^\s,?]{1,20} ){1,3}(?:और|व|एवं|तथा) (?:(?!(?:ने|को|से|के|की|का|में|पर) )[^\s,?]{1,20} ){1,3}(?:ने|को|से|के|की|का) /u,
  },
  // "पटना, गया और आरा जैसे कितने जिलों में": whoever counts the names has the answer.
  {
    id: 'flaw.such-as',
    pattern:
      /(?:और|व|एवं|तथा) (?:\S{1,20} ){1,3}जैस[ेी] कितन[ेी] (?:राज्यों|देशों|जिलों|शहरों|इलाकों|गांवों|राज्य|देश|जिले|शहर|इलाके|गांव)(?= )/u,
  },
  // "मोहन के साथ कितने लोग थे": with or without him, the story may count either.
  { id: 'flaw.with-others', pattern: /के साथ कितन[ेी] \S+ (?:थे|थीं|हैं)\?$/u },
  // "किस देश में सबसे ज्यादा मौतें हुई हैं": most of all up to another day is elsewhere.
  {
    id: 'flaw.most-so-far',
    pattern:
      /किस (?:देश|राज्य|शहर|जिले) (?:.* )?(?:सबसे (?:ज्यादा|अधिक)|सर्वाधिक) .*(?:हुई|हुए|हुआ|चुकी|चुके|आए|मिले) (?:है|हैं)\?$/u,
  },
  // "किस दिन प्रेस कांफ्रेंस हुई": there are others on other days.
  { id: 'flaw.regular', pattern: /किस दिन .*(?:प्रेस कांफ्रेंस|प्रेस कॉन्फ्रेंस|ब्रीफिंग|प्रेसवार्ता) /u },
  // "कितने प्रतिशत लोग … के साथ हैं": people think so in a poll, which the stem does not name.
  {
    id: 'flaw.opinion-share',
    pattern: /(?:कितने प्रतिशत|कितने फीसद|कितने फीसदी) (?:लोग|लोगों|युवा|युवाओं|मतदाता|मतदाताओं|पाठक|पाठकों) /u,
    unless: /(?:सर्वे|सर्वेक्षण|पोल|के अनुसार|मतदान (?:किया|कर)|वोट (?:डाल|दिए|दिया))/u,
  },
  // "सदन की किसने", "कैडर के अधिकारी कौन": what hung on the name is left without it.
  { id: 'flaw.hanging-genitive', pattern: /(?:^| )(?:का|की|के) (?:किसने|किसे|किससे|कौन)(?: |\?)/u },
  // "… के अनुसार, … के अनुसार": two sources in one another.
  { id: 'flaw.two-sources', pattern: /के (?:अनुसार|मुताबिक),? .*के (?:अनुसार|मुताबिक)/u },
  // "अधिकारियों ने … जांच की जा चुकी है", "वायरस ने … मौत हुई": who acts and what is done to it do not go together.
  {
    id: 'flaw.two-voices',
    pattern: /(?:(?:की|किया|किए|दी|दिया|दिए) (?:जा (?:चुक|रह)|गया|गई|गए)|(?:मौत|मृत्यु) (?:हुई|हो) )/u,
    beside:
      /^.* ने (?:.* )?(?:(?:की|किया|किए|दी|दिया|दिए) (?:जा (?:चुक|रह)|गया|गई|गए)|(?:मौत|मृत्यु) (?:हुई|हो) )/u,
    unless: / (?:कि|जो|जिस|जिन|जिसमें|जिनमें|जिससे|जहां|जब) /u,
  },
  // "वैसे सभी लोगों ने", "उस महिला को": whoever is pointed at is told after, or was told before.
  { id: 'flaw.pointing', pattern: /(?:^| )(?:वैसे|ऐसे|ऐसी|वैसी) (?:सभी|लोग|लोगों|व्यक्ति|व्यक्तियों|मामल|कई|दो|तीन)/u },
  // "कौन-सा जिला सीमा से सटा है": others lie there too.
  {
    id: 'flaw.lies-by',
    pattern:
      /^(?:कौन-सा|कौन-सी|किस) (?:जिला|जिले|राज्य|शहर|गांव|देश|इलाका) .*(?:सट[ाेी]|लगत[ाेी]|बस[ाेी]|जुड़[ाेी]|घिर[ाेी]|स्थित)(?: (?:हुआ|हुई))?(?: (?:है|हैं))?\?$/u,
  },
  // "पटना, गया और आरा कितने जिले": whoever counts the names has the answer.
  {
    id: 'flaw.named-counted',
    pattern: /(?<=[^\s,]), [^\s,]{1,30} (?:और|व|एवं|तथा) [^\s,]{1,30} कितन[ेी] /u,
  },
  // "अजान तो हुई": what did not happen is left out.
  { id: 'flaw.though', pattern: / तो [^\s?]+(?: (?:है|हैं|था|थी|थे|गया|गई|गए))?\?$/u },
  // "कितने दिन बाद पुल टूटा": after what, the stem does not tell.
  {
    id: 'flaw.after-what',
    pattern:
      /(?:^|के अनुसार, )(?:ठीक |करीब |लगभग )?(?:कितने (?:दिन|दिनों|घंटे|महीने|साल|वर्ष|सप्ताह|हफ्ते|मिनट)|कितनी देर) (?:बाद|पहले|पूर्व) (?!\S+ने वाल)/u,
  },
  // "गांव की दूरी कितनी देर है": how far, told by how long one goes.
  {
    id: 'flaw.distance-in-time',
    pattern:
      /(?:^| )(?:दूरी|फासला|फासले) (?:पर |(?:लगभग|करीब|महज|सिर्फ) ){0,2}(?:कितनी देर|कितने (?:घंटे|मिनट|दिन))(?: |\?)/u,
  },
  // "व्यक्ति कितने वर्षों से": which one is told before.
  {
    id: 'flaw.anybody',
    pattern:
      /^(?:व्यक्ति|युवक|युवती|महिला|शख्स|बच्चे|बच्ची|बच्चा|बुजुर्ग|मरीज|आरोपी|आरोपियों|मृतक|पीड़िता|सोसायटी|कंपनी|लिमिटेड|प्राइवेट|ये|यह|वह|वे) (?!के अनुसार)(?:ने|को|से|का|की|के|में|पर|भी|तो|पिछल[ेी]|एक|किस|कितन)/u,
  },
  // "मामला आया सामने जिले में": two sentences without a mark between them.
  { id: 'flaw.run-on', pattern: /(?:आया|आए|आई|आये) सामने (?!\S+\?$)/u },
  // "कितने बजे मिनट पर": the minutes are left behind.
  { id: 'flaw.minutes', pattern: /कितने बजे (?:मिनट|मिनिट)/u },
  // "सीओ किस जिले को": the place is part of who it is.
  {
    id: 'flaw.office-and-place',
    pattern:
      /(?:^| )(?:सीओ|बीडीओ|डीएम|एसपी|एसएसपी|डीसी|एसडीएम|एसडीओ|डीआईजी|आईजी|सीएमओ|थाना|थानाध्यक्ष|कोतवाली|पुलिस अधीक्षक|जिलाधिकारी|कलेक्टर|उपायुक्त) किस (?:जिले|शहर|राज्य|गांव) /u,
  },
  // "जारी मंत्रालय के आंकड़ों के अनुसार": when they were given out is lost.
  { id: 'flaw.given-out', pattern: /^(?:जारी|द्वारा|तथा|एवं|और) /u },
  // "मौसम विज्ञान केंद्र किस शहर ने", "चक्रवात किस शहर ने": the name is part of what acts.
  {
    id: 'flaw.name-and-place',
    pattern:
      /(?:केंद्र|केन्द्र|विभाग|कार्यालय|मुख्यालय|थाना|अस्पताल|कॉलेज|विश्वविद्यालय|संस्थान|चक्रवात|तूफ\u093c?ान|तू\u095eान|निगम|परिषद) (?:किस|कौन-सा) (?:शहर|जिले|जिला|राज्य|देश) (?:ने|को|से|का|की|के) /u,
  },
  // "कौन-सा जिला … कार ने": the town of the dateline was taken for whoever acts.
  { id: 'flaw.two-actors', pattern: /कौन-सा (?:जिला|शहर|राज्य|देश) .* ने /u },
  // "बस्ती, किन दो जिलों में": the first of the row gives away that there are more.
  { id: 'flaw.rest-of-row', pattern: /(?<=[^\s,]), किन दो /u },
  // "आज किस दिन से": the day of the news gives it away.
  { id: 'flaw.day-of-today', pattern: /(?:^| )(?:आज|कल) (?:.* )?किस (?:दिन|तारीख)(?: |\?)/u },
  // "जनपद किस जिले की पुलिस": what the name belonged to is left beside it.
  { id: 'flaw.noun-beside', pattern: /(?:^| )(?:जनपद|जिला|शहर|राज्य|प्रदेश) किस (?:जिले|शहर|राज्य)(?: |\?)/u },
  // "निर्माताओं ने और": whoever acted with them is left out.
  { id: 'flaw.joined-actor', pattern: / ने (?:और|व|एवं|तथा) (?!\S+ (?:\S+ )?ने )/u },
  // "पटना से किस शहर की ट्रेन से": where they went, told without its marker before what they went by.
  {
    id: 'flaw.ride-of',
    pattern: / से किस (?:शहर|राज्य|जिले|देश) (?:का|की|के) (?:ट्रेन|बस|कार|विमान|फ्लाइट|जहाज) से /u,
  },
  // "किस शहर का डिफेंस": the town is a part of what the opening is called.
  {
    id: 'flaw.town-in-name',
    pattern:
      /(?:^| )किस (?:शहर|देश|राज्य|जिले) (?:का|की|के) (?:डिफेंस|गैम्बिट|ओपनिंग|वेरिएशन|सिस्टम|मेल|एक्सप्रेस|साड\u093cी|सा\u095cी)(?= |\?)/u,
  },
  // "अगस्त में कितने रुपये की कमी की गई थी": of what, the sentence before told.
  {
    id: 'flaw.change-of-what',
    pattern:
      /^(?:(?:इससे पहले|\S+ (?:में|को)) )?(?:भी )?कितन[ेी] (?:रुपये|रुपए|रुपयों|पैसे|प्रतिशत|फीसदी|फीसद) की (?:कमी|कटौती|गिरावट|वृद्धि|बढ\u093c?ोतरी|ब\u095dोतरी) (?:भी )?(?:की|हुई|आई|दर्ज)(?= |\?)/u,
  },
  // "प्रति कितने ग्राम": of what a price is reckoned is no news.
  { id: 'flaw.per-what', pattern: /(?:^| )प्रति कितन[ेी] / },
  // "राम ने पांच मिनट बाद गोल किया": after what, the sentence before told.
  {
    id: 'flaw.minutes-after',
    pattern:
      /(?<!(?:^| )(?:के|की|का|से|होने|करने|जाने|आने)(?: करीब| लगभग| ठीक| महज| सिर्फ)?) (?:\p{Nd}{1,2}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|पंद्रह|बीस) (?:मिनट|मिनटों|सेकंड|सेकेंड|घंटे|घंटों) बाद (?!(?:भी|ही)(?: |\?))/u,
  },
  // "70 से 75 हजार के बीच बांग्लादेश को": of what, the sentence before told.
  {
    id: 'flaw.range-of-what',
    pattern:
      /(?:^|[:,] )\p{Nd}[\p{Nd}.,]{0,6} (?:हजार |लाख |करोड़ )?से \p{Nd}[\p{Nd}.,]{0,6} (?:हजार|लाख|करोड़) के बीच /u,
  },
  // "मंडी में औसत भाव कितने रुपये रहा": of what, the sentence before told.
  {
    id: 'flaw.price-of-what',
    pattern:
      /^(?!.*(?:का|के|की) (?:[^\s?]{1,12} ){0,2}(?:भाव|दाम)(?= )).*(?:में|को|पर) (?:औसत|थोक|खुदरा|न्यूनतम|अधिकतम) (?:भाव|दाम) /u,
  },
  // "टीम ने पिता से पूछताछ की": whose father, the stem does not tell.
  {
    id: 'flaw.whose-kin',
    pattern:
      /(?:(?:^|[:,] )|(?:टीम|पुलिस|अदालत|कोर्ट|सरकार|प्रशासन|एजेंसी|अफसरों|अधिकारियों|डॉक्टरों) ने )(?:पिता|मां|माता|पत्नी|पति|बेटे|बेटी|भाई|बहन|चाचा|दादा|ससुर|सास|दामाद|बहू) (?:ने|से|को|का|की|के|पर) /u,
  },
  // "तब से": since when, nothing says.
  { id: 'flaw.since-then', pattern: /(?:^| )तब से (?!(?:अब|लेकर))/u },
  // "उस वक्त … जब": a clause that hangs on another.
  { id: 'flaw.when-clause', pattern: / उस (?:वक्त|समय|दौरान) .* जब /u },
  // "नौसेना ने मैं … निकालने के लिए": whoever speaks was left inside what is told of another.
  { id: 'flaw.speaker-inside', pattern: /(?:^|[ ,:])(?:मैं|मैंने|मुझे|मुझसे)(?= |\?)/u },
  // "एक दूसरे मुकाबले में", "उक्त": what they point at was told before.
  { id: 'flaw.points-back', pattern: /(?:^|[ ,])(?:तब तक|एक दूसरे \S+ में|उक्त)(?= )/u },
  // "17 मिनट बाद यान को …": after what, the clause before told; of years it is since the last time.
  {
    id: 'flaw.later-than-what',
    pattern:
      /(?<!(?:^| )(?:के|की|का|से)(?: करीब| लगभग| ठीक)?) कितने (?:मिनट|घंटे|घंटों|सेकंड|सेकेंड|दिन|दिनों) (?:बाद|पहले|पूर्व) /u,
  },
  // "साठ वर्षीय किस पार्टी के नेता": who it was is lost with the name.
  { id: 'flaw.aged-leader', pattern: /(?:वर्षीय|वर्षीया) (?:किस|किन) (?:पार्टी|संगठन|दल) /u },
  // "कितने डॉलर (करीब 900 करोड़ रुपये)": the same sum in another currency stands beside it.
  {
    id: 'flaw.sum-in-brackets',
    pattern:
      /कितन[ेी] (?:[^\s(]{1,20} ){0,2}(?:डॉलर|रुपये|रुपए|यूरो|पाउंड|येन|युआन) \((?:करीब |लगभग |तकरीबन )?[₹$€]?\p{Nd}/u,
  },
  // "बताया कि14 किस महीने": a number that runs into the word before it.
  { id: 'flaw.run-together', pattern: /(?:^| )(?:कि|ने|को|में|से|पर)\p{Nd}/u },
  // "एक साथ किसलिए": what belonged to the purpose is left before it.
  { id: 'flaw.together-for-what', pattern: /(?:^| )(?:एक साथ|साथ-साथ|सही ढंग से) किसलिए /u },
  // "कितने बजे के कारोबार सेंसेक्स": the marker of the phrase is lost.
  {
    id: 'flaw.hour-of',
    pattern:
      /कितने बजे (?:का|की|के) (?!बाद|बीच|दौरान|आसपास|करीब|आस-पास|लगभग)[^\s?]{1,20} (?!(?:के|में|से|को|पर|तक|की|का|ने)(?: |\?))/u,
  },
  // "पूरी टीम 193 पर सिमटी": which one, the sentence before told.
  { id: 'flaw.whole-team', pattern: /(?:^|[:,] |(?:में|पर) )पूरी टीम / },
  // "पहले", "दो अंकों में": words that count nothing.
  {
    id: 'flaw.digits',
    pattern:
      /(?<!(?:सुधार|बढ़त|बढ\u093cत|गिरावट|अंतर|उछाल|सूचकांक|सेंसेक्स|निफ्टी) )कितन[ेी] (?:अंक|अंकों|टूक|राय|टप्पे) (?:में|पर|तक|का|की)(?: |\?)/u,
    // "निफ्टी 90 अंक की मजबूती के साथ कितने अंक पर रहा": where an index stood.
    unless: /(?:^|[ :])(?:सूचकांक|सेंसेक्स|निफ्टी|नैस्डैक|निक्केई) (?:[^\s?]{1,20} ){0,9}कितने (?:अंक|अंकों) (?:पर|तक) /u,
  },
];

/** Whether a stem shows that it was cut in the wrong place. */
export function isFlawed(stem: string): boolean {
  return (
    showsAny(stem, STEM_FLAWS) ||
    showsAny(stem, STEM_UNSAID) ||
    isOpen(stem) ||
    losesWhich(stem) ||
    saysTwice(stem) ||
    slips(stem)
  );
}
