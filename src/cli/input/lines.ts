/** Lines and columns of a text, both counted from 1. The index is made when it is first asked for. */
export class Lines {
  private starts: number[] | undefined;

  public constructor(private readonly text: string) {}

  public at(offset: number): { line: number; column: number } {
    const starts = this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) { low = middle; } else { high = middle - 1; }
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) { starts.push(end + 1); }
  return starts;
}
