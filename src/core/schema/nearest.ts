/** The candidate that was most likely meant by a word, if one comes close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best !== undefined && best.edits <= tolerance(word)) { return best.candidate; }
  return candidates.find((candidate) => isBeginning(lower, candidate.toLowerCase()));
}

/** A third of a word may be mistyped; more, and the suggestion is a guess. */
function tolerance(word: string): number {
  return Math.floor(word.length / 3);
}

const SHORTEST_BEGINNING = 4;

/** Whether one word goes on where the other ends, as `backend` and `backendRefs` do. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short);
}

/** The number of letters to insert, drop, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, previous[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) { row[j] = Math.min(row[j], beforePrevious[j - 2] + 1); }
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length];
}
