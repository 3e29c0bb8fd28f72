import { rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';

/** Address of a picture or a font of the portal's own. */
export const pictureHref = (file: string): string => rootHref(`/theme/${file}`);

/** What stands in the tab of the browser: the mark of the portal, else ours. */
export function iconHref({ site }: Portal): string {
  return site.theme.mark ? pictureHref(site.theme.mark) : rootHref('/icon.svg');
}
