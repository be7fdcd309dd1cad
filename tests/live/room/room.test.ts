import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, keyFor, published } from '../../http/world.ts';
import { join, lead, newDrill, Screen } from './screens.ts';

describe('a live drill', () => {
  it('is played from the lobby to the results, every answer counted once', async () => {
    const { pin, hostToken, key } = await newDrill();
    const host = await lead(pin, hostToken);
    const [asha, ravi] = [await join(pin, 'आशा'), await join(pin, 'रवि')];
    host.send({ type: 'open', index: 0 });
    const { question } = await asha.screen.next('view', ({ phase }) => phase === 'open');
    expect(JSON.stringify(question)).not.toMatch(/key|quote|explanation/u);
    for (const player of [asha, ravi])
      player.screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[0]?.id });
    const shown = await host.next('hostView', ({ phase }) => phase === 'revealed');
    expect(Object.values(shown.reveal?.spread ?? {}).reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(shown.reveal?.proof.quote.exact).not.toBe('');
    host.send({ type: 'end' });
    await host.next('hostView', ({ phase }) => phase === 'ended');
    const results = await call('GET', `/v1/drills/${pin}/results`, { key });
    expect(results.body.players.map(({ nickname }: { nickname: string }) => nickname).sort()).toEqual([
      'आशा',
      'रवि',
    ]);
    expect(results.body.questions[0].answered).toBe(2);
  });

  it('lets a late player in, and a refreshed one back with nothing lost', async () => {
    const { pin, hostToken } = await newDrill({ autoReveal: false });
    const host = await lead(pin, hostToken);
    const asha = await join(pin, 'आशा');
    host.send({ type: 'open', index: 0 });
    const { question } = await asha.screen.next('view', ({ phase }) => phase === 'open');
    asha.screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[1]?.id });
    await asha.screen.next('answered');
    asha.screen.close();
    const again = await Screen.open(pin);
    again.send({ type: 'resume', v: 1, token: asha.token });
    expect((await again.next('view')).chosen).toBe(question?.options[1]?.id);
    const late = await Screen.open(pin);
    late.send({ type: 'join', v: 1, nickname: 'नया' });
    expect((await late.next('view')).phase).toBe('open');
  });

  it('comes back as it was when the object is evicted between any two messages', async () => {
    const { pin, hostToken, id } = await newDrill({ autoReveal: false });
    const evict = () => evictDurableObject(env.ROOMS.getByName(id));
    const host = await lead(pin, hostToken);
    await evict();
    const asha = await join(pin, 'आशा');
    await evict();
    host.send({ type: 'open', index: 0 });
    const { question } = await asha.screen.next('view', ({ phase }) => phase === 'open');
    await evict();
    asha.screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[0]?.id });
    await asha.screen.next('answered');
    await evict();
    asha.screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[0]?.id });
    await asha.screen.next('answered');
    await evict();
    host.send({ type: 'reveal', index: 0 });
    const shown = await host.next('hostView', ({ phase }) => phase === 'revealed');
    expect(Object.values(shown.reveal?.spread ?? {}).reduce((sum, n) => sum + n, 0)).toBe(1);
  });

  it('shows a closed question by its alarm where it was evicted before it could', async () => {
    const { pin, hostToken, id } = await newDrill({ autoReveal: false });
    const host = await lead(pin, hostToken);
    await join(pin, 'आशा');
    host.send({ type: 'open', index: 0 });
    await host.next('hostView', ({ phase }) => phase === 'open');
    const room = env.ROOMS.getByName(id);
    await runInDurableObject(room, (_, { storage }) => {
      storage.sql.exec(`UPDATE parts SET value = json_set(value, '$.phase', 'closed') WHERE name = 'play'`);
    });
    await evictDurableObject(room);
    expect(await runDurableObjectAlarm(room)).toBe(true);
    expect((await host.next('hostView', ({ phase }) => phase === 'revealed')).reveal).not.toBeNull();
  });

  it('takes a join that is sent twice for one player, and a second name from one phone for none', async () => {
    const { pin } = await newDrill();
    const screen = await Screen.open(pin);
    const token = 'own-token-of-this-phone-0001';
    for (let i = 0; i < 2; i++) {
      screen.send({ type: 'join', v: 1, nickname: 'आशा', token });
      expect((await screen.next('welcome')).nickname).toBe('आशा');
    }
    screen.send({ type: 'join', v: 1, nickname: 'रवि' });
    expect((await screen.next('refused')).code).toBe('out-of-turn');
    expect((await call('GET', `/v1/drills/${pin}`)).body.players).toBe(1);
  });

  it('refuses what is forged, out of turn or too large, and goes on', async () => {
    const { pin } = await newDrill();
    const asha = await join(pin, 'आशा');
    const refusals: [string, string][] = [
      ['{"type":"open","index":0}', 'not-host'],
      ['{"type":"answer","questionId":"x","optionId":"y"}', 'unknown-question'],
      ['{"type":"host","v":1,"token":"dh_0000000000000000000000"}', 'not-host'],
      ['{"type":"join"', 'bad-message'],
      [`{"type":"join","v":1,"nickname":"${'x'.repeat(3000)}"}`, 'bad-message'],
      ['{"type":"join","v":99,"nickname":"x"}', 'version'],
    ];
    for (const [text, code] of refusals) {
      asha.screen.raw(text);
      expect((await asha.screen.next('refused')).code).toBe(code);
    }
    expect((await call('GET', `/v1/drills/${pin}`)).body.players).toBe(1);
  });

  it('keeps its questions out of the published quiz until it ends', async () => {
    const { quizId, key } = await published('held');
    const before = (await call('GET', `/v1/quizzes/${quizId}`)).body.items.length;
    const { pin, hostToken } = await newDrill({}, 'held');
    expect((await call('GET', `/v1/quizzes/${quizId}`)).body.items.length).toBeLessThan(before);
    const host = await lead(pin, hostToken);
    host.send({ type: 'end' });
    await host.next('hostView', ({ phase }) => phase === 'ended');
    // The store has them back at once; readers' copies, which the room cannot reach, within their 30 s.
    expect((await call('GET', `/v1/quizzes/${quizId}`, { key })).body.items).toHaveLength(before);
  });

  it('is deleted at once with every nickname', async () => {
    const { pin, key } = await newDrill();
    await join(pin, 'आशा');
    expect((await call('DELETE', `/v1/drills/${pin}`, { key })).status).toBe(204);
    expect((await call('GET', `/v1/drills/${pin}`)).status).toBe(404);
  });

  it('gives the owner a new host secret and ends the old one', async () => {
    const { pin, key, hostToken } = await newDrill();
    const { body } = await call('POST', `/v1/drills/${pin}/host`, { key });
    await lead(pin, body.hostToken);
    const old = await Screen.open(pin);
    old.send({ type: 'host', v: 1, token: hostToken });
    expect((await old.next('refused')).code).toBe('not-host');
  });
});

