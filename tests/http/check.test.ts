import { describe, expect, it } from 'vitest';
import { call, keyFor, STORY } from './world.ts';

describe('checking a statement', () => {
  it('answers from a text without storing it', async () => {
    const checked = await call('POST', '/v1/check', {
      body: { statement: 'योगी आदित्यनाथ ने पुल पर 240 करोड़ रुपये खर्च किए।', text: STORY },
    });
    expect(checked).toMatchObject({ status: 200, body: { verdict: 'supported' } });
  });

  it('answers from the store, by search', async () => {
    const key = await keyFor('chk', ['write']);
    await call('POST', '/v1/articles', { key, body: { text: STORY } });
    const checked = await call('POST', '/v1/check', {
      body: { statement: 'योगी आदित्यनाथ ने पुल पर 400 करोड़ रुपये खर्च किए।' },
    });
    expect(checked).toMatchObject({ status: 200, body: { verdict: 'refuted' } });
    expect(checked.body.claims[0].why).toBeTruthy();
  });

  it('says that it does not know', async () => {
    expect(
      await call('POST', '/v1/check', { body: { statement: 'बारिश से फसल खराब हुई।', text: STORY } }),
    ).toMatchObject({ body: { verdict: 'notEnoughInfo', claims: [] } });
  });

  it('refuses what is no statement', async () => {
    expect((await call('POST', '/v1/check', { body: {} })).status).toBe(400);
    expect((await call('POST', '/v1/check', { body: { statement: '।।', text: STORY } })).status).toBe(422);
  });

  it('answers from claims in the other language, where both are names and numbers', async () => {
    const key = await keyFor('chkx', ['write']);
    const put = (text: string) => call('POST', '/v1/articles', { key, body: { text } });
    await put('भारत ने मेलबर्न में ऑस्ट्रेलिया को छह विकेट से हराया।');
    await put('Tata Motors invested 90 billion rupees in Gujarat.');
    const check = async (statement: string) =>
      (await call('POST', '/v1/check', { body: { statement } })).body.verdict;
    expect(await check('India beat Australia by six wickets in Melbourne.')).toBe('supported');
    expect(await check('India beat Australia by nine wickets in Melbourne.')).toBe('refuted');
    expect(await check('Australia beat India by six wickets in Melbourne.')).toBe('notEnoughInfo');
    expect(await check('टाटा मोटर्स ने गुजरात में 9,000 करोड़ रुपये का निवेश किया।')).toBe('supported');
    expect(await check('टाटा मोटर्स ने गुजरात में 7,000 करोड़ रुपये का निवेश किया।')).toBe('refuted');
    expect(await check('टाटा मोटर्स ने असम में 9,000 करोड़ रुपये का निवेश किया।')).toBe('notEnoughInfo');
  });

  it('answers from a text in the other language, whatever the language of the statement is said to be', async () => {
    const text = 'Japan gave $100 million to Ukraine.';
    const statement = 'जापान ने यूक्रेन को 10 करोड़ डॉलर दिए।';
    for (const lang of [undefined, 'hi'])
      expect((await call('POST', '/v1/check', { body: { statement, text, lang } })).body.verdict).toBe(
        'supported',
      );
  });

  it('answers from one article: by its sentences for its owner, by its claims for others', async () => {
    const key = await keyFor('chk1', ['read', 'write']);
    const text = 'अस्पताल की नई इमारत में 320 बिस्तर हैं। योगी आदित्यनाथ ने लखनऊ में अस्पताल का उद्घाटन किया।';
    const articleId = (await call('POST', '/v1/articles', { key, body: { text } })).body.article.id;
    const check = (statement: string, as?: string) =>
      call('POST', '/v1/check', { body: { statement, articleId }, ...(as ? { key: as } : {}) });
    const told = 'योगी आदित्यनाथ ने लखनऊ में अस्पताल का उद्घाटन किया।';
    const stranger = await keyFor('chk2', ['read']);
    for (const as of [key, stranger, undefined])
      expect((await check(told, as)).body.verdict).toBe('supported');
    expect((await check('नीतीश कुमार ने पटना में पुल का उद्घाटन किया।', key)).body.verdict).toBe('notEnoughInfo');
    const spans = (await check(told, stranger)).body.claims.map(
      ({ span }: { span: { exact: string } }) => span.exact,
    );
    expect(spans).toHaveLength(1);
    expect(spans[0]).not.toContain('बिस्तर');
  });

  it('says that there is no such article, or none any more', async () => {
    const key = await keyFor('chk3', ['read', 'write', 'admin']);
    const check = (articleId: string) =>
      call('POST', '/v1/check', { body: { statement: 'पुल बना है।', articleId } });
    expect((await check('art_none')).status).toBe(404);
    const { id } = (await call('POST', '/v1/articles', { key, body: { text: STORY } })).body.article;
    await call('DELETE', `/v1/articles/${id}`, { key });
    expect((await check(id)).status).toBe(410);
  });
});
