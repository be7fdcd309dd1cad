import { describe, expect, it } from 'vitest';
import { lookUpAdjective } from '../../../claims/languages/hi/lexicon/adjective-forms.ts';
import {
  ADJECTIVE_SUFFIXES,
  NOT_ADJECTIVES,
} from '../../../claims/languages/hi/lexicon/adjective-suffixes.ts';
import { ADJECTIVES } from '../../../claims/languages/hi/lexicon/adjectives.ts';
import {
  ADVERBS,
  adverbKind,
  focusOf,
  isAdverb,
  isQuantifier,
  isSentenceAdverb,
  OPENERS,
  openerLength,
} from '../../../claims/languages/hi/lexicon/adverbs.ts';
import {
  CONJUNCTS,
  isConjunct,
  joinsVerb,
  lookUpConjunct,
} from '../../../claims/languages/hi/lexicon/conjuncts.ts';
import { EVENT_NOUNS, lookUpEventNoun } from '../../../claims/languages/hi/lexicon/event-nouns.ts';
import { NOT_VERBS } from '../../../claims/languages/hi/lexicon/verb-exceptions.ts';
import type { VerbForm } from '../../../claims/languages/hi/lexicon/verb-form.ts';
import {
  analyseVerb,
  formsOf,
  isErgative,
  isReporting,
} from '../../../claims/languages/hi/lexicon/verb-forms.ts';
import { LIGHT_VERBS, VERBS } from '../../../claims/languages/hi/lexicon/verbs.ts';
import { fold } from '../../../claims/text/fold.ts';

const verb = (word: string) => analyseVerb(fold(word));
const roots = VERBS.flatMap((group) => group.roots.split(' '));

function words(groups: readonly { readonly words: string }[]): string[] {
  return groups.flatMap((group) => group.words.split(' '));
}

/** Keys that stand more than once, and words that are empty. */
function faults(list: readonly string[]): string[] {
  const keys = list.map(fold);
  return list.filter((word, i) => word === '' || keys.indexOf(keys[i] as string) !== i);
}

function ids(groups: readonly { readonly id: string }[]): string[] {
  return faults(groups.map((group) => group.id));
}

describe('verb roots', () => {
  it('are at least 420, each in one group', () => {
    expect(roots.length).toBeGreaterThanOrEqual(420);
    expect(faults(roots)).toEqual([]);
    expect(ids(VERBS)).toEqual([]);
  });

  it('include every light verb except the two that are nothing else', () => {
    const light = new Set(LIGHT_VERBS.flatMap((group) => group.roots.split(' ')));
    expect([...light].filter((root) => !roots.includes(root))).toEqual(['सक']);
  });

  it('know which take ने', () => {
    expect(['कर', 'कह', 'दे', 'छींक', 'समझ'].map((root) => isErgative(root))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['ला', 'बोल', 'भूल', 'मिल', 'जा', 'हो'].map((root) => isErgative(root))).toEqual(
      Array(6).fill(false),
    );
    expect([isErgative('बदल', true), isErgative('बदल', false)]).toEqual([true, false]);
  });

  it('know which report', () => {
    expect(['कह', 'बता', 'पूछ', 'लिख', 'मान', 'बोल', 'दोहरा'].every(isReporting)).toBe(true);
    expect(['कर', 'गिर', 'खा'].some(isReporting)).toBe(false);
  });
});

