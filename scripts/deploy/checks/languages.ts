import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { readNamed } from '../read-page.ts';

/** Check that each language has a page that declares it and links the others. */
export const checkLanguages: Check = async ({ ask, home, languages }) => {
  const findings: Finding[] = [];
  if (home.status !== 200 || languages.size === 0) {
    const found = home.status === 200 ? '0' : String(home.status);
    const message = phrase('deploy.check.noLanguages', { address: home.address, found });
    return [{ topic: 'languages', message, hint: phrase('deploy.mend.upload') }];
  }
  for (const [language, path] of languages) {
    const page = await ask(path);
    const named = readNamed(page.text);
    const right =
      page.status === 200 &&
      named.language.split('-')[0] === language &&
      (languages.size === 1 || [...languages.keys()].every((other) => named.languages.has(other)));
    if (right) continue;
    const found = `${page.status}, lang="${named.language}"`;
    findings.push({
      topic: 'languages',
      message: phrase('deploy.check.language', { address: page.address, language, found }),
      hint: phrase('deploy.mend.upload'),
    });
  }
  return findings;
};
