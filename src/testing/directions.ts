import type { SourceFile } from './list-sources.ts';
import { readImports } from './read-imports.ts';

// Our own reader of imports, since dependency-cruiser (17) reads .vue and .svelte but no .astro files.
// A room is a folder of code: one right under `src`, or one of the first folders, such as `scripts`.

/** What a room may take from another one. */
interface Allowance {
  /** Room or single file of the project. */
  readonly from: string;
  /** Only types; with names, these values too. */
  readonly only?: 'types' | readonly string[];
  /** Only for these files of the room. */
  readonly for?: readonly string[];
}

/** What a room may import. Its own files are always allowed. */
interface Room {
  readonly rooms: readonly (string | Allowance)[];
  /** Packages, by name or by the beginning of a name that ends with `*`. All, if left out. */
  readonly packages?: readonly string[];
}

const types = (...names: string[]): Allowance[] => names.map((from) => ({ from, only: 'types' }));

/**
 * The components that ask for the portal that is built. They stand in MDX prose, where no page can
 * hand them a view; every other component takes what it shows as a prop.
 */
export const proseParts: readonly string[] = [
  ...['ProseCite', 'ProseFigure', 'ProseRef', 'ProseStageRule', 'ProseTerm', 'ProseYear'].map(
    (name) => `src/components/prose/${name}.astro`,
  ),
  ...[
    ...['CiteReport', 'ListedDoubts', 'ListedErrata', 'ListedParts'],
    ...[
      'ReportAnalysis',
      'ReportChange',
      'ReportChanges',
      'ReportKeyFigures',
      'ReportNote',
      'ReportSee',
      'ReportShare',
    ],
    ...['ReportTable', 'ReportValue'],
  ].map((name) => `src/components/report/${name}.astro`),
];

/** Computations that scripts of pages share with the build: pure, and free of anything heavy. */
const analysisModules: readonly string[] = [
  'benchmark/choose-group',
  'benchmark/stand-in',
  'checklist/tally-checklist',
  'indicators/follow-indicator',
  'matching/match-clusters',
  'matching/match-reason',
  'needs/find-weakest',
  'needs/summarize-scores',
  'network/build-graph',
  'network/measure-network',
  'programmes/compare-courses',
  'road-map/describe-step',
  'road-map/find-gaps',
  'road-map/plan-events',
  'road-map/plan-state',
  'road-map/propose-steps',
  'road-map/quarters',
  'road-map/road-map-rule',
  'road-map/sum-budget',
  'scorecard/class-of-index',
  'scorecard/index-levels',
  'scorecard/vary-weights',
  'selection/candidate',
  'selection/select-candidates',
  'sheet/place-diamond',
  'sheet/sheet-text',
  'stage-what-if/read-criteria',
  'stage-what-if/ticks-in-address',
  'state/pack-state',
  'three-star/find-candidates',
  'three-star/give-stars',
  'three-star/hold-areas',
  'three-star/jobs-table',
  'three-star/measure-stars',
  'three-star/vary-threshold',
  'value/compute-value',
].map((name) => `src/domain/analyses/${name}.ts`);

/**
 * The directions of imports, room by room: words and pure computation at the bottom, pages at the
 * top; nothing imports pages or scripts.
 */
