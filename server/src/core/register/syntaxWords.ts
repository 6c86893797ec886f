// What is wrong with a file that is no YAML, in words for whoever types it, by the code that the parser gives.

export const syntaxWords: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is there twice: the last one counts.',
  TAB_AS_INDENT: 'A tab cannot indent in YAML: use spaces.',
  MISSING_CHAR:
    'Something is missing here: a closing quotation mark, a colon and a space after a key, or the hyphen of an entry.',
  MULTILINE_IMPLICIT_KEY:
    'This line is taken together with the next: it lacks a colon, or the next has too many spaces before it.',
  BAD_SCALAR_START: 'A value that begins with this sign must be in quotation marks.',
  BAD_DQ_ESCAPE: 'In double quotation marks a backslash is written twice.',
  UNEXPECTED_TOKEN: 'This is one too many, or what stands before it should be in quotation marks with it.',
  BLOCK_IN_FLOW: 'A list in brackets has commas and no hyphens.',
  BAD_INDENT: 'This line is not indented as its neighbours, or a bracket is not closed.',
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon and a space in it must be in quotation marks.',
  MULTIPLE_DOCS: 'A file is one document: what follows `---` is not read.',
  BAD_ALIAS: 'This alias is of nothing that is there.',
};
