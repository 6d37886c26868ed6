/** Behind the headings of the sample's tables: quiet enough to leave the bold letters in front. */
export const headingFill = '#E4ECF4';
