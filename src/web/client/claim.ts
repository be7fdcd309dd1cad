import { pageData } from './dom.ts';

const { text, data, copied } = pageData<{ text: string; data: unknown; copied: string }>('copies');
const COPIES: Readonly<Record<string, () => string>> = {
  text: () => text,
  link: () => location.href.split(/[?#]/u)[0] ?? '',
  data: () => JSON.stringify(data, null, 2),
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => {
    const copy = COPIES[button.dataset.copy ?? '']?.() ?? '';
    void navigator.clipboard?.writeText(copy).then(() => button.replaceChildren(copied));
  });
