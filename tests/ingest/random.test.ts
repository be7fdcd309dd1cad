import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/charset.ts';
import { readFeed } from '../../src/ingest/feed.ts';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { robotsAllow } from '../../src/ingest/robots.ts';

const PIECES = [
  '<p>',
  '</p>',
  '<article>',
  '</article>',
  '<div class="related">',
  '</div>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","articleBody":',
  '"पुल बना।"}',
  '<a href="/x">',
  '<br>',
  '<svg/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#x915;',
  '&#0;',
  '&#xd800;',
  '<',
  '>',
  '"',
  'पुल बना।',
  'The bridge opened.',
  '\u0000',
  '\ud83d\ude42',
  '<link rel="canonical" href="',
  '<meta property="og:title" content="',
];
const page = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 });

describe('whatever a site sends', () => {
  it('HTML is read or refused with a code, and no markup or half character comes out as text', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (pieces) => {
        const read = await readHtml(pieces.join(''), 'https://paper.example/a').catch(
          (error: { code?: string }) => error.code,
        );
        if (typeof read !== 'object') return expect(read).toBe('no-article');
        expect(read.text.isWellFormed()).toBe(true);
        expect(read.text).not.toMatch(/<\/?(?:p|article|div|script)\b/u);
        if (read.canonical) expect(new URL(read.canonical).hostname).toBe('paper.example');
        return undefined;
      }),
      { numRuns: 300 },
    );
  });

  it('a feed is read or refused with a code', () => {
    const xml = fc.array(
      fc.constantFrom(
        '<rss>',
        '</rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<link>',
        'https://a.example/',
        '</link>',
        '<feed>',
        '<entry>',
        '&',
        '<!DOCTYPE x [',
        ']>',
        '<urlset>',
        '<url>',
        '<loc>',
        '</loc>',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(xml, (pieces) => {
        try {
          for (const { url } of readFeed(pieces.join('')).entries) expect(URL.canParse(url)).toBe(true);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('invalid-request');
        }
      }),
    );
  });

  it('bytes of any kind become well-formed text', () => {
    const label = fc.constantFrom('', 'utf-8', 'utf-16', 'windows-1252', 'iso-8859-1', 'big5', 'nonsense');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, charset) => {
        expect(decodePage(bytes, `text/html; charset=${charset}`).isWellFormed()).toBe(true);
      }),
    );
  });

  it('robots.txt is one of two answers', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.webPath(), (robots, path) => {
        expect([true, false]).toContain(robotsAllow(robots, path));
      }),
    );
  });
});