describe('a self-paced drill', () => {
  it('gives every question at once and grades each answer with its proof', async () => {
    const { pin } = await newDrill({ mode: 'self' });
    const screen = await Screen.open(pin);
    screen.send({ type: 'join', v: 1, nickname: 'आशा' });
    await screen.next('welcome');
    const { questions } = await screen.next('self');
    const question = questions[0];
    screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[0]?.id });
    const graded = await screen.next('graded');
    expect(graded.result.quote.exact).not.toBe('');
  });

  it('is open for a year at most: a room is woken at no later time', async () => {
    const { key, quizId } = await published('open');
    const open = (days: number) =>
      call('POST', '/v1/drills', {
        key,
        body: {
          source: { quizId },
          mode: 'self',
          closesAt: new Date(Date.now() + days * 86_400_000).toISOString(),
        },
      });
    expect((await open(300)).status).toBe(201);
    const refused = await open(100_000);
    expect(refused.status).toBe(400);
    expect(refused.body.detail).toContain('closesAt');
  });

  it('teaches the class what it answers as it goes, before the drill closes', async () => {
    const key = await keyFor('going', ['read', 'write', 'publish', 'admin']);
    const { body: klass } = await call('POST', '/v1/classes', { key, body: { name: '8 अ' } });
    const { pin } = await newDrill({ mode: 'self', classCode: klass.code }, 'going');
    const screen = await Screen.open(pin);
    screen.send({ type: 'join', v: 1, nickname: 'आशा' });
    const { classToken } = await screen.next('welcome');
    const { questions } = await screen.next('self');
    const asked = questions[0];
    screen.send({ type: 'answer', questionId: asked?.id, optionId: asked?.options[0]?.id });
    await screen.next('graded');
    await expect
      .poll(() =>
        env.DB.prepare(
          'SELECT item_id FROM class_cards JOIN classes ON classes.id = class_id WHERE code = ?1',
        )
          .bind(klass.code)
          .first('item_id'),
      )
      .toBe(asked?.id);
    await env.DB.prepare(`UPDATE class_cards SET due_at = '2024-01-01T00:00:00.000Z'`).run();
    const other = await newDrill({ mode: 'self', classCode: klass.code, items: 4 }, 'going');
    const later = await Screen.open(other.pin);
    later.send({ type: 'join', v: 1, nickname: 'आशा', classToken });
    expect((await later.next('self')).questions.map(({ id }) => id)).toContain(asked?.id);
    const stranger = await Screen.open(other.pin);
    stranger.send({ type: 'join', v: 1, nickname: 'रवि' });
    expect((await stranger.next('self')).questions.map(({ id }) => id)).not.toContain(asked?.id);
  });

  it('brings back to a class what was missed', async () => {
    const key = await keyFor('owner', ['read', 'write', 'publish', 'admin']);
    const { body: klass } = await call('POST', '/v1/classes', { key, body: { name: '7 ब' } });
    const { pin, hostToken } = await newDrill({ classCode: klass.code });
    const host = await lead(pin, hostToken);
    const screen = await Screen.open(pin);
    screen.send({ type: 'join', v: 1, nickname: 'आशा' });
    expect((await screen.next('welcome')).classToken).toBeDefined();
    host.send({ type: 'open', index: 0 });
    const { question } = await screen.next('view', ({ phase }) => phase === 'open');
    screen.send({ type: 'answer', questionId: question?.id, optionId: question?.options[0]?.id });
    await host.next('hostView', ({ phase }) => phase === 'revealed');
    host.send({ type: 'end' });
    await host.next('hostView', ({ phase }) => phase === 'ended');
    await expect
      .poll(() => env.DB.prepare('SELECT count(*) AS cards FROM class_cards').first('cards'))
      .toBe(1);
  });
});