describe('analyseVerb', () => {
  const m = 'm' as const;
  const f = 'f' as const;
  it.each<[string, Partial<VerbForm>]>([
    ['किया', { root: 'कर', form: 'perfective', gender: m, number: 'sg' }],
    ['की', { root: 'कर', form: 'perfective', gender: f, number: 'sg' }],
    ['किये', { root: 'कर', form: 'perfective', gender: m, number: 'pl' }],
    ['कीं', { root: 'कर', form: 'perfective', gender: f, number: 'pl' }],
    ['गयी', { root: 'जा', form: 'perfective', gender: f }],
    ['जाया', { root: 'जा', form: 'perfective' }],
    ['दिया', { root: 'दे', form: 'perfective' }],
    ['लीं', { root: 'ले', form: 'perfective', gender: f, number: 'pl' }],
    ['हुईं', { root: 'हो', form: 'perfective', gender: f, number: 'pl' }],
    ['पिया', { root: 'पी', form: 'perfective', gender: m }],
    ['सिया', { root: 'सी', form: 'perfective', gender: m }],
    ['छुआ', { root: 'छू', form: 'perfective', gender: m }],
    ['बताया', { root: 'बता', form: 'perfective', gender: m, number: 'sg' }],
    ['पहुंचीं', { root: 'पहुंच', form: 'perfective', gender: f, number: 'pl' }],
    ['पहुँचे', { root: 'पहुंच', form: 'perfective', gender: m, number: 'pl' }],
    ['बढ़ते', { root: 'बढ़', form: 'imperfective', gender: m, number: 'pl' }],
    ['करने', { root: 'कर', form: 'infinitive' }],
    ['होगी', {}],
    ['करेंगे', { root: 'कर', form: 'future', gender: m, number: 'pl' }],
    ['आएंगी', { root: 'आ', form: 'future', gender: f, number: 'pl' }],
    ['आयेगा', { root: 'आ', form: 'future', gender: m, number: 'sg' }],
    ['देंगे', { root: 'दे', form: 'future', number: 'pl' }],
    ['दूंगा', { root: 'दे', form: 'future', person: 1 }],
    ['पिएगा', { root: 'पी', form: 'future' }],
    ['करें', { root: 'कर', form: 'subjunctive', number: 'pl' }],
    ['जाऊं', { root: 'जा', form: 'subjunctive', person: 1 }],
    ['हों', { root: 'हो', form: 'subjunctive', number: 'pl' }],
    ['लेकर', { root: 'ले', form: 'conjunctive' }],
    ['करके', { root: 'कर', form: 'conjunctive' }],
    ['देखिए', { root: 'देख', form: 'imperative' }],
    ['कीजिए', { root: 'कर', form: 'imperative' }],
    ['करवाया', { root: 'करवा', form: 'perfective' }],
    ['सकता', { root: 'सक', form: 'imperfective' }],
    ['चुकी', { root: 'चुक', form: 'perfective', gender: f }],
  ])('reads %s', (word, reading) => {
    if (Object.keys(reading).length === 0) expect(verb(word)).toEqual([]);
    else expect(verb(word)).toContainEqual(expect.objectContaining(reading));
  });

  it('gives every reading of an ambiguous form', () => {
    expect(new Set(verb('जीता').map((form) => form.root))).toEqual(new Set(['जी', 'जीत']));
    expect(verb('चुके').map((form) => form.root)).toContain('चुक');
  });

  it('leaves copulas and words of other classes alone', () => {
    const others = [
      'है',
      'हैं',
      'था',
      'थीं',
      'होगा',
      'चाहिए',
      'घटना',
      'गाड़ी',
      'लड़के',
      'पानी',
      'फिर',
      'सही',
      'भाई',
      'सेना',
      'नेता',
      'पिता',
      'में',
    ];
    expect(others.filter((word) => verb(word).length > 0)).toEqual([]);
  });

  it('has no regular perfective of an irregular root', () => {
    expect(verb('करा').every((form) => form.root !== 'कर')).toBe(true);
    expect(verb('होया')).toEqual([]);
  });

  it('finds every form that the generator makes, exceptions aside', () => {
    const blocked = new Set(words(NOT_VERBS).map(fold));
    const lost = roots.flatMap((root) =>
      formsOf(root)
        .filter(
          ([key, { form }]) =>
            !blocked.has(key) && !analyseVerb(key).some((r) => r.root === root && r.form === form),
        )
        .map(([key]) => key),
    );
    expect(lost).toEqual([]);
  });

  it('has an exception only where a verb form would stand', () => {
    const generated = new Set(roots.flatMap((root) => formsOf(root).map(([key]) => key)));
    expect(words(NOT_VERBS).filter((word) => !generated.has(fold(word)))).toEqual([]);
    expect(faults(words(NOT_VERBS))).toEqual([]);
  });
});

describe('words that join a light verb', () => {
  it('are at least 220, each in one group', () => {
    expect(words(CONJUNCTS).length).toBeGreaterThanOrEqual(220);
    expect(faults(words(CONJUNCTS))).toEqual([]);
    expect(ids(CONJUNCTS)).toEqual([]);
  });

  it('know their light verbs', () => {
    expect(joinsVerb(fold('गिरफ्तार'), 'कर')).toBe(true);
    expect(joinsVerb(fold('आरोप'), 'लगा')).toBe(true);
    expect(joinsVerb(fold('आरोप'), 'दे')).toBe(false);
    expect(lookUpConjunct(fold('पूरी'))?.kind).toBe('adjective');
  });

  it('are not plain nouns', () => {
    expect(['घर', 'लड़का', 'मंत्री', 'विमान'].some((word) => isConjunct(fold(word)))).toBe(false);
  });

  it('name only known light verbs', () => {
    const known = new Set(roots);
    expect(CONJUNCTS.flatMap((group) => group.verbs.split(' ')).filter((root) => !known.has(root))).toEqual(
      [],
    );
  });
});

