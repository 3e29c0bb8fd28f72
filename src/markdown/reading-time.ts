/** Characters read per minute: about 180 English words, and the equivalent in other languages. */
const signsPerMinute = 1050;

/** Minutes to read a prose text, at least one. */
export function readingMinutes(body: string): number {
  const text = body.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, '');
  return Math.max(1, Math.round(text.length / signsPerMinute));
}
