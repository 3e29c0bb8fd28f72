import { createHash } from 'node:crypto';
import { writePagePolicy } from '../../exports/hosting/page-policy.ts';

/** A script with all that stands in it. Its end cannot stand in a string of it: HTML would end there too. */
const scripts = /<script\b([^>]*)>(.*?)<\/script>/gis;

/** Blocks of data, which no browser runs, need no leave. */
const isData = (attributes: string) => /\stype="?application\/(?:ld\+)?json\b/i.test(attributes);

/** Attributes without the values in which a space could begin what looks like another attribute. */
const namesIn = (attributes: string) =>
  attributes.replaceAll(/"[^"]*"|'[^']*'/g, (value) => (/\s/.test(value) ? '""' : value));

/** SHA-256 of each script in a page that browsers run, once each, in Base64. */
export function hashScripts(html: string): string[] {
  const inside = [...html.matchAll(scripts)].filter(([, attributes = '']) => {
    const names = namesIn(attributes);
    return !/\ssrc=/i.test(names) && !isData(names);
  });
  const hashes = inside.map(([, , code = '']) =>
    // The parser of the browser makes one sign of each end of a line before it hashes.
    createHash('sha256').update(code.replaceAll(/\r\n?/g, '\n')).digest('base64'),
  );
  return [...new Set(hashes)];
}

/**
 * A page with the policy of what it may load and run, right behind the element that names its encoding and before
 * all that loads anything. A page that has a policy of its own, such as the editor, keeps it.
 */
export function guardPage(html: string): string {
  if (/<meta http-equiv="?Content-Security-Policy\b/i.test(html)) return html;
  const policy = writePagePolicy(hashScripts(html));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<head>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i, (start) => start + meta);
}
