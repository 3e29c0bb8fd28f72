import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check } from '../deployed-site.ts';
import { isTrial } from './address.ts';

/** Check that the site uses https, and that http redirects there. */
export const checkHttps: Check = async ({ ask, url }) => {
  if (url.protocol === 'http:') {
    if (isTrial(url)) return [];
    return [{ topic: 'https', message: phrase('deploy.check.noHttps', { address: url.href }) }];
  }
  const plain = `http://${url.hostname}${url.pathname}`;
  // Without an answer by http, nothing can be intercepted.
  const answer = await ask(plain).catch(() => undefined);
  const location = answer?.header('location') ?? '';
  if (!answer || URL.parse(location, plain)?.protocol === 'https:') return [];
  const values = {
    address: plain,
    expected: url.href,
    found: `${answer.status} ${location}`.trim(),
  };
  return [{ topic: 'https', message: phrase('deploy.check.redirect', values) }];
};