describe('action nouns', () => {
  it('are at least 260, each in one group, with known verbs', () => {
    expect(words(EVENT_NOUNS).length).toBeGreaterThanOrEqual(260);
    expect(faults(words(EVENT_NOUNS))).toEqual([]);
    expect(ids(EVENT_NOUNS)).toEqual([]);
    expect(EVENT_NOUNS.map((group) => group.verb).filter((root) => !roots.includes(root))).toEqual([]);
  });

  it.each([
    ['यात्रा', 'कर', 'का'],
    ['हमला', 'कर', 'पर'],
    ['समझौता', 'हो', 'के बीच'],
    ['मुलाकात', 'कर', 'से'],
    ['मौत', 'हो', 'का'],
    ['इस्तीफा', 'दे', 'से'],
    ['शपथ', 'ले', 'का'],
    ['गिरावट', 'हो', 'में'],
  ])('make a clause of %s', (noun, root, object) => {
    expect(lookUpEventNoun(fold(noun))).toMatchObject({ verb: root, object });
  });

  it('are not what an action leaves behind', () => {
    expect(['रिपोर्ट', 'प्रस्ताव', 'कर्ज', 'योजना', 'पुस्तक'].map((noun) => lookUpEventNoun(fold(noun)))).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('adjectives', () => {
  it('are at least 550, each in one group', () => {
    expect(words(ADJECTIVES).length).toBeGreaterThanOrEqual(550);
    expect(faults(words(ADJECTIVES))).toEqual([]);
    expect(ids(ADJECTIVES)).toEqual([]);
  });

  it('tell gender and number by their ending', () => {
    expect(lookUpAdjective(fold('बड़ा'))).toMatchObject({
      lemma: 'बड़ा',
      gender: 'm',
      number: 'sg',
      case: 'direct',
    });
    expect(lookUpAdjective(fold('बड़ी'))).toMatchObject({ lemma: 'बड़ा', gender: 'f' });
    expect(lookUpAdjective(fold('नये'))).toMatchObject({ lemma: 'नया', gender: 'm' });
    expect(lookUpAdjective(fold('दाएं'))).toMatchObject({ lemma: 'दायां', gender: 'm' });
    expect(lookUpAdjective(fold('मौजूदा'))?.gender).toBeUndefined();
  });

  it('flag judging words only', () => {
    expect(lookUpAdjective(fold('शानदार'))?.evaluative).toBe(true);
    expect(lookUpAdjective(fold('अच्छे'))?.evaluative).toBe(true);
    expect(lookUpAdjective(fold('राष्ट्रीय'))?.evaluative).toBe(false);
  });

  it.each(ADJECTIVE_SUFFIXES.map((rule) => [rule.id, rule.reason.split(': ')[1] as string]))(
    '%s reads %s',
    (id, example) => {
      const reading = lookUpAdjective(fold(example));
      expect(reading?.rule).toBe(id);
    },
  );

  it('do not read nouns and invariable look-alikes by a suffix', () => {
    const nouns = ['मालिक', 'क्लिनिक', 'जानकारी', 'उपायुक्त', 'पदाधिकारी', 'मुताबिक', 'घर', 'सफेदी', 'मौजूदी'];
    expect(nouns.filter((noun) => lookUpAdjective(fold(noun)) !== null)).toEqual([]);
    expect(faults(NOT_ADJECTIVES.split(' '))).toEqual([]);
  });
});

describe('adverbs', () => {
  it('are at least 180, each in one group', () => {
    expect(words(ADVERBS).length).toBeGreaterThanOrEqual(180);
    expect(faults(words(ADVERBS))).toEqual([]);
    expect(faults(OPENERS.flatMap((group) => group.forms.split('|')))).toEqual([]);
  });

  it('tell sentence adverbs from those of the event', () => {
    expect(isSentenceAdverb(fold('दरअसल'))).toBe(true);
    expect(
      ['फिर', 'अब', 'तुरंत', 'धीरे-धीरे'].map((word) => [isAdverb(fold(word)), isSentenceAdverb(fold(word))]),
    ).toEqual(Array(4).fill([true, false]));
    expect(adverbKind(fold('घर'))).toBeUndefined();
  });

  it('measure openers, the longest first', () => {
    const keys = (text: string) => text.split(' ').map((word) => ({ key: fold(word) }));
    expect(openerLength(keys('गौरतलब है कि सरकार ने'), 0)).toBe(3);
    expect(openerLength(keys('बता दें सरकार'), 0)).toBe(2);
    expect(openerLength(keys('सरकार ने कहा'), 0)).toBe(0);
  });

  it('know quantifiers and focus particles', () => {
    expect([isQuantifier(fold('अधिकांश')), isQuantifier(fold('सरकार'))]).toEqual([true, false]);
    expect([focusOf('ही'), focusOf('भी'), focusOf('ने')]).toEqual(['exclusive', 'inclusive', undefined]);
  });
});
