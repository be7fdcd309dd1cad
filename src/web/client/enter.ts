import type { DrillWords } from '../words/drills/hi.ts';
import { byId, pageData } from './dom.ts';

const form = document.getElementById('enter') as HTMLFormElement | null;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const { lang, enter } = pageData<{ lang: string; enter: DrillWords['enter'] }>('words');
  const typed = byId<HTMLInputElement>('code').value.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  const code = typed.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x0966));
  const said = byId('said');
  const path = /^\d{6}$/u.test(code) ? `/d/${code}` : /^[A-Z]{6}$/u.test(code) ? `/class/${code}` : null;
  said.className = path ? '' : 'problem';
  said.textContent = path ? '' : enter.wrong;
  if (path) location.href = `${path}?lang=${lang}`;
});
