import { Family, family, namesIn } from '../family';
import { RuleMessage, allOf, anyOf } from '../message';

const HAS = 'has(self.{name})';

/** Which of several fields may or must be set together. */
export const PRESENCE: readonly Family[] = [
  family(['[{fields:unquoted}].filter(x,x==true).size() == 1'], ({ fields }) => exactlyOne(namesIn(fields, ',', HAS))),
  family(['has(self.{a}) != has(self.{b})'], ({ a, b }) => exactlyOne([a, b])),

  family(['[{fields:unquoted}].filter(x,x==true).size() >= 1'], ({ fields }) => atLeastOne(namesIn(fields, ',', HAS))),
  family(['{fields:unquoted}'], ({ fields }) => {
    const names = namesIn(fields, ' || ', HAS);
    return names !== undefined && names.length > 1 ? atLeastOne(names) : undefined;
  }),

  family(['[{fields:unquoted}].filter(x,x==true).size() <= 1'], ({ fields }) => atMostOne(namesIn(fields, ',', HAS))),
  family(['!(has(self.{a}) && has(self.{b}))', '!has(self.{a}) || !has(self.{b})'], ({ a, b }) => atMostOne([a, b])),
  family(['!has(self.{field}) || ({others:unquoted})'], ({ field, others }) => {
    const names = namesIn(others, ' && ', '!has(self.{name})');
    return names === undefined ? undefined : {
      wrong: `${field} is set together with ${anyOf(names)}`,
      fix: `keep either ${field} or the other ${names.length === 1 ? 'field' : 'fields'}`,
    };
  }),

  family(['has(self.{field}) ? has(self.{needed}) : true'], ({ field, needed }) => ({
    wrong: `${field} is set but ${needed} is missing`,
    fix: `add ${needed}, or remove ${field}`,
  })),
  family(['!has(self.{field})'], ({ field }) => ({
    wrong: `${field} is not supported here`,
    fix: `leave ${field} out`,
  })),
];

function exactlyOne(names: string[] | undefined): RuleMessage | undefined {
  if (names === undefined) { return undefined; }
  if (names.length === 1) { return missing(names[0]); }
  return { wrong: `exactly one of ${allOf(names)} must be set`, fix: 'set one of them and leave the others out' };
}

function atLeastOne(names: string[] | undefined): RuleMessage | undefined {
  if (names === undefined) { return undefined; }
  if (names.length === 1) { return missing(names[0]); }
  const wrong = names.length === 2 ? `neither ${names[0]} nor ${names[1]} is set` : `none of ${allOf(names)} is set`;
  return { wrong, fix: 'add at least one of them' };
}

function atMostOne(names: string[] | undefined): RuleMessage | undefined {
  if (names === undefined || names.length === 1) { return undefined; }
  const wrong = names.length === 2 ? `both ${allOf(names)} are set` : `more than one of ${allOf(names)} is set`;
  return { wrong, fix: 'keep one of them' };
}

function missing(name: string): RuleMessage {
  return { wrong: `${name} is missing`, fix: `add ${name}` };
}
