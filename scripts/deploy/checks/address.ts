import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check } from '../deployed-site.ts';

/** Whether it is served on this machine. */
export const isTrial = ({ hostname }: URL) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Check the address given in pages: chats and search engines rely on it. */
export const checkAddress: Check = async ({ url, named, languages }) => {
  const found = named.canonical;
  const [home = ''] = languages.values();
  const expected = named.leadsOn ? new URL(home, url) : url;
  if (found === expected.href) return [];
  const samePath = URL.parse(found)?.pathname === expected.pathname;
  if (isTrial(url) && samePath) return [];
  const message = phrase('deploy.check.address', { expected: expected.href, found });
  const hint = phrase('deploy.mend.address', { site: url.origin, base: url.pathname });
  return [{ topic: 'address', message, hint }];
};
