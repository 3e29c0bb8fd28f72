import { escapeHtml } from '../../i18n/escape-html.ts';
import { dirOf, type Locale, type Localized, perLanguage } from '../../i18n/locales.ts';
import type {
  Letter,
  LetterLink,
  LetterPart,
  LetterPicture,
} from '../../queries/reports/view-letter.ts';

// Limits of e-mail programs: tables, attributes and inline styles are kept. Outlook knows no max-width and
// centres by `align` only; Gmail drops style sheets, and both drop scripts.

/** Width of the letter, and between its margins. */
const widths = { letter: 600, text: 552 } as const;

/**
 * Ink on white, both set in each cell: mail programs with a dark mode invert both together, the others neither.
 * A colour in between would be unreadable in one of the two.
 */
export const letterColours = { ground: '#ffffff', ink: '#1c1c1c', quiet: '#4a4a4a' } as const;

const latin = 'Georgia, Times New Roman, serif';

/** System fonts: others would have to be fetched. */
const fonts: Localized = perLanguage(
  {
    az: latin,
    tr: latin,
    en: latin,
    ka: 'Sylfaen, Noto Serif Georgian, DejaVu Serif, serif',
  },
  () => latin,
);

const cell = (lang: Locale, size: number, line: number, colour: string = letterColours.ink) =>
  `font-family:${fonts[lang]};font-size:${size}px;line-height:${line}px;` +
  `color:${colour};background-color:${letterColours.ground}`;

const table = 'role="presentation" border="0" cellpadding="0" cellspacing="0"';

const row = (padding: string, style: string, content: string) =>
  `<tr><td style="padding:${padding};${style}">${content}</td></tr>\n`;

const language = (lang: string | undefined) => (lang ? ` lang="${escapeHtml(lang)}"` : '');

/** Link in the colour of its text: a dark mode might invert only one of the two. */
const link = ({ label, href, lang }: LetterLink, colour: string = letterColours.ink) =>
  `<a href="${escapeHtml(href)}"${language(lang)} style="color:${colour};text-decoration:underline">` +
  `${escapeHtml(label)}</a>`;

const paragraph = (content: string, margin = '0 0 12px') =>
  `<p style="margin:${margin}">${content}</p>`;

function writePicture({ src, alt, width, height }: LetterPicture, href: string): string {
  const high = Math.round((widths.text * height) / width);
  return (
    `<a href="${escapeHtml(href)}" style="color:${letterColours.ink}">` +
    `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${widths.text}" height="${high}" ` +
    `style="display:block;width:100%;max-width:${widths.text}px;height:auto;border:0"></a>`
  );
}

function writePart(part: LetterPart, lang: Locale): string {
  const { kind, heading, subtitle, picture, text, entry } = part;
  const quiet = cell(lang, 14, 20, letterColours.quiet);
  return [
    row(`20px 24px 0;border-top:1px solid ${letterColours.quiet}`, quiet, escapeHtml(kind)),
    row(
      '2px 24px 0',
      cell(lang, 20, 27),
      `<h2 style="margin:0;font-size:20px;line-height:27px;font-weight:bold">${link(heading)}</h2>`,
    ),
    subtitle ? row('4px 24px 0', quiet, escapeHtml(subtitle)) : '',
    picture ? row('12px 24px 0', cell(lang, 14, 20), writePicture(picture, heading.href)) : '',
    row(
      '10px 24px 12px',
      cell(lang, 16, 25),
      paragraph(escapeHtml(text)) + (entry ? paragraph(link(entry)) : ''),
    ),
  ].join('');
}

/**
 * Policy for pictures from the site, whose absolute address the letter uses: it is read elsewhere, or from a
 * disk. The policy of the pages would refuse them.
 */
function writePolicy(parts: readonly LetterPart[]): string {
  const hosts = parts.flatMap(({ picture }) => (picture ? [new URL(picture.src).origin] : []));
  const pictures = [...new Set(hosts)].join(' ') || "'none'";
  return `default-src 'none';style-src 'unsafe-inline';img-src ${pictures}`;
}

/**
 * A complete HTML document to be sent as an e-mail: no script, no style sheet, only pictures of figures to
 * fetch, at most 600 px wide. Every value is escaped.
 */
export function writeLetter(letter: Letter): string {
  const { lang, accent, site, issue, title, lead, notices, parts, sources, page } = letter;
  const quiet = cell(lang, 14, 20, letterColours.quiet);
  const rows = [
    row(
      `20px 24px 0;border-top:4px solid ${escapeHtml(accent)}`,
      quiet,
      `<strong>${link(site, letterColours.quiet)}</strong><br>${escapeHtml(issue)}`,
    ),
    row(
      '14px 24px 0',
      cell(lang, 26, 34),
      `<h1 style="margin:0;font-size:26px;line-height:34px;font-weight:bold">${escapeHtml(title)}</h1>`,
    ),
    row('10px 24px 12px', cell(lang, 18, 27), paragraph(escapeHtml(lead))),
    notices.length > 0
      ? row('0 24px 12px', quiet, notices.map((notice) => paragraph(escapeHtml(notice))).join(''))
      : '',
    ...parts.map((part) => writePart(part, lang)),
    row(
      `20px 24px 24px;border-top:1px solid ${letterColours.quiet}`,
      quiet,
      paragraph(link(page, letterColours.quiet)) +
        (sources ? paragraph(escapeHtml(sources)) : '') +
        paragraph(escapeHtml(letter.publisher)) +
        paragraph(link(letter.licence, letterColours.quiet), '0'),
    ),
  ].join('');
  const ground = `background-color:${letterColours.ground}`;
  // Preview after the subject in a list of messages; in the letter itself it repeats the lead.
  const preheader = `display:none;max-height:0;overflow:hidden;mso-hide:all;color:${letterColours.ink};${ground}`;
  return `<!DOCTYPE html>
<html lang="${lang}"${dirOf(lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(writePolicy(parts))}">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
</head>
<body style="margin:0;padding:0;color:${letterColours.ink};${ground}">
<div style="${preheader}">${escapeHtml(lead)}</div>
<table ${table} width="100%" style="${ground}"><tbody><tr><td align="center">
<table ${table} width="${widths.letter}" style="width:100%;max-width:${widths.letter}px;text-align:left;${ground}"><tbody>
${rows}</tbody></table>
</td></tr></tbody></table>
</body>
</html>
`;
}
