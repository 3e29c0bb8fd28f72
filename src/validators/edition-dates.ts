import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require fieldwork to end after it begins. */
export const checkEditionDates: Validator = (portal) =>
  portal.editions.flatMap((entry) => {
    const { from, to } = entry.data.survey ?? { from: '', to: '' };
    if (from <= to) return [];
    const message = phrase('check.edition.dateOrder', { from, to });
    return [
      problemAt(portal, entry, ['survey', 'to'], 'dates', message, phrase('check.mend.oneOfDates')),
    ];
  });
