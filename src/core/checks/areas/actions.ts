import type { Area } from './area';
import { autoHostRewriteWithoutName } from '../actions/auto-host-rewrite-without-name';
import { directResponseOnBackend } from '../actions/direct-response-on-backend';
import { directResponseTooLong } from '../actions/direct-response-too-long';
import { directResponseTwice } from '../actions/direct-response-twice';
import { directResponseWithAction } from '../actions/direct-response-with-action';
import { filterExternalAuth } from '../actions/filter-external-auth';
import { filterOnBackend } from '../actions/filter-on-backend';
import { grpcExtensionRef } from '../actions/grpc-extension-ref';
import { headerChangedTwice } from '../actions/header-changed-twice';
import { headerHost } from '../actions/header-host';
import { headerValue } from '../actions/header-value';
import { hostRewriteOfGcp } from '../actions/host-rewrite-of-gcp';
import { hostRewrittenTwice } from '../actions/host-rewritten-twice';
import { prefixReadAsExpression } from '../actions/prefix-read-as-expression';
import { prefixReplacedWithoutSlash } from '../actions/prefix-replaced-without-slash';
import { redirectLoop } from '../actions/redirect-loop';
import { redirectStatusAnnotation } from '../actions/redirect-status-annotation';
import { redirectToItself } from '../actions/redirect-to-itself';
import { rewriteWithoutBackend } from '../actions/rewrite-without-backend';
import { substitutionGroup } from '../actions/substitution-group';

export const actions: Area = {
  title: 'Actions',
  summary: 'What rules and filters do with a request.',
  checks: [
    autoHostRewriteWithoutName,
    directResponseOnBackend,
    directResponseTooLong,
    directResponseTwice,
    directResponseWithAction,
    filterExternalAuth,
    filterOnBackend,
    grpcExtensionRef,
    headerChangedTwice,
    headerHost,
    headerValue,
    hostRewriteOfGcp,
    hostRewrittenTwice,
    prefixReadAsExpression,
    prefixReplacedWithoutSlash,
    redirectLoop,
    redirectStatusAnnotation,
    redirectToItself,
    rewriteWithoutBackend,
    substitutionGroup,
  ],
};
