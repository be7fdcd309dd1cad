/** A story that tells that its own news was denied, called false or withdrawn. Reviewed by hand. */
const DENIED: readonly RegExp[] = [
  /(?:खबर|खबरों|रिपोर्ट) (?:को|का|से) (?:[^\s।]+ ){0,3}(?:गलत|झूठा|झूठी|फर्जी|निराधार|बेबुनियाद|अफवाह|भ्रामक|खंडन)(?= |।)/u,
  /(?:खबर|खबरें|रिपोर्ट) (?:पूरी तरह (?:से )?)?(?:गलत|झूठा|झूठी|फर्जी|निराधार|भ्रामक) (?:है|हैं|था|थी|थीं|निकला|निकली|निकलीं|साबित)(?= |।)/u,
  /(?:खबर|रिपोर्ट) (?:को )?(?:[^\s।]+ ){0,8}(?:हटा|वापस ले) (?:लिया|ली|दिया|दी)(?= |।)/u,
];

/** Whether the story itself says that what it tells was denied, is false or was withdrawn: nothing of it is asked. */
export function isRetracted(text: string): boolean {
  return DENIED.some((pattern) => pattern.test(text));
}
