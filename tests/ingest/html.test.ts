import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/ingest/html/entities.ts';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const ONE = 'मुख्यमंत्री ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया।';
const TWO = 'कंपनी ने पुल को तीन वर्ष में बनाया।';
const LONG = Array.from({ length: 8 }, (_, n) => `${n + 1}. ${TWO}`).join('\n');

describe('the story of a page', () => {
  it('is the articleBody of its JSON-LD, with title, date, publisher and canonical address', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList' },
        {
          '@type': ['NewsArticle'],
          headline: 'पुल खुला &amp; चला',
          articleBody: LONG,
          datePublished: '2024-03-13T08:00:00+05:30',
          inLanguage: 'hi-IN',
          publisher: { '@type': 'Organization', name: 'नया अखबार' },
          mainEntityOfPage: { '@id': 'https://www.paper.example/pul' },
        },
      ],
    };
    const page = await readHtml(
      `<html><head><title>x</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><article><p>${ONE}</p></article></body></html>`,
      'https://paper.example/pul?utm=1',
    );
    expect(page).toEqual({
      text: LONG.split('\n').join('\n\n'),
      title: 'पुल खुला & चला',
      lang: 'hi',
      publishedAt: '2024-03-13T08:00:00+05:30',
      publisher: 'नया अखबार',
      canonical: 'https://www.paper.example/pul',
    });
  });

  it('is in the paragraphs where JSON-LD has a teaser or is broken', async () => {
    for (const script of ['{"@type":"NewsArticle","articleBody":"मुख्यमंत्री ने…"}', '{broken'])
      expect(
        (
          await readHtml(
            `<script type="application/ld+json">${script}</script><article><p>${ONE}<p>${TWO}</article>`,
          )
        ).text,
      ).toBe(`${ONE}\n\n${TWO}`);
  });

  it('leaves out scripts, style, menus, asides, captions, hidden parts and what else one may read', async () => {
    const page = await readHtml(`<!doctype html><html><body>
      <nav><p>होम राजनीति खेल</p></nav><header><h1>पुल&nbsp;खुला</h1></header>
      <article><style>p{}</style><p>${ONE}</p><script>var a = "<p>बुरा</p>";</script>
      <figure><img src=x><figcaption>तस्वीर का नाम</figcaption></figure>
      <aside><p>विज्ञापन यहाँ है</p></aside><div class="related-stories"><p>दूसरी खबर का नाम</p></div>
      <p hidden>छिपा हुआ</p><p><a href="/x">यह भी पढ़ें दूसरी खबर</a></p><noscript><p>स्क्रिप्ट चालू करें</p></noscript>
      <!-- <p>टिप्पणी</p> --><p>${TWO}</p><h3>सबसे ज्यादा पढ़ी गई</h3></article>
      <footer><p>सर्वाधिकार सुरक्षित</p></footer></body></html>`);
    expect(page).toMatchObject({ text: `${ONE}\n\n${TWO}`, title: 'पुल खुला' });
  });

  it('is the weightiest article where cards of others stand beside it', async () => {
    const page = await readHtml(
      `<article><p>छोटा कार्ड।</p></article><article><p>${ONE}</p><p>${TWO}</p></article><article><p>और कार्ड।</p></article>`,
    );
    expect(page.text).toBe(`${ONE}\n\n${TWO}`);
  });

  it('is what the page marks as the body, and markup inside a paragraph is one text', async () => {
    const page = await readHtml(
      `<article><p>लेखक का परिचय</p><div itemprop="articleBody"><p>${ONE.replace('लखनऊ', '<b>लख</b>नऊ')}</p><h2>लागत</h2><p>कंपनी ने&nbsp;पुल<br>बनाया।</p></div></article>`,
    );
    expect(page.text).toBe(`${ONE}\n\nलागत\n\nकंपनी ने पुल बनाया।`);
  });

  it('is found where the wrapper of all is named like an advertisement, and where paragraphs are no p', async () => {
    const wrapped = await readHtml(
      `<div class="page ads-enabled"><article><p>${ONE}</p><p>${TWO}</p></article></div>`,
    );
    expect(wrapped.text).toBe(`${ONE}\n\n${TWO}`);
    const divs = await readHtml(`<main><div>${ONE}</div><div>छोटा</div><div>${ONE}</div></main>`);
    expect(divs.text).toBe(`${ONE}\n\n${ONE}`);
  });

  it('leaves out posts of others that are set into it', async () => {
    const page = await readHtml(
      `<article><p>${ONE}</p><blockquote class="twitter-tweet"><p>किसी की पोस्ट</p></blockquote><p>${TWO}</p></article>`,
    );
    expect(page.text).toBe(`${ONE}\n\n${TWO}`);
  });

  it('is none where a page holds only menus', async () => {
    expect((await readHtml('<html><body><ul><li><a href="/">होम</a></li></ul></body></html>')).text).toBe('');
    expect((await readHtml('')).text).toBe('');
  });

  it('takes no canonical address of another site', async () => {
    const page = (href: string) =>
      readHtml(
        `<link rel="canonical" href="${href}"><article><p>${ONE}</p></article>`,
        'https://m.paper.example/a',
      );
    expect((await page('https://www.paper.example/b#top')).canonical).toBe('https://www.paper.example/b');
    expect((await page('/c')).canonical).toBe('https://m.paper.example/c');
    expect((await page('https://other.example/b')).canonical).toBeUndefined();
    expect((await page('javascript:alert(1)')).canonical).toBeUndefined();
  });

  it.each([
    ['deep', '<div>'.repeat(50_000)],
    ['without an end', `<article>${'<p>क<b>'.repeat(50_000)}`],
    ['all small tags', '<b></b>'.repeat(400_000)],
    ['all links', `<article>${'<p><a href="/x">क</a></p>'.repeat(100_000)}`],
  ])('is given up where the page has more parts than a page has: %s', async (_name, page) => {
    await expect(readHtml(page)).rejects.toMatchObject({ code: 'no-article' });
  });

  it.each([
    ['all brackets', '<'.repeat(1_000_000)],
    ['one attribute', `<p class="${'related '.repeat(100_000)}">क</p>`],
    ['one script', `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`],
  ])('is read, in few pieces, where the page is %s', async (_name, page) => {
    await expect(readHtml(page)).resolves.toMatchObject({ text: expect.any(String) });
  });
});

describe('character references', () => {
  it('are decoded by name and number; unknown ones stay', () => {
    expect(
      decodeEntities('&lt;b&gt; &amp;amp; &#2346;&#x941;ल &nbsp;&hellip; &rsquo; &#146; &equals; &nosuch; &'),
    ).toBe('<b> &amp; पुल \u00a0… ’ ’ = &nosuch; &');
  });
});
