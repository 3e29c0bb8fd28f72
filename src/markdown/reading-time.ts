/** Signs that a reader takes in in a minute: about 180 English words, and as much text in others. */
const signsPerMinute = 1050;

/** Whole minutes that reading a prose text takes, at least one. */
export function readingMinutes(body: string): number {
  const text = body.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, '');
  return Math.max(1, Math.round(text.length / signsPerMinute));
}
