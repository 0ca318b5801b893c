import { kubectl, tryKubectl } from './kubectl';
import { crds, exampleFiles, namespacesFor, scenariosFor, sideBySide, sources } from './sources';
import { keyOf, list, stored, versionsOf } from './stored';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion } from '../../src';

const { V2_2, V2_4, V2_5 } = KgatewayVersion;
const { V1_4, V1_6 } = GatewayApiVersion;
const { STANDARD, EXPERIMENTAL } = GatewayApiChannel;

/** Applies CRDs, and waits until they are established. */
function applyCrds(manifests: readonly any[]): void {
  kubectl(['apply', '--server-side', '--filename', '-'], list(manifests));
  established();
}

function established(): void {
  kubectl(['wait', 'crd', '--all', '--for', 'condition=Established', '--timeout', '60s']);
}

/** kubectl's last words about each object, without its name. */
const words = (lines: readonly string[]): string[] => [...new Set(lines.map((line) => line.replace(/^\S+ /, '')))];
const linesOf = (output: string): string[] => output.trim().split('\n').filter((line) => !ALWAYS_PATCHED.test(line));

/** A patch of its selector is always made, because the API replaces it as a whole; kubectl says "configured" of each patch. */
const ALWAYS_PATCHED = /^poddisruptionbudget/;

describe('the example full-stack on an empty cluster', () => {
  const files = exampleFiles('full-stack');

  test('is applied file by file', () => {
    for (const file of files) {
      kubectl(['apply', '--filename', '-'], file);
      if (file.includes('kind: CustomResourceDefinition')) { established(); }
    }
  });

  test('changes nothing when it is applied again', () => {
    expect(words(files.flatMap((file) => linesOf(kubectl(['apply', '--filename', '-'], file))))).toEqual(['unchanged']);
  });

  test('has no difference', () => {
    for (const file of files) { expect(tryKubectl(['diff', '--filename', '-'], file)).toMatchObject({ status: 0, stdout: '' }); }
  });

  test('runs its controller', () => {
    kubectl(['wait', 'deployment/kgateway', '--namespace', 'kgateway-system', '--for', 'condition=Available', '--timeout', '60s']);
  });
});

describe('every example, recipe and scenario', () => {
  const programs = sources();

  beforeAll(() => { applyCrds(crds(V2_4, V1_6, EXPERIMENTAL)); });

  describe.each([['client-side', 'c', [] as string[]], ['server-side', 's', ['--server-side']]])('applied %s', (_title, id, options) => {
    const all = sideBySide(programs, id);
    // Kinds of other projects, whose CRDs are not ours to make.
    const objects = all.filter(({ apiVersion }) => !/cert-manager|monitoring\.coreos|autoscaling\.k8s/.test(apiVersion as string));
    let versions: Map<string, string>;

    beforeAll(() => { kubectl(['create', '--filename', '-'], list(namespacesFor(objects))); });

    test('are accepted without a warning', () => {
      expect(objects.length).toBeGreaterThan(300);
      expect(tryKubectl(['apply', ...options, '--filename', '-'], list(objects))).toMatchObject({ stderr: '', status: 0 });
      versions = versionsOf(objects);
    });

    test('are stored as they were written', () => {
      expect(Object.fromEntries(stored(objects))).toEqual(Object.fromEntries(objects.map((object) => [keyOf(object), object])));
    });

    test('change nothing when they are applied again', () => {
      expect(words(linesOf(kubectl(['apply', ...options, '--filename', '-'], list(objects))))).toEqual([options.length === 0 ? 'unchanged' : 'serverside-applied']);
      expect(versionsOf(objects)).toEqual(versions);
    });

    test('have no difference', () => {
      expect(tryKubectl(['diff', ...options, '--filename', '-'], list(objects))).toMatchObject({ status: 0, stdout: '' });
    });
  });
});

describe('CRDs of kgateway 2.2 and Gateway API 1.4 become those of 2.5 and 1.6 in place', () => {
  const old = sideBySide(scenariosFor({ kgateway: V2_2, gatewayApi: V1_4 }), 'old');
  let before: Map<string, any>;

  beforeAll(() => {
    kubectl(['delete', 'crd', '--all', '--wait']);
    applyCrds(crds(V2_2, V1_4, STANDARD));
    kubectl(['create', '--filename', '-'], list(namespacesFor(old)));
    expect(old.length).toBeGreaterThan(60);
    expect(tryKubectl(['apply', '--filename', '-'], list(old))).toMatchObject({ stderr: '', status: 0 });
    before = stored(old);
    applyCrds(crds(V2_5, V1_6, STANDARD));
  });

  test('while objects are stored, which stay as they are, except for defaults that are new', () => {
    expect(Object.fromEntries(stored(old))).toMatchObject(Object.fromEntries(before));
  });

  test('and the same programs for the new releases change the objects in place', () => {
    const next = sideBySide(scenariosFor({ kgateway: V2_5, gatewayApi: V1_6 }), 'old');
    const known = namespacesFor(old).map(({ metadata }) => metadata.name as string);
    const uids = versionsOf(old);
    kubectl(['apply', '--filename', '-'], list([...namespacesFor(next).filter(({ metadata }) => !known.includes(metadata.name as string)), ...next]));
    const kept = versionsOf(next);
    const same = [...uids].filter(([key]) => kept.has(key));
    expect(same.length).toBeGreaterThan(60);
    expect(same.filter(([key, version]) => kept.get(key)!.split(' ')[0] !== version.split(' ')[0])).toEqual([]);
  });
});
