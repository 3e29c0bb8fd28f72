import { launchBrowser } from '../launch-browser.ts';
import { findSitePage, openSitePage } from '../pdf/site-pages.ts';

/** Pictures of pages (JPEG), by their addresses. */
export type Pictures = ReadonlyMap<string, Buffer>;

/** Size of a picture in pixels: a page as on a small computer, at half its size. */
export const pictureSize = { width: 560, height: 350 } as const;

/**
 * Take pictures of pages from the files of a built site; pages that it lacks have none.
 * @param address of the site, before the paths
 * @param paths of pages; what follows `#` is the part that is shown
 * @throws Error if there is no browser
 */
export async function takePictures(
  site: string,
  address: string,
  paths: readonly string[],
): Promise<Pictures> {
  const browser = await launchBrowser();
  const pictures = new Map<string, Buffer>();
  try {
    const context = await browser.newContext({
      viewport: { width: pictureSize.width * 2, height: pictureSize.height * 2 },
      deviceScaleFactor: 0.5,
      reducedMotion: 'reduce',
    });
    for (const path of new Set(paths)) {
      const [name = '', part] = path.split('#');
      const found = findSitePage(site, name);
      if (!found) continue;
      const page = await context.newPage();
      await openSitePage(page, site, found);
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), part ?? '');
      pictures.set(address + path, await page.screenshot({ type: 'jpeg', quality: 60 }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return pictures;
}
