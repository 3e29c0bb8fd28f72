import { pageRooms } from './page-directions.ts';
import { type Allowance, type Room, types } from './room.ts';

/** Texts that leave the program or are measured must not contain language markers. */
const marksOfLanguages: Allowance = {
  from: 'src/i18n/carried-text.ts',
  only: ['dataText', 'markLines', 'plainText'],
};

/**
 * Directions of imports between rooms: words and pure computation at the bottom, pages at the top; nothing
 * imports pages or scripts.
 */
export const rooms: Readonly<Record<string, Room>> = {
  i18n: {
    rooms: [],
    // Encoding models for other scripts are needed only for legacy files.
    packages: ['any-ascii', 'intl-messageformat', 'jschardet', 'node:module'],
  },
  schemas: {
    rooms: [
      ...['src/i18n/describe-language.ts', 'src/i18n/locales.ts', 'src/i18n/phrase.ts'],
      { from: 'src/i18n/carried-text.ts', only: ['markText'] },
      { from: 'src/i18n/activity-names.ts', only: ['isActivity'] },
    ],
    packages: ['astro/zod'],
  },
  // Ids in prose are resolved by a plain table of collections.
  markdown: { rooms: ['i18n', { from: 'schemas', only: ['refPaths'] }] },
  // Addresses encode a search like any other view.
  search: { rooms: ['i18n', ...types('schemas'), 'src/domain/view/view-state.ts'] },
  // Schema values other than lists of ids are zod.
  domain: {
    rooms: [
      {
        from: 'schemas',
        only: [
          ...['clusterKinds', 'regionLevels', 'shortKinds', 'unanswered', 'projectStates'],
          ...['isReservedId', 'maxId', 'inOrder', 'profileAspects', 'requestAspects'],
        ],
      },
      { from: 'src/i18n/slug.ts', only: ['toSlug'] },
      { from: 'src/i18n/locales.ts', only: ['locales', 'ownLocales', 'inEachLocale'] },
      'src/i18n/phrase.ts',
      { from: 'src/i18n/activity-names.ts', only: ['activityName'] },
    ],
    packages: ['culori/require', 'd3-array'],
  },
  charts: {
    rooms: [
      marksOfLanguages,
      ...types('domain', 'schemas'),
      { from: 'src/domain/figures/greatest-first.ts', only: ['greatestFirst'] },
      { from: 'src/domain/reads/share-reads.ts', only: ['shareReads'] },
      { from: 'src/domain/maps/in-frame.ts', only: ['isInFrame'] },
    ],
    packages: [
      'simple-statistics',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'd3-geo',
      'd3-force',
      'd3-hierarchy',
      'topojson-*',
      'geojson',
    ],
  },
  // The only room besides loaders that opens files.
  fonts: {
    rooms: [marksOfLanguages, { from: 'src/loaders/build-settings.ts', only: ['buildSettings'] }],
    packages: ['harfbuzzjs', 'woff2-encoder*', 'node:*'],
  },
  // From entry to drawing, free of Astro and of addresses.
  figures: {
    rooms: ['schemas', 'domain', 'charts', 'fonts', 'i18n', ...types('exports')],
    packages: ['topojson-specification'],
  },
  // Cards of shared links: words and marks of a card to an SVG document.
  cards: { rooms: ['charts', 'fonts', ...types('domain')], packages: [] },
  exports: {
    rooms: [marksOfLanguages],
    packages: ['@e965/xlsx', 'fflate', 'ical-generator', 'uqr', 'node:zlib'],
  },
  loaders: {
    rooms: [
      ...['schemas', 'i18n', 'markdown'],
      ...types('domain'),
      // A portal's own font is a file.
      { from: 'src/fonts/read-font.ts', only: ['readFont'] },
      // Typing mistakes known from spreadsheets are checked in files, too.
      { from: 'src/importers/values/date-text.ts', only: ['readDateText'] },
      { from: 'src/importers/values/number-text.ts', only: ['readNumberText'] },
      { from: 'src/search/query/correct.ts', only: ['countSlips'] },
    ],
  },
  validators: {
    rooms: [
      ...['loaders', 'schemas', 'domain', 'i18n'],
      {
        from: 'src/search/kinds.ts',
        only: ['askedKinds', 'numberedKinds', 'searchKinds', 'tasks'],
      },
      // Characters that the site's fonts lack.
      { from: 'src/fonts/engine-letters.ts', only: ['engineLetters'] },
      ...types('src/fonts/read-font.ts'),
      // A mapping may name what every form asks, with or without a question of the survey.
      { from: 'src/importers/form/identity.ts', only: ['identityKeysOf'] },
      // Personal data are detected in files as in imported forms.
      {
        from: 'src/importers/values/personal/find-personal-data.ts',
        only: ['findPersonalAnswer', 'findPersonalData'],
      },
      { from: 'src/importers/values/personal/personal-find.ts', only: 'types' },
    ],
  },
  // Files of a new portal from answers and shipped content.
  starter: {
    rooms: [
      ...['schemas', 'i18n'],
      { from: 'src/loaders/collections.ts', only: ['collections'] },
      { from: 'src/domain/ids/propose-ids.ts', only: ['proposeIds'] },
      { from: 'src/domain/maps/in-frame.ts', only: ['isInFrame'] },
    ],
    packages: ['astro/zod', 'd3-geo', 'topojson-*', 'geojson', 'yaml'],
  },
  // Joins the entries, and reads what they are about; also reads the one portal that a build shows.
  portal: {
    rooms: [
      ...types('schemas'),
      // Texts of languages with gaps fall back to the English ones.
      'src/i18n/carried-text.ts',
      { from: 'src/i18n/locales.ts', only: ['isOwnLocale', 'locales'] },
      // Defaults for missing files of a portal.
      { from: 'schemas', only: ['codesSchema', 'redirectsSchema'] },
      ...['domain', 'loaders'],
      // Options that the form offers without the portal defining them.
      { from: 'src/i18n/yes-no.ts', only: ['yesNoOptions'] },
      { from: 'src/search/lexicon/read-subjects.ts', only: ['readSubjects'] },
      ...types('src/search/lexicon/read-subjects.ts'),
    ],
    packages: ['topojson-specification', 'node:crypto'],
  },
  // The editor in the browser: forms made from schemas.
  editing: {
    rooms: [
      ...['schemas', 'i18n'],
      { from: 'src/loaders/collections.ts', only: ['collections', 'isProse', 'schemaOf'] },
      ...types('loaders'),
      'src/loaders/schema-facts.ts',
      { from: 'src/loaders/plain-yaml.ts', only: ['readPlainYaml'] },
    ],
    packages: ['astro/zod', 'yaml', 'node:crypto'],
  },
  importers: {
    rooms: [
      ...['schemas', 'domain', 'i18n'],
      // Corrections use the distance of the search.
      { from: 'src/search/query/correct.ts', only: ['countSlips', 'lettersOf', 'countBits'] },
      // Column headers are stemmed, as pages and queries are.
      { from: 'src/search/analysis/analyse.ts', only: ['analyse'] },
      { from: 'src/search/analysis/stop-words.ts', only: ['isStopWord'] },
      { from: 'src/search/fold-word.ts', only: ['foldWord'] },
    ],
  },
  // Service worker.
  offline: { rooms: [], packages: [] },
  // Forms to fill in, and corrections to be made in them.
  handouts: {
    rooms: ['importers', 'exports', 'domain', 'i18n', ...types('schemas')],
    packages: [],
  },
  // Texts sent to those who know a language, and what comes back.
  review: {
    rooms: [
      ...['importers', 'exports', 'i18n', 'loaders', 'schemas'],
      { from: 'src/editing/yaml/merge-yaml.ts', only: ['mergeYaml'] },
      { from: 'src/domain/profile/arrange-values.ts', only: ['timeOf'] },
      { from: 'src/markdown/prose-hash.ts', only: ['hashProse'] },
    ],
    packages: ['diff', 'saxes', 'yaml'],
  },
  queries: {
    rooms: [
      ...['schemas', 'domain', 'charts', 'figures', 'exports', 'i18n', 'loaders', 'markdown'],
      // Drawings on cards are scenes, like those of figures.
      'cards',
      ...types('editing'),
      // The desk leads to the form of a text.
      { from: 'src/editing/portal/list-collections.ts', only: ['formsOf'] },
      { from: 'src/editing/editor-settings.ts', only: ['folderBrowsers'] },
      ...types('src/fonts/font-files.ts'),
      // Views do not depend on the portal being built.
      ...types('portal'),
      'src/portal/remember.ts',
      { from: 'src/search/kinds.ts', only: ['searchKinds'] },
      ...types('src/search/kinds.ts'),
      // Questions about numbers are answered from counts of a view.
      { from: 'src/search/count-table.ts', only: ['countFacets'] },
      ...types('src/search/count-table.ts', 'src/search/direct-table.ts'),
      // The form on the site fills in the workbook that is sent out.
      { from: 'handouts', only: ['cardWorkbook', 'fieldLists', 'nameOption'] },
      { from: 'src/importers/form/identity.ts', only: ['identityKeysOf'] },
      { from: 'src/importers/values/option-list.ts', only: ['listOptions', 'listSectors'] },
      { from: 'src/importers/values/region-list.ts', only: ['listRegions'] },
    ],
  },
  ...pageRooms,
  scripts: {
    rooms: [
      ...['importers', 'validators', 'loaders', 'search', 'figures', 'schemas', 'domain', 'i18n'],
      ...['handouts', 'starter', 'cards', 'review'],
      { from: 'src/fonts/own-fonts.ts', only: ['announceFonts', 'announcedFonts'] },
      // A build with cached pages compares their reads.
      ...['page-reads', 'judge-names', 'note-text'].map((name) => `src/portal/reads/${name}.ts`),
      // Exports for rendering compiled pages.
      { from: 'src/middleware.ts', for: ['scripts/build/compile/runtime.ts'] },
      // A new entry has the fields required by the editor.
      {
        from: 'editing',
        only: ['describeEntry'],
        for: ['scripts/add/add-entry.ts', 'scripts/add/add-entry.test.ts'],
      },
      // Projects are written into the files of their programmes, with comments kept.
      {
        from: 'src/editing/yaml/merge-yaml.ts',
        only: ['mergeYaml'],
        for: ['scripts/import/plan-projects.ts'],
      },
      // A returned text that its file cannot take, and its place there.
      { from: 'src/editing/yaml/merge.ts', only: ['UnwritableYaml', 'rangeOf'] },
      { from: 'src/editing/edit-field.ts', only: 'types' },
      // A translation records the version of its original.
      { from: 'src/markdown/prose-hash.ts', only: ['hashProse'] },
      // Changed glossary terms make texts compile again.
      { from: 'src/markdown/link-terms.ts', only: ['explainedForms'] },
      { from: 'src/exports/workbook/write-workbook.ts', only: ['writeWorkbook'] },
      { from: 'src/exports/data-package/zip-files.ts', only: ['zipFiles'] },
      // Fallback fonts are scaled to the metrics of the web fonts; cards are painted from their outlines.
      { from: 'src/fonts/typeset.ts', only: ['measureText', 'letterUnits'] },
      { from: 'src/offline/cache-names.ts', only: ['releasePlace'] },
      // Servers repeat the policies of pages.
      ...[
        'host-redirects',
        'host-rules',
        'page-policy',
        'write-apache',
        'write-caddy',
        'write-nginx',
      ].map((name) => `src/exports/hosting/${name}.ts`),
      'src/exports/hosting/write-headers-file.ts',
      // Files for reviewers lie where the desk links them.
      'src/queries/desk/review-file.ts',
      // The handover page has the tasks and feeds of the site's pages.
      ...['queries', 'portal'].map((from) => ({
        from,
        for: ['scripts/handover/compose-handover.ts', 'scripts/handover/run-handover.ts'],
      })),
    ],
  },
};
