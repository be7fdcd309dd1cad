import { decodeEntities } from './entities.ts';

/** What stands in a page's head, and its first heading. Texts are raw: entities as written. */
export class Head {
  readonly meta = new Map<string, string>();
  readonly scripts: string[] = [];
  title = '';
  heading = '';
  canonical = '';
  time = '';

  /** Attaches itself to a rewriter; it is filled while the page passes. */
  attach(rewriter: HTMLRewriter): HTMLRewriter {
    return rewriter
      .on('meta', { element: (element) => this.addMeta(element) })
      .on('link[rel~="canonical"]', {
        element: (element) => {
          this.canonical ||= decodeEntities(element.getAttribute('href') ?? '');
        },
      })
      .on('time[datetime]', {
        element: (element) => {
          this.time ||= element.getAttribute('datetime') ?? '';
        },
      })
      .on('head > title', {
        text: (chunk) => {
          this.title += chunk.text;
        },
      })
      .on('h1', {
        text: (chunk) => {
          this.heading += chunk.text;
        },
      })
      .on('script[type="application/ld+json"]', {
        element: () => {
          this.scripts.push('');
        },
        text: (chunk) => {
          this.scripts.push((this.scripts.pop() ?? '') + chunk.text);
        },
      });
  }

  private addMeta(element: Element): void {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content');
    if (!name || !content || this.meta.has(name.toLowerCase())) return;
    this.meta.set(name.toLowerCase(), decodeEntities(content).trim());
  }
}
