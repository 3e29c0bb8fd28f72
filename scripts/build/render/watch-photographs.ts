/** What Astro (7.3.5) offers to pages that show photographs. */
interface AstroAsset {
  addStaticImage?: (...asked: readonly unknown[]) => string;
  recordReferencedImage?: (...asked: readonly unknown[]) => void;
  referencedImages?: { add(image: unknown): unknown; has?(image: unknown): boolean };
}

interface Holder {
  astroAsset?: AstroAsset;
}
const holder = globalThis as Holder;

const spell = (asked: readonly unknown[]) => JSON.stringify(asked);

/** What pages have asked for since it was last told. */
export interface PhotographWatch {
  /** What Astro answered, by what it was asked. */
  readonly answers: Map<string, string>;
  /** The photographs that have been asked for since this was last called. */
  take(): string[];
}

/** Listens to what pages ask Astro, which runs in this thread. */
export function listenToAstro(): PhotographWatch {
  const answers = new Map<string, string>();
  let asked = new Set<string>();
  const own = holder.astroAsset;
  const ask = own?.addStaticImage;
  if (own && ask) {
    own.addStaticImage = (...values) => {
      const key = spell(values);
      const answer = ask(...values);
      answers.set(key, answer);
      asked.add(key);
      return answer;
    };
  }
  const record = own?.recordReferencedImage;
  if (own && record) {
    own.recordReferencedImage = (...values) => {
      asked.add(`referenced ${spell(values)}`);
      record(...values);
    };
  }
  return {
    answers,
    take() {
      const all = [...asked];
      asked = new Set();
      return all;
    },
  };
}

/** Stands for Astro in a thread of its own: it knows what an earlier build was answered, and nothing else. */
export function answerForAstro(known: ReadonlyMap<string, string> = new Map()): {
  /** Has the page that is being made asked for what nobody knows? */
  isAtLoss: boolean;
  /** Begins a page. */
  begin(): void;
  /** The photographs of the page that is being made. */
  list(): string[];
} {
  let asked = new Set<string>();
  const watch = {
    isAtLoss: false,
    begin() {
      asked = new Set();
      watch.isAtLoss = false;
    },
    list: () => [...asked],
  };
  const lose = () => {
    watch.isAtLoss = true;
    return '';
  };
  const hasAny = known.size > 0;
  holder.astroAsset = {
    addStaticImage: (...values) => {
      const key = spell(values);
      const answer = known.get(key);
      if (answer === undefined) return lose();
      asked.add(key);
      return answer;
    },
    recordReferencedImage: (...values) => {
      if (!hasAny) lose();
      asked.add(`referenced ${spell(values)}`);
    },
    referencedImages: { add: lose },
  };
  return watch;
}
