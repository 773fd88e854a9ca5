// How many SMS a text costs, counted as the bot counts (bot/channels/segments.py).

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const EXTENDED = new Set("\f^{}\\[~]|€");
const SIZES = { "GSM-7": [160, 153], "UCS-2": [70, 67] };

/** `{encoding, units, segments, room}`: what is used, and what the segments so far can hold. */
export function count(text) {
  const characters = [...text];
  const plain = characters.every((character) => BASIC.has(character) || EXTENDED.has(character));
  const encoding = plain ? "GSM-7" : "UCS-2";
  const widths = characters.map((character) => {
    if (!plain) return character.length;
    return EXTENDED.has(character) ? 2 : 1;
  });
  const [alone, each] = SIZES[encoding];
  const units = widths.reduce((sum, width) => sum + width, 0);
  if (units <= alone) return { encoding, units, segments: units ? 1 : 0, room: alone };
  const segments = packed(widths, each);
  return { encoding, units, segments, room: segments * each };
}

/** Segments needed where no character may be cut in two. */
function packed(widths, each) {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > each) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}
