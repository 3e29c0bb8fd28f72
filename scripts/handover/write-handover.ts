import { plainText } from '../../src/i18n/carried-text.ts';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import type { Handover, HandoverSection } from './compose-handover.ts';

const isAddress = (cell: string) => /^https?:\/\/\S+$/.test(cell);
const isTyped = (cell: string) => /^(npm run |npx clusterbook |[\w-]+\/$)/.test(cell);

function cellInMarkdown(cell: string): string {
  if (isAddress(cell)) return `<${cell}>`;
  if (isTyped(cell)) return `\`${cell}\``;
  return plainText(cell)
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/\s+/g, ' ');
}

function cellInHtml(cell: string): string {
  const text = escapeHtml(plainText(cell));
  if (isAddress(cell)) return `<a href="${text}">${text}</a>`;
  // Lines break between the words of a command, not at hyphens.
  return isTyped(cell) ? text.replace(/\S+/g, '<code>$&</code>') : text;
}

function sectionInMarkdown({ title, head, rows }: HandoverSection): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellInMarkdown).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return `## ${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

function sectionInHtml({ title, head, rows }: HandoverSection): string {
  const line = (tag: 'th scope="col"' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cellInHtml(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', row)).join('\n');
  return `<h2>${escapeHtml(title)}</h2>\n<table>\n<thead>${line('th scope="col"', head)}</thead>\n<tbody>\n${body}\n</tbody>\n</table>\n`;
}

const style =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #999;padding:.3rem .6rem .3rem 0;text-align:start;vertical-align:top}tr{break-inside:avoid}code{white-space:nowrap}';

/** A page without scripts or links to other files, to read, print or send. */
function writeHtml({ language, title, lead, sections }: Handover): string {
  const name = escapeHtml(plainText(title));
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${name}</title>\n<style>${style}</style>`;
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n<main>\n<h1>${name}</h1>\n<p>${escapeHtml(lead)}</p>\n${sections.map(sectionInHtml).join('')}</main>\n</body>\n</html>\n`;
}

function writeMarkdown({ title, lead, sections }: Handover): string {
  return `# ${cellInMarkdown(title)}\n\n${lead}\n\n${sections.map(sectionInMarkdown).join('\n')}`;
}

/** Writers of the page by the ending of its file. */
export const handoverWriters: Readonly<Record<string, (handover: Handover) => string>> = {
  '.md': writeMarkdown,
  '.html': writeHtml,
};
