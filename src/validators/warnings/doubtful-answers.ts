import { findInAnswers } from '../returns/sound-answers.ts';
import type { Validator } from '../validator.ts';

/** Answers of a return that can hardly all be right. */
export const warnOfDoubtfulAnswers: Validator = (portal) => findInAnswers(portal, 'warning');
