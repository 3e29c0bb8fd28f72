import { escapeHtml } from '../../src/i18n/escape-html.ts';

export interface Shot {
  readonly kind: string;
  /** Including its language. */
  readonly path: string;
  readonly language: string;
  /** Width of the window in CSS pixels, or `paper`. */
  readonly width: number | 'paper';
  readonly scheme: 'light' | 'dark';
  /** `model` for a design to compare with. */
  readonly of: 'site' | 'model';
  /** Relative to the gallery page. */
  readonly file: string;
}

const style = `
body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; color: #111 }
form { position: sticky; top: 0; background: #ddd; padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
h2 { margin: 2rem 0 .5rem }
.row { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none }
img { display: block; border: 1px solid #999; background: #fff; width: var(--w) }
.model img { border: 2px dashed #036 }
`;

const valuesOf = (shots: readonly Shot[], key: 'language' | 'width' | 'scheme' | 'of') => [
  ...new Set(shots.map((shot) => String(shot[key]))),
];

/** Several fit side by side, and can be read. */
const shownWidth = (width: Shot['width']) =>
  width === 'paper' ? 420 : Math.min(width / 2 + 90, 820);

const figure = (shot: Shot) => {
  const { kind, path, language, width, scheme, of, file } = shot;
  const size = width === 'paper' ? 'paper' : `${width} px`;
  const described = [kind, language, size, scheme, ...(of === 'model' ? ['model'] : [])].join(', ');
  return `<figure class="${of}" data-language="${language}" data-width="${width}" data-scheme="${scheme}" data-of="${of}" style="--w:${shownWidth(width)}px">
<figcaption>${escapeHtml(`${described} ${path}`)}</figcaption>
<a href="${escapeHtml(file)}"><img loading="lazy" alt="${escapeHtml(described)}" src="${escapeHtml(file)}"></a></figure>`;
};

/**
 * HTML page with a section for each kind of page, and a row for each language. CSS hides unticked pictures.
 */
export function writeGalleryPage(shots: readonly Shot[]): string {
  const keys = ['language', 'width', 'scheme', 'of'] as const;
  const boxes = keys.flatMap((key) =>
    valuesOf(shots, key).map(
      (value) =>
        `<label><input type="checkbox" id="${key}-${value}" checked autocomplete="off"> ${escapeHtml(value)}</label>`,
    ),
  );
  const rules = keys.flatMap((key) =>
    valuesOf(shots, key).map(
      (value) =>
        `body:has(#${key}-${value}:not(:checked)) [data-${key}="${value}"] { display: none }`,
    ),
  );
  const kinds = Map.groupBy(shots, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, all]) => {
    const rows = [...Map.groupBy(all, ({ language }) => language).values()];
    const drawn = rows.map((row) => `<div class="row">${row.map(figure).join('\n')}</div>`);
    return `<section><h2>${escapeHtml(kind)}</h2>\n${drawn.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}${rules.join('\n')}</style>
<body><h1>Gallery</h1><form>${boxes.join('\n')}</form>
${parts.join('\n')}
</body></html>
`;
}
