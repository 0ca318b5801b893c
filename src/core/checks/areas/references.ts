import type { Area } from './area';
import { backendRefKind } from '../references/backend-ref-kind';
import { backendRefNotFound } from '../references/backend-ref-not-found';
import { backendRefWithPort } from '../references/backend-ref-with-port';
import { backendRefXBackend } from '../references/backend-ref-x-backend';
import { duplicateObject } from '../references/duplicate-object';
import { extensionRefKind } from '../references/extension-ref-kind';
import { extensionRefNotFound } from '../references/extension-ref-not-found';
import { mirrorNotValidated } from '../references/mirror-not-validated';
import { mirrorTargetDropped } from '../references/mirror-target-dropped';
import { serviceExternalName } from '../references/service-external-name';
import { servicePortNotFound } from '../references/service-port-not-found';

export const references: Area = {
  title: 'References',
  summary: 'Where routes and policies lead.',
  checks: [
    backendRefKind,
    backendRefNotFound,
    backendRefWithPort,
    backendRefXBackend,
    duplicateObject,
    extensionRefKind,
    extensionRefNotFound,
    mirrorNotValidated,
    mirrorTargetDropped,
    serviceExternalName,
    servicePortNotFound,
  ],
};
