import { describe, expect, it } from 'vitest';
import { FIRST_NAMES } from '../../../claims/languages/hi/lexicon/names/first-names.ts';
import { HONORIFICS } from '../../../claims/languages/hi/lexicon/names/honorifics.ts';
import {
  givenGender,
  isHonorific,
  isHonorificAfter,
  isPlainName,
  isRole,
  isSurname,
  matchRole,
  surnameGender,
} from '../../../claims/languages/hi/lexicon/names/index.ts';
import { ROLES } from '../../../claims/languages/hi/lexicon/names/roles.ts';
import { SURNAMES } from '../../../claims/languages/hi/lexicon/names/surnames.ts';
import { fold, foldPhrase } from '../../../claims/text/fold.ts';

function words(groups: readonly { readonly id: string; readonly words: string }[], prefix: string): string[] {
  return groups.filter((group) => group.id.startsWith(prefix)).flatMap((group) => group.words.split(' '));
}

/** Keys that stand more than once, and words that are empty. */
function faults(list: readonly string[]): string[] {
  const keys = list.map(foldPhrase);
  return list.filter((word, i) => word === '' || keys.indexOf(keys[i] as string) !== i);
}

const keys = (text: string) => text.split(' ').map((word) => ({ key: fold(word) }));

describe('given names', () => {
  it('are at least 900 Indian and 250 of the world, each in one group', () => {
    expect(words(FIRST_NAMES, 'first.in').length).toBeGreaterThanOrEqual(900);
    expect(words(FIRST_NAMES, 'first.world').length).toBeGreaterThanOrEqual(250);
    expect(faults(words(FIRST_NAMES, 'first'))).toEqual([]);
  });

  it('tell the gender', () => {
    expect(['नरेंद्र', 'फातिमा', 'हरप्रीत', 'एंजेला'].map((name) => givenGender(fold(name)))).toEqual([
      'm',
      'f',
      'any',
      'f',
    ]);
    expect(['सरकार', 'मंत्री', 'विमान', 'सारा'].map((word) => givenGender(fold(word)))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('say where a name is a word too', () => {
    expect(['विकास', 'आशा', 'प्रधान', 'रजत'].every((word) => isPlainName(fold(word)))).toBe(true);
    expect(['नरेंद्र', 'श्रीवास्तव'].some((word) => isPlainName(fold(word)))).toBe(false);
  });
});

describe('surnames', () => {
  it('are at least 700 Indian and 250 of the world, each in one group', () => {
    expect(words(SURNAMES, 'surname.in').length).toBeGreaterThanOrEqual(700);
    expect(words(SURNAMES, 'surname.world').length).toBeGreaterThanOrEqual(250);
    expect(faults(words(SURNAMES, 'surname'))).toEqual([]);
  });

  it('are told from other words', () => {
    expect(['श्रीवास्तव', 'मुखर्जी', 'रेड्डी', 'पुतिन'].every((name) => isSurname(fold(name)))).toBe(true);
    expect(['सरकार', 'पुलिस', 'बैठक', 'कलाकार'].some((word) => isSurname(fold(word)))).toBe(false);
    expect([surnameGender(fold('कौर')), surnameGender(fold('सिंह'))]).toEqual(['f', undefined]);
  });
});

describe('words of respect', () => {
  it('stand before or after', () => {
    expect([isHonorific(fold('डॉ')), isHonorificAfter(fold('जी')), isHonorific(fold('जी'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isHonorific(fold('सरकार'))).toBe(false);
    for (const position of ['before', 'after'] as const) {
      expect(
        faults(
          HONORIFICS.filter((group) => group.position === position).flatMap((group) =>
            group.words.split(' '),
          ),
        ),
      ).toEqual([]);
    }
  });
});

describe('roles', () => {
  const forms = ROLES.flatMap((group) => group.forms.split('|'));

  it('are at least 260, each in one group', () => {
    expect(forms.length).toBeGreaterThanOrEqual(260);
    expect(faults(forms)).toEqual([]);
    expect(faults(ROLES.map((group) => group.id))).toEqual([]);
  });

  it('match the longest office', () => {
    expect(matchRole(keys('अपर पुलिस अधीक्षक रमेश'), 0)).toMatchObject({ length: 3, value: { office: true } });
    expect(matchRole(keys('विदेश मंत्री एस'), 0)).toMatchObject({ length: 2, value: { gender: 'any' } });
    expect(matchRole(keys('अभिनेत्री रेखा'), 0)).toMatchObject({
      length: 1,
      value: { gender: 'f', office: false },
    });
    expect(matchRole(keys('विदेश यात्रा'), 0)).toBeNull();
  });

  it('are known by one word where one is enough', () => {
    expect([isRole(fold('प्रधानमंत्री')), isRole(fold('विदेश')), isRole(fold('बैठक'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
