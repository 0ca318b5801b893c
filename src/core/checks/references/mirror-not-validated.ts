import type { Field } from '../../manifests/field';
import { translationOf } from '../../translation';
import { programmedType } from '../../translation/releases';
import type { Check } from '../check';

export const mirrorNotValidated: Check = {
  id: 'mirror-not-validated',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'Strict validation refuses a mirror',
  why: 'In strict validation kgateway shows Envoy the routes of a host and the backends that they forward to, but not those that they mirror to. '
    + 'Envoy takes a mirror only if some route of the host forwards to the same backend, and nothing else of the host is refused.',
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/translator/irtranslator/validate.go',
  * run(set) {
    if (set.settings.validation !== 'strict') { return; }
    const seen = new Set<string>();
    for (const report of [...translationOf(set).reports.routes.values()].flatMap((reports) => [...reports.values()])) {
      for (const at of (report.get(programmedType(set))?.causes ?? []).filter(isMirror)) {
        const key = `${at.manifest.index} ${at.path.join('.')}`;
        if (seen.has(key)) { continue; }
        seen.add(key);
        yield {
          at,
          message: 'strict validation does not know the backend that requests are mirrored to',
          fix: 'let a rule forward to it as well, such as one for a path that nobody asks for, or validate as standard',
        };
      }
    }
  },
};

function isMirror({ path }: Field): boolean {
  return path.at(-2) === 'requestMirror';
}
