import { FAMILIES, ruleMessage } from '../../tools/generate/messages/rules';

describe('a family of rules builds its message from the names in the rule', () => {
  test.each([
    // unions
    ["!(!has(self.gold) && self.metal == 'Gold')", 'metal is "Gold" but gold is missing', 'add gold, or choose another metal'],
    ["self.metal == 'Gold' ? has(self.gold) : true", 'metal is "Gold" but gold is missing', 'add gold, or choose another metal'],
    ["has(self.metal) && self.metal == 'Gold' ? has(self.gold) : true", 'metal is "Gold" but gold is missing', 'add gold, or choose another metal'],
    ["!has(self.metal) || (self.metal == 'Gold' ? has(self.gold) : true)", 'metal is "Gold" but gold is missing', 'add gold, or choose another metal'],
    ['!(self.metal == "Gold" && (!has(self.gold) || self.gold == ""))', 'metal is "Gold" but gold is missing', 'add gold, or choose another metal'],
    ["!(has(self.gold) && self.metal != 'Gold')", 'gold is set but metal is not "Gold"', 'remove gold, or set metal to "Gold"'],
    ["has(self.gold) ? self.metal == 'Gold' : true", 'gold is set but metal is not "Gold"', 'remove gold, or set metal to "Gold"'],
    ["!has(self.gold) || self.metal == 'Gold'", 'gold is set but metal is not "Gold"', 'remove gold, or set metal to "Gold"'],
    ['!(self.metal != "Gold" && has(self.gold) && self.gold != "")', 'gold is set but metal is not "Gold"', 'remove gold, or set metal to "Gold"'],
    [
      "self.metal == 'Gold' ? has(self.gold) : !has(self.gold)",
      'gold must be set if metal is "Gold", and only then', 'add or remove gold, or choose another metal',
    ],
    // presence
    [
      '[has(self.a),has(self.b),has(self.c)].filter(x,x==true).size() == 1',
      'exactly one of a, b and c must be set', 'set one of them and leave the others out',
    ],
    ['has(self.a) != has(self.b)', 'exactly one of a and b must be set', 'set one of them and leave the others out'],
    ['[has(self.a)].filter(x,x==true).size() == 1', 'a is missing', 'add a'],
    ['[has(self.a)].filter(x,x==true).size() >= 1', 'a is missing', 'add a'],
    ['[has(self.a),has(self.b)].filter(x,x==true).size() >= 1', 'neither a nor b is set', 'add at least one of them'],
    ['has(self.a) || has(self.b) || has(self.c)', 'none of a, b and c is set', 'add at least one of them'],
    ['[has(self.a),has(self.b)].filter(x,x==true).size() <= 1', 'both a and b are set', 'keep one of them'],
    ['[has(self.a),has(self.b),has(self.c)].filter(x,x==true).size() <= 1', 'more than one of a, b and c is set', 'keep one of them'],
    ['!(has(self.a) && has(self.b))', 'both a and b are set', 'keep one of them'],
    ['!has(self.a) || !has(self.b)', 'both a and b are set', 'keep one of them'],
    ['!has(self.a) || (!has(self.b) && !has(self.c))', 'a is set together with b or c', 'keep either a or the other fields'],
    ['has(self.a) ? has(self.b) : true', 'a is set but b is missing', 'add b, or remove a'],
    ['!has(self.a)', 'a is not supported here', 'leave a out'],
    // values
    ["duration(self) >= duration('5ms')", 'must be a duration of at least 5ms', 'write "5ms" or longer'],
    ["duration(self) <= duration('2h')", 'must be a duration of at most 2h', 'write "2h" or shorter'],
    [
      "!(duration(self) < duration('2s') || duration(self) > duration('3h'))",
      'must be a duration from 2s to 3h', 'write "2s", "3h" or something between',
    ],
    [
      "!(duration(self) == duration('0s') || duration(self) > duration('3h'))",
      'must be a duration longer than 0s and at most 3h', 'write "3h" or shorter, but not "0s"',
    ],
    [
      '!(has(self.a) && has(self.b)) || duration(self.a) <= duration(self.b)',
      'a must not be longer than b', 'shorten a or lengthen b',
    ],
    ['!has(self.b) || duration(self.b) >= duration(self.a)', 'a must not be longer than b', 'shorten a or lengthen b'],
    ['has(self.b) ? duration(self.b) >= duration(self.a) : true', 'a must not be longer than b', 'shorten a or lengthen b'],
    ['self.a <= self.b', 'a must not be greater than b', 'lower a or raise b'],
    ["(self.type in ['Exact','PathPrefix']) ? !self.value.contains('~') : true", 'value must not contain "~"', 'write the path without "~"'],
    [
      "(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/') : true",
      'value must not end in "/"', 'write the path without "/" at its end',
    ],
    ["(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/a') : true", 'value must start with "/a"', 'put "/a" before the path'],
    // lists
    ['self.all(m, self.exists_one(n, n == m))', 'no entry may occur twice', 'remove the repeated entries'],
    ['self.all(m, self.exists_one(n, m.colour == n.colour))', 'no two entries may have the same colour', 'give each entry its own colour'],
    [
      'self.all(m, !has(m.colour) || self.exists_one(n, has(n.colour) && m.colour == n.colour))',
      'no two entries may have the same colour', 'give each entry its own colour',
    ],
    [
      "self.all(m, m.metal == 'Gold' && has(m.mark) ? self.exists_one(n, n.metal == m.metal && has(n.mark) && n.mark == m.mark) : true)",
      'no two entries of metal "Gold" may have the same mark', 'remove the repeated entries',
    ],
    ["self.filter(m, m.metal == 'Gold').size() <= 1", 'at most one entry may have metal "Gold"', 'merge these entries into one'],
    [
      "!(self.exists(m, m.metal == 'Gold') && self.exists(m, m.metal == 'Lead'))",
      'entries of metal "Gold" and "Lead" cannot be combined', 'keep only one of the two',
    ],
    [
      "self.all(t, (t.kind == 'Gateway' || t.kind.endsWith('ListenerSet')))",
      'every target must be of kind Gateway, ListenerSet or XListenerSet', 'choose targets of these kinds',
    ],
    [
      "!has(self.speed) || ((!has(self.targetRefs) || self.targetRefs.all(t, t.kind == 'TCPRoute')) "
        + "&& (!has(self.targetSelectors) || self.targetSelectors.all(t, t.kind == 'TCPRoute')))",
      'speed is set but not every target is of kind TCPRoute', 'choose targets of kind TCPRoute, or remove speed',
    ],
  ])('%s', (rule, wrong, fix) => {
    expect(ruleMessage(rule)).toEqual({ wrong, fix });
    expect(FAMILIES.filter((family) => family(rule) !== undefined)).toHaveLength(1);
  });
});

