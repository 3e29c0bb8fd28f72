import { type Room, types } from './room.ts';

/**
 * These use the built portal directly, since in MDX prose no page can pass them a view; every other component
 * gets its data as a prop.
 */
export const proseParts: readonly string[] = [
  ...[
    'ProseCite',
    'ProseFigure',
    'ProseRef',
    'ProseStageRule',
    'ProseStep',
    'ProseTerm',
    'ProseYear',
  ].map((name) => `src/components/prose/${name}.astro`),
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

/** Computations shared with the build: pure and lightweight. */
const analysisModules: readonly string[] = [
  'benchmark/choose-group',
  'benchmark/changes-of',
  'benchmark/rank-in-group',
  'checklist/diagnose',
  'checklist/point-to-types',
  'checklist/tally-checklist',
  'indicators/follow-indicator',
  'matching/match-clusters',
  'matching/match-reason',
  'needs/find-weakest',
  'needs/summarize-scores',
  'network/build-graph',
  'network/measure-network',
  'programmes/compare-courses',
  'road-map/count-lacking',
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
  'selection/run-rounds',
  'selection/select-candidates',
  'selection/spread-measures',
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

/** The same for suggestions. */
const suggestionModules = ['suggest', 'subject-weights'].map(
  (name) => `src/domain/suggestions/${name}.ts`,
);

export const pageRooms: Readonly<Record<string, Room>> = {
  components: {
    rooms: [
      'charts',
      'i18n',
      'exports',
      ...['queries', 'markdown'],
      // Rules needed by few pages.
      'src/styles/media.css?inline',
      'src/styles/analysis.css?inline',
      'src/styles/choosing.css?inline',
      'src/styles/benchmark.css?inline',
      'src/styles/pick.css?inline',
      'src/styles/view.css?inline',
      'src/styles/atlas.css?url&no-inline',
      'src/styles/analysis-form.css?inline',
      'src/styles/story.css?inline',
      'src/styles/cluster-years.css?inline',
      'src/styles/list-thumbnail.css',
      'src/styles/pairs.css',
      'src/styles/cluster-figures.css',
      'src/styles/opening.css',
      'src/styles/search-form.css',
      { from: 'src/portal/built-portal.ts', for: proseParts },
      // Texts are compiled, so showing one must be reported.
      {
        from: 'src/portal/reads/note-text.ts',
        only: ['noteText'],
        for: ['src/components/prose/ready-text.ts'],
      },
      {
        from: 'src/loaders/text-module.ts',
        only: ['textModule'],
        for: ['src/components/prose/ready-text.ts'],
      },
      ...types('schemas', 'figures', 'portal'),
      { from: 'src/figures/downloads.ts', only: ['columnHead'] },
      { from: 'src/figures/list-step.ts', only: ['listStepOf', 'sentenceLength'] },
      // Parts of a drawing are scenes, shown only on paper.
      { from: 'src/figures/part-drawing.ts', only: ['partDrawing'] },
      { from: 'src/figures/result-step.ts', only: ['resultStepOf'] },
      { from: 'src/figures/story-state.ts', only: ['boxAround', 'fadesIn'] },
      ...types('domain'),
      { from: 'src/domain/report/value-names.ts', only: ['namedValues'] },
      { from: 'src/domain/report/number-parts.ts', only: ['tableKey'] },
      // The calculator computes what tests compute here.
      { from: 'src/domain/support/compute-support.ts', only: ['computeSupport'] },
      // Comparisons chosen by readers follow the rules of the published one.
      {
        from: 'src/domain/compare/arrange.ts',
        only: ['arrangeComparison', 'joinSources', 'tabulateComparison'],
      },
      { from: 'src/domain/compare/as-counts.ts', only: ['asCounts'] },
      { from: 'src/domain/compare/say-compared.ts', only: ['sayCompared'] },
      {
        from: 'src/domain/compare/choice.ts',
        only: ['formatChoice', 'maxCompared', 'parseChoice', 'toggleId'],
      },
      {
        from: 'src/domain/compare/shards.ts',
        only: ['answersQuery', 'letterOf', 'partOf', 'shareOf', 'wordsOf'],
      },
      // Corrections are written as the command for proposals reads them.
      ...types('review'),
      { from: 'src/review/proposals/model.ts', only: ['namingFields'] },
      { from: 'src/review/proposals/write-text.ts', only: ['writeProposals'] },
      { from: 'src/review/proposals/read-logo.ts', only: ['largestLogo', 'logoKinds'] },
      // And judged as the command judges them.
      { from: 'src/review/is-person.ts', only: ['*'] },
      { from: 'src/importers/values/date-text.ts', only: ['firstYear'] },
      // Whether a call is open is updated to the reader's date.
      {
        from: 'src/domain/calls/call-state.ts',
        only: ['callState', 'compareCalls', 'decidingCall', 'isOver'],
      },
      {
        from: 'src/offline/cache-names.ts',
        only: ['cachePrefix', 'KeepAnswer', 'KeepRequest', 'searchMark'],
      },
      // Addresses encode readers' choices by one rule.
      { from: 'src/domain/view/view-state.ts', only: ['keepChosen', 'readView', 'writeView'] },
      // Analyses compute what tests and builds compute.
      ...analysisModules,
      ...suggestionModules,
      { from: 'src/importers/values/number-forms.ts', only: ['listForms'] },
      // The form validates like the importer.
      { from: 'src/domain/survey/read-cell.ts', only: ['readCell'] },
      { from: 'src/domain/survey/judge-cells.ts', only: ['judgeCells'] },
      { from: 'src/domain/survey/judge-sums.ts', only: ['judgeSums'] },
      // And writes answers like the workbook that is sent out.
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
      // The frame of every page reads the portal once.
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
  // Runs before every page: knows which parts of the site the portal lacks.
  'middleware.ts': {
    rooms: ['queries', 'i18n', 'schemas', 'src/portal/built-portal.ts'],
    packages: ['astro'],
  },
  styles: { rooms: [], packages: [] },
};
