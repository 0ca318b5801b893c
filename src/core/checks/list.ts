import { acceptance } from './areas/acceptance';
import { actions } from './areas/actions';
import type { Area } from './areas/area';
import { attachment } from './areas/attachment';
import { controller } from './areas/controller';
import { delegation } from './areas/delegation';
import { destinations } from './areas/destinations';
import { grants } from './areas/grants';
import { listeners } from './areas/listeners';
import { matches } from './areas/matches';
import { policies } from './areas/policies';
import { references } from './areas/references';
import { releases } from './areas/releases';
import { schema } from './areas/schema';
import { security } from './areas/security';
import { tls } from './areas/tls';
import { weights } from './areas/weights';
import type { Check } from './check';

const ABOUT_MANIFESTS: readonly Area[] = [
  schema, releases, controller, references, weights, grants, delegation, attachment,
  listeners, matches, actions, tls, policies, destinations, security,
];

/** All checks by area, in the order in which findings of one manifest are reported. */
export const AREAS: readonly Area[] = [...ABOUT_MANIFESTS, acceptance(ABOUT_MANIFESTS)];

export const CHECKS: readonly Check[] = AREAS.flatMap(({ checks }) => checks);

/** For objects whose own structure and rules are checked already. */
export const CHECKS_BEYOND_SCHEMA: readonly Check[] = AREAS.filter((area) => area !== schema).flatMap(({ checks }) => checks);

/** Those of them that find what will not work; the others only warn. */
export const ERRORS_BEYOND_SCHEMA: readonly Check[] = CHECKS_BEYOND_SCHEMA.filter(({ severity, isSometimesError }) => severity === 'error' || isSometimesError);
