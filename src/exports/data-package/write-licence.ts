import { type DataPackage, plainText } from './model.ts';

/** `LICENSE.txt`: licence of the package and rights reserved by its sources. */
export function writeLicence(data: DataPackage): string {
  const sections = Object.entries(data.readme).map(([language, words]) =>
    [
      `${words.licence} (${words.language})`,
      data.titles[language] ?? plainText(data.titles),
      `${data.licence.names[language] ?? plainText(data.licence.names)}, ${data.licence.url}`,
      data.rights[language] ?? plainText(data.rights),
    ].join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}
