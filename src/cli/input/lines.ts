/** Lines and columns of a text, both counted from 1. The index is made when it is first asked for. */
export class Lines {
  private starts: number[] | undefined;

  public constructor(private readonly written: string) {}

  public at(offset: number): { line: number; column: number } {
    const starts = this.starts ??= lineStarts(this.written);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) { low = middle; } else { high = middle - 1; }
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  }

  /** The lines from one to another, both included. */
  public between(first: number, last: number): readonly string[] {
    const starts = this.starts ??= lineStarts(this.written);
    return starts.slice(first - 1, last).map((start, index) => this.written.slice(start, starts[first + index] ?? this.written.length).replace(/\r?\n$/, ''));
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) { starts.push(end + 1); }
  return starts;
}
