/** The candidate that was most likely meant by a word, if one comes close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return allNearest(word, candidates)[0];
}

/** What to write instead of a word that is none of the possible ones. */
export function instead(word: string, possible: readonly string[], written = (candidate: string) => candidate): string {
  const meant = allNearest(word, possible).map(written);
  return meant.length === 0 ? `write one of ${possible.map(written).join(', ')}` : `did you mean ${meant.join(' or ')}?`;
}

/** The candidates that come equally close, closer than all others. */
function allNearest(word: string, candidates: readonly string[]): readonly string[] {
  const lower = word.toLowerCase();
  const edits = candidates.map((candidate) => isOther(lower, candidate.toLowerCase()) ? Infinity : distance(lower, candidate.toLowerCase()));
  const fewest = Math.min(...edits);
  if (fewest <= tolerance(word)) { return candidates.filter((_, index) => edits[index] === fewest); }
  return candidates.filter((candidate) => isBeginning(lower, candidate.toLowerCase())).slice(0, 1);
}

/** A third of a word may be mistyped; more, and the suggestion is a guess. */
function tolerance(word: string): number {
  return Math.floor(word.length / 3);
}

const SHORTEST_WORD = 4;

/** Whether two abbreviations are different ones: `MCP` is not `GCP`. */
function isOther(word: string, candidate: string): boolean {
  return word.length < SHORTEST_WORD && word[0] !== candidate[0];
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
