import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

/** Refs of all names that the claims of a text tell. */
function told(text: string): string {
  return JSON.stringify(readArticle({ text, publishedAt: '2026-05-10' }).readings);
}

describe('a listed place whose name is a plain word', () => {
  it('is the place before the word for a district', () => {
    expect(told('सागर जिले के एक गांव में आग लग गई।')).toContain('district:in-mp-sagar-district');
    expect(told('पन्ना जिले के एक गांव में आग लग गई।')).toContain('district:in-mp-panna');
  });

  it('is the place before "in" where the word is only a form of a verb', () => {
    expect(told('सीकर में शनिवार को 12 लोग घायल हो गए।')).toContain('district:in-rj-sikar');
  });

  it('is the place before a dweller, unless another word describes or owns it', () => {
    expect(told('सागर निवासी मोहन राय शनिवार को दिल्ली पहुंचे।')).toContain('district:in-mp-sagar-district');
    for (const of of ['झुग्गी', 'मलिन', 'गांव की', 'इस'])
      expect(told(`${of} बस्ती निवासी मोहन राय शनिवार को दिल्ली पहुंचे।`)).not.toContain('basti');
  });

  it('stays the word where the word itself can be meant', () => {
    expect(told('सागर में शनिवार को 12 लोग डूब गए।')).not.toContain('sagar');
    expect(told('सरकारी कोटा में 12 सीटें खाली रहीं।')).not.toContain('city.in:kota');
    expect(told('दर्जी ने कपड़े सीकर 12 लोगों को दिए।')).not.toContain('sikar');
  });
});
