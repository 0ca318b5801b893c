import type { Area } from './area';
import { listenerSetNotAllowed } from '../attachment/listener-set-not-allowed';
import { listenerSetParent } from '../attachment/listener-set-parent';
import { parentRefKind } from '../attachment/parent-ref-kind';
import { parentRefNotFound } from '../attachment/parent-ref-not-found';
import { parentRefOtherNamespace } from '../attachment/parent-ref-other-namespace';
import { parentRefPort } from '../attachment/parent-ref-port';
import { parentRefSectionName } from '../attachment/parent-ref-section-name';
import { routeHostTaken } from '../attachment/route-host-taken';
import { routeHostnameNoIntersection } from '../attachment/route-hostname-no-intersection';
import { routeHostnameNotServed } from '../attachment/route-hostname-not-served';
import { routeKindNotAllowed } from '../attachment/route-kind-not-allowed';
import { routeNamespaceNotAllowed } from '../attachment/route-namespace-not-allowed';
import { rulesAfterFirst } from '../attachment/rules-after-first';
import { tcpRoutesConflict } from '../attachment/tcp-routes-conflict';
import { tlsRoutesConflict } from '../attachment/tls-routes-conflict';
import { udpRoute } from '../attachment/udp-route';

export const attachment: Area = {
  title: 'Attachment',
  summary: 'Which routes and listeners belong to which Gateway.',
  checks: [
    listenerSetNotAllowed,
    listenerSetParent,
    parentRefKind,
    parentRefNotFound,
    parentRefOtherNamespace,
    parentRefPort,
    parentRefSectionName,
    routeHostTaken,
    routeHostnameNoIntersection,
    routeHostnameNotServed,
    routeKindNotAllowed,
    routeNamespaceNotAllowed,
    rulesAfterFirst,
    tcpRoutesConflict,
    tlsRoutesConflict,
    udpRoute,
  ],
};
