import { Parser } from 'htmlparser2';

/** Empty if missing. */
export function readSiteName(html: string): string {
  let found = '';
  const parser = new Parser({
    onopentag(name, { property, content = '' }) {
      if (name === 'meta' && property === 'og:site_name') found = content;
    },
  });
  const end = html.indexOf('</head>');
  parser.end(end < 0 ? html : html.slice(0, end));
  return found;
}