describe('no family takes a rule that only looks alike', () => {
  test.each([
    // unions
    "!(!has(self.gold) && self.metal != 'Gold')",
    "!(!has(self.gold) && self.metal == 'Gold') || self.old",
    "!(!has(self.gold) && self.metal == 'Gold' && self.old)",
    "!(has(self.gold) && self.metal == 'Gold')",
    "!(!has(self.ring.gold) && self.metal == 'Gold')",
    "has(self.metal) && self.kind == 'Gold' ? has(self.gold) : true",
    "!has(self.metal) || (self.kind == 'Gold' ? has(self.gold) : true)",
    "self.metal == 'Gold' ? has(self.gold) : false",
    "self.metal == 'Gold' ? has(self.gold) : has(self.gold)",
    "self.metal == 'Gold' ? has(self.gold) : !has(self.lead)",
    "self.metal == 'Gold' ? !has(self.gold) : true",
    '!(self.metal == "Gold" && (!has(self.gold) || self.lead == ""))',
    '!(self.metal != "Gold" && has(self.gold) && self.lead != "")',
    // presence
    '[has(self.a),has(self.b)].filter(x,x==true).size() == 2',
    '[has(self.a),has(self.b)].filter(x,x==true).size() >= 2',
    '[has(self.a),has(self.b)].filter(x,x==false).size() == 1',
    '[has(self.a),!has(self.b)].filter(x,x==true).size() == 1',
    '[has(self.a),has(self.b.c)].filter(x,x==true).size() >= 1',
    '[has(self.a),self.b].filter(x,x==true).size() <= 1',
    '[has(self.a)].filter(x,x==true).size() <= 1',
    'has(self.a)',
    'has(self.a) && has(self.b)',
    'has(self.a) || !has(self.b)',
    'has(self.a) || has(self.b) && has(self.c)',
    'has(self.a) == has(self.b)',
    '!(has(self.a) || has(self.b))',
    '!has(self.a) || (!has(self.b) || !has(self.c))',
    '!has(self.a) || (has(self.b) && !has(self.c))',
    'has(self.a) ? has(self.b) : false',
    'has(self.a) ? !has(self.b) : true',
    '!has(self.a.b)',
    // values
    "duration(self) > duration('1s')",
    "duration(self.a) >= duration('1s')",
    "duration(self) >= duration('1s') || self == ''",
    "!(duration(self) < duration('2s') && duration(self) > duration('3h'))",
    "!(duration(self) == duration('1s') || duration(self) > duration('3h'))",
    '!(has(self.a) && has(self.b)) || duration(self.b) <= duration(self.a)',
    '!(has(self.a) && has(self.b)) || duration(self.a) <= duration(self.c)',
    '!has(self.b) || duration(self.b) > duration(self.a)',
    'has(self.b) ? duration(self.b) >= duration(self.a) : false',
    'self.a < self.b',
    'self.a <= self.b + 1',
    "(self.type in ['Exact']) ? !self.value.contains('~') : true",
    "(self.type in ['Exact','PathPrefix']) ? self.value.contains('~') : true",
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('a') || self.value.contains('b') : true",
    "(self.type in ['Exact','PathPrefix']) ? !self.value.startsWith('/a') : true",
    // lists
    'self.all(m, self.exists_one(m, m == m))',
    'self.all(m, self.exists(n, n == m))',
    'self.all(m, self.exists_one(n, n != m))',
    'self.all(m, self.exists_one(m, m.colour == m.colour))',
    'self.all(m, self.exists_one(n, m.colour == n.shade))',
    'self.all(m, self.exists_one(n, m.colour == n.colour && m.shade == n.shade))',
    'self.all(m, !has(m.shade) || self.exists_one(n, has(n.colour) && m.colour == n.colour))',
    "self.all(m, m.metal == 'Gold' && has(m.mark) ? self.exists_one(n, n.metal == m.metal && has(n.mark) && n.mark == m.mark) : false)",
    "self.filter(m, m.metal == 'Gold').size() <= 2",
    "self.filter(m, m.metal != 'Gold').size() <= 1",
    "!(self.exists(m, m.metal == 'Gold') || self.exists(m, m.metal == 'Lead'))",
    "!(self.exists(m, m.metal == 'Gold') && self.exists(m, m.kind == 'Lead'))",
    "self.all(t, (t.kind == 'Gateway' && t.kind == 'HTTPRoute'))",
    "self.all(t, (t.kind == 'Gateway' || u.kind == 'HTTPRoute'))",
    "self.all(t, (t.kind == 'Gateway' || t.group == 'HTTPRoute'))",
    "self.all(t, (t.kind == 'Gateway' || t.kind.endsWith('Route')))",
    "self.all(t, (t.kind != 'Gateway'))",
    "!has(self.speed) || ((!has(self.targetRefs) || self.targetRefs.all(t, t.kind == 'TCPRoute')) "
      + "&& (!has(self.targetSelectors) || self.targetSelectors.all(t, t.kind == 'UDPRoute')))",
    "!has(self.speed) || ((!has(self.targetRefs) || self.targetRefs.all(t, t.kind == 'TCPRoute')) "
      + "|| (!has(self.targetSelectors) || self.targetSelectors.all(t, t.kind == 'TCPRoute')))",
  ])('%s', (rule) => {
    expect(() => ruleMessage(rule)).toThrow('no message for this rule');
  });
});
