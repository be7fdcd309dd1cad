import { describe, expect, it } from 'vitest';
import { call, keyFor } from './world.ts';

const STORY =
  'पटना, 12 मार्च (एजेंसी)। मुख्यमंत्री नीतीश कुमार ने बुधवार को पटना में गंगा पुल का उद्घाटन किया। नीतीश कुमार ने पुल पर 240 करोड़ रुपये खर्च किए।';

interface Draft {
  argument: number;
  kind: string;
  answer: string;
  stem: string;
  evidence: { start: number; end: number; exact: string };
  options: { text: string; why: string }[];
}

let stories = 0;

/** An owner's story with an empty quiz about it, and the claim that tells of money. */
async function emptyQuiz(owner: string, text = STORY, sensitive?: boolean) {
  const key = await keyFor(owner, ['read', 'write', 'publish', 'admin']);
  const publishedAt = `20${10 + stories++}-03-13`;
  const { article, claims } = (await call('POST', '/v1/articles', { key, body: { text, publishedAt } })).body;
  const made = await call('POST', '/v1/quizzes', {
    key,
    body: { articleIds: [article.id], items: 0, ...(sensitive ? { sensitive } : {}) },
  });
  return { key, quizId: made.body.id, made, articleId: article.id, claims, publishedAt };
}

async function draftsOf(key: string, quizId: string, claimId: string): Promise<Draft[]> {
  return (await call('GET', `/v1/quizzes/${quizId}/claims/${claimId}/drafts`, { key })).body.drafts;
}

const moneyClaim = (claims: { id: string; text: string }[]) =>
  claims.find(({ text }) => text.includes('240'))?.id ?? '';

/** The draft about money as a question that passes. */
async function moneyItem(key: string, quizId: string, claims: { id: string; text: string }[]) {
  const claimId = moneyClaim(claims);
  const draft = (await draftsOf(key, quizId, claimId)).find(({ kind }) => kind === 'money') as Draft;
  const { argument, stem, answer, options } = draft;
  return {
    claimId,
    argument,
    stem,
    answer,
    options: options.slice(0, 3).map(({ text, why }) => ({ text, why })),
  };
}

describe('a question of an editor’s own', () => {
  it('is prepared from each argument of a claim, with the words that prove it and false options', async () => {
    const { key, quizId, made, claims } = await emptyQuiz('own');
    expect([made.status, made.body.items]).toEqual([201, []]);
    const drafts = await draftsOf(key, quizId, moneyClaim(claims));
    expect(drafts.map(({ kind }) => kind)).toContain('money');
    for (const { evidence, answer } of drafts) {
      expect(STORY.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      expect(answer).not.toBe('');
    }
    const money = drafts.find(({ kind }) => kind === 'money');
    expect(money?.stem).toMatch(/\?$/u);
    expect(money?.options.length).toBeGreaterThanOrEqual(3);
  });

  it('is added, published, graded, and falls with its claim', async () => {
    const { key, quizId, articleId, claims, publishedAt } = await emptyQuiz('ownadd');
    const body = await moneyItem(key, quizId, claims);
    const added = await call('POST', `/v1/quizzes/${quizId}/items`, { key, body });
    expect(added.status).toBe(201);
    const [item] = added.body.items;
    expect(item).toMatchObject({ claimId: body.claimId, stem: body.stem, status: 'live' });
    const amounts = item.options.map(({ text }: { text: string }) => Number.parseInt(text, 10));
    expect(amounts).toEqual([...amounts].sort((a: number, b: number) => a - b));
    await call('PATCH', `/v1/quizzes/${quizId}`, { key, body: { status: 'published' } });
    const shown = (await call('GET', `/v1/quizzes/${quizId}`)).body.items[0];
    const right = shown.options.find(({ text }: { text: string }) => text === body.answer);
    const answer = { itemId: shown.id, optionId: right.id };
    const graded = await call('POST', `/v1/quizzes/${quizId}/answers`, { body: answer });
    expect(graded.body).toMatchObject({ right: true, status: 'live' });
    await call('PUT', `/v1/articles/${articleId}`, {
      key,
      body: { text: STORY.replace('240', '345'), publishedAt },
    });
    expect((await call('GET', `/v1/quizzes/${quizId}`)).body.items).toEqual([]);
  });

  it('is checked as it is written, and refused by the rule that it breaks', async () => {
    const { key, quizId, claims } = await emptyQuiz('owncheck');
    const good = await moneyItem(key, quizId, claims);
    const check = async (body: object) =>
      (await call('POST', `/v1/quizzes/${quizId}/items:check`, { key, body: { ...good, ...body } })).body;
    const failed = (of: { checks: { rule: string; verdict: string }[] }) =>
      of.checks.filter(({ verdict }) => verdict === 'reject').map(({ rule }) => rule);
    expect((await check({})).passes).toBe(true);
    expect(failed(await check({ stem: `${good.answer} कहां खर्च हुए?` }))).toContain('key-not-in-stem');
    expect(failed(await check({ answer: '999 करोड़ रुपये' }))).toContain('quote-holds-key');
    const same = good.options.map(() => ({ text: good.options[0]?.text, why: '' }));
    expect(failed(await check({ options: same }))).toContain('four-distinct');
    const english = await check({ answer: '999 करोड़ रुपये', wordsIn: 'en' });
    expect(english.checks.find(({ verdict }: { verdict: string }) => verdict === 'reject').detail).toMatch(
      /^[\p{ASCII}’“”]+$/u,
    );
    const refused = await call('POST', `/v1/quizzes/${quizId}/items`, {
      key,
      body: { ...good, answer: '999 करोड़ रुपये' },
    });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid-request']);
    expect(refused.body.detail).toContain('quote-holds-key');
  });

  it('never asks for victims in a story of death', async () => {
    const text =
      'पटना, 12 मार्च (एजेंसी)। पटना में बुधवार को हुए सड़क हादसे में 15 लोगों की मौत हो गई। मुख्यमंत्री नीतीश कुमार ने हादसे में 15 लोगों की मौत पर शोक जताया।';
    const refused = await emptyQuiz('ownsad', text);
    expect(refused.made.body.code).toBe('sensitive-story');
    const { key, quizId, claims } = await emptyQuiz('ownsadder', text, true);
    const claim = claims.find((one: { text: string }) => one.text.includes('15'));
    const draft = (await draftsOf(key, quizId, claim.id)).find(({ kind }) => kind === 'count') as Draft;
    const { body } = await call('POST', `/v1/quizzes/${quizId}/items:check`, {
      key,
      body: {
        claimId: claim.id,
        argument: draft.argument,
        stem: 'पटना में हुए सड़क हादसे में कितने लोगों की मौत हो गई?',
        answer: draft.answer,
        options: ['10 लोग', '12 लोग', '18 लोग'].map((option) => ({ text: option, why: '' })),
      },
    });
    expect(body.passes).toBe(false);
    expect(body.checks.map(({ rule }: { rule: string }) => rule)).toContain('no-victims');
  });

  it('is for claims of the quiz’s own stories alone', async () => {
    const { claims } = await emptyQuiz('ownone');
    const { key, quizId } = await emptyQuiz('owntwo');
    const path = `/v1/quizzes/${quizId}/claims/${moneyClaim(claims)}/drafts`;
    expect((await call('GET', path, { key })).status).toBe(404);
  });
});
