const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'ph',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
};
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
};
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};

/** A Devanagari word in Latin letters, without its unspoken final a: पुतिन → putin. Other words as they are. */
export function romanise(word: string): string {
  let out = '';
  const text = word.normalize('NFD').replace(/\u093c/gu, '');
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const next = text[i + 1];
    const consonant = CONSONANTS[char];
    if (consonant !== undefined) {
      out += consonant;
      const silent = next === undefined || next === '\u094d' || SIGNS[next] !== undefined;
      if (!silent) out += 'a';
    } else if (char === 'ं' || char === 'ँ') out += 'n';
    else out += VOWELS[char] ?? SIGNS[char] ?? (char === '\u094d' || char === 'ः' ? '' : char);
  }
  return out;
}

/**
 * The key under which spellings of a name meet in either script: "Putin", "putin" and "पुतिन" give the
 * same. Doubled letters, h after a consonant, w/v, ee/i, oo/u, c/k/q, z/j and inner a are made alike.
 */
export function soundKey(word: string): string {
  const latin = romanise(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '');
  return latin
    .replace(/ph/gu, 'f')
    .replace(/ee|ea|y/gu, 'i')
    .replace(/oo|ou/gu, 'u')
    .replace(/w/gu, 'v')
    .replace(/ck|[cq](?!h)/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/z/gu, 'j')
    .replace(/([bcdgjkpst])h/gu, '$1')
    .replace(/m(?=[bp])/gu, 'n')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=.)a(?=.)/gu, '')
    .replace(/[ae]$/u, '');
}
