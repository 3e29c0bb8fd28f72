import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import { leading } from '../model/chart-data.ts';
import type {
  Mark,
  Meaning,
  Paint,
  RectMark,
  Scene,
  StageMark,
  TextMark,
  Texture,
} from '../model/scene.ts';
import {
  drawPattern,
  drawSymbol,
  drawSymbols,
  placeSymbol,
  repeatShape,
} from './draw-definitions.ts';
import type { DrawOptions } from './draw-options.ts';
import { joinUnits, type Units } from './join-units.ts';
import { type Attributes, element, escapeMarkup, round } from './markup.ts';

/** The group around joined units has their meaning. */
const unmeant = { row: undefined, rows: undefined, column: undefined, series: undefined };

const joinRects = ({ width, height }: RectMark, places: Units['places']): string => {
  const [w, h] = [round(width), round(height)];
  return repeatShape(`h${w}v${h}h${-w}z`, places, 0, 0);
};

class SceneWriter {
  private readonly usedTextures = new Set<Texture>();
  private readonly usedStages = new Map<string, { look: StageSymbol; scale: number }>();
  private readonly options: DrawOptions;

  constructor(options: DrawOptions) {
    this.options = options;
  }

  private isFaded(mark: Meaning): boolean {
    return this.options.fades?.(mark) ?? false;
  }

  private meaning(mark: Meaning): Attributes {
    return [...this.data(mark), ['class', this.isFaded(mark) ? 'off' : undefined]];
  }

  private data(mark: Meaning): Attributes {
    const { meanings } = this.options;
    if (!meanings) return [];
    const series = ['data-s', mark.series && escapeMarkup(mark.series)] as const;
    if (meanings === 'series') return [series];
    return [
      ['data-r', mark.row && escapeMarkup(mark.row)],
      ['data-rs', mark.rows && escapeMarkup(mark.rows.join(' '))],
      ['data-c', mark.column],
      series,
    ];
  }

  private colour(paint: Paint | undefined): string | undefined {
    return paint === undefined ? undefined : paint === 'none' ? 'none' : this.options.paint(paint);
  }

  /** A shape, and above it the same shape filled with its texture. */
  private shape(
    name: string,
    geometry: Attributes,
    mark: Extract<Mark, { type: 'rect' | 'circle' | 'path' | 'line' }>,
  ): string {
    const stroke: Attributes = [
      ['stroke', this.colour(mark.stroke)],
      ['stroke-width', mark.strokeWidth],
      ['stroke-dasharray', mark.dash],
    ];
    const fill = mark.type === 'line' ? undefined : this.colour(mark.fill ?? 'none');
    const plain = element(name, [...this.meaning(mark), ...geometry, ['fill', fill], ...stroke]);
    const texture = 'texture' in mark ? mark.texture : undefined;
    if (!texture) return plain;
    this.usedTextures.add(texture);
    const over = element(name, [
      ...geometry,
      ['fill', `url(#${this.options.prefix}-${texture})`],
      ['pointer-events', 'none'],
    ]);
    return plain + over;
  }

  private text(mark: TextMark): string {
    if (this.options.wordless) return '';
    const { size, weight = 400, anchor = 'start', fill = 'ink', lines } = mark;
    const { lettering, paint } = this.options;
    const colour = paint(fill);
    const step = size * leading;
    if (lettering) {
      const drawn = lines.map((text, index) => {
        const line = { text, size, weight };
        const width = anchor === 'start' ? 0 : lettering.width(line);
        const x = round(mark.x - (anchor === 'end' ? width : width / 2));
        const rim = mark.halo ? paint('paper') : undefined;
        return lettering.draw(line, x, round(mark.y + index * step), colour, rim);
      });
      return drawn.join('');
    }
    const attributes: Attributes = [
      ...this.data(mark),
      [
        'class',
        [mark.halo && 'halo', this.isFaded(mark) && 'off'].filter(Boolean).join(' ') || undefined,
      ],
      ['lang', mark.lang],
      ['x', mark.x],
      ['y', mark.y],
      ['font-size', size],
      ['font-weight', weight === 400 ? undefined : weight],
      ['text-anchor', anchor === 'start' ? undefined : anchor],
      ['fill', fill === 'ink' ? undefined : colour],
    ];
    const [first = ''] = lines;
    if (lines.length === 1) return element('text', attributes, escapeMarkup(first));
    // Separates words for text extraction. Where lines are anchored at their middle or end it would shift them,
    // so there it has no size.
    const space = anchor === 'start' ? ' ' : element('tspan', [['font-size', 0]], ' ');
    const spans = lines.map((line, index) =>
      element(
        'tspan',
        [
          ['x', mark.x],
          ['dy', index === 0 ? undefined : step],
        ],
        escapeMarkup(line) + (index < lines.length - 1 && !line.endsWith('-') ? space : ''),
      ),
    );
    return element('text', attributes, spans.join(''));
  }

