// A text as YAML writes it: plain where it can be, else in quotation marks.

const PLAIN = /^[\p{L}\p{N}(][\p{L}\p{M}\p{N} ()'’.,;/&+_–—-]*$/u;
/** What YAML would take for something other than text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|[\d.+-][\d.,_eE+:-]*)$/i;

export function scalarOf(text: string, inFlow: boolean): string {
  const isPlain =
    PLAIN.test(text) && !NOT_TEXT.test(text) && text.trim() === text && !(inFlow && text.includes(','));
  return isPlain ? text : JSON.stringify(text);
}
