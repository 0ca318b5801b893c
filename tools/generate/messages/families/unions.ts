import { Family, family } from '../family';

/** Unions: one field (`key`) says which other field (`member`) belongs beside it. */
export const UNIONS: readonly Family[] = [
  family([
    "!(!has(self.{member}) && self.{key} == '{value}')",
    "self.{key} == '{value}' ? has(self.{member}) : true",
    "has(self.{key}) && self.{key} == '{value}' ? has(self.{member}) : true",
    "!has(self.{key}) || (self.{key} == '{value}' ? has(self.{member}) : true)",
    '!(self.{key} == "{value}" && (!has(self.{member}) || self.{member} == ""))',
  ], ({ key, value, member }) => ({
    wrong: `${key} is "${value}" but ${member} is missing`,
    fix: `add ${member}, or choose another ${key}`,
  })),

  family([
    "!(has(self.{member}) && self.{key} != '{value}')",
    "has(self.{member}) ? self.{key} == '{value}' : true",
    "!has(self.{member}) || self.{key} == '{value}'",
    '!(self.{key} != "{value}" && has(self.{member}) && self.{member} != "")',
  ], ({ key, value, member }) => ({
    wrong: `${member} is set but ${key} is not "${value}"`,
    fix: `remove ${member}, or set ${key} to "${value}"`,
  })),

  family([
    "self.{key} == '{value}' ? has(self.{member}) : !has(self.{member})",
  ], ({ key, value, member }) => ({
    wrong: `${member} must be set if ${key} is "${value}", and only then`,
    fix: `add or remove ${member}, or choose another ${key}`,
  })),
];
