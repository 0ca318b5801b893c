import type { IPolicyTarget, PolicyTargetReference } from './policy-target';
import type { RenderedSelector, TargetSelector } from './target-selector';
import type { Location } from '../location';
import { given } from '../manifest';
import type { Resolvable } from '../resolvable';

/** What a policy is attached to, always in its own namespace. */
export interface AttachmentOptions {
  /**
   * Objects, or parts of them: a Gateway, a listener, a route, a rule, a Backend, a Service; up to 16.
   *
   * @default - none
   */
  readonly targets?: IPolicyTarget[];

  /**
   * Objects by their labels.
   *
   * @default - none
   */
  readonly selectors?: TargetSelector[];
}

interface RenderedAttachment {
  readonly targetRefs?: readonly PolicyTargetReference[];
  readonly targetSelectors?: readonly RenderedSelector[];
}

const MOST_TARGETS = 16;

/** The references and selectors of a policy. */
export function renderAttachment(
  { targets, selectors }: AttachmentOptions,
  namespace: Resolvable<string> | undefined,
  at: Location,
): RenderedAttachment {
  if (targets !== undefined && targets.length > MOST_TARGETS) {
    at.at('targets').refuse({ wrong: `a policy has at most ${MOST_TARGETS} targets`, value: targets, fix: 'select them by their labels, or write several policies' });
  }
  return given({
    targetRefs: targets === undefined || targets.length === 0 ? undefined
      : targets.map((target, index) => target.toPolicyTarget()._render(namespace, at.at('targets').at(index))),
    targetSelectors: selectors?.map((selector, index) => selector._render(at.at('selectors').at(index))),
  });
}

/** Refuses a policy that is attached to nothing. */
export function needAttachment({ targets, selectors }: AttachmentOptions, at: Location): void {
  if ((targets ?? []).length + (selectors ?? []).length > 0) { return; }
  at.at('targets').refuse({ wrong: 'a policy without target has no effect', fix: 'give targets or selectors' });
}

/** The options of a policy that are fields of its spec: all but those that every construct has. */
export function ownFields(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !NOT_FIELDS.includes(name)));
}

const NOT_FIELDS = ['targets', 'selectors', 'metadata', 'waitForAccepted', 'tls'];
