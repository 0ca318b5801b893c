import type { Area } from './area';
import { backendRefWithoutGrant } from '../grants/backend-ref-without-grant';
import { certificateWithoutGrant } from '../grants/certificate-without-grant';
import { extensionWithoutGrant } from '../grants/extension-without-grant';
import { grantKind } from '../grants/grant-kind';
import { grantOfAllNames } from '../grants/grant-of-all-names';
import { grantOfOwnNamespace } from '../grants/grant-of-own-namespace';
import { grantUnused } from '../grants/grant-unused';
import { secretWithoutGrant } from '../grants/secret-without-grant';

export const grants: Area = {
  title: 'Grants',
  summary: 'Who may refer to what across namespaces.',
  checks: [
    backendRefWithoutGrant,
    certificateWithoutGrant,
    extensionWithoutGrant,
    grantKind,
    grantOfAllNames,
    grantOfOwnNamespace,
    grantUnused,
    secretWithoutGrant,
  ],
};
