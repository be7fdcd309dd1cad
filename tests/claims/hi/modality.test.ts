import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

describe('what is not so yet', () => {
  it('is planned in the future', () => {
    expect(claims('सरकार 11 नए पुल बनाएगी।')[0]?.modality).toBe('planned');
  });

  it('is planned where somebody is about to do it, and so where it is being done', () => {
    expect(claims('रेलवे सोमवार से 12 नई ट्रेनें शुरू करने जा रहा है।')[0]?.modality).toBe('planned');
    expect(claims('पटना में 12 नई सड़कों पर काम किया जा रहा है।')[0]?.modality).toBe('asserted');
  });

  it('is no rumour where news is good, only where it is that something happened', () => {
    expect(claims('पटना से एक अच्छी खबर आ रही है।').every(({ modality }) => modality !== 'hedged')).toBe(true);
    expect(claims('खबर आ रही है कि पटना में 12 लोग घायल हुए हैं।')[0]?.modality).toBe('hedged');
  });

  it('is no chance where people may do it as a matter of form, or a tool is able to', () => {
    const text = 'सचिव मोहन राय ने बताया कि असफल परीक्षार्थी 4 मई तक सुधार परीक्षा के लिए आवेदन कर सकते हैं।';
    expect(claims(text).find((claim) => claim.text.includes('आवेदन'))?.modality).toBe('reported');
    expect(claims('मशीन एक घंटे में 40 बोरी तौल सकती है।')[0]?.modality).toBe('asserted');
    expect(claims('मशीन 40 दिन में खराब हो सकती है।')[0]?.modality).toBe('hedged');
    expect(claims('कंपनी 40 मजदूरों को हटा सकती है।')[0]?.modality).toBe('hedged');
  });

  it('is a judgement with चाहिए, nobody’s plan', () => {
    const [claim] = claims('सरकार को कर की दर 10 प्रतिशत तक रखनी चाहिए।');
    expect(claim?.modality).toBe('asserted');
    expect(claim?.kind).toBe('evaluation');
  });

  it('is what a speaker thinks right, where चाहिए has a source', () => {
    const found = claims('मंत्री मोहन राय ने कहा कि सरकार को कर की दर घटानी चाहिए।').find(({ text }) =>
      text.includes('दर घटानी'),
    );
    expect(found?.modality).toBe('reported');
  });
});

describe('what somebody has to do', () => {
  it('is so', () => {
    expect(claims('कर्मचारियों को 12 किलोमीटर पैदल चलना पड़ता है।')[0]?.modality).toBe('asserted');
  });

  it('is still to come in the future', () => {
    expect(claims('कर्मचारियों को 12 किलोमीटर पैदल चलना पड़ेगा।')[0]?.modality).toBe('planned');
  });
});

describe('what is denied', () => {
  it('names who denies it', () => {
    const found = claims('मंत्री मोहन राय ने इनकार किया कि कंपनी ने 12 करोड़ रुपये दिए।').find(({ text }) =>
      text.includes('12 करोड़'),
    );
    expect(found?.modality).toBe('denied');
    expect(found?.attribution?.source).toContain('मोहन राय');
  });
});

describe('what somebody may do', () => {
  it('is reported where a court says so, and no guess', () => {
    const ruled = claims('पीठ ने कहा कि समिति 12 शर्तें लगा सकती है।').find(({ text }) => text.includes('12 शर्तें'));
    expect(ruled?.modality).toBe('reported');
    const feared = claims('पीठ ने कहा कि बाढ़ से 12 गांवों में नुकसान हो सकता है।').find(({ text }) =>
      text.includes('नुकसान'),
    );
    expect(feared?.modality).toBe('hedged');
  });

  it('is planned where they will be able to', () => {
    expect(claims('छात्र तीन विषय चुन सकेंगे।')[0]?.modality).toBe('planned');
    expect(claims('छात्र तीन विषय चुन सकते हैं।')[0]?.modality).toBe('hedged');
  });
});

describe('a "नहीं" behind the verb', () => {
  it.each([
    ['गांव में कोई पुल था ही नहीं।', 'गांव में कोई पुल था ही नहीं।'],
    ['रामपुर में इस साल बारिश हुई नहीं।', 'बारिश हुई नहीं।'],
  ])('negates it: %s', (story, told) => {
    const found = claims(story);
    expect(found.map(({ text }) => text).filter((text) => !text.includes('नहीं'))).toEqual([]);
    expect(found.find(({ text }) => text.endsWith(told))?.negated).toBe(true);
  });

  it('leaves a clause without one as it is', () => {
    const [claim] = claims('गांव में एक पुल था।');
    expect(claim?.text).toBe('गांव में एक पुल था।');
    expect(claim?.negated).toBe(false);
  });

  it('stays within its quotation', () => {
    const story = '"घर में कहा तो पिताजी दो दिन बोले नहीं," मीना वर्मा हंसते हुए याद करती हैं।';
    expect(
      claims(story)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('याद करती');
    expect(claims('मीना वर्मा अपने पिता को याद करती हैं।')[0]?.text).toBe('मीना वर्मा अपने पिता को याद करती हैं।');
  });
});
