import type { AnswerFinding, AnswerRule } from './answer-finding.ts';

/** Whether any reader can follow a link: no password, no private network. */
function isPublicLink(text: string): boolean {
  const url = /^https?:\/\/[^\s<>"']+$/.test(text) ? URL.parse(text) : null;
  return url !== null && !url.username && !url.password && /\.[^.\d][^.]*$/.test(url.hostname);
}

const email = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[a-z]{2,}$/i;

/** Require well-formed web and mail addresses, so that readers can use them. */
export const judgeAddresses: AnswerRule = ({ form, cells }) =>
  form.fields.flatMap(({ key, value: { kind } }): AnswerFinding[] => {
    const found = cells.get(key);
    if (typeof found !== 'string') return [];
    const isWrong =
      (kind === 'link' && !isPublicLink(found)) || (kind === 'email' && !email.test(found));
    return isWrong ? [{ key, code: kind, values: { found }, severity: 'error' }] : [];
  });
