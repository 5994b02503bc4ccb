/** Rules as real apps have them for elements, outside of any layer, by what they are. */
export const resets: Readonly<Record<string, string>> = {
  'utility reset': `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid; }
    button, [type="button"], [type="search"] { appearance: button; background-color: transparent; background-image: none; }
    button, input { margin: 0; padding: 0; color: inherit; font: inherit; letter-spacing: inherit; }
    h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; list-style: none; }
    img, svg { display: block; vertical-align: middle; }
    img { max-width: 100%; height: auto; }`,
  'reset of all': `
    * { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; background: transparent; }
    *:focus { outline: none; }
    button:focus, input:focus { outline: 0; }`,
  'starter template': `
    body { display: flex; place-items: center; min-width: 320px; min-height: 100vh; margin: 0; }
    #root { max-width: 1280px; margin: 0 auto; padding: 2rem; text-align: center; }
    h1, h3 { font-size: 3.2em; line-height: 1.1; }
    button {
      padding: 0.6em 1.2em; border: 1px solid transparent; border-radius: 8px; background-color: #1a1a1a;
      font-size: 1em; font-weight: 500; transition: border-color 0.25s;
    }
    button:hover { border-color: #646cff; }
    @media (prefers-color-scheme: light) { button { background-color: #f9f9f9; } }`,
  'old app': `
    ul { margin: 1em 0; padding-left: 40px; }
    ul li { margin-left: 2em; padding: 0.5em 0; list-style: square; border-bottom: 1px dotted #999; }
    img { max-width: none; width: 100%; padding: 4px; border: 1px solid #ccc; }
    input { display: block; width: 100%; margin-bottom: 1em; padding: 12px 20px; border: 2px solid #ccc; font-size: 14px; }
    label { display: block; margin-bottom: 5px; font-weight: bold; }
    button { float: left; min-width: 120px; background: linear-gradient(#fff, #ddd); color: #333; text-shadow: 0 1px #fff; }
    span { display: block; }`,
  'landing page': `
    section { display: flex; min-height: 100vh; padding: 6rem 10%; background: #f0f4ff; }
    h2, h3 { margin: 2rem 0; color: #e11d48; font-size: 2.5rem; text-align: center; text-transform: uppercase; }
    p { margin: 0 0 1.5em; font-size: 1.25rem; line-height: 2; }
    button { display: block; width: 100%; height: 60px; border-radius: 60px; background: #e11d48; color: #fff;
      font-size: 1.25rem; letter-spacing: 0.1em; text-transform: uppercase; box-shadow: 0 8px 20px #0004; }
    button:hover { transform: scale(1.05); background: #9f1239; }
    svg { width: 100%; height: auto; }
    svg path { fill: #e11d48; }
    ul { display: flex; gap: 2rem; }
    div { line-height: 2; }`,
  'classless framework': `
    *, ::before, ::after { box-sizing: inherit; }
    html { box-sizing: border-box; }
    ul li::before { content: "→ "; }
    button {
      display: inline-block; height: 3.8em; padding: 0 3em; border: 1px solid #9b4dca; border-radius: 4px;
      background: #9b4dca; color: #fff; font-weight: 700; letter-spacing: 0.1em; line-height: 3.8em; text-transform: uppercase;
    }
    button:hover, button:focus, button:active { background: #606c76; border-color: #606c76; outline: 0; }
    input[type="search"] { box-sizing: content-box; width: 100%; background: #222; color: #eee; }
    input[type="search"]:focus, button:focus-visible { outline: 0; }
    input[type="radio"], [type="radio"]:checked { position: absolute; opacity: 0; pointer-events: none; }
    [type="radio"]:not(:checked) + span, [type="radio"]:checked + span {
      display: inline-block; position: relative; height: 25px; padding-left: 35px; line-height: 25px; }
    [type="radio"] + span::before { content: ""; position: absolute; width: 16px; height: 16px; border: 2px solid; }
    dialog::backdrop { background: #000a; backdrop-filter: blur(8px); }`,
  'small root': `
    html { font-size: 62.5%; }
    body { font-size: 1.6rem; letter-spacing: 0.02em; }`,
};
