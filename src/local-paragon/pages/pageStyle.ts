/** The look of the window's pages. */
export const pageStyle: string = `
:root{color-scheme:light dark;--ink:light-dark(#1c1f24,#eceef2);--soft:light-dark(#5b6270,#a4acba);
--back:light-dark(#fff,#16181d);--raised:light-dark(#f6f7f9,#20242b);--line:light-dark(#dfe2e8,#343a45);
--accent:light-dark(#1f4fd8,#8fb0ff);--on-accent:light-dark(#fff,#0d1220);--bad:light-dark(#b3261e,#ff9d94)}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:15px/1.45 system-ui,-apple-system,"Segoe UI",sans-serif}
form{min-height:100vh;max-width:32rem;margin-inline:auto;display:flex;flex-direction:column}
header{padding:1.5rem 1.5rem 0}
.icon svg{display:block;width:2.75rem;height:2.75rem}
h1{margin:.75rem 0 .25rem;font-size:1.375rem;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
header p{margin:0;color:var(--soft)}header b{color:var(--ink);font-weight:600;overflow-wrap:anywhere}
fieldset{border:0;margin:0;padding:1.125rem 1.5rem;min-width:0}
legend{float:inline-start;width:100%;padding:0;margin-bottom:.5rem;font-size:.8125rem;font-weight:600;color:var(--soft)}
.choices{clear:both;border:1px solid var(--line);border-radius:.75rem;overflow:clip}
.choice{display:flex;align-items:center;gap:.75rem;padding:.625rem .875rem;cursor:pointer;position:relative}
.choice+.choice{border-top:1px solid var(--line)}
.choice:hover{background:var(--raised)}
.choice:has(:checked){background:color-mix(in srgb,var(--accent) 9%,var(--back))}
.choice:has(:focus-visible){outline:2px solid var(--accent);outline-offset:-2px;border-radius:.75rem}
.choice input{order:1;flex:none;width:1.125rem;height:1.125rem;margin:0;accent-color:var(--accent);outline:0}
.avatar{flex:none;display:grid;place-items:center;width:2.25rem;height:2.25rem;border-radius:50%;
background:color-mix(in srgb,var(--brand,#555) 14%,var(--raised));font-size:.8125rem;font-weight:600}
.plus{background:none;border:1px dashed var(--soft);color:var(--soft);font-size:1.125rem;font-weight:400}
.who{flex:1;min-width:0}.who span{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.name{font-weight:550}.mail{font-size:.875rem;color:var(--soft)}
.badge{flex:none;padding:.0625rem .5rem;border:1px solid var(--line);border-radius:1rem;font-size:.75rem;color:var(--soft)}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-top:.875rem}.fields[hidden]{display:none}
.fields label{font-size:.8125rem;font-weight:600;color:var(--soft)}
.fields input{display:block;width:100%;margin-top:.25rem;padding:.5rem .625rem;font:inherit;font-size:.9375rem;font-weight:400;
color:var(--ink);background:var(--back);border:1px solid var(--soft);border-radius:.5rem}
.problem{clear:both;margin:0 0 .625rem;color:var(--bad);font-size:.875rem}
footer{position:sticky;bottom:0;margin-top:auto;display:flex;align-items:center;gap:.625rem;padding:.875rem 1.5rem;
background:var(--back);border-top:1px solid var(--line)}
footer p{flex:1;margin:0;font-size:.75rem;color:var(--soft)}
button{min-width:5.5rem;padding:.5rem 1rem;font:inherit;font-weight:600;color:var(--ink);background:none;
border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
button:hover{background:var(--raised)}
.primary{color:var(--on-accent);background:var(--accent);border-color:transparent}
.primary:hover{background:color-mix(in srgb,var(--accent) 88%,var(--ink))}
:is(button,.fields input):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.notice{min-height:100vh;display:grid;align-content:center;justify-items:center;gap:.25rem;padding:1.5rem;text-align:center}
.notice p{margin:0}.notice p+p{color:var(--soft)}`;
