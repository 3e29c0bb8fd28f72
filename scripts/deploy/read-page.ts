import { Parser } from 'htmlparser2';

export interface NamedByPage {
  /** Of its `html` element. */
  readonly language: string;
  readonly canonical: string;
  /** Of the page in other languages. */
  readonly languages: ReadonlyMap<string, string>;
  /** Linked or loaded, as written. */
  readonly addresses: readonly string[];
  readonly leadsOn: boolean;
  /** Policy in a `meta` element; empty without one. */
  readonly policy: string;
}

/** Parse the addresses in a page. */
export function readNamed(html: string): NamedByPage {
  let language = '';
  let canonical = '';
  let policy = '';
  let leadsOn = false;
  const languages = new Map<string, string>();
  const addresses: string[] = [];
  const parser = new Parser({
    onopentag(name, { lang, href, src, rel = '', hreflang, content = '', ...rest }) {
      if (name === 'html') language = lang ?? '';
      if (name === 'meta' && rest['http-equiv']?.toLowerCase() === 'content-security-policy') {
        policy = content;
      }
      if (name === 'meta' && rest['http-equiv']?.toLowerCase() === 'refresh') leadsOn = true;
      const address = href ?? src;
      if (address === undefined) return;
      if (name === 'link' && rel === 'canonical') canonical = address;
      else if (name === 'link' && rel === 'alternate' && hreflang) languages.set(hreflang, address);
      else addresses.push(address);
    },
  });
  parser.end(html);
  languages.delete('x-default');
  return { language, canonical, languages, addresses, leadsOn, policy };
}
