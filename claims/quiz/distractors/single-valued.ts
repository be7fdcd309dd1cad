/**
 * Predicates whose participants are many: another name may be just as true, though the article does not
 * say so. Nothing is asked about their participants by name.
 */
export const MANY_VALUED: readonly {
  readonly id: string;
  readonly lang: 'hi' | 'en';
  readonly lemmas: string;
}[] = [
  {
    id: 'many.take-part',
    lang: 'hi',
    lemmas:
      'शामिल होना|हिस्सा लेना|भाग लेना|मौजूद होना|उपस्थित होना|मौजूद रहना|उपस्थित रहना|पहुंचना|जुटना|आना|रहना|होना|जाना|देखना|मिलना|बताना|कहना|मानना|बोलना|लिखना|पूछना|समझना|सोचना|चाहना',
  },
  {
    id: 'many.feel',
    lang: 'hi',
    lemmas:
      'समर्थन करना|विरोध करना|निंदा करना|आलोचना करना|प्रशंसा करना|सराहना करना|स्वागत करना|बधाई देना|शुभकामनाएं देना|श्रद्धांजलि देना|शोक जताना|दुख जताना|अपील करना|मांग करना|आग्रह करना|चर्चा करना|बात करना|बातचीत करना',
  },
  {
    id: 'many.state',
    lang: 'hi',
    lemmas:
      'जूझना|सामना करना|प्रभावित होना|झेलना|मदद करना|सहायता करना|काम करना|प्रतिबंध लगाना|इस्तेमाल करना|उपयोग करना|निर्यात करना|आयात करना|उत्पादन करना|हमला करना|आक्रमण करना',
  },
  {
    id: 'many.en',
    lang: 'en',
    lemmas:
      'attend|join|participate|take part|be|come|go|arrive|say|tell|support|oppose|condemn|criticise|criticize|praise|welcome|congratulate|thank|urge|demand|face|help|affect|use|export|import|produce|attack|discuss|meet',
  },
];

const LEMMAS: ReadonlySet<string> = new Set(
  MANY_VALUED.flatMap((group) => group.lemmas.split('|').map((lemma) => `${group.lang}:${lemma}`)),
);

/** Whether a predicate may hold of more names than the article gives. */
export function isManyValued(lang: 'hi' | 'en', lemma: string): boolean {
  return LEMMAS.has(`${lang}:${lemma}`);
}
