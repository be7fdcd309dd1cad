import { describe, expect, it } from 'vitest';
import { readArticle } from '../../claims/index.ts';

const BODY =
  'Two people were hurt when a ferry hit a pier in Leith on Monday, police said. The ferry had left Burntisland at noon.';
const KHABAR = 'लेह में सोमवार को नाव पलटने से दो लोग घायल हो गए। पुलिस ने बताया कि नाव में 12 लोग सवार थे।';
const title = (first: string, body = BODY) => readArticle({ text: `${first}\n\n${body}` }).article.title;

describe('the headline of a page', () => {
  it('stands behind the line that says where on its site the story is', () => {
    expect(title('Home | UK | Scotland\nFerry hits pier in Leith')).toBe('Ferry hits pier in Leith');
    expect(title('होम › राज्य › लद्दाख\nलेह में नाव पलटी, दो घायल', KHABAR)).toBe('लेह में नाव पलटी, दो घायल');
  });

  it('is the line that is given again behind such steps', () => {
    const headline = 'लेह में नाव पलटी, दो लोग घायल';
    expect(title(`खबरें / लद्दाख / ${headline}\n${headline}`, KHABAR)).toBe(headline);
  });

  it('ends before the name of its site', () => {
    expect(title('Ferry hits pier in Leith - The Daily Post')).toBe('Ferry hits pier in Leith');
    expect(title('Ferry hits pier in Leith | UK News - The Times')).toBe('Ferry hits pier in Leith');
    expect(title('लेह में नाव पलटी, दो घायल | जागरण', KHABAR)).toBe('लेह में नाव पलटी, दो घायल');
  });

  it('keeps what is no site and no step', () => {
    expect(title('Ferry hits pier in Leith - two hurt')).toBe('Ferry hits pier in Leith - two hurt');
    expect(title('Leith ferry | What we know about the crash')).toBe(
      'Leith ferry | What we know about the crash',
    );
    expect(title('लेह में नाव पलटी - पुलिस', KHABAR)).toBe('लेह में नाव पलटी - पुलिस');
  });
});
