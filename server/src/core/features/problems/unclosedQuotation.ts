// An opening quotation mark without a closing one before the paragraph ends.
import type { Rule } from './rules.ts';

export const unclosedQuotation: Rule = (_corpus, { uri, readout }) =>
  readout.quotations
    .filter(({ closed }) => !closed)
    .map(({ start, end, closing }) => ({
      // The mark alone: what is quoted may be a page.
      ...{ code: 'unclosed-quotation', severity: 'warning', start, end: start + 1 },
      message: 'This quotation is not closed before the paragraph ends.',
      evidence: [],
      fixes: () =>
        closing === undefined
          ? []
          : [
              {
                title: `Close the quotation with ${closing}`,
                preferred: true,
                edits: [{ uri, edits: [{ start: end, end, newText: closing }] }],
              },
            ],
    }));
