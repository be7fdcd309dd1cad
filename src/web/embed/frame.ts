import { playQuiz } from './player.ts';
import style from './style.css';

const LOWEST = 200;
const HIGHEST = 1000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`html,body{margin:0;background:none;color-scheme:light dark}${style}`);
document.adoptedStyleSheets = [sheet];

/** WordPress gives each frame a secret in its address and takes only heights that come with it. */
const secret = new URLSearchParams(location.hash.replace(/^#\??/u, '')).get('secret');
const card = document.getElementById('quiz') as HTMLElement;

/** Tells the page around how high the quiz is: WordPress and AMP each in their own words. */
function tellHeight(): void {
  const height = Math.ceil(card.getBoundingClientRect().height);
  const value = Math.min(HIGHEST, Math.max(LOWEST, height));
  if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: value }, '*');
  parent.postMessage({ praman: 'height', height: value }, '*');
}

// Only the page that frames us may ask again; what others send is left alone.
addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const data = event.data as { message?: unknown; secret?: unknown } | null;
  if (data?.message === 'ready' && data.secret === secret) tellHeight();
});
new ResizeObserver(tellHeight).observe(card);
playQuiz(card, {
  origin: new URL(location.href).origin,
  quizId: card.dataset.quiz ?? '',
  tell: (event, detail) => {
    if (event === 'size') tellHeight();
    else parent.postMessage({ praman: event, ...detail }, '*');
  },
});
