import type { Feature } from './feature';
import { isInForce } from '../annotation-report';
import { ANNOTATIONS } from '../annotation-table';

/** Everything that protects an application and has no equivalent. */
export const lostControls: Feature = (context, builder) => {
  const { ingress } = builder;
  for (const annotation of ingress.annotationNames) {
    const entry = ANNOTATIONS[annotation];
    if (entry?.verdict !== 'closed' || !isInForce(ingress, annotation)) { continue; }
    context.lose(builder, {
      annotation,
      at: ingress.field(annotation),
      message: `${annotation} has no equivalent: ${entry.lost ?? ''}`,
      fix: entry.instead ?? 'protect the application in another way',
    });
  }
  for (const setting of ['enable-modsecurity', 'enable-owasp-modsecurity-crs']) {
    const at = context.config.field(setting);
    if (at === undefined || !context.config.flag(setting, false) || ingress.flag('enable-modsecurity') === false) { continue; }
    const entry = ANNOTATIONS['enable-modsecurity'];
    context.lose(builder, { annotation: 'enable-modsecurity', at, message: `${setting} has no equivalent: ${entry.lost ?? ''}`, fix: entry.instead ?? '' });
  }
};
