/** Regular forms that are nearly always another word in a newspaper and are therefore not read as verbs. */
export const NOT_VERBS: readonly { readonly id: string; readonly reason: string; readonly words: string }[] =
  [
    {
      id: 'not-verb.noun.infinitive',
      reason: 'the infinitive is a noun of its own',
      words: 'घटना रचना तुलना साधना सीना सीने जमाना जमाने पानी बहाना बहाने सराहना धरना धरने',
    },
    {
      id: 'not-verb.noun.imperfective',
      reason: 'the imperfective participle is a noun or a name',
      words: 'गलती गिनती धरती छाती छाता छाते सीता सीते',
    },
    {
      id: 'not-verb.noun.perfective',
      reason: 'the perfective is a noun',
      words:
        'गाड़ी झाड़ी झगड़ा झगड़े मसला मसले मसली छापा छापे पूजा तलाशी खांसी ठगी झांकी वसूली लड़ाई पढ़ाई कमाई चढ़ाई गहराई भाई गला गले गली ठेला ठेले त्यागी भेदी उलटी उलटे उलटा पाली',
    },
    {
      id: 'not-verb.adjective',
      reason: 'the form is an adjective or numeral',
      words: 'पिछड़ा पिछड़े पिछड़ी ढाई गहरा तले',
    },
    {
      id: 'not-verb.root',
      reason: 'the bare root is a noun, adverb, particle or honorific',
      words: 'फिर सह जन्म उपज त्याग नवाज स्वीकार कबूल वसूल अपना सी सजा जमा जी',
    },
    {
      id: 'not-verb.closed',
      reason: 'a word of a closed class',
      words: 'चाहिए मानो दो सो सजाएं लड़के बुनकर सही कहीं चाहे बजे',
    },
  ];