export const rooms: Readonly<Record<string, Room>> = {
  i18n: { rooms: [], packages: ['intl-messageformat'] },
  schemas: { rooms: ['src/i18n/locales.ts', 'src/i18n/phrase.ts'], packages: ['astro/zod'] },
  // What prose names by an id is found by the names of collections, which are a plain table.
  markdown: { rooms: ['i18n', { from: 'schemas', only: ['refPaths'] }] },
  // Addresses keep a search as they keep any other view.
  search: { rooms: ['i18n', ...types('schemas'), 'src/domain/view/view-state.ts'] },
  // Values of schemas, but for their lists of ids, are zod: a computation has no need of it.
  domain: {
    rooms: [
      {
        from: 'schemas',
        only: ['clusterKinds', 'regionLevels', 'shortKinds', 'unanswered'],
      },
      { from: 'src/i18n/locales.ts', only: ['locales', 'ownLocales', 'inEachLocale'] },
      'src/i18n/phrase.ts',
    ],
    packages: ['culori', 'd3-array'],
  },
  charts: {
    rooms: [
      ...types('domain', 'schemas'),
      { from: 'src/domain/figures/greatest-first.ts', only: ['greatestFirst'] },
      { from: 'src/domain/reads/share-reads.ts', only: ['shareReads'] },
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
  // Fonts are read from their files: the only room besides loaders that opens any.
  fonts: { rooms: [], packages: ['harfbuzzjs', 'woff2-encoder*', 'node:*'] },
  // From an entry to a drawing in a language, free of Astro and of addresses.
  figures: {
    rooms: ['schemas', 'domain', 'charts', 'fonts', 'i18n', ...types('exports')],
    packages: ['topojson-specification'],
  },
  // Cards of shared links: words and marks of a card to an SVG document.
  cards: { rooms: ['charts', 'fonts', ...types('domain')], packages: [] },
  exports: { rooms: [], packages: ['@e965/xlsx', 'fflate', 'ical-generator', 'uqr', 'node:zlib'] },
  loaders: {
    rooms: [
      ...['schemas', 'i18n', 'markdown'],
      ...types('domain'),
      // A font of the portal's own is a file like any other.
      { from: 'src/fonts/read-font.ts', only: ['readFont'] },
      // What was typed as people type in spreadsheets is known for it in files too.
      { from: 'src/importers/values/clean-text.ts', only: ['cleanLine', 'findUnseen'] },
      { from: 'src/importers/values/date-text.ts', only: ['readDateText'] },
      { from: 'src/importers/values/look-alikes.ts', only: ['unmask'] },
      { from: 'src/importers/values/number-text.ts', only: ['readNumberText'] },
      { from: 'src/search/query/correct.ts', only: ['countSlips'] },
    ],
  },
  validators: {
    rooms: [
      ...['loaders', 'schemas', 'domain', 'i18n'],
      { from: 'src/search/kinds.ts', only: ['askedKinds', 'searchKinds'] },
      // Texts are held against the letters that the fonts of the site have.
      { from: 'src/fonts/engine-letters.ts', only: ['engineLetters'] },
      ...types('src/fonts/read-font.ts'),
      // What tells of a person is found in files as it is in forms that come in.
      {
        from: 'src/importers/values/personal/find-personal-data.ts',
        only: ['findPersonalAnswer', 'findPersonalData'],
      },
      { from: 'src/importers/values/personal/personal-find.ts', only: 'types' },
    ],
  },
  // The files of a new portal from the answers of a person and what came with the engine.
  starter: {
    rooms: ['schemas', 'i18n', { from: 'src/loaders/collections.ts', only: ['collections'] }],
    packages: ['astro/zod', 'd3-polygon', 'topojson-*', 'geojson', 'yaml'],
  },
  // Joins the entries to one value; the one portal that a build shows is read there too.
  portal: {
    rooms: [
      ...types('schemas'),
      // What stands for a file that a portal does not have.
      { from: 'schemas', only: ['codesSchema', 'redirectsSchema'] },
      ...['domain', 'loaders'],
    ],
    packages: ['topojson-specification', 'node:crypto'],
  },
  // The editor in the browser: forms made from schemas, and what they hold written into texts.
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
      // What was probably meant is found here as it is in the search.
      { from: 'src/search/query/correct.ts', only: ['countSlips', 'lettersOf', 'countBits'] },
    ],
  },
  // What runs beside the pages of readers who keep them for reading offline.
  offline: { rooms: [], packages: [] },
  // Files for people who fill in returns: forms, and what is to be mended in them.
  handouts: {
    rooms: ['importers', 'exports', 'domain', 'i18n', ...types('schemas')],
    packages: [],
  },
  queries: {
    rooms: [
      ...['schemas', 'domain', 'charts', 'figures', 'exports', 'i18n', 'loaders', 'markdown'],
      // What a card shows is a view; drawings on it are made of scenes, as those of figures are.
      'cards',
      ...types('editing'),
      ...types('src/fonts/font-files.ts'),
      // Views are functions of a portal: which one is built is none of their business.
      ...types('portal'),
      'src/portal/remember.ts',
      { from: 'src/search/kinds.ts', only: ['searchKinds'] },
      ...types('src/search/kinds.ts'),
      // Questions after a number are answered in the browser from what a view has counted.
      { from: 'src/search/count-table.ts', only: ['countFacets'] },
      ...types('src/search/count-table.ts'),
      // The form on the site is the workbook that is sent out, filled in.
      { from: 'handouts', only: ['cardWorkbook', 'fieldLists', 'nameOption'] },
      { from: 'src/importers/values/option-list.ts', only: ['listOptions'] },
      { from: 'src/importers/values/region-list.ts', only: ['listRegions'] },
    ],
  },
  components: {
    rooms: [
      'charts',
      'i18n',
      'exports',
      ...['queries', 'markdown'],
      // Rules that few pages need come with what they are for.
      'src/styles/media.css?inline',
      'src/styles/analysis.css?inline',
      'src/styles/choosing.css?inline',
      'src/styles/benchmark.css?inline',
      'src/styles/pick.css?inline',
      'src/styles/view.css?inline',
      'src/styles/atlas.css?inline',
      'src/styles/analysis-form.css?inline',
      'src/styles/pairs.css',
      'src/styles/cluster-figures.css',
      'src/styles/opening.css',
      { from: 'src/portal/built-portal.ts', for: proseParts },
      ...types('schemas', 'figures', 'portal'),
      { from: 'src/figures/downloads.ts', only: ['columnHead'] },
      { from: 'src/figures/list-step.ts', only: ['listStepOf', 'sentenceLength'] },
      { from: 'src/figures/result-step.ts', only: ['resultStepOf'] },
      ...types('domain'),
      { from: 'src/domain/report/value-names.ts', only: ['namedValues'] },
      { from: 'src/domain/report/number-parts.ts', only: ['tableKey'] },
      // The calculator of a page computes in the browser what tests compute here.
      { from: 'src/domain/support/compute-support.ts', only: ['computeSupport'] },
      // What readers choose is set side by side by the same rules as the case that a page shows.
      { from: 'src/domain/compare/arrange.ts', only: ['arrangeComparison', 'tabulateComparison'] },
      {
        from: 'src/domain/compare/choice.ts',
        only: ['formatChoice', 'mostCompared', 'parseChoice', 'toggleId'],
      },
      {
        from: 'src/domain/compare/shards.ts',
        only: ['answersQuery', 'letterOf', 'partOf', 'wordsOf'],
      },
      // Whether one can apply is said again as of the reader's day.
      {
        from: 'src/domain/calls/call-state.ts',
        only: ['callState', 'compareCalls', 'decidingCall', 'isOver'],
      },
      {
        from: 'src/offline/cache-names.ts',
        only: ['cachePrefix', 'KeepAnswer', 'KeepRequest', 'searchMark'],
      },
      // Addresses keep what readers have chosen by one rule.
      { from: 'src/domain/view/view-state.ts', only: ['keepChosen', 'readView', 'writeView'] },
      // Analyses compute in the browser what tests and builds compute.
      ...analysisModules,
      { from: 'src/importers/values/number-forms.ts', only: ['listForms'] },
      // The form judges what is typed as the importer judges what it reads.
      { from: 'src/domain/survey/read-cell.ts', only: ['readCell'] },
      { from: 'src/domain/survey/judge-cells.ts', only: ['judgeCells'] },
      { from: 'src/domain/survey/judge-sums.ts', only: ['judgeSums'] },
      // And it writes answers as the workbook does that is sent out.
      { from: 'src/handouts/template/answer-cell.ts', only: ['answerValue'] },
      {
        from: 'src/importers/values/personal/find-personal-data.ts',
        only: ['findPersonalData'],
      },
    ],
  },
  layouts: {
    rooms: [
      ...['queries', 'components', 'i18n', 'styles'],
      // The frame of every page asks for the portal once.
      { from: 'src/portal/built-portal.ts', for: ['src/layouts/BasePage.astro'] },
      ...types('domain'),
      'src/search/client/await-search.client.ts',
    ],
  },
  pages: {
    rooms: [
      'queries',
      'editing',
      'src/portal/built-portal.ts',
      { from: 'src/loaders/editor-files.ts', only: ['listEditorFiles'] },
      'domain',
      'components',
      'layouts',
      'i18n',
      'charts',
      'exports',
      'schemas',
      'markdown',
      'offline',
      'search',
      'styles',
    ],
  },
  // Stands before every page: knows which parts of the site the portal does without.
  'middleware.ts': {
    rooms: ['queries', 'i18n', 'schemas', 'src/portal/built-portal.ts'],
    packages: ['astro'],
  },
  styles: { rooms: [], packages: [] },
  'content.config.ts': { rooms: ['loaders', 'schemas'] },
  scripts: {
    rooms: [
      ...['importers', 'validators', 'loaders', 'search', 'figures', 'schemas', 'domain', 'i18n'],
      ...['handouts', 'starter', 'cards'],
      { from: 'src/fonts/own-fonts.ts', only: ['announceFonts', 'announcedFonts'] },
      // A build that keeps pages asks whether what they read is still the same.
      'src/portal/built-portal.ts',
      ...['page-account', 'reading-check', 'read-names'].map(
        (name) => `src/portal/reads/${name}.ts`,
      ),
      // A new entry has the fields for which the editor asks.
      {
        from: 'editing',
        only: ['describeEntry'],
        for: ['scripts/add/add-entry.ts', 'scripts/add/add-entry.test.ts'],
      },
      { from: 'src/editing/edit-field.ts', only: 'types' },
      // A translation says which English text it was made from.
      { from: 'src/markdown/prose-hash.ts', only: ['hashProse'] },
      { from: 'src/exports/workbook/write-workbook.ts', only: ['writeWorkbook'] },
      // Pictures of the docs show sheets as they are laid out.
      ...types('src/exports/workbook/model.ts'),
      {
        from: 'src/exports/workbook/looks.ts',
        only: ['looks'],
        for: ['scripts/year-pictures/sheet-page.ts'],
      },
      { from: 'src/exports/data-package/zip-files.ts', only: ['zipFiles'] },
      { from: 'src/offline/cache-names.ts', only: ['releasePlace'] },
      // Servers are told what pages say of themselves.
      ...['host-rules', 'page-policy', 'write-apache', 'write-caddy', 'write-nginx'].map(
        (name) => `src/exports/hosting/${name}.ts`,
      ),
      'src/exports/hosting/write-headers-file.ts',
      // They are told what has moved, too.
      ...types('src/exports/hosting/host-redirects.ts'),
      ...['apache', 'caddy', 'file', 'nginx'].map(
        (host) => `src/exports/hosting/redirects-${host}.ts`,
      ),
      // Translations of the documentation name the version of the text they were made from.
      {
        from: 'src/markdown/prose-hash.ts',
        only: ['hashProse'],
        for: ['scripts/docs/compose-docs.ts'],
      },
    ],
  },
};

