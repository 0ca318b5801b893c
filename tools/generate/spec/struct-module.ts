import { Dialect, nameAllInFull } from './interfaces';
import { declarationsOf } from './spec-module';
import { kebab, KindHistory, KindRelease } from '../kinds';
import { pascal } from './words';
import { ProseComments } from '../prose/comments';
import { Prose } from '../prose/prose';

/** For users, in what all languages of jsii can say. */
export const PUBLIC: Dialect = {
  list: (item) => [...item, '[]'],
  map: (value) => ['{ [key: string]: ', ...value, ' }'],
  scalar: (type) => type,
  hasEnums: true,
  hasOpenObjects: false,
  free: '{ [key: string]: any }',
  any: 'any',
  nameAll: nameAllInFull,
};

/** src/generated/struct/<kind>.ts: the kind's spec as its users write it. */
export function structModule(history: KindHistory, all: KindRelease[], prose = Prose.of(history.kind)): string {
  return declarationsOf(history, publicName(history.kind), all, PUBLIC, new ProseComments(prose));
}

/** `HTTPRoute` → `HttpRoute`. */
export function publicName(kind: string): string {
  return kebab(kind).split('-').map(pascal).join('');
}
