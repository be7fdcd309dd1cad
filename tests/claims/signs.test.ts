import { describe, expect, it } from 'vitest';
import { literalsNeeded } from '../../claims/languages/literals.ts';
import { type Sign, showsAny } from '../../claims/languages/signs.ts';

describe('words that a pattern needs', () => {
  it.each([
    [/के बाद कितने(?= )/u, ['के बाद कितने']],
    [/(?:आज|कल) किस (?:दिन|तारीख)/u, [' किस ']],
    [/^(?:नदी|झील) .* में/u, [' में']],
    [/(?:नदी|झील)+\?$/u, ['नदी', 'झील']],
    [/ab?cd{0,2}ef/u, ['ef']],
    [/x[ab]yz+w\.q\b/u, ['w.q']],
    [/(?<=पुल) से (?!गिर)/u, [' से ']],
    [/नदी😀?झीलें/u, ['झीलें']],
    [/नाव{2}घाट/u, ['नाव']],
  ])('%s', (pattern, words) => {
    expect(literalsNeeded(pattern.source)).toEqual(words);
  });

  it.each([[/\p{Lu}\d+/u], [/(?:नदी)?\s/u], [/नदी|\d/u], [/(?!नदी)./u], [/(?:एकक|दोद|तीन|चार|पांच)/u]])(
    'none are sure of %s',
    (pattern) => {
      expect(literalsNeeded(pattern.source)).toBeNull();
    },
  );
});

describe('signs in a text', () => {
  const signs: readonly Sign[] = [
    { id: 'a', pattern: /कितन[ेी] नाव/u, unless: /लंगर/u },
    { id: 'b', pattern: /कितने नाविक लौटे/u },
    { id: 'c', pattern: /\bhow many boats\b/iu, beside: /harbour/u },
    { id: 'd', pattern: /\d{3}/u },
  ];

  it.each([
    ['कितनी नाव डूबीं?', true],
    ['लंगर डाले कितनी नाव डूबीं?', false],
    ['लंगर के बाद कितने नाविक लौटे?', true],
    ['How many boats left the harbour?', true],
    ['How many boatſ left the harbour?', true],
    ['How many boats left?', false],
    ['किस दिन 412 लोग आए?', true],
    ['किस दिन लोग आए?', false],
  ])('%s', (text, isShown) => {
    expect(showsAny(text, signs)).toBe(isShown);
  });
});
