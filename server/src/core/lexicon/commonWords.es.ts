export const commonSpanish = '';
