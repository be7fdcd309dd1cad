import { fold } from '../../../text/fold.ts';
import { LIGHT_VERBS, VERBS } from './verbs.ts';

/** One reading of a word as a form of a verb. `root` is as the lexicon writes it. */
export interface VerbForm {
  readonly root: string;
  readonly form: 'root' | 'perfective' | 'imperfective' | 'infinitive' | 'future' | 'subjunctive' | 'conjunctive' | 'imperative';
  readonly gender?: 'm' | 'f';
  readonly number?: 'sg' | 'pl';
}

type Ending = Omit<VerbForm, 'root'>;

/** Endings after any root. */
const ANY: Readonly<Record<string, Ending>> = {
  ता: { form: 'imperfective', gender: 'm', number: 'sg' },
  ते: { form: 'imperfective', gender: 'm', number: 'pl' },
  ती: { form: 'imperfective', gender: 'f', number: 'sg' },
  तीं: { form: 'imperfective', gender: 'f', number: 'pl' },
  ना: { form: 'infinitive', gender: 'm', number: 'sg' },
  ने: { form: 'infinitive', gender: 'm', number: 'pl' },
  नी: { form: 'infinitive', gender: 'f', number: 'sg' },
  नीं: { form: 'infinitive', gender: 'f', number: 'pl' },
  कर: { form: 'conjunctive' },
  के: { form: 'conjunctive' },
  '': { form: 'root' },
  इए: { form: 'imperative' },
  इएगा: { form: 'imperative' },
};

/** Endings after a root in a consonant. */
const CONSONANT: Readonly<Record<string, Ending>> = {
  'ा': { form: 'perfective', gender: 'm', number: 'sg' },
  'े': { form: 'perfective', gender: 'm', number: 'pl' },
  'ी': { form: 'perfective', gender: 'f', number: 'sg' },
  'ीं': { form: 'perfective', gender: 'f', number: 'pl' },
  'ेगा': { form: 'future', gender: 'm', number: 'sg' },
  'ेंगे': { form: 'future', gender: 'm', number: 'pl' },
  'ेगी': { form: 'future', gender: 'f', number: 'sg' },
  'ेंगी': { form: 'future', gender: 'f', number: 'pl' },
  'ूंगा': { form: 'future', gender: 'm', number: 'sg' },
  'ूंगी': { form: 'future', gender: 'f', number: 'sg' },
  'ोगे': { form: 'future', gender: 'm', number: 'pl' },
  'ें': { form: 'subjunctive', number: 'pl' },
  'ूं': { form: 'subjunctive', number: 'sg' },
  'ो': { form: 'imperative' },
  'िए': { form: 'imperative' },
};

/** Endings after a root in a vowel. */
const VOWEL: Readonly<Record<string, Ending>> = {
  या: { form: 'perfective', gender: 'm', number: 'sg' },
  आ: { form: 'perfective', gender: 'm', number: 'sg' },
  ए: { form: 'perfective', gender: 'm', number: 'pl' },
  ई: { form: 'perfective', gender: 'f', number: 'sg' },
  ईं: { form: 'perfective', gender: 'f', number: 'pl' },
  एगा: { form: 'future', gender: 'm', number: 'sg' },
  एंगे: { form: 'future', gender: 'm', number: 'pl' },
  एगी: { form: 'future', gender: 'f', number: 'sg' },
  एंगी: { form: 'future', gender: 'f', number: 'pl' },
  ऊंगा: { form: 'future', gender: 'm', number: 'sg' },
  ऊंगी: { form: 'future', gender: 'f', number: 'sg' },
  एं: { form: 'subjunctive', number: 'pl' },
  ऊं: { form: 'subjunctive', number: 'sg' },
  ओ: { form: 'imperative' },
};

const m = 'm' as const;
const f = 'f' as const;

