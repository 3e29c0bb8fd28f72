import { phrase } from '../i18n/phrase.ts';
import { locales, mainLanguage } from '../i18n/locales.ts';
import { mayExist } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { pageNameOf } from '../schemas/page.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * Require a text in at least one language for concepts and practices, whose pages would otherwise be empty.
 */
export const checkEntryTexts: Validator = (portal) => {
  const locale = mainLanguage(portal.site[0]?.data.languages ?? locales);
  const written = new Set(portal.pages.map(({ id }) => id.split('/')[0]));
  return (['concepts', 'practices'] as const).flatMap((name) =>
    portal[name].flatMap((entry): Problem[] => {
      const page = pageNameOf(name, entry.id) ?? '';
      const broken = locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`));
      if (written.has(page) || broken) return [];
      const message = phrase('check.page.noText', { page });
      const hint = phrase('check.mend.writePage', { page, locale });
      return [problemAt(portal, entry, [], 'no-text', message, hint)];
    }),
  );
};
