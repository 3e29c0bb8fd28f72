import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check } from '../deployed-site.ts';

/** Does it stand on this machine, for a trial? */
export const isTrial = ({ hostname }: URL) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Do the pages name the address at which they stand? Chats and search engines go by it. */
export const checkAddress: Check = async ({ url, named, languages }) => {
  const found = named.canonical;
  const [home = ''] = languages.values();
  const expected = named.leadsOn ? new URL(home, url) : url;
  if (found === expected.href) return [];
  const samePath = URL.parse(found)?.pathname === expected.pathname;
  if (isTrial(url) && samePath) return [];
  const told = phrase('deploy.check.address', { expected: expected.href, found });
  const mend = phrase('deploy.mend.address', { site: url.origin, base: url.pathname });
  return [{ topic: 'address', told, mend }];
};
