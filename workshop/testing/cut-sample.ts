import type { Originals } from './overlay-files.ts';

const kept = new Set(['xx-teapots', 'xx-kites', 'xx-clouds']);
const edition = '2024';

/** Whether a file belongs to another cluster or edition, or is a list `more.yaml` for these. */
function isLeftOut(file: string): boolean {
  const [folder = '', ...path] = file.replace(/\..*$/, '').split('/');
  const last = path.at(-1) ?? '';
  if (['codes', 'published', 'redirects', 'views'].includes(folder)) return true;
  if (last === 'more') return true;
  // About a club and a cluster that are left out.
  if (last === 'yearly-meeting' || last === 'table-of-the-year') return true;
  // Analyses depend on removed data: other editions, tables, most of the clusters.
  if (folder === 'analyses' || folder === 'analysis-tables') return true;
  // The chapter about their results.
  if (file.startsWith('reports/2024/sums/')) return true;
  // Matrix used by an analysis.
  if (folder === 'figures' && last === 'tea-needs') return true;
  // A programme that supported clusters of other editions.
  if (folder === 'programmes' && last !== 'steam-grant') return true;
  if (folder === 'editions' || folder === 'archive') return last !== edition;
  const ofEditions = ['returns', 'reports', 'report-tables'];
  if (ofEditions.includes(folder) && path[0] !== edition) return true;
  return (folder === 'clusters' || folder === 'returns') && !kept.has(last);
}

function showsAnalysis(file: string, bytes: Uint8Array): boolean {
  return file.startsWith('figures/') && /^ {2}name: analysis$/m.test(Buffer.from(bytes).toString());
}

/** Replacements for references to removed files. */
const changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'regions/provinces.yaml': [
    ['  agency: hill-agency\n', ''],
    ['  agency: ferry-agency\n', ''],
  ],
  // Figures on three clusters: all of them; one beyond the idea, and one counted with it though its stage is not
  // reported; one of three makes household goods.
  'editions/2024.yaml': [
    ['    - id: sums\n', ''],
    [
      '      keyValues: [published/all, published/past-the-idea, figures/gallery-column/y2017/days]\n',
      '',
    ],
    ['value: 17\n', 'value: 3\n'],
    ['printed: "17"\n', 'printed: "3"\n'],
    ['value: 12\n', 'value: 2\n'],
    ['printed: "12"\n', 'printed: "2"\n'],
    ['value: 53\n', 'value: 33\n'],
    ['printed: 53 %\n', 'printed: 33 %\n'],
  ],
};

/** Answers to questions that are cut: the field with the lines below it. */
const answered = /^(?:answers|indicators):\n(?: .*\n)+/gm;

/** Portal-defined fields and their values: fixtures that test them add their own. */
const ownFields = /^(?:# Fields that .*\n)?(?:fieldGroups|fields):\n(?: .*\n)+/gm;

function cutFile(file: string, bytes: Uint8Array): Uint8Array {
  if (file.startsWith('returns/')) {
    return Buffer.from(Buffer.from(bytes).toString().replace(answered, ''));
  }
  if (file === 'site.yaml' || file.startsWith('clusters/')) {
    return Buffer.from(Buffer.from(bytes).toString().replace(ownFields, ''));
  }
  const wanted = changes[file];
  if (!wanted) return bytes;
  let text = Buffer.from(bytes).toString();
  for (const [from, to] of wanted) {
    if (!text.includes(from)) throw new Error(`${file}: expected ${from.trim()}, found none`);
    text = text.replaceAll(from, to);
  }
  return Buffer.from(text);
}

/**
 * Cut a small, valid part out of the fictional portal: the three clusters teapots, kites and clouds in one
 * edition, 2024, with its report, all eight regions of one country, three sectors, one agency and three
 * questions, without answers. Small enough to count expected values by hand.
 */
export function cutSample(whole: Originals): Originals {
  const files = [...whole].filter(
    ([file, bytes]) => !isLeftOut(file) && !showsAnalysis(file, bytes),
  );
  return new Map(files.map(([file, bytes]) => [file, cutFile(file, bytes)]));
}
