import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/ingest/feed.ts';

describe('a feed', () => {
  it('may be RSS', () => {
    const feed = readFeed(`<?xml version="1.0"?><rss version="2.0"><channel><title>नया अखबार</title>
      <item><title><![CDATA[पुल खुला]]></title><link>https://paper.example/1?a=1&amp;b=2</link><pubDate>Wed, 13 Mar 2024 08:00:00 +0530</pubDate></item>
      <item><title>दो</title><guid>https://paper.example/2</guid></item>
      <item><title>कोई पता नहीं</title><guid isPermaLink="false">17</guid></item></channel></rss>`);
    expect(feed).toMatchObject({ kind: 'rss', title: 'नया अखबार' });
    expect(feed.entries).toEqual([
      { url: 'https://paper.example/1?a=1&b=2', fingerprint: 'Wed, 13 Mar 2024 08:00:00 +0530|पुल खुला' },
      { url: 'https://paper.example/2', fingerprint: 'दो' },
    ]);
  });

  it('may be Atom', () => {
    const feed = readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">नया</title>
      <entry><title>एक</title><link rel="self" href="https://paper.example/api/1"/><link href="https://paper.example/1"/><updated>2024-03-13T08:00:00Z</updated></entry></feed>`);
    expect(feed).toMatchObject({ kind: 'atom', title: 'नया' });
    expect(feed.entries).toEqual([
      { url: 'https://paper.example/1', fingerprint: '2024-03-13T08:00:00Z|एक' },
    ]);
  });

  it('may be a news sitemap, or an index of sitemaps', () => {
    const map =
      readFeed(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://paper.example/1</loc><news:news><news:publication_date>2024-03-13</news:publication_date><news:title>एक</news:title></news:news></url></urlset>`);
    expect(map.entries).toEqual([{ url: 'https://paper.example/1', fingerprint: '2024-03-13|एक' }]);
    const index = readFeed(
      '<sitemapindex><sitemap><loc>https://paper.example/today.xml</loc><lastmod>2024-03-13</lastmod></sitemap></sitemapindex>',
    );
    expect(index.sitemaps).toEqual([{ url: 'https://paper.example/today.xml', fingerprint: '2024-03-13' }]);
  });

  it.each(['<html><body>no feed</body></html>', 'no xml', ''])('is not %j', (xml) => {
    expect(() => readFeed(xml)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
  });

  it('does not grow by entities of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'क'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><rss><channel><title>${'&b;'.repeat(100)}</title></channel></rss>`;
    const size = () => {
      try {
        return readFeed(bomb).title.length;
      } catch {
        return 0;
      }
    };
    expect(size()).toBeLessThan(200_000);
  });
});