/**
 * The tools that the kinds of charts share, from the ground up: a folder takes only from those
 * before it, and none of them knows a kind.
 */
export const chartTools: readonly string[] = [
  ...['bars', 'classes', 'geometry', 'projection', 'scales'],
  ...['model', 'marks', 'paint', 'words'],
  ...['labels', 'series', 'rows', 'axes', 'svg'],
  ...['points', 'maps'],
];

/** Within charts: a kind takes from itself and from tools, a tool from the tools below it. */
function allowsInCharts(path: string, target: string): boolean {
  const [, , part, folder = ''] = path.split('/');
  const [, , targetPart, targetFolder = ''] = target.split('/');
  if (part === targetPart && folder === targetFolder) return true;
  if (targetPart !== 'tools') return false;
  return (
    part === 'kinds' ||
    (part === 'tools' && chartTools.indexOf(targetFolder) < chartTools.indexOf(folder))
  );
}

/** The room of a file: its folder under src, or its first folder. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

function allows(
  allowance: string | Allowance,
  path: string,
  target: string,
  values: readonly string[],
): boolean {
  const {
    from,
    only,
    for: files,
  } = typeof allowance === 'string' ? { from: allowance } : allowance;
  if (from !== target && from !== roomOf(target)) return false;
  if (files && !files.includes(path)) return false;
  const known = only === 'types' ? [] : only;
  return !known || values.every((value) => known.includes(value));
}

/** The imports of a file that lead where they may not, as `file → target (names)`. */
export function findBrokenDirections(file: SourceFile): string[] {
  const own = roomOf(file.path);
  const room = rooms[own];
  if (!room) return [`${file.path}: no room of this name`];
  return readImports(file)
    .filter(({ target, values }) => {
      const local = target.startsWith('src/') || target.startsWith('scripts/');
      if (own === 'charts' && roomOf(target) === own) return !allowsInCharts(file.path, target);
      if (local) {
        return (
          roomOf(target) !== own &&
          !room.rooms.some((allowance) => allows(allowance, file.path, target, values))
        );
      }
      // Astro's collections compile texts, and nothing else is asked of them: they have one door.
      if (target === 'astro:content' && values.length > 0) {
        return file.path !== 'src/components/prose/render-text.ts' && own !== 'content.config.ts';
      }
      return (
        room.packages !== undefined &&
        !room.packages.some((name) =>
          name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : name === target,
        )
      );
    })
    .map(({ target, values }) => `${file.path} → ${target} (${values.join(', ') || 'types'})`);
}