  /** Files define a symbol once and refer to it; in a page each reference would create a separate tree. */
  private stage(mark: StageMark): string {
    const { meanings, paint } = this.options;
    if (meanings) return placeSymbol(mark, paint, this.meaning(mark));
    const id = `${this.options.prefix}-${mark.look}-${Math.round(mark.scale * 100)}`;
    this.usedStages.set(id, { look: mark.look, scale: mark.scale });
    return element('use', [
      ...this.meaning(mark),
      ['href', `#${id}`],
      ['x', mark.x],
      ['y', mark.y],
    ]);
  }

  /** A path for each part of their shape. */
  private units({ unit, places }: Units): string {
    const content =
      unit.type === 'stage'
        ? drawSymbols(unit, places, this.options.paint)
        : this.shape('path', [['d', joinRects(unit, places)]], { ...unit, ...unmeant });
    const { length } = places;
    return element('g', [...this.meaning(unit), ['data-n', length]], content);
  }

  /** Marks in order; pages join units. */
  writeAll(marks: readonly Mark[]): string {
    const { meanings, fades } = this.options;
    const all = meanings ? joinUnits(marks, meanings === 'all' || fades !== undefined) : marks;
    return all.map((mark) => this.write(mark)).join('');
  }

  write(mark: Mark | Units): string {
    switch (mark.type) {
      case 'rect': {
        const { x, y, width, height } = mark;
        return this.shape(
          'rect',
          [
            ['x', x],
            ['y', y],
            ['width', width],
            ['height', height],
          ],
          mark,
        );
      }
      case 'circle':
        return this.shape(
          'circle',
          [
            ['cx', mark.x],
            ['cy', mark.y],
            ['r', mark.r],
          ],
          mark,
        );
      case 'path':
        return this.shape('path', [['d', mark.d]], mark);
      case 'line': {
        const { x1, y1, x2, y2 } = mark;
        return this.shape(
          'line',
          [
            ['x1', x1],
            ['y1', y1],
            ['x2', x2],
            ['y2', y2],
          ],
          mark,
        );
      }
      case 'text':
        return this.text(mark);
      case 'stage':
        return this.stage(mark);
      case 'units':
        return this.units(mark);
      case 'group': {
        const { x = 0, y = 0 } = mark;
        const moved = x !== 0 || y !== 0 ? `translate(${round(x)} ${round(y)})` : undefined;
        const content = this.writeAll(mark.marks);
        return element('g', [...this.meaning(mark), ['transform', moved]], content);
      }
    }
  }

  /** Patterns and symbols that the marks written so far refer to. */
  definitions(): string {
    const { paint, prefix } = this.options;
    const patterns = [...this.usedTextures]
      .sort()
      .map((texture) => drawPattern(texture, `${prefix}-${texture}`, paint));
    const stages = [...this.usedStages].map(([id, { look, scale }]) =>
      element('g', [['id', id]], drawSymbol(look, scale, paint)),
    );
    const all = [...patterns, ...stages].join('');
    const letters = this.options.lettering?.definitions() ?? '';
    return all === '' ? letters : letters + element('defs', [], all);
  }
}

/** Content of a drawing as SVG markup: definitions first, then marks. */
export function drawMarks(marks: readonly Mark[], options: DrawOptions): string {
  const writer = new SceneWriter(options);
  const body = writer.writeAll(marks);
  return writer.definitions() + body;
}

/** Visible part of a drawing, in its units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A scene as a whole `<svg>` for a page; its frame gives the name and description. */
export function drawScene(
  scene: Pick<Scene, 'width' | 'height' | 'marks'>,
  options: DrawOptions,
  attributes: readonly (readonly [string, string])[] = [],
  box: ViewBox = { x: 0, y: 0, width: scene.width, height: scene.height },
): string {
  return element(
    'svg',
    [
      ['xmlns', options.lettering ? 'http://www.w3.org/2000/svg' : undefined],
      ['viewBox', [box.x, box.y, box.width, box.height].map(round).join(' ')],
      ...attributes.map(([name, value]) => [name, escapeMarkup(value)] as const),
    ],
    drawMarks(scene.marks, options),
  );
}

/** Colours as variables of the page's style sheet. */
export const pagePaint = (paint: Paint): string => `var(--${paint})`;
