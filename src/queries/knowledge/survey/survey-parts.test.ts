import { expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Question } from '../../../schemas/survey.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewSurvey } from './view-survey.ts';

const sample = joinSample();
const questionOf = (portal: Portal, id: string, locale: Locale) =>
  viewSurvey(portal, locale)
    .parts.flatMap(({ questions }) => questions)
    .find((question) => question.id === id);
/** The third question of the fictional form, changed. */
const asked = (change: Partial<Question>, locale: Locale = 'en') =>
  questionOf(
    varySample(({ survey }) => ({ survey: changeEntry(survey, 'q3', change) })),
    'q3',
    locale,
  );
const inAll = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const named = (...labels: string[]) =>
  labels.map((label) => ({ id: label.toLowerCase(), label: inAll(label) }));

test('the questions stand by parts; a part without one is left out', () => {
  expect(
    viewSurvey(sample, 'ka').parts.map(({ part, questions }) => [
      part,
      questions.map(({ number, title }) => [number, title]),
    ]),
  ).toEqual([
    [
      'a',
      [
        [1, 'რა ჰქვია კლასტერს?'],
        [2, 'რომელ ეტაპზეა კლასტერი?'],
      ],
    ],
    ['b', [[3, 'სად წვეთავს ჩაიდანი?']]],
  ]);
  const last = varySample(({ survey }) => ({ survey: changeEntry(survey, 'q3', { part: 'c' }) }));
  expect(viewSurvey(last, 'en').parts.map(({ part }) => part)).toEqual(['a', 'c']);
});

test('a question with boxes: what it asks, how much at most, of whom, and what became of it', () => {
  expect(questionOf(sample, 'q3', 'az')).toMatchObject({
    id: 'q3',
    number: 3,
    title: 'Dəmlik harada damcılayır?',
    purpose: [{ text: 'Nəlbəkini düz yerə qoymaq üçün.' }],
    instruction: undefined,
    answerForm: ['Bir neçə xana işarələnə bilər', 'ən çoxu 2'],
    asked: 'Yalnız başlanğıc mərhələsinə çatmış klasterlərdən soruşulur',
    skip: undefined,
    line: false,
    choices: [
      { label: 'Lülədən', example: undefined },
      { label: 'Qapağın altından', example: 'salı günleri' },
    ],
    remarks: false,
    checklists: [],
    fields: [],
    grid: undefined,
    examples: [],
    use: [{ text: 'Cavablar islanıb, amma oxunur və sorğunun nəticələrində sayılır.' }],
    figures: [],
    see: [],
    mentioned: [],
    doubts: [[{ text: 'Sualın arxası boşdur.' }]],
    sources: [{ text: 'uydurma hesabat, sətir 28', href: '/az/bibliography/#sample-report' }],
  });
});

test('a question on the stages lists what is ticked before one is marked', () => {
  expect(questionOf(sample, 'q2', 'tr')).toMatchObject({
    instruction: 'Uyan kriterleri, sonra tek bir aşamayı işaretleyin.',
    answerForm: ['Önce kriterler, sonra tek bir aşama işaretlenir'],
    asked: 'Herkese sorulur',
    skip: 'Fikir aşamasında olanlar kalan sorulardan yalnızca 10. ve 12. soruları yanıtlar.',
    line: false,
    choices: [],
    checklists: [
      {
        label: 'Fikir',
        criteria: ['Fikir yazıya dökülmüş', 'Fikir birine fısıldanmış', 'Peçetede bir çizimi var'],
      },
      {
        label: 'Başlangıç',
        criteria: [
          'Toplantının tutanağı var',
          'Davetiyeler gönderilmiş',
          'Sandalyeler yetmiş',
          'Ad üzerinde anlaşılmış',
          'Konukların listesi tutuluyor',
        ],
      },
      {
        label: 'Gelişmekte olan',
        criteria: [
          'Ortak bir iş yapılmış',
          'Ev sahibi seçilmiş',
          'Ortak bir demlik var',
          'Sofranın planı var',
          'Herkes kendi şekerini getiriyor',
          'Komşular da geliyor',
        ],
      },
      {
        label: 'Olgun',
        criteria: [
          'Ortak çalışmanın ikinci yılı dolmuş',
          'Kümenin kendi evi var',
          'Bulaşıklar sırayla yıkanıyor',
          'Uzaktan öğrenmeye geliyorlar',
          'İkinci bir sofra kurulmuş',
        ],
      },
    ],
  });
});

test('readers of another language than that of the form see the title as printed too', () => {
  expect(questionOf(sample, 'q3', 'az')?.printed).toEqual({
    text: 'Demlik nereden damlatıyor?',
    lang: 'tr',
  });
  expect(questionOf(sample, 'q3', 'tr')?.printed).toBeUndefined();
});

test('a stage that the portal does not describe is no option', () => {
  const portal = varySample(({ stages }) => ({
    stages: stages.filter(({ id }) => id !== 'developing'),
  }));
  expect(questionOf(portal, 'q2', 'en')?.checklists.map(({ label }) => label)).toEqual([
    'Idea',
    'Initial',
    'Mature',
  ]);
});

