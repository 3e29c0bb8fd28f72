import { Parser } from 'htmlparser2';

/** HTML escapes are kept. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Empty if missing. */
  readonly canonical: string;
  readonly stylesheets: readonly string[];
}

/** Parse the head of an HTML page. */
export function readPageHead(html: string): PageHead {
  let title = '';
  let description = '';
  let canonical = '';
  const stylesheets: string[] = [];
  let inTitle = false;
  const parser = new Parser(
    {
      onopentag(name, { rel, href = '', name: about, content = '' }) {
        if (name === 'title') inTitle = true;
        else if (name === 'meta' && about === 'description') description = content;
        else if (name === 'link' && rel === 'canonical') canonical = href;
        else if (name === 'link' && rel === 'stylesheet') stylesheets.push(href);
      },
      ontext(text) {
        if (inTitle) title += text;
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: false },
  );
  const end = html.indexOf('</head>');
  parser.end(end < 0 ? html : html.slice(0, end));
  return { title, description, canonical, stylesheets };
}
