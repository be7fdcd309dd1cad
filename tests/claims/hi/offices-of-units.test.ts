import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const rolesOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) =>
    claim.kind === 'role' ? [claim.text] : [],
  );

describe('an office of a part of a party', () => {
  it('is told with that part', () =>
    expect(rolesOf('प्रदेश भाजपा अध्यक्ष मोहन राय ने बैठक की।')).toEqual(['मोहन राय प्रदेश भाजपा अध्यक्ष हैं।']));

  it('is told alone where it is of the whole', () =>
    expect(rolesOf('भाजपा अध्यक्ष मोहन राय ने बैठक की।')).toEqual(['मोहन राय भाजपा अध्यक्ष हैं।']));
});
