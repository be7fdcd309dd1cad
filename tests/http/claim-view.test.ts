import { describe, expect, it } from 'vitest';
import { call, keyFor } from './world.ts';

const TEXT =
  'मुख्यमंत्री योगी आदित्यनाथ ने कहा कि सरकार ने लखनऊ में गोमती पुल पर 240 करोड़ रुपये खर्च किए। गोमती पुल का उद्घाटन मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में किया।';

async function claims() {
  const key = await keyFor('view', ['write', 'read']);
  const made = await call('POST', '/v1/articles', {
    key,
    body: {
      text: TEXT,
      title: 'गोमती पुल खुला',
      url: 'https://paper.example/pul?a=1#top',
      publisher: 'दैनिक "नमूना"',
      publishedAt: '2024-03-13',
    },
  });
  return made.body.claims as { id: string; modality: string }[];
}

describe('a claim', () => {
  it('shows the words round each span, and opens at them in the source', async () => {
    for (const { id } of await claims()) {
      const { body } = await call('GET', `/v1/claims/${id}`);
      for (const { start, end, exact, prefix, suffix } of body.spans) {
        expect(TEXT.slice(start, end)).toBe(exact);
        expect(TEXT.slice(Math.max(0, start - 32), start)).toBe(prefix);
        expect(TEXT.slice(end, end + 32)).toBe(suffix);
      }
      const [address, fragment] = body.source.quoteUrl.split('#:~:text=');
      expect(address).toBe('https://paper.example/pul?a=1');
      for (const part of fragment.split(',')) expect(body.spans[0].exact).toContain(decodeURIComponent(part));
      expect(fragment).not.toContain('-');
    }
  });

  it('is a schema.org Claim by Accept, with its article, the quotation and its address', async () => {
    for (const { id } of await claims()) {
      const found = await call('GET', `/v1/claims/${id}`, { headers: { accept: 'application/ld+json' } });
      const plain = (await call('GET', `/v1/claims/${id}`)).body;
      expect(found.headers.get('content-type')).toContain('application/ld+json');
      expect(found.headers.get('vary')).toContain('accept');
      expect(found.body).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Claim',
        identifier: id,
        text: plain.text,
        inLanguage: 'hi',
        creativeWorkStatus: 'live',
        appearance: [
          {
            '@type': 'NewsArticle',
            '@id': 'https://paper.example/pul?a=1#top',
            headline: 'गोमती पुल खुला',
            datePublished: '2024-03-13',
            publisher: { '@type': 'Organization', name: 'दैनिक "नमूना"' },
            hasPart: expect.arrayContaining([
              {
                '@type': 'Quotation',
                inLanguage: 'hi',
                text: plain.spans[0].exact,
                url: plain.source.quoteUrl,
              },
            ]),
          },
        ],
      });
      expect(found.body['@id']).toContain(`/c/${id}`);
    }
  });

  it('that somebody says is theirs: the author is not the paper', async () => {
    const reported = (await claims()).find(({ modality }) => modality === 'reported');
    const found = await call('GET', `/v1/claims/${reported?.id}`, {
      headers: { accept: 'application/ld+json' },
    });
    expect(found.body.author?.name ?? found.body.creditText).toContain('योगी आदित्यनाथ');
  });

  it.each(['none', "x' OR '1'='1", '%00', '..', 'क', 'clm_0'])(
    'that is not there (%s) is not found',
    async (id) => {
      const found = await call('GET', `/v1/claims/${encodeURIComponent(id)}`);
      expect(found).toMatchObject({ status: 404, body: { code: 'not-found' } });
    },
  );

  it('whose id is no id is refused', async () => {
    expect((await call('GET', `/v1/claims/${'x'.repeat(61)}`)).status).toBe(400);
  });
});