function irregularForms(): Map<string, VerbForm[]> {
  const map = new Map<string, VerbForm[]>();
  const add = (root: string, form: VerbForm['form'], words: readonly (readonly [string, ('m' | 'f')?, ('sg' | 'pl')?])[]) => {
    for (const [word, gender, number] of words) {
      const key = fold(word);
      const reading: VerbForm = { root, form, ...(gender ? { gender } : {}), ...(number ? { number } : {}) };
      map.set(key, [...(map.get(key) ?? []), reading]);
    }
  };
  const perfectives: Readonly<Record<string, string>> = {
    कर: 'किया किए की कीं',
    जा: 'गया गए गई गईं',
    दे: 'दिया दिए दी दीं',
    ले: 'लिया लिए ली लीं',
    हो: 'हुआ हुए हुई हुईं',
  };
  for (const [root, words] of Object.entries(perfectives)) {
    const [ms, mp, fs, fp] = words.split(' ') as [string, string, string, string];
    add(root, 'perfective', [[ms, m, 'sg'], [mp, m, 'pl'], [fs, f, 'sg'], [fp, f, 'pl']]);
  }
  for (const [root, stem] of [['दे', 'द'], ['ले', 'ल']] as const) {
    add(root, 'future', [[`${root}गा`, m, 'sg'], [`${stem}ेंगे`, m, 'pl'], [`${root}गी`, f, 'sg'], [`${stem}ेंगी`, f, 'pl'], [`${stem}ूंगा`, m, 'sg']]);
    add(root, 'subjunctive', [[`${stem}ें`], [`${stem}ूं`]]);
    add(root, 'imperative', [[`${stem}ो`], [`${stem}ीजिए`]]);
  }
  add('हो', 'subjunctive', [['हों']]);
  add('कर', 'imperative', [['कीजिए']]);
  add('पी', 'imperative', [['पीजिए']]);
  return map;
}

const ROOTS: ReadonlyMap<string, string> = new Map(
  [...VERBS, ...LIGHT_VERBS].flatMap((group) => group.roots.split(' ').map((root) => [fold(root), root] as const)),
);
const IRREGULAR: ReadonlyMap<string, readonly VerbForm[]> = irregularForms();
const REGULARLY_PERFECT = new Set(['कर', 'जा', 'दे', 'ले', 'हो']);
const LONGEST_ENDING = 5;

function endsInVowel(root: string): boolean {
  return /[ािीुूेैोौआईऊएओ]$/u.test(root);
}

/** Roots in ई and ऊ shorten before a vowel: पी → पिया, छू → छुआ. */
function rootOf(stem: string): string | undefined {
  if (/ि$/u.test(stem)) return ROOTS.get(`${stem.slice(0, -1)}ी`);
  if (/ु$/u.test(stem)) return ROOTS.get(`${stem.slice(0, -1)}ू`);
  return undefined;
}

function reading(root: string, ending: Ending): VerbForm | null {
  return REGULARLY_PERFECT.has(root) && ending.form === 'perfective' ? null : { root, ...ending };
}

/**
 * Every reading of a folded word as a form of a known verb; empty where there is none. The copulas
 * (है, था …) and auxiliaries that are no verb (चाहिए) are closed-class words and not here.
 */
export function analyseVerb(key: string): readonly VerbForm[] {
  const forms: VerbForm[] = [...(IRREGULAR.get(key) ?? [])];
  for (let length = 0; length <= LONGEST_ENDING && length < key.length; length++) {
    const stem = key.slice(0, key.length - length);
    const suffix = key.slice(key.length - length);
    const root = ROOTS.get(stem);
    if (root) {
      const ending = ANY[suffix] ?? (endsInVowel(root) ? VOWEL[suffix] : CONSONANT[suffix]);
      const form = ending ? reading(root, ending) : null;
      if (form) forms.push(form);
      if (form?.form === 'perfective' && form.number === 'pl' && !endsInVowel(root)) forms.push({ root, form: 'subjunctive', number: 'sg' });
    } else {
      const shortened = VOWEL[suffix] ? rootOf(stem) : undefined;
      if (shortened) forms.push({ root: shortened, ...(VOWEL[suffix] as Ending) });
    }
  }
  return forms;
}

const NO_NE: ReadonlySet<string> = new Set(
  VERBS.filter((group) => group.ergative === false || group.transitivity === 'intransitive').flatMap((group) => group.roots.split(' ')),
);

/** Whether the verb takes ने in the perfective. */
export function isErgative(root: string): boolean {
  return !NO_NE.has(root);
}
