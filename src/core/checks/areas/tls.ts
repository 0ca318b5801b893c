import type { Area } from './area';
import { authorityUnreadable } from '../tls/authority-unreadable';
import { hostNotRewritten } from '../tls/host-not-rewritten';
import { tlsAuthoritiesAfterFirst } from '../tls/tls-authorities-after-first';
import { tlsAuthorityKind } from '../tls/tls-authority-kind';
import { tlsAuthorityNotFound } from '../tls/tls-authority-not-found';
import { tlsFilesUnreadable } from '../tls/tls-files-unreadable';
import { tlsMissingOn443 } from '../tls/tls-missing-on-443';
import { tlsNameMismatch } from '../tls/tls-name-mismatch';
import { tlsNameNotVerified } from '../tls/tls-name-not-verified';
import { tlsNamesWithoutAuthority } from '../tls/tls-names-without-authority';
import { tlsOnPort80 } from '../tls/tls-on-port-80';
import { tlsOptionsIgnored } from '../tls/tls-options-ignored';
import { tlsParameter } from '../tls/tls-parameter';
import { tlsPoliciesConflict } from '../tls/tls-policies-conflict';
import { tlsPolicyOverridesConfig } from '../tls/tls-policy-overrides-config';
import { tlsPolicyTargetKind } from '../tls/tls-policy-target-kind';
import { tlsSecretUnnamed } from '../tls/tls-secret-unnamed';
import { tlsSecretWithoutAuthority } from '../tls/tls-secret-without-authority';
import { tlsSectionNameOfService } from '../tls/tls-section-name-of-service';
import { tlsSectionNameOnBackend } from '../tls/tls-section-name-on-backend';
import { tlsSeveralNames } from '../tls/tls-several-names';
import { tlsSkipVerify } from '../tls/tls-skip-verify';
import { tlsSkipVerifyFalse } from '../tls/tls-skip-verify-false';
import { tlsWellKnownAuthority } from '../tls/tls-well-known-authority';
import { tlsWithoutSni } from '../tls/tls-without-sni';

export const tls: Area = {
  title: 'TLS to backends',
  summary: 'How backends are recognized, and what is sent in plain text.',
  checks: [
    authorityUnreadable,
    hostNotRewritten,
    tlsAuthoritiesAfterFirst,
    tlsAuthorityKind,
    tlsAuthorityNotFound,
    tlsFilesUnreadable,
    tlsMissingOn443,
    tlsNameMismatch,
    tlsNameNotVerified,
    tlsNamesWithoutAuthority,
    tlsOnPort80,
    tlsOptionsIgnored,
    tlsParameter,
    tlsPoliciesConflict,
    tlsPolicyOverridesConfig,
    tlsPolicyTargetKind,
    tlsSecretUnnamed,
    tlsSecretWithoutAuthority,
    tlsSectionNameOfService,
    tlsSectionNameOnBackend,
    tlsSeveralNames,
    tlsSkipVerify,
    tlsSkipVerifyFalse,
    tlsWellKnownAuthority,
    tlsWithoutSni,
  ],
};
