/** Markup that is safe to send: made by `markup`, never by hand. */
export class Html {
  constructor(readonly markup: string) {}
}

export type HtmlPart = string | number | Html | readonly HtmlPart[];

/**
 * Joins markup; every text put into it is escaped, for content and for quoted attributes alike.
 *
 * @example markup`<p title="${'"'}">${'<b>'}</p>`.markup // <p title="&quot;">&lt;b&gt;</p>
 */
export function markup(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(strings.reduce((whole, text, index) => whole + render(parts[index - 1] ?? '') + text));
}

export const nothing = new Html('');

function render(part: HtmlPart): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(render).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}
