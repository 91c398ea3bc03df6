/** Vietnamese in UTF-8 that was read as Latin-1: "Ä‘á»“ng", "thá»§ tá»¥c", "hÃ nh chÃ­nh". */
const MOJIBAKE = /Ä[‘\u0090\u0091]|á[»º][\u0080-¿‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ§¥«¯±]|Ã[\u0080-¿ƒ„]|Æ[°¡]/u;

/** True for words that no one can read: broken encoding, or not one word of two letters or digits. */
export function isGarbled(text: string): boolean {
  const words = text.normalize('NFC');
  return words.includes('\ufffd') || MOJIBAKE.test(words) || !/[\p{L}\d]{2}|^\s*\d\s*$/u.test(words);
}
