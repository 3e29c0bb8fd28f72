import { locales, mainLanguage } from '../i18n/locales.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import { mayExist, splitTextId, textsOf } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { sitePages } from '../schemas/fixed-pages.ts';
import { isOwnPage, pageNameOf, proseKinds, siteTexts, splitPageName } from '../schemas/page.ts';
import { splitRef } from '../schemas/ref.ts';
import { otherAnchors } from './page-addresses.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require every text to belong to the portal or, by its folder, to an entry: otherwise it is never shown. */
export const checkPageOwners: Validator = (portal) =>
  portal.pages.flatMap(({ id: name, file }): Problem[] => {
    const [page = ''] = name.split('/');
    if (siteTexts.includes(page) || isOwnPage(page)) return [];
    const refuse = (expected: Phrase, code: string, hint: Phrase) => [
      problemIn(
        file,
        fileStart,
        code,
        phrase('check.expectedFound', { expected, found: quote(page) }),
        hint,
      ),
    ];
    if (sitePages.includes(page)) {
      const message = phrase('check.id.ofPage', { found: quote(page) });
      return [
        problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.renameFolder')),
      ];
    }
    const owner = splitPageName(page);
    if (!owner) {
      const kinds = Object.keys(proseKinds).map((prefix) => `${prefix}-{id}`);
      const names = [...siteTexts, ...kinds].join(', ');
      return refuse(
        phrase('check.word.folderName', { names }),
        'file-name',
        phrase('check.mend.renameFolder'),
      );
    }
    const { kind, id } = owner;
    const known = portal[kind].some((entry) => pageNameOf(kind, entry.id) === page);
    // Country codes are upper case, folder names never are.
    if (known || mayExist(portal, kind, kind === 'countries' ? id.toUpperCase() : id)) return [];
    const hint = phrase('check.mend.renameFolderOrAdd');
    return refuse(phrase('check.word.folderOfEntry', { kind }), 'dangling-id', hint);
  });

/** Id patterns generated for notes, terms, figures, tables, chapters and paragraphs. */
const made = /^(note|term|figure|title|drawing|table|chapter)-|-p\d+$/;
/** Ids on every page of a report. */
const reportAnchors = new Set(['main', 'quick', 'contents', 'cite']);

/** Require section ids not used by another part of the page. */
export const checkPageSections: Validator = (portal) =>
  textsOf(portal).flatMap(({ id, file, sections }) => {
    const [name] = splitTextId(id);
    const taken = file.startsWith('reports/') ? reportAnchors : otherAnchors(portal, name);
    return sections.flatMap(({ id: section, line, column }): Problem[] => {
      if (!taken.has(section) && !made.test(section)) return [];
      const message = phrase('check.page.reservedSection', { id: quote(section) });
      const hint = phrase('check.mend.otherSectionId');
      return [problemIn(file, { line, column }, 'reserved-id', message, hint)];
    });
  });

/** Require figures and entries named in prose to exist. */
export const checkPageEntries: Validator = (portal) => {
  const known = new Map<string, ReadonlySet<string>>();
  return textsOf(portal).flatMap(({ file, figures, refs }) => {
    const named = [
      ...figures.map((figure) => ({ ...figure, kind: 'figures' as const })),
      ...refs.map(({ line, column, id }) => ({ line, column, ...splitRef(id) })),
    ];
    return named.flatMap(({ kind, id, line, column }): Problem[] => {
      let ids = known.get(kind);
      if (!ids) {
        ids = new Set(portal[kind].map((entry) => entry.id));
        known.set(kind, ids);
      }
      if (ids.has(id) || mayExist(portal, kind, id)) return [];
      const message = phrase('check.reference', { kind, id: quote(id) });
      const hint = hintForListedName(id, ids, phrase('check.mend.checkOrAddEntry'));
      return [problemIn(file, { line, column }, 'dangling-id', message, hint)];
    });
  });
};

/** Require page groups to list the portal's own prose pages, each once. */
export const checkPageGroups: Validator = (portal) => {
  const own = new Set(portal.pages.map(({ id }) => splitTextId(id)[0]).filter(isOwnPage));
  const mayBe = (page: string) =>
    isOwnPage(page) && locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`));
  return portal.site.flatMap((entry) => {
    const groups = new Map<string, number>();
    return entry.data.pageGroups.flatMap(({ pages }, group) =>
      pages.flatMap((page, index): Problem[] => {
        const refuse = (message: Phrase, hint: Phrase) => [
          problemAt(portal, entry, ['pageGroups', group, 'pages', index], 'group', message, hint),
        ];
        const first = groups.get(page) ?? group;
        groups.set(page, first);
        // Repetition within one list is reported as for any list.
        if (first !== group) {
          const message = phrase('check.site.groupTwice', { found: quote(page) });
          return refuse(message, phrase('check.mend.keepOne'));
        }
        if (own.has(page) || mayBe(page)) return [];
        const message = phrase('check.site.groupPage', {
          folder: 'pages/',
          found: quote(page),
        });
        return refuse(message, hintForListedName(page, own, phrase('check.mend.groupPage')));
      }),
    );
  });
};

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
