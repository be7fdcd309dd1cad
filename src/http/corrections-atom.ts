import type { Correction } from '../services/corrections/ports.ts';

/** Text inside XML; characters that XML does not take are left out. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function entry(correction: Correction, origin: string): string {
  const { seq, change, claimId, claimText, articleId, detail, createdAt } = correction;
  const link = claimId ? `${origin}/c/${claimId}` : `${origin}/v1/articles/${articleId}`;
  return `  <entry>
    <id>${xml(`${origin}/v1/corrections#${seq}`)}</id>
    <title>${xml(`${change}: ${claimText ?? articleId}`)}</title>
    <updated>${xml(createdAt)}</updated>
    <link href="${xml(link)}"/>
    <category term="${xml(change)}"/>
    <summary>${xml(detail)}</summary>
  </entry>`;
}

/** The newest corrections as an Atom feed (RFC 4287). `now` dates a feed without entries. */
export function correctionsAtom(corrections: readonly Correction[], origin: string, now: string): string {
  const self = `${origin}/v1/corrections.atom`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(self)}</id>
  <title>Corrections</title>
  <updated>${xml(corrections[0]?.createdAt ?? now)}</updated>
  <author><name>Praman</name></author>
  <link rel="self" href="${xml(self)}"/>
${corrections.map((correction) => entry(correction, origin)).join('\n')}
</feed>
`;
}
