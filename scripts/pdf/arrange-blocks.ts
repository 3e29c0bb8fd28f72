/** A measured part of a chapter; lengths in any one unit. */
export interface Block {
  /** Text breaks between pages, a heading stays with the next block, solids and figures stay whole. */
  readonly kind: 'text' | 'heading' | 'solid' | 'figure';
  readonly height: number;
  /** Min height at the foot of a page; defaults to a few lines. */
  readonly least?: number;
  /** Scalable part of the height. */
  readonly drawing: number;
  /** Smallest readable scale; if omitted, the drawing is not scaled. */
  readonly leastScale?: number;
}

export interface PlacedBlock {
  readonly index: number;
  readonly scale: number;
}

export interface Arrangement {
  readonly placed: readonly PlacedBlock[];
  readonly pages: number;
  /** Filled share of its last page, 0 to 1. */
  readonly end: number;
}

interface State {
  /** Filled height of the page. */
  readonly y: number;
  /** Number of full pages. */
  readonly turned: number;
  readonly next: number;
  readonly placed: readonly PlacedBlock[];
  /** Postponed figures, with the number of blocks that have passed each. */
  readonly waiting: readonly { readonly index: number; readonly passed: number }[];
  readonly afterHeading: boolean;
  /** Uncertainty of the position, which grows with breaks within texts. */
  readonly drift: number;
  readonly cost: number;
}

/** Best first: smaller text would be hard to read. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.66];
/** Number of arrangements followed at a time. */
const beam = 240;
/** Max blocks to postpone a figure by, and max figures postponed at once. */
const furthest = 5;
const longestQueue = 2;

const inOrder = (blocks: readonly Block[]): PlacedBlock[] =>
  blocks.map((_, index) => ({ index, scale: 1 }));

/**
 * Arrange a chapter as typesetters do: a figure that would leave a gap at the foot of a page lets text go first,
 * or is scaled down a little. Figures keep their order.
 * @param page height of a page
 * @param line height of a line
 */
export function arrangeBlocks(blocks: readonly Block[], page: number, line: number): Arrangement {
  /** Cost of an empty rest of a page. */
  const hole = (y: number) => (y === 0 ? 0 : 6 * ((page - y) / page) ** 2 + 0.02);

  /** Cost of an almost empty last page. */
  const remnant = (y: number) => (y === 0 ? 0 : 0.6 * Math.max(0, 1 - (4 * y) / page));

  const putSolid = (state: State, index: number, scale: number): State | undefined => {
    const { height, drawing } = blocks[index] as Block;
    const full = height - (1 - scale) * drawing;
    const fits = state.y + full + state.drift <= page;
    if (!fits && state.afterHeading) return undefined;
    return {
      ...state,
      y: fits ? state.y + full : full % page,
      turned: state.turned + (fits ? 0 : (state.y > 0 ? 1 : 0) + Math.floor(full / page)),
      cost: state.cost + (fits ? 0 : hole(state.y)) + (1 - scale),
      placed: [...state.placed, { index, scale }],
      drift: fits ? state.drift : 0,
      afterHeading: false,
    };
  };

  const putText = (state: State, index: number): State => {
    const { kind, height, least: own = 3 * line } = blocks[index] as Block;
    const heading = kind === 'heading';
    const rest = page - state.y;
    const min = heading ? height + 4 * line : Math.min(height, own);
    const breaks = rest < min;
    const end = breaks ? height : state.y + height;
    const turns = Math.max(0, Math.ceil(end / page) - 1);
    // A broken paragraph loses about a line to widows and orphans, a table repeats its header and keeps rows
    // whole.
    const lost = turns * (own === 3 * line ? line : 3 * line);
    return {
      ...state,
      y: turns === 0 ? end : (end + lost) % page,
      turned: state.turned + (breaks && state.y > 0 ? 1 : 0) + turns,
      cost: state.cost + (breaks ? hole(state.y) : 0) + 0.03 * state.waiting.length,
      placed: [...state.placed, { index, scale: 1 }],
      drift: (breaks ? 0 : state.drift) + lost,
      waiting: state.waiting.map((figure) => ({ ...figure, passed: figure.passed + 1 })),
      afterHeading: heading,
    };
  };

  const stepsFrom = (state: State): State[] => {
    const steps: (State | undefined)[] = [];
    const [first, ...others] = state.waiting;
    if (first) {
      const { drawing = 0, leastScale: minScale = 0 } = blocks[first.index] ?? {};
      for (const scale of scales.filter((one) => one === 1 || (drawing > 0 && one >= minScale))) {
        steps.push(putSolid({ ...state, waiting: others }, first.index, scale));
      }
    }
    const block = blocks[state.next];
    const after = { ...state, next: state.next + 1 };
    if (block?.kind === 'figure') {
      if (state.waiting.length < longestQueue) {
        const waiting = [...state.waiting, { index: state.next, passed: 0 }];
        steps.push(...stepsFrom({ ...after, waiting }));
      }
    } else if (block && (!first || first.passed < furthest)) {
      steps.push(
        block.kind === 'solid' ? putSolid(after, state.next, 1) : putText(after, state.next),
      );
    }
    return steps.filter((step) => step !== undefined);
  };

  let states: State[] = [
    { y: 0, turned: 0, next: 0, placed: [], waiting: [], afterHeading: false, drift: 0, cost: 0 },
  ];
  for (let count = 0; count < blocks.length; count += 1) {
    const steps = states.flatMap(stepsFrom).sort((a, b) => a.cost - b.cost);
    if (steps.length === 0) break;
    // Of arrangements with the same continuation, only the best is followed.
    const seen = new Set<string>();
    states = steps
      .filter((step) => {
        const key = [
          step.next,
          step.waiting.map(({ passed }) => passed),
          Math.round(step.y / line),
        ];
        return !seen.has(key.join()) && seen.add(key.join());
      })
      .slice(0, beam);
  }
  const final = (state: State) => state.cost + remnant(state.y);
  const best = states.reduce<State | undefined>(
    (found, state) => (found && final(found) <= final(state) ? found : state),
    undefined,
  );
  const { placed, turned, y } = best ?? { placed: inOrder(blocks), turned: 0, y: page };
  return { placed, pages: turned + (y > 0 ? 1 : 0), end: y > 0 ? y / page : 1 };
}