test('an answer in words has a line, and its examples as printed', () => {
  expect(questionOf(sample, 'q1', 'en')).toMatchObject({
    line: true,
    choices: [],
    checklists: [],
    fields: [],
    grid: undefined,
    examples: ['Bulut Şişeleme Kumesi'],
    see: [
      { label: 'Cloud Bottling Cluster', href: '/en/clusters/xx-clouds/' },
      { label: 'cluster', href: '/en/glossary/#cluster' },
    ],
  });
});

test('boxes for the sectors stand by the codes of the form, and lead to the sectors', () => {
  const choices = asked({ optionsFrom: 'sectors', options: [] }, 'tr')?.choices;
  expect(choices).toEqual([
    { label: 'Çay takımları', href: '/tr/sectors/teaware/' },
    { label: 'Uçurtmalar', href: '/tr/sectors/kites/' },
    { label: 'Şişelenmiş bulut', href: '/tr/sectors/bottled-clouds/' },
  ]);
});

test('boxes with words beside them are told from those without', () => {
  expect(asked({ kind: 'multi-with-text' })).toMatchObject({ remarks: true, line: false });
  expect(asked({ kind: 'multi' })).toMatchObject({ remarks: false });
});

test('a question where one box is marked says no number of boxes', () => {
  expect(asked({ kind: 'single', most: 2 })?.answerForm).toEqual(['One box to tick']);
  expect(asked({ kind: 'single-with-checklist', most: 2 })?.answerForm).toHaveLength(1);
  expect(asked({ kind: 'choice', most: 2 })?.answerForm).toHaveLength(2);
  expect(asked({ most: undefined })?.answerForm).toEqual(['Several boxes may be ticked']);
});

test('options and fields beside columns are the rows of a table, and stand nowhere else', () => {
  const question = asked({
    columns: named('Now', 'Later'),
    options: named('Spout', 'Lid'),
    fields: named('Saucer'),
  });
  expect(question).toMatchObject({
    choices: [],
    fields: [],
    grid: {
      columns: ['Now', 'Later'],
      rows: [{ label: 'Spout' }, { label: 'Lid' }, { label: 'Saucer' }],
    },
  });
});

test('rows without names are numbered, as many as may be filled', () => {
  const rows = (max: number | undefined) =>
    asked({ columns: named('Name'), options: [], most: max })?.grid?.rows.map(({ label }) => label);
  expect(rows(3)).toEqual(['1', '2', '3']);
  expect(rows(undefined)).toEqual(['1']);
});

test('fields of a question without columns stand by themselves', () => {
  const question = asked({ fields: named('Street', 'Town'), options: [] });
  expect(question?.fields.map(({ label }) => label)).toEqual(['Street', 'Town']);
  expect(question?.grid).toBeUndefined();
});

test('what names a question is listed, but not what the question names itself', () => {
  const see = ['survey/q3'];
  const naming = varySample(({ news }) => ({
    news: news.map((entry) => ({ ...entry, data: { ...entry.data, see } })),
  }));
  const mentioned = (portal: Portal) =>
    questionOf(portal, 'q3', 'en')?.mentioned.map(({ kind, links }) => [
      kind,
      links.map(({ label }) => label),
    ]);
  expect(mentioned(naming)).toEqual([
    ['news', ['The first whistle is heard', 'The lost lid is found']],
  ]);
  const both = varySample(({ news, survey }) => ({
    news: news.map((entry) => ({ ...entry, data: { ...entry.data, see } })),
    survey: changeEntry(survey, 'q3', { see: ['news/lid-found'] }),
  }));
  expect(mentioned(both)).toEqual([['news', ['The first whistle is heard']]]);
});

test('the frame is that of the text about the form, and of its drafts and those of questions', () => {
  const { page, heading, notices, prose } = viewSurvey(sample, 'az');
  const lead = 'Uydurma hesabatın verdiyi suallar və cavabların başına gələnlər.';
  expect(page).toEqual({
    locale: 'az',
    kind: 'survey',
    title: 'Sorğunun sualları',
    description: lead,
    path: '/survey/',
    crumbs: [{ label: 'Ana səhifə', href: '/az/' }, { label: 'Sorğunun sualları' }],
    drafts: ['az', 'tr', 'ka'],
    marks: { names: ['Sorğu anketi'] },
  });
  expect(heading).toEqual({
    title: 'Sorğunun sualları',
    lead,
    leadInSearch: 'first',
    lang: undefined,
  });
  // The text itself has a note that it is a draft.
  expect(notices).toEqual([]);
  expect(prose?.sections.map(({ id }) => id)).toEqual(['how']);
});

test('without a text the page counts its questions, and says that some are drafts', () => {
  const bare = { ...sample, texts: { ...sample.texts, pages: new Map() } };
  const { heading, page, notices, prose } = viewSurvey(bare, 'az');
  expect(prose).toBeUndefined();
  expect(heading.title).toBe('Sorğunun sualları');
  expect(heading.lead).toContain('3');
  // One question of three is a draft, and in Azerbaijani only.
  expect(page.drafts).toEqual(['az']);
  expect(notices).toHaveLength(1);
  expect(viewSurvey(bare, 'tr').notices).toEqual([]);
});
