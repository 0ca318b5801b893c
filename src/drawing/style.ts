/** Colours by name, for light and for dark surroundings. */
const LIGHT = {
  page: '#ffffff',
  frame: '#f4f6fa',
  'frame-line': '#d5dbe6',
  'frame-text': '#5a6478',
  card: '#ffffff',
  line: '#d3d9e4',
  text: '#182033',
  muted: '#626c80',
  edge: '#8994a9',
  label: '#ffffff',
  'label-line': '#d3d9e4',
  gateway: '#4f46e5',
  route: '#0b75b8',
  backend: '#4b5567',
  response: '#a16207',
  policy: '#8b3fc7',
  extension: '#8b3fc7',
  grant: '#0f766e',
  group: '#4b5567',
  good: '#15803d',
  'good-back': '#dcf5e4',
  warning: '#a34f04',
  'warning-back': '#ffecd0',
  error: '#c01f2b',
  'error-back': '#fde3e4',
  'muted-back': '#eceff4',
  order: '#e3ebf7',
} as const;

const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  page: '#0f141d',
  frame: '#161d29',
  'frame-line': '#2a3547',
  'frame-text': '#94a1b8',
  card: '#1d2634',
  line: '#364256',
  text: '#e8edf6',
  muted: '#9daabf',
  edge: '#6f7d95',
  label: '#1d2634',
  'label-line': '#364256',
  gateway: '#9c9bff',
  route: '#5bb7f2',
  backend: '#a3aec1',
  response: '#e5b94c',
  policy: '#c894f5',
  extension: '#c894f5',
  grant: '#4cc9b8',
  group: '#a3aec1',
  good: '#63d68b',
  'good-back': '#123522',
  warning: '#f5b25c',
  'warning-back': '#3d2a10',
  error: '#ff8087',
  'error-back': '#45191d',
  'muted-back': '#2a3547',
  order: '#2b3b55',
};

export type Colour = keyof typeof LIGHT;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours).map(([name, value]) => `--${name}:${value}`).join(';');
}

/** Colours as variables for everything within `selector`; the page chooses with `data-theme`, and else the system does. Paper is light. */
export function colourVariables(selector: string): string {
  return `${selector}{${variables(LIGHT)}}
@media screen and (prefers-color-scheme:dark){${selector}{${variables(DARK)}}}
[data-theme=light] ${selector},${selector}[data-theme=light]{${variables(LIGHT)}}
@media screen{[data-theme=dark] ${selector},${selector}[data-theme=dark]{${variables(DARK)}}}`;
}

export const SANS = 'ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';
export const MONO = 'ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace';

/** What pictures look like. */
export const PICTURE_STYLE = `
.topology text{fill:var(--text);font-family:${SANS};unicode-bidi:isolate}
.topology .page{fill:var(--page)}
.topology .frame{fill:var(--frame);stroke:var(--frame-line)}
.topology .frame-name{fill:var(--frame-text);font-size:12px;font-weight:600;letter-spacing:.02em}
.topology .box{fill:var(--card);stroke:var(--line)}
.topology .elsewhere .box{stroke-dasharray:5 4;fill:var(--frame)}
.topology .is-error .box{stroke:var(--error);stroke-width:1.6}
.topology .is-warning .box{stroke:var(--warning);stroke-width:1.4}
.topology .title{font-size:14px;font-weight:650}
.topology .subtitle{font-size:10.5px;font-weight:600;letter-spacing:.03em}
.topology .divider{stroke:var(--line)}
.topology .match{font-family:${MONO};font-size:12px}
.topology .text{font-size:12.5px}
.topology .detail,.topology .policy,.topology .grant,.topology .remark,.topology .tls{font-size:11.5px}
.topology .order{fill:var(--order)}
.topology .order-text{font-size:10px;font-weight:600;fill:var(--muted);text-anchor:middle}
.topology .tone-muted{fill:var(--muted)}
.topology .tone-good{fill:var(--good)}
.topology .tone-warning{fill:var(--warning)}
.topology .tone-error{fill:var(--error)}
.topology .back-muted{fill:var(--muted-back)}
.topology .back-good{fill:var(--good-back)}
.topology .back-warning{fill:var(--warning-back)}
.topology .back-error{fill:var(--error-back)}
.topology .policy.tone-plain{fill:var(--policy)}
.topology .grant.tone-plain{fill:var(--grant)}
.topology .link{fill:none;stroke:var(--edge)}
.topology .link.is-error{stroke:var(--error);stroke-dasharray:6 4}
.topology .link.delegates{stroke:var(--route)}
.topology .link.calls,.topology .link.contains,.topology .link.extends{stroke-dasharray:2 4;stroke-linecap:round}
.topology .link.mirrors{stroke-dasharray:8 4}
.topology .arrow{fill:var(--edge)}
.topology .arrow.is-error{fill:var(--error)}
.topology .change-added>.box{stroke:var(--good);stroke-width:2;fill:var(--good-back)}
.topology .change-changed>.box{stroke:var(--warning);stroke-width:2}
.topology .change-removed>.box{stroke:var(--error);stroke-width:2;stroke-dasharray:5 4;fill:var(--error-back)}
.topology g.change-added>text{fill:var(--good)}
.topology g.change-changed>text{fill:var(--warning)}
.topology g.change-removed>text,.topology .card.change-removed text{fill:var(--error);text-decoration:line-through}
.topology .link.change-added{stroke:var(--good)}
.topology .link.change-changed{stroke:var(--warning)}
.topology .link.change-removed{stroke:var(--error);stroke-dasharray:5 4}
.topology .arrow.change-added{fill:var(--good)}
.topology .arrow.change-changed{fill:var(--warning)}
.topology .arrow.change-removed{fill:var(--error)}
.topology .label-box{fill:var(--label);stroke:var(--label-line)}
.topology .label{font-size:11px;font-weight:600;text-anchor:middle}
.topology .label.is-error{fill:var(--error)}
`;
