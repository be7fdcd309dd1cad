import type { Sign } from '../../signs.ts';

/** What a stem must not hold because the story says it of something else, or says more of it. Reviewed by hand. */
export const STEM_UNSAID: readonly Sign[] = [
  // "किस तारीख से अब तक 61 मिलीमीटर बारिश": where a statistic begins is no news.
  {
    id: 'unsaid.start-of-count',
    pattern: /(?:^| )किस (?:तारीख|दिन|महीने|वर्ष) से (?:अब तक|अबतक|अभी तक|\p{Nd}{1,2} \S{2,8} \p{Nd}{4} तक) /u,
  },
  // ". सरला के अनुसार": the initial before the name is lost.
  { id: 'unsaid.opens-with-mark', pattern: /^[.,;:)–-]/u },
  // "सचिवों को कौन-सा राज्य तलब किया": where to, asked as if it were what.
  {
    id: 'unsaid.where-to',
    pattern:
      / को (?:कौन-सा|कौन-सी) (?:राज्य|शहर|जिला|देश|गांव|राज्य या केंद्रशासित प्रदेश) (?:तलब|रवाना|रेफर|स्थानांतरित|ट्रांसफर|बुल|भेज|ले ज)/u,
  },
  // "किस महीने में मेले के लिए चुना गया": the month may be that of the fair.
  {
    id: 'unsaid.month-of-event',
    pattern:
      /(?:^| )किस (?:महीने|तारीख) (?:में|को) (?:[^\s?]{1,20} ){1,8}के लिए (?:चुन|चयनित|आमंत्रित|नामित|नामांकित|बुलाया|न्योता)/u,
  },
  // "जिला पुलिस कितने मजदूर झुलस गए": where it happened was cut behind the name of the office.
  {
    id: 'unsaid.office-cut',
    pattern:
      /(?:^| )(?:पुलिस|प्रशासन|विभाग|मंत्रालय|आयोग|निगम|अदालत) कितन[ेी] (?:[^\s?]{1,20} ){1,7}(?:समा|मारे|घायल हो|झुलस|डूब|दब|मर) (?:गए|गई|गईं|गये)\?$/u,
  },
  // "सुबह करीब कितने मिनट पर": an hour that was written with minutes alone.
  {
    id: 'unsaid.minutes-of-clock',
    pattern: /(?:सुबह|तड़के|दोपहर|शाम|रात)(?: करीब| लगभग)? कितने मिनट पर /u,
  },
  // "कितने समुदायों में झड़प": sides are two.
  {
    id: 'unsaid.sides',
    pattern:
      /कितने (?:समुदायों|पक्षों|गुटों|वर्गों) (?:में|के बीच) (?:[^\s?]{1,20} ){0,4}(?:झड़प|विवाद|संघर्ष|मारपीट|भिड़ंत|टकराव|पथराव|तनाव)(?= )/u,
  },
  // "किस जिले का टाउन": the name goes on behind the place.
  { id: 'unsaid.name-goes-on', pattern: /किस (?:शहर|जिले|जगह)(?: का| के| की)? (?:टाउन|जंक्शन|कैंट|सिटी)(?= )/u },
  // "साल निगम के प्रबंधक": "इस साल" was cut in two.
  {
    id: 'unsaid.half-of-time',
    pattern:
      /^(?:साल|वर्ष|माह|महीने|सप्ताह|हफ्ते) (?:निगम|विभाग|सरकार|कंपनी|बोर्ड|परिषद|आयोग|समिति|मंत्रालय|पुलिस|प्रशासन)(?= )/u,
  },
  // "ब्लॉक का औसत": the average of what, the clause before told.
  {
    id: 'unsaid.average-of-what',
    pattern:
      /(?:^|[:,] )(?:[^\s?,]{1,20} )?(?:(?:ब्लॉक|प्रखंड|तहसील|जिले|राज्य|प्रदेश|देश|शहर|भारत) का|राष्ट्रीय) औसत कितन[ेी] /u,
  },
  // "बच्चों ने परीक्षा उत्तीर्ण की": which one, the sentence before told.
  {
    id: 'unsaid.which-exam',
    pattern: /(?:छात्रों|छात्राओं|बच्चों|विद्यार्थियों|अभ्यर्थियों|लोगों|युवाओं) ने परीक्षा (?:उत्तीर्ण|पास|दी)(?= )/u,
  },
  // "रजिस्ट्रेशन के लिए कितनी सीटें थीं": for what, the sentence before told.
  {
    id: 'unsaid.seats-of-what',
    pattern: /^(?:रजिस्ट्रेशन|पंजीकरण|आवेदन|नामांकन|प्रवेश|दाखिले) के लिए कितनी (?:सीट|जगह)/u,
  },
  // "पहली कितनी गेंद पर": of which over, the sentence before told.
  { id: 'unsaid.which-over', pattern: /(?:^| )(?:पहली|अंतिम|आखिरी|अगली) कितनी (?:गेंद|गेंदों) /u },
  // "के अनुसार, हिंसा की आशंका जताई जा रही है": whoever fears it is not the one who was quoted before.
  {
    id: 'unsaid.fear-of-others',
    pattern:
      / के अनुसार, .*(?:आशंका|आंशका|उम्मीद|संभावना|चिंता|अटकलें) (?:जताई|लगाई|व्यक्त की) जा रही (?:है|हैं|थी|थीं)\?$/u,
  },
  // "वैज्ञानिकों के अनुसार, प्रवक्ता ने ब्योरा दिया": one source speaks in the words of another.
  {
    id: 'unsaid.speaker-in-source',
    pattern: / के अनुसार, .* ने .*(?:ब्यौरा|ब्योरा|विवरण|बयान) दिया(?: है| था)?\?$/u,
  },
  // "कार्यक्रम अधिकारी को सम्मान के लिए चुना": which one, nobody says.
  {
    id: 'unsaid.honour-of-whom',
    pattern:
      /(?:^| ने |[:,] )(?:[^\s?,]{1,20} )?(?:अधिकारी|कर्मचारी|प्रवक्ता|डॉक्टर|पत्रकार) को (?:[^\s?]{1,20} ){0,6}(?:सम्मान|पुरस्कार|अवार्ड|अलंकरण)(?: |\?)/u,
  },
  // "के परिवार में पत्नी और कितनी बेटियां हैं": of a family, nobody need know.
  {
    id: 'unsaid.family',
    pattern: /(?:^| )परिवार में (?:[^\s?]{1,20} ){0,4}कितन[ेी] (?:बेट|बच्च|भाई|बहन|पुत्र|पोत|नात)/u,
  },
  // "मृतक कितने भाइयों में दूसरा था": no more of one who died.
  {
    id: 'unsaid.among-brothers',
    pattern: /कितन[ेी] (?:भाइयों|बहनों|भाई-बहनों|बेटों|बच्चों) में (?:सबसे|दूसर|तीसर|चौथ|बड़|छोट|मंझल|इकलौत)/u,
  },
  // "परिजनों ने किस शहर के अस्पताल में भर्ती कराया": whom, the sentence before told.
  {
    id: 'unsaid.whom-to-hospital',
    pattern:
      /(?:भर्ती|रेफर|रैफर) (?:(?:करा|कर) (?:दिया|दिये|दिए)|कराया|करवाया|किया|कर)(?: गया| गए)?(?: है| था)?\?$/u,
    unless: / (?:को|उन्हें|उसे|कितने|कितनी|किसे|किसको|घायल|मरीज|युवक|महिला|बच्ची|बच्चा)(?= )/u,
  },
  // "शिक्षिका को किस महीने में डेंगू हुआ था": when one person fell ill.
  {
    id: 'unsaid.illness',
    pattern:
      / को (?:[^\s?]{1,20} ){0,6}किस (?:महीने|तारीख|दिन|वर्ष) (?:(?:में|को) )?(?:डेंगू|मलेरिया|टाइफाइड|बुखार|चिकनगुनिया|पीलिया) हुआ(?= |\?)/u,
  },
  // "महाविद्यालय किस जिले के निकट": what something is near to is a village or a quarter.
  { id: 'unsaid.near-district', pattern: /किस (?:जिले|राज्य|प्रदेश) के (?:निकट|पास|समीप|नजदीक)(?= |\?)/u },
  // "मरने वाले कितने लोगों में जवान शामिल हैं": a whole is not asked for by who is in it.
  {
    id: 'unsaid.whole-by-members',
    pattern: /कितन[ेी] [^\s?]{1,20} में (?:[^\s?]{1,30} ){1,16}शामिल (?:है|हैं|थे|थी|थीं|था)\?$/u,
  },
  // "किस शहर में गुरुवार को बड़ा हादसा हो गया", "परिसर में एक घटना हुई": what happened, only the next sentence tells.
  {
    id: 'unsaid.some-mishap',
    pattern:
      /(?:में|को|पर|बजे) (?:(?:बड़ा|बड़ा|एक|भीषण|दर्दनाक|बड़ी|बड़ी) ){0,2}(?:हादसा|हादसे|घटना|वारदात|दुर्घटना) (?:हो गया|हो गई|हुआ|हुई|घटी|घट गई)(?: है| था| थी)?\?$/u,
    unless: /किस कारण|कितने बजे/u,
  },
  // "किस शहर में एक वीडियो सामने आया": of what, nobody says.
  { id: 'unsaid.some-video', pattern: / एक (?:वीडियो|मामला|तस्वीर|ऑडियो|खबर) सामने आ(?:या|ई|यी)(?: है)?\?$/u },
  // "कितने लोग चपेट में आए": of what, the sentence before told.
  { id: 'unsaid.struck-by-what', pattern: /(?<!(?:की|के|कर|इसकी|उसकी)) चपेट में (?:आ|हैं|है)/u },
  // "किस कानून ने जानकारी जुटाई": a body that shares its letters with a law.
  { id: 'unsaid.law-acts', pattern: /(?:^| )किस कानून (?:ने|के (?:प्रमुख|चीफ|निदेशक|अधिकारी))(?= )/u },
  // "सैलानियों से कौन रहने वाले घाट": गुलजार there is no person.
  { id: 'unsaid.full-of-whom', pattern: / से कौन रहने वाल/u },
  // "कितनी बड़ी स्क्रीन": how many, or how big.
  {
    id: 'unsaid.how-big',
    pattern:
      /(?:^| )कितन[ेी] (?:बड़|ब\u095c|छोट|लंब|लम्ब|ऊंच|ऊँच|गहर|चौड़|मोट|पुरान|भार|महंग|सस्त)(?:ा|े|ी) (?!(?:और|है|हैं|था|थी|थे|हो|हुआ|हुई|तक|से)(?: |\?))/u,
  },
  // "कितने मीटर 42 सेंटीमीटर ऊपर": half of a measure that is told in two units.
  {
    id: 'unsaid.half-measure',
    pattern:
      /कितन[ेी] (?:मीटर|फीट|फुट|किलोमीटर|किमी|किलो|किलोग्राम|घंटे|मिनट|रुपये|रुपए|साल|वर्ष|महीने|दिन) \p{Nd}{1,3} (?:सेंटीमीटर|सेमी|इंच|मीटर|ग्राम|मिनट|सेकंड|सेकेंड|पैसे|महीने|माह|दिन|घंटे)(?= |\?)/u,
  },
  {
    id: 'unsaid.other-half-of-measure',
    pattern:
      /(?:^|[ :])(?:\p{Nd}{1,4}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) (?:मीटर|फीट|फुट|किलोमीटर|किमी|किलो|किलोग्राम|घंटा|घंटे|मिनट|साल|वर्ष) कितन[ेी] (?:सेंटीमीटर|सेमी|इंच|मीटर|ग्राम|मिनट|सेकंड|सेकेंड|महीने|माह)(?= |\?)/u,
  },
  // "सरपंच के कितने पदों के लिए कुल 102 प्रत्याशी": a whole that was told of all in the row.
  {
    id: 'unsaid.whole-of-row',
    pattern: /कितन[ेी] [^\s?]{1,20} (?:के लिए|पर|में) कुल \p{Nd}/u,
  },
  // "असम में बाढ़ असम में": a heading ran into its sentence.
  { id: 'unsaid.place-twice', pattern: /(?:^|[ :])([^\s?:]{2,20} में) [^\s?]{2,12} \1 /u },
  // "कितने कर तीन को": a number that is said twice counts nothing.
  { id: 'unsaid.one-by-one', pattern: /(?:^| )कितन[ेी] (?:कर|करके) / },
];
