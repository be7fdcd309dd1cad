import { describe, expect, it } from 'vitest';
import { chunkWords } from '../../../claims/languages/hi/chunk/index.ts';
import { tagDocument } from '../../../claims/languages/hi/tag/index.ts';
import { tokenize } from '../../../claims/text/tokens.ts';

/** The noun phrases of a sentence with their markers: "मंत्री/ने", "पुल/का"; bare ones without a stroke. */
function phrasesOf(text: string): string[] {
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, tokens: tokenize(text) };
  const words = tagDocument([sentence], {}).tagged[0]?.words ?? [];
  return chunkWords(words).flatMap((chunk) => {
    if (chunk.kind !== 'noun') return [];
    const marker = chunk.marker.map((word) => word.text).join(' ');
    return [chunk.words.map((word) => word.text).join(' ') + (marker ? `/${marker}` : '')];
  });
}

const cases: readonly (readonly [name: string, text: string, phrases: readonly string[]])[] = [
  ['यह stands alone before an oblique noun', 'यह बच्चों में फैलता है।', ['यह', 'बच्चों/में']],
  ['how far from where is one phrase', 'पटना से 20 किलोमीटर दूर बस पलटी।', ['पटना से 20 किलोमीटर दूर', 'बस']],
  [
    'which way from where is, too',
    'केंद्र काठमांडू से 80 किलोमीटर दक्षिण में था।',
    ['केंद्र', 'काठमांडू से 80 किलोमीटर दक्षिण/में'],
  ],
  ['a length of a thing is of the thing', 'पटना से 20 किलोमीटर सड़क बनी।', ['पटना/से', '20 किलोमीटर सड़क']],
  ['यह determines a direct noun', 'यह बीमारी बच्चों में फैलती है।', ['यह बीमारी', 'बच्चों/में']],
  ['a direct plural ends its phrase', 'कई लोग जहाज पर चढ़े।', ['कई लोग', 'जहाज/पर']],
  ['an adverbial of manner stands alone', 'पुलिस सख्ती से पेश आई।', ['पुलिस']],
  [
    'without what stands alone',
    'सरकार ने टेंडर बिना प्रक्रिया के एक कंपनी को दिया।',
    ['सरकार/ने', 'टेंडर', 'एक कंपनी/को'],
  ],
  ["the country's side is one phrase", 'टीम इंडिया ने मैच जीता।', ['टीम इंडिया/ने', 'मैच']],
  ['another side is none', 'टीम भारत पहुंची।', ['टीम', 'भारत']],
  ['the same noun with a genitive is none', 'कानून की सख्ती से लोग डरे।', ['कानून की सख्ती/से', 'लोग']],
  ['"adjective रूप से" stands alone', 'दल ने समझौता औपचारिक रूप से माना।', ['दल/ने', 'समझौता']],
  ['a determined time stands alone', 'उस समय बाजारों में भीड़ थी।', ['उस समय', 'बाजारों/में', 'भीड़']],
  ['वाला makes a modifier', 'लाल टोपी वाली महिला ने गीत गाया।', ['लाल टोपी वाली महिला/ने', 'गीत']],
  [
    'वाला does so behind a word that no list knows',
    'दल ने टचस्क्रीनो वाला फोन बनाया।',
    ['दल/ने', 'टचस्क्रीनो वाला फोन'],
  ],
  ['so does जैसे', 'सूमोवा जैसे खेलों पर रोक लगी।', ['सूमोवा जैसे खेलों/पर']],
  ['another adjective behind it begins a phrase', 'सूमोवा बड़े खेलों पर छाया।', ['सूमोवा', 'बड़े खेलों/पर']],
  ['वाला after an infinitive is a verb', 'गीत गाने वाली महिला ने इनाम जीता।', ['गीत', 'महिला/ने', 'इनाम']],
  [
    'स्थित closes the phrase before it',
    'नदी के किनारे पर स्थित मंदिर में मेला लगा।',
    ['नदी के किनारे पर स्थित मंदिर/में', 'मेला'],
  ],
  ['a genitive before a conjunct verb marks it', 'मंत्री ने अस्पताल का दौरा किया।', ['मंत्री/ने', 'अस्पताल/का']],
  ['a marked phrase may modify a noun', 'युद्ध के बाद की समस्याओं पर चर्चा हुई।', ['युद्ध के बाद की समस्याओं/पर']],
  [
    'a short quotation stands inside its phrase',
    'उसने "हरित क्रांति" पर लेख लिखा।',
    ['उसने', '" हरित क्रांति "/पर', 'लेख'],
  ],
  ['a degree stands inside its phrase', 'देश की सबसे बड़ी नदी में बाढ़ आई।', ['देश की सबसे बड़ी नदी/में', 'बाढ़']],
  ['what a place is stands with its name', 'राजधानी दिल्ली में पुल खुला।', ['राजधानी दिल्ली/में', 'पुल']],
  ['an area bears the name of its place', 'हल्दिया औद्योगिक क्षेत्र में आग लगी।', ['हल्दिया औद्योगिक क्षेत्र/में']],
  ['another adjective after a place does not', 'दिल्ली नई टीम से हारी।', ['दिल्ली', 'नई टीम/से']],
  ['काम ends its phrase', 'भार ले जाने का काम देश का राकेट करेगा।', ['भार', 'काम', 'देश का राकेट']],
  ['a body stands with its name', 'समाचार एजेंसी एएफपी ने आंकड़े दिए।', ['समाचार एजेंसी एएफपी/ने', 'आंकड़े']],
  ['another noun does not', 'भारत की सीमा पाकिस्तान से लगती है।', ['भारत की सीमा', 'पाकिस्तान/से']],
  ['a body named with ऑफ is one', 'बैंक ऑफ सोनपुर के ग्राहकों को ब्याज मिला।', ['बैंक ऑफ सोनपुर के ग्राहकों/को', 'ब्याज']],
  [
    'a Latin spelling proves a name',
    'अध्यक्ष दिनेश खारा (Dinesh Khara) को पुरस्कार मिला।',
    ['अध्यक्ष दिनेश खारा (Dinesh Khara)/को', 'पुरस्कार'],
  ],
  ['an adjective between a given name and ने is a surname', 'दिनेश खारा ने गीत गाया।', ['दिनेश खारा/ने', 'गीत']],
  ['an adjective after a name is none elsewhere', 'दिनेश नए घर में आया।', ['दिनेश', 'नए घर/में']],
  ['a list runs over the comma before और', 'जलवायु, भूगोल, और मिट्टी पर शोध हुआ।', ['जलवायु , भूगोल और मिट्टी/पर']],
  ['a leader names a government', 'मोदी सरकार ने योजना बनाई।', ['मोदी सरकार/ने', 'योजना']],
  ['a person and a plain noun stay apart', 'राहुल गांधी किसानों से मिले।', ['राहुल गांधी', 'किसानों/से']],
  ['a number of kings follows the name', 'महारानी एलिजाबेथ द्वितीय ने भाषण दिया।', ['महारानी एलिजाबेथ द्वितीय/ने']],
  ['a clock time stands alone', 'रात 12.30 बजे गोदाम में आग लगी।', ['रात 12.30 बजे', 'गोदाम/में']],
  ['पहले before a phrase is an adverb', 'पहले एक महिला ने शिकायत की।', ['एक महिला/ने']],
  ['पहले in a phrase is an ordinal', 'टीम ने पहले दिन जीत दर्ज की।', ['टीम/ने', 'पहले दिन', 'जीत']],
  ['a number that ends a name belongs to it', 'अपोलो 11 ने उड़ान भरी।', ['अपोलो 11/ने', 'उड़ान']],
  ['a count before a plural stays with it', 'गांव में 11 लोगों ने शिकायत की।', ['गांव/में', '11 लोगों/ने']],
  ['प्रमुख before a noun is an adjective', 'प्रमुख भारतीय दलों ने मांग की।', ['प्रमुख भारतीय दलों/ने']],
  ['और after a count is another', 'दल ने एक और मुद्दा उठाया।', ['दल/ने', 'एक और मुद्दा']],
  ['an adverb of the sentence parts two phrases', 'सेना आखिरकार सीमा पर पहुंची।', ['सेना', 'सीमा/पर']],
  ['the plural of an adjective means people', 'घायलों को अस्पताल ले जाया गया।', ['घायलों/को', 'अस्पताल']],
  ['at least is no phrase of its own', 'पुलिस ने कम से कम दो लोगों को पकड़ा।', ['पुलिस/ने', 'कम से कम दो लोगों/को']],
  ['two and a body are two', 'सेना के दो और पुलिस के एक जवान घायल हैं।', ['सेना के दो और पुलिस के एक जवान']],
  ['a part of the day closes its time', 'देर रात पुलिस ने छापा मारा।', ['देर रात', 'पुलिस/ने']],
  ['a day of several closes it too', 'पहले दिन शहर में बारिश हुई।', ['पहले दिन', 'शहर/में']],
  ['what belongs to the night stays with it', 'रात कर्फ्यू में छूट मिली।', ['रात कर्फ्यू/में', 'छूट']],
  ['an hour closes its time before a quality', '12 बजे भीषण आग लगी।', ['12 बजे', 'भीषण आग']],
  ['a while that one did something closes its time', 'मुड़ते वक्त गाड़ी पलट गई।', ['वक्त', 'गाड़ी']],
  ['midnight is no half', 'आधी रात शहर में आग लगी।', ['आधी रात', 'शहर/में']],
  ['what happened ends before its hour', 'घटना शाम पांच बजे की है।', ['घटना', 'शाम पांच बजे/की']],
  ['भी closes the phrase before it', 'पटना भी बाढ़ से घिरा है।', ['पटना भी', 'बाढ़/से']],
  ['ही between two words of a phrase closes nothing', 'टीम पहले ही दिन में जीती।', ['टीम', 'पहले ही दिन/में']],
  [
    'an adjective of one form belongs to any case',
    'मौजूदा विधानसभा चुनाव में हिंसा हुई।',
    ['मौजूदा विधानसभा चुनाव/में', 'हिंसा'],
  ],
  ['an adjective in the direct form does not', 'बड़ा पुल नदी में गिरा।', ['बड़ा पुल', 'नदी/में']],
  ['several places stand before what they are', 'रांची और धनबाद जिलों में बारिश हुई।', ['रांची और धनबाद जिलों/में']],
  ['one place does not', 'नेपाल जिलों में अनाज भेजेगा।', ['नेपाल', 'जिलों/में', 'अनाज']],
  [
    'a place stands with those it is one of',
    'रांची समेत राज्य के सभी शहरों में मेला लगा।',
    ['रांची समेत राज्य के सभी शहरों/में', 'मेला'],
  ],
  ['a person does not stand with a place', 'मोहन समेत राज्य में लोग आए।', ['मोहन/समेत', 'राज्य/में', 'लोग']],
  ['भर belongs to what it goes through', 'जिले भर में स्कूल खुले।', ['जिले भर/में', 'स्कूल']],
  ['so many others are one phrase', 'तीन अन्य गंभीर रूप से बीमार हुए।', ['तीन अन्य']],
  ['riders stand with their quality', 'नाव सवार बुजुर्ग दंपती डूब गया।', ['नाव सवार बुजुर्ग दंपती']],
  ['a name stands with what it is of', 'रांची का हटिया इलाका पानी में डूबा।', ['रांची का हटिया इलाका', 'पानी/में']],
  ['a direction of two is one word', 'उत्तर-पूर्व नेपाल में भूकंप आया।', ['उत्तर-पूर्व नेपाल/में', 'भूकंप']],
  ['at least opens its number behind से', 'छत गिरने से कम से कम नौ लोग दबे।', ['छत', 'कम से कम नौ लोग']],
  ['less than bounds its number', 'नौ से कम लोग आए।', ['नौ से कम लोग']],
  ['the first week of a month is a week', 'जून के पहले सप्ताह बारिश होगी।', ['जून के पहले सप्ताह']],
  ['before an event is before', 'चुनाव के पहले मंत्री ने इस्तीफा दिया।', ['चुनाव/के पहले', 'मंत्री/ने']],
  ['a question word opens its phrase', 'टीम कितनी गहराई से जांच करेगी?', ['टीम', 'कितनी गहराई/से']],
];

describe('noun phrases', () => {
  for (const [name, text, phrases] of cases) {
    it(name, () => {
      expect(phrasesOf(text)).toEqual(phrases);
    });
  }
});
