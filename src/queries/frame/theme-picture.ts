import { rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';

/** Address of a portal's picture or font. */
export const pictureHref = (file: string): string => rootHref(`/theme/${file}`);

/** Favicon: the mark of the portal, otherwise the default. */
export function iconHref({ site }: Portal): string {
  return site.theme.mark ? pictureHref(site.theme.mark) : rootHref('/icon.svg');
}
