import { MONO, SANS } from '../../../drawing/style';

/** What the page looks like around the pictures. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
html,body{margin:0;height:100%}
body{background:var(--page);color:var(--text);font:14px/1.5 ${SANS};-webkit-font-smoothing:antialiased}
#page{display:flex;flex-direction:column;height:100vh}
button,input,select{font:inherit;color:inherit}
button{background:var(--card);border:1px solid var(--line);border-radius:7px;padding:4px 10px;cursor:pointer}
button:hover{border-color:var(--muted)}
button[aria-pressed=true]{background:var(--order);border-color:var(--route)}
input,select{background:var(--card);border:1px solid var(--line);border-radius:7px;padding:5px 10px}
:focus-visible{outline:2px solid var(--route);outline-offset:2px}
header{display:flex;flex-wrap:wrap;align-items:center;gap:10px 16px;padding:10px 18px;border-bottom:1px solid var(--line);background:var(--card)}
h1{font-size:16px;margin:0}
h2{font-size:15px;margin:0 0 8px}
h3{font-size:13.5px;margin:0}
.release{color:var(--muted);font-size:12.5px}
.space{flex:1}
.pill{display:inline-block;padding:1px 9px;border-radius:10px;font-size:12px;font-weight:600;background:var(--muted-back);color:var(--muted);white-space:nowrap}
.pill.error{background:var(--error-back);color:var(--error)}
.pill.warning{background:var(--warning-back);color:var(--warning)}
.pill.good{background:var(--good-back);color:var(--good)}
nav{display:flex;gap:2px;padding:0 14px;border-bottom:1px solid var(--line);background:var(--card)}
nav button{border:0;border-bottom:2px solid transparent;border-radius:0;background:none;padding:8px 12px;color:var(--muted);font-weight:600}
nav button[aria-selected=true]{color:var(--text);border-bottom-color:var(--route)}
main{flex:1;min-height:0;position:relative}
.panel{position:absolute;inset:0;overflow:auto;padding:18px}
.panel[hidden]{display:none}
.panel.map{padding:0;display:flex;flex-direction:column}
.panel.map[hidden]{display:none}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;padding:8px 14px;border-bottom:1px solid var(--line)}
.bar label{display:flex;align-items:center;gap:6px;color:var(--muted);font-size:13px}
.panel:not(.map)>.bar{padding:0 0 12px;margin-bottom:14px}
.answer{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;font-size:13.5px;overflow-wrap:anywhere}
.answer[hidden]{display:none}
.way{color:var(--muted);font-size:13px}
.canvas{flex:1;min-height:0;overflow:auto;cursor:grab;touch-action:pan-x pan-y}
.canvas.is-dragged{cursor:grabbing;user-select:none}
.canvas svg{display:block;margin:auto}
.canvas .card,.canvas .card [data-node]{cursor:pointer}
.canvas .card:focus{outline:none}
.canvas .card:focus-visible>.box{stroke:var(--route);stroke-width:2.5}
.canvas .card.group>.box{stroke-width:1.6}
.topology.has-selection .card,.topology.has-selection g[data-from],.topology.has-selection .link-label{opacity:.22;transition:opacity .12s}
.topology.has-selection .is-lit.is-lit{opacity:1}
.topology .is-chosen>.box{stroke:var(--route);stroke-width:2.5}
.topology .is-way>.box{stroke:var(--good);stroke-width:2.5}
.topology .is-way .link{stroke:var(--good);stroke-width:3}
.details{position:absolute;top:0;right:0;bottom:0;width:min(400px,92vw);overflow:auto;background:var(--card);border-left:1px solid var(--line);padding:16px 18px;box-shadow:-8px 0 24px rgb(0 0 0/.08);z-index:2}
.details[hidden]{display:none}
.details .close{float:right}
.details dl{display:grid;grid-template-columns:auto 1fr;gap:3px 12px;margin:10px 0;font-size:13px}
.details dt{color:var(--muted)}
.details dd{margin:0;overflow-wrap:anywhere}
.item{border:1px solid var(--line);border-left:4px solid var(--muted);border-radius:8px;background:var(--card);padding:10px 14px;margin:0 0 10px;overflow-wrap:anywhere}
.item.error{border-left-color:var(--error)}
.item.warning{border-left-color:var(--warning)}
.item.good{border-left-color:var(--good)}
.item.accepted{opacity:.7}
.failure{margin:8px 0 0;padding:8px 0 0;border-top:1px solid var(--line)}
.failure .group-head{margin:0}
.item p{margin:4px 0}
.item .where{color:var(--muted);font-size:12.5px;font-family:${MONO}}
.item .fix{color:var(--good)}
.item .fix::before{content:"→ "}
.item .otherwise{color:var(--muted);font-size:13px}
.group-head{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:18px 0 8px}
.group-head:first-child{margin-top:0}
.why{color:var(--muted);margin:0 0 8px;max-width:80ch}
pre{margin:6px 0 0;padding:8px 0;background:var(--frame);border-radius:6px;overflow:auto;font:12px/1.5 ${MONO}}
pre span{display:block;padding:0 12px;white-space:pre}
pre span::before{content:attr(data-line);display:inline-block;width:4ch;margin-right:2ch;text-align:right;color:var(--muted);user-select:none}
pre .marked{background:var(--warning-back)}
table{border-collapse:collapse;width:100%;font-size:13px}
th{text-align:left;color:var(--muted);font-weight:600;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);position:sticky;top:-18px;background:var(--page)}
td{padding:5px 12px 5px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.link-button{border:0;background:none;padding:0;color:var(--route);text-align:left;font-weight:600}
.link-button:hover{text-decoration:underline}
.search{position:relative}
.search input{width:min(300px,60vw)}
.hits{position:absolute;top:100%;left:0;right:0;min-width:320px;margin:4px 0 0;padding:4px;list-style:none;background:var(--card);border:1px solid var(--line);border-radius:8px;box-shadow:0 8px 24px rgb(0 0 0/.16);z-index:5;max-height:60vh;overflow:auto}
.hits[hidden]{display:none}
.hits li{padding:5px 8px;border-radius:6px;cursor:pointer;overflow-wrap:anywhere}
.hits li[aria-selected=true]{background:var(--order)}
.notice{padding:24px;color:var(--muted)}
.legend{display:flex;gap:12px;font-size:12px;color:var(--muted)}
.legend span::before{content:"";display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:5px;background:var(--swatch)}
@media (max-width:640px){
header{padding:8px 12px;gap:6px 10px}
nav{overflow-x:auto;padding:0 6px}
nav button{white-space:nowrap;padding:8px 10px}
.panel{padding:12px}
.panel.map{overflow:auto}
.bar{gap:6px;padding:6px 12px}
.bar .space{display:none}
.bar label input[list]{width:12ch}
.try-out input{flex:1 1 12ch;min-width:0}
.try-out [name=url]{flex-basis:60%}
.canvas{flex:none;height:calc(100% - 12px)}
}
@media print{
#page{height:auto;display:block}
nav,.bar,.details,.search,header button,.more,.to-map{display:none!important}
header{padding:0;border:0}
main{display:block}
.panel,.panel.map,.panel[hidden],.panel.map[hidden]{position:static;display:block;overflow:visible;padding:12px 0}
.panel+.panel{break-before:page}
.canvas{overflow:visible}
.canvas svg{width:auto!important;height:auto!important;max-width:100%;max-height:250mm}
.item,.canvas{break-inside:avoid}
.group-head{break-after:avoid}
pre{overflow:visible}
pre span{white-space:pre-wrap;overflow-wrap:anywhere}
}
`;
