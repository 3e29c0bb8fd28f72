import { createHash } from 'node:crypto';
import { writePagePolicy } from '../../exports/hosting/page-policy.ts';

/** A script with its content. The end tag cannot occur in one of its strings: HTML would end there too. */
const scripts = /<script\b([^>]*)>(.*?)<\/script>/gis;

/** Blocks of data, which browsers do not run, need no permission. */
const isData = (attributes: string) => /\stype="?application\/(?:ld\+)?json\b/i.test(attributes);

/** Attributes without values, in which a space could begin what looks like another attribute. */
const namesIn = (attributes: string) =>
  attributes.replaceAll(/"[^"]*"|'[^']*'/g, (value) => (/\s/.test(value) ? '""' : value));

/** SHA-256 of each distinct script that browsers run, in Base64. */
export function hashScripts(html: string): string[] {
  const inside = [...html.matchAll(scripts)].filter(([, attributes = '']) => {
    const names = namesIn(attributes);
    return !/\ssrc=/i.test(names) && !isData(names);
  });
  const hashes = inside.map(([, , code = '']) =>
    // Browsers normalise line endings before they hash.
    createHash('sha256').update(code.replaceAll(/\r\n?/g, '\n')).digest('base64'),
  );
  return [...new Set(hashes)];
}

/** A search box that a script completes. */
const searchForm = /<form\b[^>]*\sdata-(?:find|search-form)[\s=>]/;

/**
 * Adds a content security policy right after the charset element, before anything is loaded. A page with a
 * policy, such as the editor, keeps it.
 */
export function guardPage(html: string): string {
  if (/<meta http-equiv="?Content-Security-Policy\b/i.test(html)) return html;
  const policy = writePagePolicy({ hashes: hashScripts(html), isSearched: searchForm.test(html) });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<head>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i, (start) => start + meta);
}
