export interface PrintedChapter {
  readonly id: string;
  readonly title: string;
}

export interface ReadPage {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly description: string;
  readonly siteName: string;
  readonly address: string;
  readonly chapters: readonly PrintedChapter[];
  /** Ids of parts with page numbers in contents and lists. */
  readonly targets: readonly string[];
  readonly headings: readonly string[];
  /** In order. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** Parse a page. Runs in it, so it may refer to nothing outside. */
export function readPage(): ReadPage {
  const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return {
    title: text(document.querySelector('main h1')),
    language: document.documentElement.lang,
    author: meta('author'),
    description: meta('description'),
    siteName:
      document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
    address: location.href,
    chapters: [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((chapter) => ({
      id: chapter.dataset.chapter ?? '',
      title: text(chapter.querySelector('h1, h2')),
    })),
    targets: [...document.querySelectorAll<HTMLAnchorElement>('[data-pages] a[href^="#"]')].map(
      (link) => link.hash.slice(1),
    ),
    headings: [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((heading) => {
      const copy = heading.cloneNode(true) as Element;
      for (const sign of copy.querySelectorAll('.anchor, wbr')) sign.remove();
      return text(copy);
    }),
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.getAttribute('aria-label') ?? text(link),
    })),
  };
}
