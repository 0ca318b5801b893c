import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';

/** A field that is taken from one policy, where several of a kind are on one object, and what it is called among them. */
export type MergedField = readonly [name: string, at: Field];

/** These say where a policy is. */
const TARGETS = ['targetRefs', 'targetSelectors'];

/** What policies are merged by: the fields of their specs, and of ListenerPolicies each setting for all ports, or for one. */
export function mergedFields({ kind, spec }: Manifest): readonly MergedField[] {
  if (kind !== 'ListenerPolicy') { return spec.fields.filter(([name]) => !TARGETS.includes(name)); }
  const perPort = spec.get('perPort').entries.flatMap((entry) => {
    const port = entry.get('port').number;
    return port === undefined ? [] : settingsOf(`perPort[${port}]`, entry.get('listener'));
  });
  return [...settingsOf('default', spec.get('default')), ...perPort];
}

function settingsOf(prefix: string, config: Field): readonly MergedField[] {
  const [own, http] = [config, config.get('httpSettings')].map(({ fields }) => fields);
  return [
    ...own.filter(([name]) => name !== 'httpSettings').map(([name, at]) => [`${prefix}.${name}`, at] as const),
    ...http.map(([name, at]) => [`${prefix}.httpSettings.${name}`, at] as const),
  ];
}

/** Whether what several policies say in a field holds together: lists of addresses, and CAs for clients. */
export function isJoined(name: string): boolean {
  return name === 'acl' || name.endsWith('.clientCertificateValidation');
}
