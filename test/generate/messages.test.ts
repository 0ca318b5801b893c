import { normalise } from '../../tools/generate/messages/message';
import { PATTERN_MESSAGES, patternMessage } from '../../tools/generate/messages/patterns';
import { FAMILIES, SPECIAL_RULES, ruleMessage } from '../../tools/generate/messages/rules';
import { SchemaNode, readImports } from '../../tools/imports/format';

/** Every schema node of imports/. */
const NODES = readImports().flatMap(({ crd }) => crd.versions.flatMap(({ schema }) => nodesOf(schema)));
const RULES = [...new Set(NODES.flatMap((node) => rulesOf(node)))];
const PATTERNS = [...new Set(NODES.flatMap(({ pattern }) => pattern ?? []))];
const VOCABULARY = new Set(NODES.flatMap((node) => [...Object.keys(node.properties ?? {}), ...(node.enum ?? []).map(String)]));

/** Talk of the machinery, which means nothing to somebody who writes a manifest. */
const FORBIDDEN = /\b(cel|rules?|patterns?|regex(p|es)?|regular expressions?|schemas?|validations?|self|oldSelf)\b|\bhas\(/i;

describe('every rule of the imported CRDs', () => {
  test('is found', () => {
    expect(RULES.length).toBeGreaterThan(150);
  });

  test.each(RULES)('has a message in good form: %s', (rule) => {
    const { wrong, fix } = ruleMessage(rule);
    for (const text of [wrong, fix]) {
      expect(text).toMatch(/^["a-z]/);
      expect(text).not.toMatch(/[.;\s]$|\s\s|;|undefined/);
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  test.each(RULES)('belongs to one family at most: %s', (rule) => {
    expect(FAMILIES.filter((family) => family(rule) !== undefined).length).toBeLessThan(2);
  });

  test.each(RULES)('has a message that names only fields and values that exist: %s', (rule) => {
    const { wrong, fix } = ruleMessage(rule);
    const names = `${wrong} ${fix}`.match(/\b[a-z]+[0-9]*[A-Z]\w*/g) ?? [];
    expect(names.filter((name) => !VOCABULARY.has(name))).toEqual([]);
  });

  test('blames the value of a field only where that field surely has a value', () => {
    const blamed = NODES.flatMap((node) => rulesOf(node).map((rule) => ({ node, rule, key: /^(\w+) is "/.exec(ruleMessage(rule).wrong)?.[1] })))
      .filter(({ key }) => key !== undefined);
    const unsure = blamed.filter(({ node, rule, key }) => !rule.includes(`has(self.${key})`)
      && node.required?.includes(key!) !== true && node.properties?.[key!].default === undefined);
    expect(blamed.length).toBeGreaterThan(0);
    expect(unsure.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('every pattern of the imported CRDs', () => {
  test('is found', () => {
    expect(PATTERNS.length).toBeGreaterThan(30);
  });

  test.each(PATTERNS)('has a message in good form: %s', (pattern) => {
    const { wrong } = patternMessage(pattern);
    expect(wrong).toMatch(/^must /);
    expect(wrong).not.toMatch(/[.;\s]$|\s\s|;|undefined/);
    expect(wrong).not.toMatch(FORBIDDEN);
  });

  test.each(PATTERNS)('has an example that fits it and every field that asks for it: %s', (pattern) => {
    const { example } = patternMessage(pattern);
    expect(example).toMatch(new RegExp(pattern));
    const tooTight = NODES.filter((node) => node.pattern === pattern
      && (example.length < (node.minLength ?? 0) || example.length > (node.maxLength ?? Infinity)));
    expect(tooTight).toEqual([]);
  });
});

describe('the texts', () => {
  test('are all in use', () => {
    const known = new Set(RULES.map(normalise));
    expect(SPECIAL_RULES.map(({ rule }) => rule).filter((rule) => !known.has(normalise(rule)))).toEqual([]);
    expect([...PATTERN_MESSAGES.keys()].filter((pattern) => !PATTERNS.includes(pattern))).toEqual([]);
  });

  test('stand only once for each rule', () => {
    const rules = SPECIAL_RULES.map(({ rule }) => normalise(rule));
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });

  test('of a rule do not depend on its spaces', () => {
    expect(ruleMessage('  !(has(self.percent)\n  && has( self.fraction ))')).toEqual(ruleMessage('!(has(self.percent) && has(self.fraction))'));
  });

  test('that are missing are reported with the place to add them', () => {
    expect(() => ruleMessage('self.size() == 7')).toThrow(/got "self\.size\(\) == 7"; add .*tools\/generate\/messages\/families.*tools\/generate\/messages\/special/);
    expect(() => patternMessage('^x$')).toThrow(/got "\^x\$"; add .*tools\/generate\/messages\/patterns\.ts/);
  });

  test('of special rules go before those of a family', () => {
    expect(ruleMessage("self.type == 'Static' ? has(self.static) : true").wrong).toBe('type is missing, or it is "Static" and static is missing');
  });
});

function rulesOf(node: SchemaNode): string[] {
  return (node['x-kubernetes-validations'] ?? []).map(({ rule }) => rule);
}

function nodesOf(node: SchemaNode): SchemaNode[] {
  const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [], not } = node;
  const children = [...Object.values(properties), items, additionalProperties, ...anyOf, ...oneOf, ...allOf, not];
  return [node, ...children.flatMap((child) => typeof child === 'object' ? nodesOf(child) : [])];
}
