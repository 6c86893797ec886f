export const commonEnglish = '';
