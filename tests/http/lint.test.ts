import { describe, expect, it } from 'vitest';
import { call } from './world.ts';

const GOOD = {
  stem: 'लखनऊ के गोमती पुल पर कितने करोड़ रुपये खर्च हुए?',
  options: ['120 करोड़ रुपये', '180 करोड़ रुपये', '240 करोड़ रुपये', '300 करोड़ रुपये'],
  key: 2,
};
const lint = (body: unknown) => call('POST', '/v1/quizzes/lint', { body });

describe('linting by HTTP', () => {
  it('passes a good item of anybody, each rule with its source', async () => {
    const { status, body } = await lint({ items: [GOOD] });
    expect(status).toBe(200);
    expect(body.items[0].passes).toBe(true);
    for (const check of body.items[0].checks) expect(check.source.length).toBeGreaterThan(0);
  });

  it('says in either language what fails', async () => {
    const bad = { ...GOOD, options: ['120 करोड़ रुपये', '180 करोड़ रुपये', '240 करोड़ रुपये', 'इनमें से कोई नहीं'] };
    const failed = async (wordsIn?: string) => {
      const { body } = await lint({ items: [bad], ...(wordsIn ? { wordsIn } : {}) });
      expect(body.items[0].passes).toBe(false);
      return body.items[0].checks.find((check: { rule: string }) => check.rule === 'no-all-or-none').detail;
    };
    expect(await failed()).toMatch(/\p{Script=Devanagari}/u);
    expect(await failed('en')).toContain('speaks of the other options');
  });

  it('holds the quote against the article where one is given', async () => {
    const item = { ...GOOD, evidence: { exact: 'गोमती पुल पर 240 करोड़ रुपये खर्च हुए' } };
    const verdict = async (text: string) => {
      const { body } = await lint({ items: [item], text });
      return body.items[0].checks.find((check: { rule: string }) => check.rule === 'evidence-exact').verdict;
    };
    expect(await verdict('लखनऊ के गोमती पुल पर 240 करोड़ रुपये खर्च हुए।')).toBe('pass');
    expect(await verdict('पुल अभी बन रहा है।')).toBe('reject');
  });

  it('takes options with ids and a key by id or by text', async () => {
    const options = GOOD.options.map((text, i) => ({ id: `o${i}`, text }));
    for (const key of ['o2', '240 करोड़ रुपये']) {
      const { body } = await lint({ items: [{ ...GOOD, options, key }] });
      expect(body.items[0].passes).toBe(true);
    }
  });

  it('refuses what is no item', async () => {
    expect((await lint({ items: [{ stem: 'क्या?' }] })).status).toBe(400);
  });
});
