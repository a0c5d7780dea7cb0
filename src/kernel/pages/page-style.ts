/** The one stylesheet of a buyer's pages: small enough to travel inside them, light and dark, phone first. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#faf8f5;--sheet:#fff;--ink:#23201c;--soft:#6a635a;--line:#e2dcd3;--accent:#9a3b2e;--on:#fff;--wash:#f6ebe7}
@media(prefers-color-scheme:dark){:root{--paper:#191715;--sheet:#23201d;--ink:#eee9e2;--soft:#aca498;--line:#3a352f;--accent:#e9a08f;--on:#2a1511;--wash:#33241f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header p,.soft{color:var(--soft);margin:.25rem 0}
h1{font-size:1.6rem;line-height:1.2;margin:.25rem 0}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
ul{list-style:none;margin:0;padding:0}
.file{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:.75rem 0}
.file.best{border:2px solid var(--accent);background:var(--wash)}
.file h3{font-size:1.05rem;margin:0}
.file p{margin:.25rem 0}
.badge{display:inline-block;color:var(--accent);font-weight:600;font-size:.85rem}
button{font:inherit;font-weight:600;width:100%;min-height:3rem;margin-top:.75rem;border:1px solid var(--accent);border-radius:.6rem;background:transparent;color:var(--accent);cursor:pointer}
.best button{background:var(--accent);color:var(--on)}
button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}
.notice{border-left:4px solid var(--accent);background:var(--wash);padding:.75rem 1rem;border-radius:.25rem;margin:1rem 0}
.badge.urgent{background:var(--accent);color:var(--on);border-radius:.4rem;padding:.1rem .5rem;margin:.2rem 0}
label{display:block;font-weight:600;margin-top:1rem}
input{font:inherit;width:100%;min-height:3rem;margin-top:.25rem;padding:.5rem .75rem;border:1px solid var(--soft);border-radius:.6rem;background:var(--sheet);color:var(--ink)}
.choice{display:flex;flex-wrap:wrap;gap:.5rem}
.choice a{display:inline-flex;align-items:center;min-height:2.75rem;padding:.25rem .9rem;border:1px solid var(--line);border-radius:2rem;background:var(--sheet);text-decoration:none}
.choice a[aria-current]{border-color:var(--accent);background:var(--wash);font-weight:600}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.changes li{border-top:1px solid var(--line);padding:.75rem 0}
.changes p{margin:.25rem 0;white-space:pre-line}
footer{color:var(--soft);font-size:.9rem;margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1rem}
`.trim();
