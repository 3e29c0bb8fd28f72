// What looks at every page of the shipped site stands in one file: each page is parsed once then, and not by each
// of the workers that share the others.
import { afterAll } from 'vitest';
import { forgetPages } from '../support/pages.ts';
import './every-page/counts.ts';
import './every-page/html.ts';
import './every-page/heads.ts';
import './every-page/languages.ts';
import './every-page/links.ts';
import './every-page/plain-titles.ts';
import './every-page/plain-words.ts';
import './every-page/requests.ts';
import './every-page/search-marks.ts';
import './every-page/sentences.ts';
import './every-page/weights.ts';
import './every-page/words.ts';

// With them in memory, all that this worker runs next takes up to twice as long.
afterAll(forgetPages);
