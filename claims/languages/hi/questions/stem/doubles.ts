import { matchName } from '../../../../catalogue/lookup.ts';
import { fold } from '../../../../text/fold.ts';

/** A word of fewer letters may stand twice by the grammar. */
const SHORTEST = 3;
/** Words that Hindi says twice: "अलग अलग", "बार बार". */
const REDUPLICATED =
  /^(?:अलग|कोना|बार|साथ|धीरे|जगह|अपने|अपनी|अपना|कभी|कहीं|जल्दी|तरह|लाख|करोड़|हजार|बड़े|बड़ी|छोटे|छोटी|पीछे|आगे|आमने|दिन|रात|सुबह|शाम|गांव|गली|देश|शहर|कदम|रोज|समय|क्या|क्यों|कौन|किस|किन|कितन|पल|बूंद|पूरी|पूरा|पूरे|नए|नई|कोने|चप्पे|टुकड़े|तार|गर्म|ठीक|दूर|पास|भिन्न|विभिन्न|जैसे|वैसे)/u;
/** "मैच में शतक शतक लगाए": a word that was joined or typed twice. */
function repeatsWord(words: readonly string[]): boolean {
  return words.some(
    (word, i) => word.length >= SHORTEST && word === words[i + 1] && !REDUPLICATED.test(word),
  );
}

function isTown(word: string | undefined): boolean {
  return word !== undefined && word.length >= SHORTEST && matchName([fold(word)], 0, 'hi') !== null;
}

/** "गया और आरा गया में": two towns of a heading, and the first again at the start of its sentence. */
function repeatsTown(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      /^(?:और|व|एवं|तथा)$/u.test(word) &&
      words[i - 1] === words[i + 2] &&
      isTown(words[i - 1]) &&
      isTown(words[i + 1]),
  );
}

/** What numbers are made of, before their unit. */
const OF_NUMBER =
  /^(?:\p{Nd}[\p{Nd}.,]*|₹\p{Nd}[\p{Nd}.,]*|हजार|लाख|करोड़|करोड\u093c|अरब|सौ|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|डेढ़|ढाई)$/u;

/** "71 हजार टन की … 38 हजार टन की": the unit of two numbers. */
function isUnitAgain(words: readonly string[], i: number, j: number): boolean {
  return (
    OF_NUMBER.test(words[i - 1] ?? '') && OF_NUMBER.test(words[j - 1] ?? '') && words[i - 1] !== words[j - 1]
  );
}

/** "बिजली गिरने से … बिजली गिरने से": three words again, as a heading and the sentence behind it say the same. */
function repeatsFar(words: readonly string[]): boolean {
  for (let i = 0; i + 3 < words.length; i++)
    for (let j = i + 1; j + 2 < words.length; j++)
      if (
        words[i] === words[j] &&
        words[i + 1] === words[j + 1] &&
        words[i + 2] === words[j + 2] &&
        !isUnitAgain(words, i, j)
      )
        return true;
  return false;
}

/** Whether a text says a word, a town or a phrase twice, as where two texts ran into each other. */
export function saysTwice(text: string): boolean {
  // Whoever says it may be spoken of in what is said.
  const words = text
    .slice(text.lastIndexOf('के अनुसार, ') + 1)
    .replace(/[।,?]/gu, '')
    .split(' ');
  return repeatsWord(words) || repeatsTown(words) || repeatsFar(words);
}
