import { csvName, type DataPackage, type PackageTable, plainText } from './model.ts';

/** Escape Markdown, in paragraphs and cells. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function writeTable(
  table: PackageTable,
  language: string,
  heads: readonly [string, string],
): string[] {
  const titleOf = (texts: PackageTable['titles']) => plain(texts[language] ?? plainText(texts));
  return [
    `### \`${csvName(table)}\``,
    `**${titleOf(table.titles)}.** ${titleOf(table.descriptions)}`,
    [
      `| ${plain(heads[0])} | ${plain(heads[1])} |`,
      '| --- | --- |',
      ...table.columns.map(({ name, titles }) => `| \`${name}\` | ${titleOf(titles)} |`),
    ].join('\n'),
  ];
}

function writeSection(data: DataPackage, language: string): string[] {
  const words = data.readme[language];
  if (!words) return [];
  return [
    `## ${plain(words.language)}`,
    `**${plain(data.titles[language] ?? plainText(data.titles))}**`,
    plain(data.descriptions[language] ?? plainText(data.descriptions)),
    ...words.notes.map(plain),
    ...(words.leftOut
      ? [
          plain(words.leftOut.sentence),
          words.leftOut.figures.map((figure) => `- ${plain(figure)}`).join('\n'),
        ]
      : []),
    words.files.map(({ name, about }) => `- \`${name}\`: ${plain(about)}`).join('\n'),
    ...data.tables.flatMap((table) => writeTable(table, language, [words.column, words.meaning])),
    `### ${plain(words.sources)}`,
    data.sources.map((titles) => `- ${plain(titles[language] ?? plainText(titles))}`).join('\n'),
    `### ${plain(words.licence)}`,
    `[${plain(data.licence.names[language] ?? plainText(data.licence.names))}](${data.licence.url})`,
    plain(data.rights[language] ?? plainText(data.rights)),
  ];
}

/** `README.md`: all languages in turn below an English title. */
export function writeReadme(data: DataPackage): string {
  const languages = Object.keys(data.readme);
  return `${[
    `# ${plain(plainText(data.titles))}`,
    `<${data.address}>`,
    ...languages.flatMap((language) => writeSection(data, language)),
  ].join('\n\n')}\n`;
}
