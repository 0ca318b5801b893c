import { differing, outcomes } from './outcomes';
import { formatString, headerValue } from '../../src/core/syntax/format-string/format-string';

type Reader = 'envoy' | 'nobody';

const asked = outcomes<[string, Reader, Reader][]>('format-strings.json')
  // Which commands are in COALESCE is nothing that we read.
  .filter(([format]) => !format.startsWith('%COALESCE({"operators":[') || format.includes('[]'));
const FORMS = ['', '()', '(a)', ':3', '():3', '(a):3'];

test('formats are judged as Envoy does', () => {
  expect(asked.length).toBeGreaterThan(500);
  expect(differing(asked, ([format, inLogs]) => (formatString(format, 'log').envoy === undefined) === (inLogs === 'nobody'))).toEqual([]);
  expect(differing(asked, ([format, , inHeaders]) => (headerValue(format).envoy === undefined) === (inHeaders === 'nobody'))).toEqual([]);
});

test('every command is taken in the forms that Envoy takes', () => {
  const commands = outcomes<[string, string[], string[]][]>('format-commands.json');
  expect(commands.length).toBeGreaterThan(150);
  for (const [name, inLogs, inHeaders] of commands) {
    expect([name, FORMS.filter((form) => formatString(`%${name}${form}%`, 'log').envoy === undefined)]).toEqual([name, inLogs]);
    expect([name, FORMS.filter((form) => headerValue(`%${name}${form}%`).envoy === undefined)]).toEqual([name, inHeaders]);
  }
});

test.each([
  ['10%', 'a "%" begins a command of Envoy', 'write "%%" for a percent sign'],
  ['a%20b', 'a "%" begins a command of Envoy', 'write "%%" for a percent sign'],
  ['%REQ(x', 'the command %REQ(…)% has no end, or is not in upper case', 'write it as in "%REQ(X-REQUEST-ID)%"'],
  ['%req(x)%', 'the command %REQ(…)% has no end, or is not in upper case', 'write it as in "%REQ(X-REQUEST-ID)%"'],
  ['%PROTOKOL%', 'there is no command %PROTOKOL%', 'write %PROTOCOL%'],
  ['%X%', 'there is no command %X%', 'write "%%" for a percent sign'],
  ['%REQ%', '%REQ% needs something in brackets', 'write it as in "%REQ(X-REQUEST-ID)%"'],
  ['%DYNAMIC_METADATA()%', '%DYNAMIC_METADATA()% needs something in brackets', 'write it as in "%DYNAMIC_METADATA(namespace:key)%"'],
  ['%METADATA%', '%METADATA% needs something in brackets', 'write it as in "%METADATA(ROUTE:namespace:key)%"'],
  ['%FILTER_STATE%', '%FILTER_STATE% needs something in brackets', 'write it as in "%FILTER_STATE(key)%"'],
  ['%CEL()%', '%CEL()% needs something in brackets', 'write it as in "%CEL(request.path)%"'],
  ['%HOSTNAME(a)%', 'HOSTNAME takes nothing in brackets', 'write "%HOSTNAME%"'],
  ['%PROTOCOL:3%', 'PROTOCOL takes no length', 'leave ":3" out'],
  ['%REQ(a?b?c)%', 'there can be one other header only', 'write it as in REQ(X-FORWARDED-FOR?X-REAL-IP)'],
  ['%REQ(a b)%', '"a b" is not the name of a header', 'write letters, digits and "-", such as X-REQUEST-ID'],
  ['%START_TIME(%n)%', 'the format of a time must not have line breaks', 'leave %n out'],
  ['%GRPC_STATUS(number)%', '"number" is not possible there', 'write NUMBER, CAMEL_STRING or SNAKE_STRING'],
  ['%COMMON_DURATION(a)%', 'a duration is between two points in time', 'write it as in COMMON_DURATION(DS_RX_BEG:DS_TX_END:ms)'],
  ['%FILTER_STATE(:PLAIN)%', 'the key is missing', 'write it as in FILTER_STATE(key:PLAIN)'],
  ['%FILTER_STATE(a:FIELD)%', 'a field is read with FIELD and its name', 'write it as in FILTER_STATE(key:FIELD:name)'],
  ['%CEL(a.foo())%', 'Envoy has no function foo()', 'write it with contains, startsWith, endsWith, matches, size or in'],
  ['%COALESCE({})%', 'the alternatives are missing', 'write JSON such as {"operators":[{"command":"REQ","param":"x-user"},"HOSTNAME"]}'],
])('Envoy refuses %s', (format, wrong, fix) => {
  expect(headerValue(format)).toEqual({ envoy: { wrong, fix } });
  expect(formatString(format, 'body')).toEqual({ envoy: { wrong, fix } });
});

test('a header has one line, a log as many as it likes', () => {
  const complaint = { wrong: 'the value of a header has one line', fix: 'leave the line break out, also the one at its end' };
  expect(headerValue('secret\n')).toEqual({ controller: complaint, envoy: complaint });
  expect(formatString('a\nb\n', 'log')).toEqual({});
});
