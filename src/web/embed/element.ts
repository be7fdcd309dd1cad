import { el } from './dom.ts';
import { playQuiz } from './player.ts';
import style from './style.css';

const origin = new URL(import.meta.url).origin;

/** `<praman-quiz quiz="qz_…">`: loads when it comes near the screen; the page's styles do not reach inside. */
class PramanQuiz extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const card = el('div', { class: 'card', part: 'card' });
    root.append(card);
    this.#started = true;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        this.#play(card);
      },
      { rootMargin: '300px' },
    );
    seen.observe(this);
  }

  #play(card: HTMLElement): void {
    playQuiz(card, {
      origin: this.getAttribute('origin') ?? origin,
      quizId: this.getAttribute('quiz') ?? '',
      tell: (event, detail) => {
        if (event !== 'size')
          this.dispatchEvent(new CustomEvent(`praman:${event}`, { bubbles: true, composed: true, detail }));
      },
    });
  }
}

if (!customElements.get('praman-quiz')) customElements.define('praman-quiz', PramanQuiz);
