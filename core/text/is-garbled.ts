import { remember } from './remember.ts';

/** Vietnamese in UTF-8 that was read as Latin-1: "Ä‘á»“ng", "thá»§ tá»¥c", "hÃ nh chÃ­nh". */
const MOJIBAKE = /Ä[‘\u0090\u0091]|á[»º][\u0080-¿‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ§¥«¯±]|Ã[\u0080-¿ƒ„]|Æ[°¡]/u;

/** True for words that no one can read: broken encoding, or not one word of two letters or digits. */
export const isGarbled = remember((text) => {
  if (text.includes('\ufffd') || MOJIBAKE.test(text)) return true;
  return !/[\p{L}\d]\p{M}*[\p{L}\d]|^\s*\d\s*$/u.test(text);
});
