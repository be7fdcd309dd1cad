import type { CaseTag } from './postpositions.ts';

interface PronounGroup {
  readonly id: string;
  readonly kind: 'personal' | 'demonstrative' | 'reflexive' | 'first-second' | 'indefinite';
  readonly tag: CaseTag;
  readonly forms: string;
}

/** Pronouns that stand alone, with the case they carry. */
export const PRONOUNS: readonly PronounGroup[] = [
  { id: 'pron.erg', kind: 'personal', tag: 'ergative', forms: 'उसने उन्होंने इसने इन्होंने' },
  { id: 'pron.dat', kind: 'personal', tag: 'dative', forms: 'उसे उन्हें इसे इन्हें उसको उनको इसको इनको' },
  {
    id: 'pron.gen',
    kind: 'personal',
    tag: 'genitive',
    forms: 'उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके इनका इनकी इनके',
  },
  { id: 'pron.loc', kind: 'personal', tag: 'locative', forms: 'उसमें उनमें इसमें इनमें' },
  { id: 'pron.ins', kind: 'personal', tag: 'instrumental', forms: 'उससे उनसे इससे इनसे' },
  { id: 'pron.on', kind: 'personal', tag: 'superessive', forms: 'उसपर उनपर इसपर इनपर' },
  { id: 'pron.dir', kind: 'demonstrative', tag: 'direct', forms: 'वह वे वो यह ये' },
  { id: 'pron.self.gen', kind: 'reflexive', tag: 'genitive', forms: 'अपना अपनी अपने' },
  { id: 'pron.self', kind: 'reflexive', tag: 'direct', forms: 'खुद स्वयं स्वतः' },
  { id: 'pron.1.erg', kind: 'first-second', tag: 'ergative', forms: 'मैंने हमने तुमने आपने' },
  { id: 'pron.1.dat', kind: 'first-second', tag: 'dative', forms: 'मुझे हमें तुम्हें मुझको हमको आपको' },
  {
    id: 'pron.1.gen',
    kind: 'first-second',
    tag: 'genitive',
    forms: 'मेरा मेरी मेरे हमारा हमारी हमारे आपका आपकी आपके तुम्हारा तुम्हारी तुम्हारे तेरा',
  },
  { id: 'pron.1.ins', kind: 'first-second', tag: 'instrumental', forms: 'मुझसे हमसे आपसे तुमसे' },
  { id: 'pron.1', kind: 'first-second', tag: 'direct', forms: 'मैं हम तुम आप तू' },
  { id: 'pron.indef', kind: 'indefinite', tag: 'direct', forms: 'कोई कुछ सब सभी' },
];

/** Words that open a noun phrase: determiners and quantifiers. `direct` ones never stand before a case marker. */
export const DETERMINERS = {
  demonstrative: 'इस उस इन उन यह वह ये वे',
  any: 'किसी कुछ कई सभी सब हर प्रत्येक दोनों तीनों चारों पांचों अन्य अनेक कुल इतना इतनी इतने ऐसा ऐसी ऐसे वैसा वैसी समूचा समूची समूचे सारा सारी सारे पूरा पूरी पूरे तमाम विभिन्न अधिकांश ज्यादातर बाकी शेष संबंधित उक्त इसी उसी यही वही इन्हीं उन्हीं कोई एक सैकड़ों हजारों लाखों करोड़ों दर्जनों काफी',
  directOnly: 'यह वह ये वे जो कोई यही वही',
} as const;

/** Relative words. */
export const RELATIVES =
  'जो जिस जिन जिसने जिन्होंने जिसे जिन्हें जिसका जिसकी जिसके जिनका जिनकी जिनके जिसमें जिनमें जिससे जिनसे जिसपर जिनपर जहां जब जबसे जैसे जैसा जैसी जितना जितने जितनी ज्यों जिसको जिनको';

/** Question words. */
export const INTERROGATIVES =
  'कौन किस किन किसने किन्होंने किसे किन्हें किसका किसकी किसके किनका किनकी किनके किसमें किससे क्या क्यों कब कहां कैसे कैसा कैसी कितना कितने कितनी कौनसा कौनसी';
