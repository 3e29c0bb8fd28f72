// What looks at every page of the shipped site stands in one file: each page is parsed once then, and not by each
// of the workers that share the others.
import './every-page/counts.ts';
import './every-page/html.ts';
import './every-page/heads.ts';
import './every-page/languages.ts';
import './every-page/links.ts';
import './every-page/requests.ts';
import './every-page/search-marks.ts';
import './every-page/sentences.ts';
import './every-page/weights.ts';
import './every-page/words.ts';
