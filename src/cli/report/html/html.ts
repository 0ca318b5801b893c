import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageData, TryOutData } from './data';
import { pageData } from './page-data';
import type { PageInput } from './page-data';
import { PAGE_STYLE } from './style';
import { tryOutData } from './try-out-data';
import { ManifestSet } from '../../../core/manifests/manifest-set';
import { completeSettings } from '../../../core/manifests/settings';
import { colourVariables, PICTURE_STYLE } from '../../../drawing/style';
import { escapeXml } from '../../../drawing/text';
import type { Report } from '../report';

/** A report as a page: one file, which needs nothing else. */
export function htmlReport({ settings, manifests, findings }: Report): string {
  const values = manifests.map(({ value }) => value);
  return page({ command: 'check', title: 'Check', set: new ManifestSet(values, completeSettings(settings, values)), manifests, findings });
}

/** A page with all that it needs. */
export function page(input: PageInput): string {
  return html(pageData(input), tryOutData(input.manifests, input.set.settings));
}

/** The page loads nothing, whatever its data says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

function html(data: PageData, requests: TryOutData): string {
  return `<!doctype html>
<html lang="en" class="topology-page">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(data.title)} · kgateway-constructs</title>
<style>${colourVariables('.topology-page')}${PICTURE_STYLE}${PAGE_STYLE}</style>
</head>
<body>
<noscript><p class="notice">This report needs JavaScript. It loads nothing from elsewhere.</p></noscript>
<div id="page"></div>
<script type="application/json" id="data">${asScriptText(data)}</script>
<script type="application/json" id="requests">${asScriptText(requests)}</script>
<script>${pageScript()}</script>
</body>
</html>
`;
}

/** JSON within HTML: nothing in it ends the script or begins a comment. */
function asScriptText(data: PageData | TryOutData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const SCRIPT = join(__dirname, '..', '..', '..', '..', 'lib', 'page', 'page.js');

/** What runs in the page, bundled when the package is built. */
function pageScript(): string {
  return readFileSync(SCRIPT, 'utf8').replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}
