import type { Portal } from '../loaders/portal.ts';

/** Most terms named beside a text. */
const most = 6;

type Words = Readonly<Record<string, string | undefined>>;

/** Terms of the glossary that an original uses, with their names in both languages. */
export function findTerms(
  portal: Portal,
  original: string,
  from: string,
  language: string,
): string[] {
  const text = ` ${original.toLocaleLowerCase(from).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return portal.glossary
    .flatMap(({ data }) => {
      const label: Words = data.label;
      const word = label[from];
      const isUsed = word !== undefined && text.includes(` ${word.toLocaleLowerCase(from)} `);
      return isUsed ? [`${word} = ${label[language] ?? ''}`] : [];
    })
    .slice(0, most);
}
