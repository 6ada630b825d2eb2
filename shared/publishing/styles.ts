/**
 * The look of a published article: a page of a good newspaper, 66 characters a line, in light, dark and print. System faces only,
 * so that nothing is fetched and nothing embedded. The dotted rule is the copy editor's mark under words that stand.
 */
export const articleStyles = `
:root{color-scheme:light dark;
--paper:#fffefb;--ink:#1e1d1a;--soft:#55524a;--faint:#716d63;--rule:#dcd8cd;--wash:#f5f3ee;--accent:#274b6d;
--copy:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif","Liberation Serif",Georgia,serif;
--ui:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#1b1c1a;--ink:#ebe8e0;--soft:#b9b5aa;--faint:#9a968b;--rule:#393a35;--wash:#232421;--accent:#9cc0e0}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
html{background:var(--paper)}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.1875rem/1.6 var(--copy);font-kerning:normal;font-variant-numeric:oldstyle-nums proportional-nums;text-rendering:optimizeLegibility;overflow-wrap:break-word}
main{max-width:38.5rem;margin:0 auto;padding:clamp(2rem,7vh,5rem) 1.25rem 4rem}
h1{font-weight:650;font-size:clamp(1.85rem,1.4rem + 2vw,2.5rem);line-height:1.14;letter-spacing:-.018em;margin:0 0 1.1rem;text-wrap:balance;font-variant-numeric:lining-nums}
.disclosure{margin:0 0 1.15rem;padding-top:.85rem;border-top:3px dotted var(--accent);color:var(--accent);font:500 .9375rem/1.45 var(--ui);text-wrap:pretty}
.byline{margin:0 0 2.4rem;padding-bottom:1.15rem;border-bottom:1px solid var(--rule);color:var(--soft);font:400 .875rem/1.5 var(--ui);text-wrap:pretty}
.copy p,.copy ul,.copy ol,.copy blockquote,.copy pre,.copy table{margin:0 0 1.15em}
.copy p{hanging-punctuation:first}
.copy h2,.copy h3,.copy h4,.copy h5,.copy h6{line-height:1.25;letter-spacing:-.01em;margin:2em 0 .55em;font-weight:650;break-after:avoid;text-wrap:balance;font-variant-numeric:lining-nums}
.copy h2{font-size:1.3em}.copy h3{font-size:1.12em}.copy h4,.copy h5,.copy h6{font-size:1em}
.copy>:first-child{margin-top:0}
.copy li{margin:.25em 0}.copy li>p{margin:0 0 .5em}
.copy ul,.copy ol{padding-inline-start:1.4em}
.copy blockquote{margin-inline:0;padding-inline-start:1.1em;border-inline-start:2px solid var(--rule);color:var(--soft)}
.copy hr{border:0;border-top:1px solid var(--rule);margin:2.2em auto;width:5rem}
.copy pre,.copy code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.86em}
.copy pre{overflow-x:auto;background:var(--wash);padding:.9em 1.1em;border-radius:6px}
.copy table{display:block;overflow-x:auto;border-collapse:collapse;font-size:.9em;line-height:1.4;font-variant-numeric:lining-nums tabular-nums}
.copy th,.copy td{padding:.4em .9em .4em 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
.picture{color:var(--faint);font-style:italic}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.record{margin-top:3.4rem;padding-top:1.9rem;border-top:1px solid var(--rule);font:400 .875rem/1.5 var(--ui);color:var(--soft);font-variant-numeric:lining-nums}
.record h2{margin:0 0 .75rem;font:650 .75rem/1.3 var(--ui);letter-spacing:.075em;text-transform:uppercase;color:var(--ink)}
.record h2:not(:first-child){margin-top:2.1rem}
.sources{margin:0;padding:0;list-style:none;counter-reset:source}
.sources li{text-wrap:pretty;counter-increment:source;position:relative;padding-inline-start:1.9rem;margin:0 0 .7rem;break-inside:avoid}
.sources li::before{content:counter(source);position:absolute;inset-inline-start:0;color:var(--faint);font-variant-numeric:tabular-nums}
.sources cite{font-style:normal;font-weight:500;color:var(--ink)}
.sources small{display:block;font-size:inherit;color:var(--faint)}
.sources a cite{color:inherit}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5rem,1fr));gap:1rem;margin:0 0 1rem}
.counts div{border-top:1px solid var(--rule);padding-top:.5rem}
.counts dt{color:var(--faint);font-size:.8125rem;line-height:1.35}
.counts dd{margin:0;font:600 1.5rem/1.2 var(--copy);color:var(--ink);font-variant-numeric:lining-nums}
.counts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.record p{margin:0 0 .7rem}
.waived{margin:0 0 .9rem;padding-inline-start:1.2rem}
.waived small{font-size:inherit;color:var(--faint)}
.marks{margin:0;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1.2rem}
.marks dt{color:var(--faint)}
.marks dd{margin:0;color:var(--soft)}
.marks code{display:inline-block;max-width:32.5ch;font:400 .8125rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
@media (max-width:30rem){body{font-size:1.0625rem}.counts{grid-template-columns:repeat(2,1fr)}.marks{grid-template-columns:1fr;gap:0}.marks dd{margin-bottom:.6rem}}
@media (forced-colors:active){.disclosure{border-top-color:CanvasText}}
@media print{@page{margin:22mm 20mm 20mm}
:root{--paper:#fff;--ink:#000;--soft:#222;--faint:#444;--rule:#999;--wash:#f4f4f4;--accent:#000}
body{font-size:11pt;line-height:1.45}main{max-width:none;padding:0}h1{font-size:22pt}
a{text-decoration:none}.counts dt{font-size:8pt}.copy p{orphans:3;widows:3}.disclosure,.byline,.record{font-size:8.5pt}
.sources a::after{content:" " attr(href);font-weight:400;color:var(--faint);overflow-wrap:anywhere}
.counts dd{font-size:14pt}.marks code{font-size:7.5pt}.counts,.marks{break-inside:avoid}}
`;
