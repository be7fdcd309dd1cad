import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const joined = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2024-05-31' })
    .readings.map(({ claim }) => claim.text)
    .join(' ');

describe('"he" behind a sentence that names somebody else', () => {
  it('is not who was beaten', () => {
    const lead = 'Carlos Lee won in May. It was his third win over Jannik Orr.';
    expect(joined(`${lead} He dropped only one set.`)).not.toContain('Jannik Orr dropped');
  });

  it('is not whom the Spaniard thanked', () => {
    const lead = 'Carlos Lee won in May. The Spaniard thanked Donald Hill.';
    expect(joined(`${lead} He closed out the match.`)).not.toContain('Donald Hill closed');
  });

  it('is who spoke, whose reply it was', () => {
    const lead = 'Ann Lee spoke in May. In his reply, Ben Hill said it was late.';
    expect(joined(`${lead} He left Leeds in June. Omega left.`)).toContain('Ben Hill left Leeds in June.');
  });
});

describe('"the centre"', () => {
  it('is a government where it acts, and a place where something is done in it', () => {
    const lead = 'A leopard was taken to a rescue centre in Nashik.';
    expect(joined(`${lead} The centre approved the plan. Omega left.`)).not.toContain(
      'rescue centre approved',
    );
  });
});
