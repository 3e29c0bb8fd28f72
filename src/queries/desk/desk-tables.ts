import { plainText } from '../../i18n/carried-text.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ReadableTable } from '../data/readable-clusters.ts';
import { correctionHref } from '../links/correction.ts';
import { fileHref } from '../links/repository.ts';
import { viewTasks } from './desk-tasks.ts';
import { nameFolder } from './name-folder.ts';
import { openTexts } from './open-texts.ts';
import { nameText } from './view-desk-texts.ts';

/** Workbook of all work, by language: what, why, who, how long, and where. */
export function tasksTable(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  return {
    head: [
      ...[t('desk.task'), t('desk.why'), t('desk.role')],
      upperFirst(t('desk.time'), locale),
      t('desk.due'),
      t('correct.page'),
    ],
    rows: viewTasks(portal, locale, true).map(({ words, why, role, time, due, href: place }) => [
      words,
      why,
      role,
      time,
      due,
      absolute(place),
    ]),
  };
}

/** Workbook of all open texts: language, kind, name, state, words, file, and addresses of the page and of its form. */
export function deskTable(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  const isCounted = portal.views !== undefined;
  const isDated = portal.changedByFile.size > 0;
  return {
    head: [
      t('language'),
      t('desk.kind'),
      t('desk.entry'),
      t('desk.state'),
      t('desk.words'),
      ...(isCounted ? [t('desk.views')] : []),
      ...(isDated ? [t('desk.changed')] : []),
      t('desk.file'),
      t('correct.page'),
      t('correct.title'),
    ],
    rows: openTexts(portal).map((text) => [
      nameLanguage(text.language, locale),
      nameFolder(text.kind, locale),
      plainText(nameText(portal, text, text.language).label),
      t(`status.${text.state}`),
      text.words,
      ...(isCounted ? [text.views] : []),
      ...(isDated ? [text.changed] : []),
      text.file && (fileHref(portal, text.file) ?? text.file),
      text.page && absolute(href(text.language, text.page)),
      text.page && absolute(correctionHref(text.language, text.page)),
    ]),
  };
}
