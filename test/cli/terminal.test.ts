import { progressOn, styleFor } from '../../src/cli/terminal';

const RED = '\u001b[31mx\u001b[0m';

test.each([
  ['on a terminal', true, {}, RED],
  ['not in a file or a pipe', undefined, {}, 'x'],
  ['not where NO_COLOR is set', true, { NO_COLOR: '1' }, 'x'],
  ['where NO_COLOR is empty, as its authors ask', true, { NO_COLOR: '' }, RED],
  ['not on a terminal that can do nothing', true, { TERM: 'dumb' }, 'x'],
])('there are colours %s', (_, isTTY, environment, text) => {
  expect(styleFor({ isTTY }, environment).error('x')).toBe(text);
});

describe('progress', () => {
  const shown = (isTTY: boolean | undefined) => {
    const written: string[] = [];
    const progress = progressOn({ isTTY, write: (text) => written.push(text) });
    [0, 1, 2].forEach((done) => progress(done, 2));
    return written;
  };

  test('is shown in one line on a terminal, and removed at the end', () => {
    expect(shown(true)).toEqual(['\r\u001b[Kreading file 1 of 2', '\r\u001b[Kreading file 2 of 2', '\r\u001b[K']);
  });

  test('is not shown elsewhere', () => {
    expect(shown(undefined)).toEqual([]);
  });
});
