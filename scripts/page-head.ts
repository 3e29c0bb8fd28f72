import { Parser } from 'htmlparser2';

/** What the head of a page says, as it is written there: signs of HTML stay escaped. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's own address; empty when it does not give one. */
  readonly canonical: string;
  /** Addresses of its stylesheets. */
  readonly stylesheets: readonly string[];
}

/** Reads the head of a page of HTML. */
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
