import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';

/** Check that wrong addresses get status 404 and the site's page for it. */
export const checkNotFound: Check = async ({ ask, languages, url }) => {
  const [first = url.pathname] = languages.values();
  const page = await ask(`${first}there-is-no-such-page/`);
  const own = await ask('404.html');
  const findings: Finding[] = [];
  const { address, status } = page;
  if (status !== 404) {
    const message = phrase('deploy.check.notFound', { address, found: status });
    findings.push({ topic: 'notFound', message });
  }
  if (!own.text.includes('<html') || page.text !== own.text) {
    findings.push({ topic: 'notFound', message: phrase('deploy.check.notFoundPage', { address }) });
  }
  return findings;
};
