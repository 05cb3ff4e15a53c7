/** How the sheet is set: black on white, so that any printer does. It has a document of its own, with nothing of the page's. */
export const SHEET_RULES = `
@page { margin: 15mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.35 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 18pt; line-height: 1.2; }
h2 { margin: 10pt 0 4pt; font-size: 11pt; break-after: avoid; }
p { margin: 2pt 0 8pt; }
header p { margin: 2pt 0; }
.dates, .sources { font-size: 8pt; }
.dates span { margin-inline-start: 8pt; }
.sources { margin: 0 0 6pt; text-align: center; }
svg { display: block; max-width: 100%; height: auto; margin: 6pt auto; overflow: hidden; border: 0.75pt solid #999; break-inside: avoid; direction: ltr; }
.land { fill: #f4f4f4; stroke: #666; stroke-width: 0.75; }
.border { fill: none; stroke: #666; stroke-width: 0.75; stroke-dasharray: 1 3; }
.area { fill: #000; fill-opacity: 0.07; fill-rule: evenodd; stroke: #000; stroke-width: 0.75; stroke-linejoin: round; }
.dot { fill: #555; }
.single { fill: #fff; stroke: #000; stroke-width: 1.25; }
.shared { fill: #000; stroke: #fff; stroke-width: 1.25; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
text { font-size: 9px; font-weight: 700; text-anchor: middle; dominant-baseline: central; }
.town { font-weight: 400; fill: #444; stroke: #f4f4f4; stroke-width: 2; paint-order: stroke; }
.is-shared text { fill: #fff; }
.key { display: flex; flex-wrap: wrap; gap: 2pt 14pt; margin: 0 0 8pt; padding: 0; list-style: none; }
.key b { display: inline-block; min-width: 1.6em; padding: 0 3pt; border: 1pt solid #000; border-radius: 2pt; text-align: center; }
ol { margin: 10pt 0 0; padding: 0; border-top: 1pt solid #000; list-style: none; columns: 2; column-gap: 16pt; }
ol > li { display: flex; gap: 6pt; padding: 4pt 0; border-bottom: 0.5pt solid #999; break-inside: avoid; }
ol > li > b { flex: none; min-width: 2em; text-align: end; font-variant-numeric: tabular-nums; }
ol > li > div { min-width: 0; }
ol span { display: block; font-size: 9pt; }
/* a short list: the map at the head of the first of two columns, so that all of it fits on one page */
.is-short { columns: 2; column-gap: 16pt; margin-top: 8pt; }
.is-short svg { margin-top: 0; }
.is-short .sources { text-align: start; }
.is-short ol { columns: auto; margin: 0; border: 0; }
.is-short ol > li { padding-block: 3pt; }
`;
