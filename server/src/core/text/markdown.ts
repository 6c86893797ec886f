// Text from documents made safe for Markdown: it shows as it is written and is never a link, a command or HTML.

/** For use within a line: only what has a meaning there is escaped, so that it also reads well where Markdown is not rendered. */
export function escapeMarkdown(text: string): string {
  if (!special.test(text)) return text;
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
      // What would become a link without brackets: addresses of pages and of mail.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
  );
}

/** What most names and titles have none of. */
const special = /[\\`*_[\]<>|~&@]|:\/\/|www\.|\s\s|[^\S ]/i;
