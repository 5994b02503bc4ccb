import { Reply } from '../Call';

/** Text that was made safe, or markup of our own. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(value: unknown): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** A template whose values are escaped, unless they come from this template themselves. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(strings.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

/** A value for an inline script: no text of it can end the script. */
export function scriptValue(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

interface Page {
  title: string;
  body: Html;
  style?: string;
  script?: string;
  /** Who may show the page in a frame. @default nobody */
  frameAncestors?: string;
  headers?: Record<string, string>;
}

/** A whole page, under a policy that runs nothing but its own script. */
export function page({
  title,
  body,
  style = '',
  script = '',
  frameAncestors = "'none'",
  headers,
}: Page): Reply {
  const nonce = crypto.randomUUID();
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${new Html(style)}</style>
</head>
<body>${body}<script nonce="${nonce}">${new Html(script)}</script></body>
</html>`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ];
  return new Reply(markup, 'text/html; charset=utf-8', 200, {
    'Content-Security-Policy': policy.join('; '),
    // `no-referrer` would send the form with the origin `null`; the nonce page's query holds the token.
    'Referrer-Policy': 'same-origin',
    ...headers,
  });
}
