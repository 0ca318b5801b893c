import type { Data } from './objects';

/** What tells the release of the controller: the tag of its image, or the label that the chart writes. */
const VERSION = /^v?(\d+\.\d+)\.\d+/;

/** The Deployment of the controller: by the variables that only it reads. */
export function controllerAmong(deployments: readonly Data[]): Data | undefined {
  return deployments.find((deployment) => containersOf(deployment).some(({ env = [] }) => env.some(({ name }) => name?.startsWith('KGW_') === true)));
}

/** `2.4`; nothing, if neither its image nor its labels say it. */
export function versionOf(deployment: Data): string | undefined {
  const tags = containersOf(deployment).map(({ image = '' }) => /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? '');
  const { labels = {} } = deployment.metadata ?? {};
  return [...tags, labels['app.kubernetes.io/version'] ?? ''].map((text) => VERSION.exec(text)?.[1]).find((version) => version !== undefined);
}

interface Container {
  readonly image?: string;
  readonly env?: readonly { readonly name?: string }[];
}

function containersOf({ spec }: Data): readonly Container[] {
  const { template } = (spec ?? {}) as { template?: { spec?: { containers?: readonly Container[] } } };
  return template?.spec?.containers ?? [];
}
