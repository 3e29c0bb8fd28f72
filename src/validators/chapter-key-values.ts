import { isWrong, resolveValue } from '../domain/report/resolve-value.ts';
import { phrase } from '../i18n/phrase.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { leadsToBroken, mayLackValues, valueFault, valueSourcesOf } from './report-values.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require the opening values of a chapter to exist and to have distinct names. */
export const checkChapterKeyValues: Validator = (portal) => {
  const sourcesOf = valueSourcesOf(portal);
  return portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ keyValues }, chapter) =>
      keyValues.flatMap((name, index): Problem[] => {
        const path = ['report', 'chapters', chapter, 'keyValues', index];
        if (!/^(published|figures)\//.test(name)) {
          const message = phrase('check.report.keyFigures', { found: quote(name) });
          return [
            problemAt(portal, entry, path, 'value', message, phrase('check.mend.publishedNames')),
          ];
        }
        if (leadsToBroken(portal, name)) return [];
        const isCounted = name.startsWith('figures/');
        if (isCounted && mayLackValues(portal, entry)) return [];
        const result = resolveValue(name, sourcesOf(entry));
        const isOpen = isWrong(result) && result.lack !== undefined;
        if (!isWrong(result) || (isOpen && mayLackValues(portal, entry))) return [];
        return [problemAt(portal, entry, path, 'value', ...valueFault(result, name, entry))];
      }),
    ),
  );
};
