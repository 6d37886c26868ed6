/** Colours for black-and-white print: each phase darker than the one before, text #1B1B1B on every fill at least 5 : 1. */
export const greyPalette = {
  before: { fill: '#FAFAFA', accent: '#9E9E9E' },
  beginning: { fill: '#E8E8E8', accent: '#858585' },
  rising: { fill: '#D4D4D4', accent: '#6E6E6E' },
  high: { fill: '#BDBDBD', accent: '#575757' },
  falling: { fill: '#A3A3A3', accent: '#404040' },
  ended: { fill: '#8C8C8C', accent: '#262626' },
  dormant: { fill: '#F2F2F2', accent: '#767676' },
} as const;
