/** Scripts, bounds of drawings, and tags of links: everything to distinguish. */
const tags =
  /<script\b[^>]*>[\s\S]*?<\/script>|<\/?svg\b|<a\b(?:"[^"]*"|'[^']*'|[^>"'])*>|<\/a>|<link\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

const hrefIn = /\s(?:xlink:)?href=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;

/** Attributes that make sense only on links. */
const ofLinks =
  /\s(?:(?:xlink:)?href|rel|target|download|hreflang|type|aria-current|data-keep-state)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?(?=[\s>])/g;

/**
 * Removes links to pages that a portal does not have, keeping their text. Done on the finished page, since every
 * part of it creates links.
 * @param isGone whether there is no page at an address, as written in the link
 */
export function unlinkPages(html: string, isGone: (address: string) => boolean): string {
  const leadsNowhere = (tag: string) => {
    const [, ...forms] = hrefIn.exec(tag) ?? [];
    const address = forms.find((form) => form !== undefined);
    return address !== undefined && isGone(address.replaceAll('&amp;', '&'));
  };
  let drawing = 0;
  let open: string | undefined;
  return html.replace(tags, (tag) => {
    if (tag.startsWith('<svg')) drawing += 1;
    else if (tag.startsWith('</svg')) drawing -= 1;
    else if (tag.startsWith('<link')) return leadsNowhere(tag) ? '' : tag;
    else if (tag === '</a>') {
      const closing = open ? `</${open}>` : tag;
      open = undefined;
      return closing;
    } else if (tag.startsWith('<a') && leadsNowhere(tag)) {
      open = drawing > 0 ? 'g' : 'span';
      return tag.replace(ofLinks, '').replace(/^<a/, `<${open}`);
    }
    return tag;
  });
}
