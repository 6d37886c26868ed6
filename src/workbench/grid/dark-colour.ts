/**
 * The library's dark theme inverts every colour it draws: c ↦ c − ⅔·(r+g+b) + 1, its own inverse where nothing is cut
 * off. A colour handed over already inverted is therefore drawn as it is: fills mean something and must stay themselves.
 */
export function beforeInversion(colour: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const shift = 1 - (2 / 3) * (channels[0] + channels[1] + channels[2]);
  const byte = (channel: number) => Math.round(255 * Math.min(1, Math.max(0, channel + shift)));
  return `#${channels.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}
