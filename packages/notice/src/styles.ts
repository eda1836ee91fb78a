/**
 * The stylesheet of notice, preferences and cookie page. A site changes it by custom properties:
 * `:root { --cw-accent: #063; --cw-radius: 0 }`.
 */
export const styles = `.cw,html:has(.cw-site){color-scheme:light dark}
.cw{--b:var(--cw-background,#fff);--t:var(--cw-text,#1b1f24);--q:var(--cw-quiet,#535b66);--l:var(--cw-line,#858c96);--a:var(--cw-accent,#1d4f91);--o:var(--cw-on-accent,#fff);--r:var(--cw-radius,.5rem);color:var(--t);font:1rem/1.5 var(--cw-font,system-ui,sans-serif);text-align:start}
@media(prefers-color-scheme:dark){.cw{--b:var(--cw-background,#1b1f24);--t:var(--cw-text,#eef0f3);--q:var(--cw-quiet,#b4bbc5);--a:var(--cw-accent,#a9cbf7);--o:var(--cw-on-accent,#10151c)}}
.cw,.cw *{box-sizing:border-box}
.cw [hidden]{display:none}
.cw :where(h1,h2,p,ul,input){margin:0}
.cw :where(h1,h2){font-weight:650;line-height:1.3}
.cw h1{font-size:1.75rem}
.cw h2{font-size:1.15rem}
.cw a{color:var(--a);text-underline-offset:.2em}
.cw :focus-visible{outline:3px solid var(--a);outline-offset:2px}
.cw button,.cw-button{min-height:2.75rem;min-width:8rem;padding:.5rem 1.25rem;border:2px solid var(--a);border-radius:var(--r);background:var(--a);color:var(--o);font:inherit;font-weight:600;cursor:pointer}
.cw .cw-link{display:inline-flex;align-items:center;min-height:2.75rem;padding:0 .5rem}
.cw-row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.cw-notice>form{position:fixed;z-index:2147483000;inset:auto 0 0;max-height:70vh;overflow:auto;padding:1.25rem max(1.25rem,50vw - 34rem);background:var(--b);border-top:1px solid var(--l);box-shadow:0 -4px 24px #0003}
.cw-notice>form>*+*,.cw-page>*+*,.cw-page>form>*+*,.cw-card>*+*{margin-block-start:.75rem}
.cw-after{position:fixed;z-index:2147483000;inset-block-end:.75rem;inset-inline-start:.75rem;padding:.25rem .5rem;background:var(--b);border:1px solid var(--l);border-radius:var(--r);font-size:.875rem}
.cw-after .cw-link{min-height:1.5rem}
.cw-honored{font-weight:600}
.cw-honored::before{content:"✓ "}
html:has(.cw-notice>form:not([hidden])){scroll-padding-block-end:18rem}
body:has(.cw-notice>form:not([hidden])){padding-block-end:18rem}
.cw-site{margin:0;background:var(--b);background:var(--cw-background,light-dark(#fff,#1b1f24))}
.cw-page{max-width:48rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.cw-page>h2{margin-block-start:2.25rem}
.cw-page .cw-link{margin-inline-start:-.5rem}
.cw-quiet{color:var(--q)}
.cw-card{padding:1rem 1.25rem;border:1px solid var(--l);border-radius:var(--r)}
.cw-page>form>.cw-row{margin-block-start:1.5rem}
.cw-card label{display:flex;gap:.75rem;align-items:center;min-height:2rem;font-weight:600}
.cw-card input{width:1.375rem;height:1.375rem;flex:none;accent-color:var(--a)}
.cw-card .cw-service{justify-content:space-between;font-weight:400}
.cw select{min-height:2.25rem;max-width:60%;padding:.25rem .5rem;border:1px solid var(--l);border-radius:var(--r);background:var(--b);color:var(--t);font:inherit}
.cw summary{min-height:1.75rem;cursor:pointer}
.cw-table{overflow-x:auto}
.cw table{width:100%;border-collapse:collapse;font-size:.9375rem}
.cw caption{padding-block:.5rem;font-weight:600;text-align:start}
.cw th,.cw td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--l);text-align:start;vertical-align:top;overflow-wrap:anywhere}
.cw[dir=rtl] :is(th,td){padding:.5rem 0 .5rem .75rem}
.cw dialog{width:min(52rem,100%);max-height:90vh;padding:0;border:1px solid var(--l);border-radius:var(--r);background:var(--b);color:var(--t)}
.cw dialog::backdrop{background:#0008}
.cw-close{position:sticky;float:inline-end;top:.5rem;margin:.5rem}
@media(max-width:30rem){.cw-row>button{flex:1 1 40%;min-width:0}}
@media(prefers-reduced-motion:no-preference){.cw-notice>form{animation:cw-in .2s ease-out}@keyframes cw-in{from{transform:translateY(1rem);opacity:0}}}
@media(forced-colors:active){.cw-notice>form,.cw-card{border:1px solid}}
@media print{.cw-notice{display:none}}
`;
