import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

describe('what comes of something told a sentence before', () => {
  it('is told behind it, in the same mouth', () => {
    const saved = claims(
      'मंत्री मोहन राय ने कहा कि सड़कों पर कैमरे लगाए जाएंगे। इससे हर साल 300 करोड़ रुपये की बचत होगी।',
    ).find(({ text }) => text.includes('300 करोड़'));
    expect(saved?.text).toBe('सड़कों पर कैमरे लगाए जाएंगे, इससे हर साल 300 करोड़ रुपये की बचत होगी।');
    expect(saved?.attribution?.source).toBe('मंत्री मोहन राय');
    expect(saved?.modality).toBe('planned');
  });

  it('is told by itself where it has come about', () => {
    const told = claims('सोनपुर में 12 पुल टूटे। इससे किसानों को नुकसान हुआ है।').map(({ text }) => text);
    expect(told).toContain('किसानों को नुकसान हुआ है।');
  });

  it('is not put behind another’s word', () => {
    const other = claims(
      'मंत्री मोहन राय ने कहा कि सड़कों पर कैमरे लगाए जाएंगे। विभाग के अनुसार, इससे हर साल 300 करोड़ रुपये की बचत होगी।',
    ).find(({ text }) => text.includes('300 करोड़'));
    expect(other?.text ?? '').not.toContain('कैमरे');
  });
});
