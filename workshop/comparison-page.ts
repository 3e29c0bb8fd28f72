import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainRules } from '../src/figures/plain-drawing.ts';
import { escapeHtml } from '../src/i18n/escape-html.ts';
import type { ChangedDrawing, Comparison } from './drawings.ts';

const root = join(import.meta.dirname, '..');

/** Embedded fonts, so that the page can be read anywhere. */
function embedFonts(): string {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const faces = tokens.match(/@font-face \{[^}]*'Atlas Sans'[^}]*\}/g) ?? [];
  return faces.join('\n').replace(/url\(\/fonts\/([\w-]+\.woff2)\)/g, (_, name: string) => {
    const bytes = readFileSync(join(root, 'public/fonts', name));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  });
}

/** Styles of pages with drawings side by side, including fonts. */
export const pageStyle = (): string => `${embedFonts()}
${style}${plainRules}`;

const style = `
body { margin: 2rem auto; max-width: 106rem; padding: 0 1.5rem; font: 16px/1.45 "Atlas Sans", sans-serif; color: #1c1a17; background: #fff; }
h1, h2 { font-weight: 500; line-height: 1.2; }
h2 { margin: 0 0 0.6rem; font-size: 1.15rem; }
section { border-top: 1px solid #a89f8f; padding: 1rem 0 1.6rem; content-visibility: auto; contain-intrinsic-size: auto 32rem; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; padding: 0.8rem; border: 1px solid #dcd5c7; background: #fcfaf5; }
figcaption { max-width: 46rem; margin-bottom: 0.6rem; }
.drawing { display: block; height: auto; overflow: visible; max-width: 100%; }
pre { overflow-x: auto; font: 12px/1.5 monospace; }
del { display: block; text-decoration: none; background: #f6e7e1; }
ins { display: block; text-decoration: none; background: #dbe6e5; }
.columns { columns: 18rem; }
`;

const anchor = (name: string) => name.replace(/[^a-z0-9-]/g, '-');

/** Drawing with unique ids of patterns and symbols. */
function showDrawing(text: string, prefix: string): string {
  return text.replaceAll('>\n<', '><').replace(/(\bid="|\burl\(#|\bhref="#)/g, `$1${prefix}-`);
}

/** Text of an element on a separate line, already escaped. */
const wordsOf = (text: string, name: string) =>
  new RegExp(`^<${name}>(.*)</${name}>$`, 'm').exec(text)?.[1] ?? '';

function showSide(label: string, text: string, prefix: string): string {
  return `<figure><figcaption><b>${label}</b> ${wordsOf(text, 'title')}<br><small>${wordsOf(text, 'desc')}</small></figcaption>
${showDrawing(text, prefix)}</figure>`;
}

function showLines({ old, fresh }: ChangedDrawing): string {
  const [before, now] = [old.split('\n'), fresh.split('\n')];
  const only = (lines: readonly string[], others: readonly string[], tag: string) => {
    const known = new Set(others);
    return lines
      .filter((line) => !known.has(line))
      .map((line) => `<${tag}>${escapeHtml(line)}</${tag}>`)
      .join('');
  };
  return `<details><summary>Lines that differ</summary><pre>${only(before, now, 'del')}${only(now, before, 'ins')}</pre></details>`;
}

function showChange(change: ChangedDrawing, index: number): string {
  return `<section id="${anchor(change.name)}"><h2>${escapeHtml(change.name)}</h2>
<div class="pair">${showSide('Old.', change.old, `old-${index}`)}${showSide('New.', change.fresh, `new-${index}`)}</div>
${showLines(change)}</section>`;
}

function listNames(title: string, names: readonly string[], link: boolean): string {
  if (names.length === 0) return '';
  const items = names.map((name) =>
    link
      ? `<li><a href="#${anchor(name)}">${escapeHtml(name)}</a></li>`
      : `<li>${escapeHtml(name)}</li>`,
  );
  return `<h2>${title}: ${names.length}</h2>\n<ul class="columns">${items.join('')}</ul>`;
}

/** "5 different, 2 added, 0 removed, 569 equal" */
export function countDifferences({ changed, added, removed, equal }: Comparison): string {
  return `${changed.length} different, ${added.length} added, ${removed.length} removed, ${equal} equal`;
}

/**
 * Page with old and new drawings side by side. It loads nothing, and shows the content of drawings without
 * running it.
 */
export function writeComparisonPage(comparison: Comparison): string {
  const { changed, added, removed } = comparison;
  const counts = countDifferences(comparison);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Figures compared: ${counts}</title>
<style>
${pageStyle()}
</style>
</head>
<body>
<h1>Figures compared</h1>
<p>Drawings: ${counts}.</p>
${listNames(
  'Different',
  changed.map(({ name }) => name),
  true,
)}
${listNames('Added', added, false)}
${listNames('Removed', removed, false)}
${changed.map(showChange).join('\n')}
</body>
</html>
`;
}
