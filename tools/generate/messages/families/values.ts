import { Family, family } from '../family';

/** Bounds of a value, and the order of two of them. */
const BOUNDS: readonly Family[] = [
  family(["duration(self) >= duration('{least}')"], ({ least }) => ({
    wrong: `must be a duration of at least ${least}`,
    fix: `write "${least}" or longer`,
  })),
  family(["duration(self) <= duration('{most}')"], ({ most }) => ({
    wrong: `must be a duration of at most ${most}`,
    fix: `write "${most}" or shorter`,
  })),
  family(["!(duration(self) < duration('{least}') || duration(self) > duration('{most}'))"], ({ least, most }) => ({
    wrong: `must be a duration from ${least} to ${most}`,
    fix: `write "${least}", "${most}" or something between`,
  })),
  family(["!(duration(self) == duration('0s') || duration(self) > duration('{most}'))"], ({ most }) => ({
    wrong: `must be a duration longer than 0s and at most ${most}`,
    fix: `write "${most}" or shorter, but not "0s"`,
  })),
  family([
    '!(has(self.{short}) && has(self.{long})) || duration(self.{short}) <= duration(self.{long})',
    '!has(self.{long}) || duration(self.{long}) >= duration(self.{short})',
    'has(self.{long}) ? duration(self.{long}) >= duration(self.{short}) : true',
  ], ({ short, long }) => ({
    wrong: `${short} must not be longer than ${long}`,
    fix: `shorten ${short} or lengthen ${long}`,
  })),
  family(['self.{small} <= self.{large}'], ({ small, large }) => ({
    wrong: `${small} must not be greater than ${large}`,
    fix: `lower ${small} or raise ${large}`,
  })),
];

/** Path matches: what a literal path may hold. A regular expression is free of these limits. */
const PATHS: readonly Family[] = [
  family(["(self.type in ['Exact','PathPrefix']) ? !self.value.contains('{part:unquoted}') : true"], ({ part }) => ({
    wrong: `value must not contain "${part}"`,
    fix: `write the path without "${part}"`,
  })),
  family(["(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('{end:unquoted}') : true"], ({ end }) => ({
    wrong: `value must not end in "${end}"`,
    fix: `write the path without "${end}" at its end`,
  })),
  family(["(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('{start:unquoted}') : true"], ({ start }) => ({
    wrong: `value must start with "${start}"`,
    fix: `put "${start}" before the path`,
  })),
];

export const VALUES: readonly Family[] = [...BOUNDS, ...PATHS];
