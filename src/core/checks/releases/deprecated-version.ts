import { KINDS } from '../../../generated/kinds';
import type { Kind } from '../../../generated/schema';
import type { Check } from '../check';

export const deprecatedVersion: Check = {
  id: 'deprecated-version',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'The version of a kind is deprecated',
  why: 'A deprecated version is still served, and will not be in a later release.',
  consequence: 'a warning of the API server; refused after an upgrade',
  source: 'CRDs of the Gateway API, served versions',
  * run(set) {
    for (const manifest of set.manifests) {
      const kind = byName.get(`${manifest.group}/${manifest.kind}`);
      const release = set.settings.releases.find((one) => kind?.releases[one] !== undefined);
      const versions = release === undefined ? [] : kind?.releases[release] ?? [];
      const written = versions.find(({ name }) => name === manifest.version);
      const stored = versions.find(({ storage }) => storage);
      if (written?.served !== true || written.deprecated !== true || stored === undefined) { continue; }
      yield {
        at: manifest.root.get('apiVersion'),
        message: `${manifest.version} of ${manifest.kind} is deprecated`,
        fix: `write apiVersion: ${manifest.group}/${stored.name}`,
      };
    }
  },
};

const byName: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [`${kind.group}/${kind.kind}`, kind]));
