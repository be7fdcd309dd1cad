import { matchName } from '../../../../catalogue/lookup.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { fold } from '../../../../text/fold.ts';
import { isHonorific, isRole } from '../../lexicon/names/index.ts';

/** Between an office and the last word of the name behind it stand no more words: "डॉ. मोहन लाल". */
const MOST_BETWEEN = 3;
/** An office of more words makes a stem heavy. */
const MOST_WORDS = 8;

/** What offices are called with, before the noun of the office and in the name of its body. Reviewed by hand. */
const OF_OFFICE = new Set(
  'संयुक्त प्रमुख मुख्य अतिरिक्त अपर सहायक उप वरिष्ठ केंद्रीय राष्ट्रीय राज्य जिला प्रदेश नगर महानगर निगम पुलिस स्वास्थ्य वित्त गृह रक्षा शिक्षा विदेश रेल कृषि ऊर्जा चिकित्सा परिवार कल्याण विभाग मंत्रालय निदेशालय आयोग परिषद प्राधिकरण संस्थान अस्पताल कॉलेज विश्वविद्यालय रेलवे बैंक कंपनी थाना मंडल प्रखंड संघ समिति बोर्ड आपदा प्रबंधन संक्रामक रोग सर्विलांस जनसंपर्क सूचना प्रसारण जल शक्ति सड़क परिवहन राजमार्ग वन पर्यावरण वाणिज्य उद्योग खाद्य आपूर्ति श्रम नागर विमानन सिविल'
    .split(' ')
    .map(fold),
);

const plain = (word: string) => word.replace(/[.,।:()'’‘"“”]/gu, '');

/** Where the words that say of what an office is begin: "स्वास्थ्य विभाग के" before "सचिव". */
function startOfOffice(words: readonly string[], at: number): number {
  let start = at;
  let hangs = false;
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
    const word = words[i] as string;
    if (/[.,।:]$/u.test(word)) break;
    if (/^(?:के|की|का)$/u.test(word)) {
      if (hangs) break;
      hangs = true;
      continue;
    }
    const key = fold(plain(word));
    const isKnown = OF_OFFICE.has(key) || isRole(key) || matchName([key], 0, 'hi') !== null;
    if (!isKnown) break;
    start = i;
    hangs = false;
  }
  return start;
}

/** The office and the full name by which words first tell of somebody; null where they tell none. */
function introductionOf(words: readonly string[], keys: readonly string[], name: string): string | null {
  const own = name.split(' ').map((word) => fold(plain(word)));
  const last = own.at(-1) as string;
  for (let i = 1; i < keys.length; i++) {
    if (
      keys[i] !== last ||
      own.some((part) => !keys.slice(Math.max(0, i - MOST_BETWEEN), i + 1).includes(part))
    )
      continue;
    for (let at = i - 1; at >= Math.max(0, i - MOST_BETWEEN - 1); at--) {
      const key = keys[at] as string;
      if (isRole(key) && !isHonorific(key)) {
        const between = words.slice(at + 1, i);
        // "सचिव, मोहन", "मंत्री ने मोहन": of another.
        if (
          /[,।:]$/u.test(words[at] as string) ||
          between.some((word) => /^(?:ने|को|से|के|की|का|और|व|में|पर)$|[,।:]$/u.test(word))
        )
          break;
        const start = startOfOffice(words, at);
        // "प्रमुख पॉल": of what he is the head, and his given name, nothing says.
        if (own.length === 1 && between.length === 0) break;
        return [...words.slice(start, i), plain(words[i] as string)].join(' ').replace(/[“”"‘’']/gu, '');
      }
    }
  }
  return null;
}

function isBare(fact: Entity, source: string): boolean {
  return fact.class === 'person' && fact.ref === undefined && fact.name.endsWith(source.trim());
}

/** Tells who the source of a claim is, by the office that the story introduces with the name: "सचिव मोहन वर्मा" for "वर्मा". */
export function sourcesOf(text: string): (reading: Reading) => string | null {
  const told = once(() => {
    const words = text.split(/\s+/u);
    return { words, keys: words.map((word) => fold(plain(word))) };
  });
  const known = new Map<string, string | null>();
  return ({ claim }) => {
    const source = claim.attribution?.source;
    if (source === undefined || source.split(' ').length > MOST_BETWEEN) return null;
    const fact = claim.arguments.find(
      ({ role, fact: one }) => role === 'source' && one?.type === 'entity',
    )?.fact;
    if (fact?.type !== 'entity' || !isBare(fact, source)) return null;
    const before = known.get(fact.name);
    if (before !== undefined) return before;
    const found = introductionOf(told().words, told().keys, fact.name);
    known.set(fact.name, found);
    return found;
  };
}
