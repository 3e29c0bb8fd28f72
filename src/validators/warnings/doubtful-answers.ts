import { findInAnswers } from '../returns/consistent-answers.ts';
import type { Validator } from '../validator.ts';

/** Warn of answers of a return that are unlikely to all be right. */
export const warnOfDoubtfulAnswers: Validator = (portal) => findInAnswers(portal, 'warning');
