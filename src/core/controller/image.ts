import { NEWEST_PATCH } from './releases';
import type { Complaint, Location } from '../location';
import type { KgatewayVersion } from '../release';

/** When nodes fetch an image. */
export enum ImagePullPolicy {
  /** When they do not have it. */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Whenever a container starts. */
  ALWAYS = 'Always',
  /** Never. */
  NEVER = 'Never',
}

/** The images of the controller and of the proxies that it makes. */
export interface KgatewayImageOptions {
  /**
   * The registry, with its path: the proxies' images are `<registry>/envoy-wrapper` and `<registry>/sds`.
   *
   * @default "cr.kgateway.dev/kgateway-dev"
   */
  readonly registry?: string;

  /**
   * The tag. It has to stay what it is: `latest` and the like are refused.
   *
   * @default - the release tag of the controller
   */
  readonly tag?: string;

  /**
   * When nodes fetch the images.
   *
   * @default ImagePullPolicy.IF_NOT_PRESENT
   */
  readonly pullPolicy?: ImagePullPolicy;
}

/** The controller's image, where it differs from the common ones. */
export interface ControllerImageOptions extends KgatewayImageOptions {
  /**
   * The name of the image in the registry.
   *
   * @default "kgateway"
   */
  readonly repository?: string;

  /**
   * The digest, such as `sha256:` and 64 hexadecimal digits: what runs is exactly this image. The tag is kept beside it.
   *
   * @default - the tag alone
   */
  readonly digest?: string;
}

/** What is to run. */
export interface Images {
  readonly controller: string;
  readonly controllerPullPolicy: string;
  readonly proxyRegistry: string;
  readonly proxyTag: string;
  readonly proxyPullPolicy: string;
}

const USUAL_REGISTRY = 'cr.kgateway.dev/kgateway-dev';

/** The tag of the release: of the images, and the version of the chart. */
export function releaseTagOf(version: KgatewayVersion, releaseTag: string | undefined, at: Location): string {
  const tag = releaseTag ?? NEWEST_PATCH[version];
  if (tag === undefined) {
    at.refuse({ wrong: `kgateway ${version} has no release yet`, fix: `write the tag of a build that stays, such as "v${version}.0-beta.1"` });
    return `v${version}.0`;
  }
  at.checkText(tag, staysWhatItIs);
  at.checkText(tag, ofVersion(version));
  return prefixed(tag);
}

/** The images of the controller and its proxies. Names are put together here, so that they have to be known. */
export function imagesOf(
  version: KgatewayVersion,
  releaseTag: string,
  image: KgatewayImageOptions,
  own: ControllerImageOptions,
  at: Location,
): Images {
  const common = at.at('image');
  const controller = at.at('controllerImage');
  common.at('tag').checkText(image.tag, staysWhatItIs);
  common.at('tag').checkText(image.tag, ofVersion(version));
  for (const [location, { registry }] of [[common, image], [controller, own]] as const) { location.at('registry').checkText(registry, registryName); }
  controller.at('repository').checkText(own.repository, repositoryName);
  controller.at('digest').checkText(own.digest, digest);
  if (own.digest === undefined) { controller.at('tag').checkText(own.tag, staysWhatItIs); }
  controller.at('tag').checkText(own.tag, ofVersion(version));
  const proxyRegistry = image.registry ?? USUAL_REGISTRY;
  const proxyTag = prefixed(image.tag ?? releaseTag);
  const proxyPullPolicy = image.pullPolicy ?? ImagePullPolicy.IF_NOT_PRESENT;
  const name = `${own.registry ?? proxyRegistry}/${own.repository ?? 'kgateway'}:${own.tag === undefined ? proxyTag : prefixed(own.tag)}`;
  return {
    controller: own.digest === undefined ? name : `${name}@${own.digest}`,
    controllerPullPolicy: own.pullPolicy ?? proxyPullPolicy,
    proxyRegistry,
    proxyTag,
    proxyPullPolicy,
  };
}

/** Tags of releases begin with a "v", which the chart puts before a number. */
function prefixed(tag: string): string {
  return /^\d+\.\d+\.\d+/.test(tag) ? `v${tag}` : tag;
}

const FLOATING = /^(latest|main|master|stable|edge|nightly|dev|v?\d+|v?\d+\.\d+)$|[-.](latest|main|nightly|dev)$/;

function staysWhatItIs(tag: string): Complaint | undefined {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag)) {
    return { wrong: 'not a tag of an image', fix: 'write letters, digits, "_", "." and "-", such as "v2.4.3"' };
  }
  return FLOATING.test(tag) ? { wrong: 'this tag can be given to another image any time', fix: 'write the tag of a release, such as "v2.4.3", or a digest beside it' }
    : undefined;
}

/** A tag that is a release must be one of the version that everything else is made for. */
function ofVersion(version: KgatewayVersion): (tag: string) => Complaint | undefined {
  return (tag) => {
    const found = /^v?(\d+\.\d+)\.\d+/.exec(tag);
    return found === null || found[1] === version ? undefined : {
      wrong: `not an image of kgateway ${version}, which version says`, fix: `write a tag that begins with "v${version}.", or another version`,
    };
  };
}

function digest(value: string): Complaint | undefined {
  return /^sha256:[0-9a-f]{64}$/.test(value) ? undefined : { wrong: 'not a digest of an image', fix: 'write "sha256:" and 64 hexadecimal digits' };
}

function registryName(value: string): Complaint | undefined {
  return /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*$/.test(value) ? undefined
    : { wrong: 'not a registry', fix: 'write a host and perhaps a path, such as "registry.example/kgateway", without "https://" and without "/" at the end' };
}

function repositoryName(value: string): Complaint | undefined {
  return /^[a-z0-9._-]+(\/[a-z0-9._-]+)*$/.test(value) ? undefined : { wrong: 'not the name of an image', fix: 'write lower-case letters, such as "kgateway"' };
}
