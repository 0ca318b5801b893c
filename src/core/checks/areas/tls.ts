import type { Area } from './area';
import { caUnreadable } from '../tls/ca-unreadable';
import { hostNotRewritten } from '../tls/host-not-rewritten';
import { tlsCaKind } from '../tls/tls-ca-kind';
import { tlsCaNotFound } from '../tls/tls-ca-not-found';
import { tlsCasAfterFirst } from '../tls/tls-cas-after-first';
import { tlsFilesUnreadable } from '../tls/tls-files-unreadable';
import { tlsMissingOn443 } from '../tls/tls-missing-on-443';
import { tlsNameMismatch } from '../tls/tls-name-mismatch';
import { tlsNameNotVerified } from '../tls/tls-name-not-verified';
import { tlsNamesWithoutCa } from '../tls/tls-names-without-ca';
import { tlsOnPort80 } from '../tls/tls-on-port-80';
import { tlsOptionsIgnored } from '../tls/tls-options-ignored';
import { tlsParameter } from '../tls/tls-parameter';
import { tlsPoliciesConflict } from '../tls/tls-policies-conflict';
import { tlsPolicyOverridesConfig } from '../tls/tls-policy-overrides-config';
import { tlsPolicyTargetKind } from '../tls/tls-policy-target-kind';
import { tlsSecretUnnamed } from '../tls/tls-secret-unnamed';
import { tlsSecretWithoutCa } from '../tls/tls-secret-without-ca';
import { tlsSectionNameOfService } from '../tls/tls-section-name-of-service';
import { tlsSectionNameOnBackend } from '../tls/tls-section-name-on-backend';
import { tlsSeveralNames } from '../tls/tls-several-names';
import { tlsSkipVerify } from '../tls/tls-skip-verify';
import { tlsSkipVerifyFalse } from '../tls/tls-skip-verify-false';
import { tlsWellKnownCa } from '../tls/tls-well-known-ca';
import { tlsWithoutSni } from '../tls/tls-without-sni';

export const tls: Area = {
  title: 'TLS to backends',
  summary: 'How backends are recognized, and what is sent in plain text.',
  checks: [
    caUnreadable,
    hostNotRewritten,
    tlsCasAfterFirst,
    tlsCaKind,
    tlsCaNotFound,
    tlsFilesUnreadable,
    tlsMissingOn443,
    tlsNameMismatch,
    tlsNameNotVerified,
    tlsNamesWithoutCa,
    tlsOnPort80,
    tlsOptionsIgnored,
    tlsParameter,
    tlsPoliciesConflict,
    tlsPolicyOverridesConfig,
    tlsPolicyTargetKind,
    tlsSecretUnnamed,
    tlsSecretWithoutCa,
    tlsSectionNameOfService,
    tlsSectionNameOnBackend,
    tlsSeveralNames,
    tlsSkipVerify,
    tlsSkipVerifyFalse,
    tlsWellKnownCa,
    tlsWithoutSni,
  ],
};
