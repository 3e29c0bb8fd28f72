/** Checked languages: those of the engine, and additional ones. */
export type ReadLanguage = 'az' | 'tr' | 'ka' | 'en' | 'ru' | 'de';

/** Something true of some portals only, with its words, and where they are allowed. */
export interface Claim {
  readonly about: string;
  readonly words: Readonly<Record<ReadLanguage, RegExp>>;
  /** Keys, or prefixes ending with a dot, with reasons. */
  readonly allowed: readonly { readonly keys: readonly string[]; readonly reason: string }[];
}

/**
 * Claims that a message may not make by itself: a portal may lack reports, a survey, agencies, editors who read
 * something, lost numbers. Messages with such words are used only where they apply.
 */
export const claims: readonly Claim[] = [
  {
    about: 'how often something is published',
    words: {
      en: /\b(yearly|annual)/i,
      az: /(^|[^\p{L}])illik/iu,
      tr: /yıllık/i,
      ka: /წლიურ/,
      ru: /ежегодн|годов/i,
      de: /jährlich/i,
    },
    allowed: [
      { keys: ['strategy.roadMap'], reason: 'a plan of so many years' },
      { keys: ['figure.word.growth', 'analysis.formula.growth'], reason: 'a rate of growth' },
    ],
  },
  {
    about: 'a report',
    words: {
      en: /\breports?\b/i,
      az: /hesabat/i,
      tr: /\brapor/i,
      ka: /ანგარიშ/,
      ru: /отч[её]т/i,
      de: /bericht(?!ig|et)/i,
    },
    allowed: [
      { keys: ['search.task.'], reason: 'words that readers type' },
      {
        keys: ['report.', 'archive.', 'pdf.report', 'pdf.slides', 'pdf.word'],
        reason: 'pages of a report',
      },
      { keys: ['works.kind.report'], reason: 'a kind of works' },
      { keys: ['package.note.csv'], reason: 'the verb: what a source reports' },
      {
        keys: ['menu.report', 'nav.reports', 'search.kind.report'],
        reason: 'told only where the portal has a report',
      },
      {
        keys: ['package.about.values', 'package.column.name', 'package.table.values'],
        reason: 'a table that only an edition with a report has',
      },
      {
        keys: ['strategy.noReport', 'strategy.noneReported'],
        reason: 'a report on the progress of an action, where the strategy has none',
      },
    ],
  },
  {
    about: 'a survey',
    words: {
      en: /survey|questionnaire/i,
      az: /sorğu|anket/i,
      tr: /anket/i,
      ka: /კითხვარ|გამოკითხვ|ანკეტ/,
      ru: /анкет|(?<!в)опрос/i,
      de: /umfrage|fragebogen|befragung/i,
    },
    allowed: [
      { keys: ['search.task.'], reason: 'words that readers type' },
      {
        keys: ['survey.', 'results.', 'answers.', 'form.', 'foot.survey', 'nav.survey'],
        reason: 'pages that only a portal with a survey has',
      },
      { keys: ['privacy.form'], reason: 'told where a portal has a form' },
      {
        keys: ['privacy.offline'],
        reason: 'a language in which asking for something sounds like a survey',
      },
      {
        keys: ['paths.kind.survey', 'report.table.questionnaire'],
        reason: 'what a question or a table of questions is called',
      },
      {
        keys: [
          'agency.answers',
          'organisation.answerCount',
          'organisation.answered',
          'organisation.answers',
          'package.column.answers',
        ],
        reason: 'told where an edition says how many answers an agency returned',
      },
    ],
  },
  {
    about: 'kinds of bodies',
    words: {
      en: /ministr|universit|\bchambers?\b|\bagenc/i,
      az: /nazirli|universitet|palata|agentli/i,
      tr: /bakanlı|üniversite|\bodalar|ajans/i,
      ka: /სამინისტრო|უნივერსიტეტ|პალატ|სააგენტო/,
      ru: /министерств|университет|палат|агентств/i,
      de: /ministeri|universität|hochschul|kammer|agentur/i,
    },
    allowed: [
      {
        keys: ['organisation.kind.', 'organisations.kind.', 'programme.for.', 'works.kind.thesis'],
        reason: 'the kinds themselves',
      },
      {
        keys: ['agency', 'column.agency', 'figure.word.agency', 'figure.years.agencies'],
        reason: 'the agency of a region, where a region names one',
      },
      {
        keys: ['package.about.agencies', 'package.column.answers', 'package.table.agencies'],
        reason: 'a table that only a portal with agencies has',
      },
      {
        keys: ['results.coverageSub', 'results.collector'],
        reason: 'told where regions name their agencies',
      },
    ],
  },
  {
    about: 'what editors did',
    words: {
      en: /\beditors?\b/i,
      az: /redaktor/i,
      tr: /editör/i,
      ka: /რედაქტორ/,
      ru: /редакц/i,
      de: /redaktion/i,
    },
    allowed: [
      { keys: ['search.task.'], reason: 'words that readers type' },
      { keys: ['desk.title', 'desk.role.editor', 'status.desk'], reason: 'addresses editors' },
      {
        keys: [
          ...['sector.readingNote', 'sector.partlyReadNote', 'column.sectors', 'column.kind'],
          ...['sector.inferred', 'sector.inferredNote'],
          'sector.partlyInferredNote',
        ],
        reason: 'told of sectors and kinds that the data mark as read from the name, or inferred',
      },
      {
        keys: ['practices.basis.inferred'],
        reason: 'told of themes that an entry marks as inferred',
      },
      {
        keys: ['doubt.read-as', 'doubt.terse'],
        reason: 'told of names whose entry says how they were read',
      },
      {
        keys: [
          ...[
            'glossary.lead',
            'glossary.note',
            'glossary.supplied',
            'glossary.suppliedTitle',
            'glossary.corrected',
          ],
          ...['figure.word.supplied', 'column.status_xx'],
        ],
        reason: 'told of terms that the glossary marks as supplied or corrected',
      },
      {
        keys: ['note.readings', 'works.supplied'],
        reason: 'a remark that an entry asks for',
      },
      { keys: ['editor.'], reason: 'the forms in which a portal is edited' },
      {
        keys: ['practices.submitRule'],
        reason: 'what happens to a case that is sent in',
      },
      {
        keys: ['privacy.away', 'privacy.noHost', 'privacy.editor', 'privacy.editorKept'],
        reason: 'those who answer for a portal, and its forms where it has them',
      },
    ],
  },
  {
    about: 'what is lost',
    words: {
      en: /surviv|\blost\b|our copy/i,
      az: /itib|itirilib|itmiş|itirilmiş|günümüzə|əlimizdəki nüsxə/i,
      tr: /kayıp|kaybol|günümüze|elimizdeki kopya/i,
      ka: /დაკარგ|შემორჩ|შემონახ|ჩვენს ასლ/,
      ru: /утрач|утерян|не сохран|нашей копии/i,
      de: /verloren|erhalten geblieben|unserer Kopie/i,
    },
    allowed: [
      {
        keys: [
          ...['figure.kind.none', 'figure.lost', 'figure.print.', 'figure.says.lost'],
          'figure.says.missing.lost',
          ...['figures.leadLost', 'missing.lost', 'strategy.certainty.lost'],
        ],
        reason: 'told of numbers and bodies that the data mark as lost',
      },
      {
        keys: ['form.noscript', 'form.notSaved', 'form.delete.sure'],
        reason: 'what is typed into the browser',
      },
      { keys: ['offline.'], reason: 'pages that a browser keeps' },
    ],
  },
];

/** From three on: one and two apply to any portal. */
export const numberWords: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)\b/i,
  az: /(?<!\p{L})(üç|üçünün|dörd|dördünün|beş|altı|yeddi|səkkiz|doqquz|yüz|min)(?!\p{L})/iu,
  tr: /(?<!\p{L})(üç|üçünün|dört|dördünün|beş|altı|yedi|sekiz|dokuz|yüz|bin)(?!\p{L})/iu,
  ka: /(?<![ა-ჰ])(სამი|სამივე\p{L}*|ოთხი?|ოთხივე|ხუთი?|ექვსი?|შვიდი?|რვა|ცხრა|ათი|ასი|ათასი)(?![ა-ჰ])/u,
  ru: /(?<!\p{L})(три|тр[её]х|тр[её]м|тремя|четыр\p{L}+|пят[ьи]|шест[ьи]|сем[ьи]|восемь|девят[ьи]|десят[ьи]|сто|тысяч\p{L}*)(?!\p{L})/iu,
  de: /\b(drei|dreier|vier|vierer|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)\b/i,
};

/** The number is not a count in a portal. */
export const numbersOfMessages: readonly {
  readonly keys: readonly string[];
  readonly reason: string;
}[] = [
  { keys: ['map.tenths'], reason: 'tenths, that a share is computed in' },
  { keys: ['figure.kind.three-star'], reason: 'the name of a kind of figure' },
  {
    keys: ['form.fault.currency', 'form.fault.year', 'form.fault.unclear'],
    reason: 'letters of a code, digits of a year, the sign between thousands',
  },
  {
    keys: ['form.fault.percent', 'form.fault.shares', 'scorecard.value', 'analysis.formula.'],
    reason: 'a share is one of a hundred',
  },
  { keys: ['meaning.own'], reason: 'words for two and three, as counted' },
  { keys: ['column.country', 'column.iso'], reason: 'numbers of standards' },
];

/** Names of a portal in messages that need them. */
export const namesOfMessages: readonly {
  readonly keys: readonly string[];
  readonly reason: string;
}[] = [
  {
    keys: [
      ...['figure.word.language-az', 'figure.word.language-ka', 'search.foundIn.'],
      ...['credits.translator.', 'fallback.page', 'data.readableText', 'glossary.lead'],
    ],
    reason: 'languages that are called after a country',
  },
  { keys: ['country.EU'], reason: 'a code among countries, which lists of names write unlike' },
  { keys: ['currency.'], reason: 'a currency that is called after a country' },
];
