import { formsOf } from './forms-of.ts';

/**
 * Marks and letters that broken Vietnamese has and sound text seldom: looked for once in each text,
 * and only what has one is read closely. Letters whose codes end like those of common ones (å, ï)
 * are left out: with them the search takes ten times as long, and broken text has others too.
 */
const SUSPECT = /[\u00a1-\u00dfñöøû]/;
/** Anything that is looked at more closely: most texts have nothing of it. */
const UNUSUAL = /[\u00a1-\u00dfñöøû\ufffd%?\\=]/;
/** What a lost letter or an escape leaves; such a text is broken from its beginning. */
const ESCAPE = /[%?\\=]/;
const BEGINNING = 200;

/** Vietnamese in UTF-8 that was read as Latin-1: "Ä‘á»“ng", "thá»§ tá»¥c", "hÃ nh chÃ­nh". */
const MOJIBAKE = /Ä[‘\u0090\u0091]|á[»º][\u0080-¿‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ§¥«¯±]|Ã[\u0080-¿ƒ„]|Æ[°¡]/u;

/** Escapes shown as text: "\u0110…", "%C4%90…", "=C4=90…"; not the address of a page or a file. */
const ESCAPED = new RegExp(
  String.raw`\\u[\da-f]{4}|(?<![^\s("“])[a-z\d+_]{0,20}([%=])(?:c[34]|e1)\1[89ab][\da-f]` +
    String.raw`[a-z\d+_%=]{0,80}(?![\w.%=/-])`,
  'iu',
);

/** Two in a row, or nearly: one may be a slip, a foreign name or two words glued together. */
const twice = (word: string): RegExp => new RegExp(String.raw`(?:${word})[^]{0,40}?(?:${word})`, 'u');

/** A question mark where a letter was: "Th? t?c c?p gi?y ph?p". */
const LOST_LETTERS = twice(
  String.raw`\?(?<=(?<![^\s(/-])\p{L}{1,5}\?)\??\p{Ll}{1,5}(?![^\s),.;:/-])`,
);
/** TCVN3 (ABC) without its font: "Thñ tôc cÊp giÊy phÐp", "x©y dùng", "®¨ng ký", "UBND tØnh". */
const TCVN3_MARK = /[a-z][¨©ªµ¶¸ÆÇËÎÏÑÖØÛÜÞ][a-z]|[§®]¨/u;
const TCVN3_CAPITALS = twice('[a-z®][¬®·¹¼½¾ÈÉÊÌÐÒÓÕ×Ý](?=[a-zµ\\s])|®[a-z©ª¬¸µ¶·¹ÊÈÉÌÎÒÓÕÖ]');
/** VNI without its font: "Thuû tuïc caáp giaáy pheùp". */
const VNI = twice(
  '[aA][áàâäåãéèêëïûùøúüÁÀÂÄÅÃÉÈÊËÛÙØÚÜ]|[eE][áàâäåãùøûïúüÁÀÂÄÅÃÙØÛÏ]|[uUoOöÖôÔ][ïøùûõÏØÙÛÕ]' +
    String.raw`|(?<!\p{L})ñ[aeouöô]`,
);
const FONTS = [MOJIBAKE, TCVN3_MARK, TCVN3_CAPITALS, VNI];
const ESCAPES = [ESCAPED, LOST_LETTERS];

/** True for words that no one can read: broken encoding, or not one word of two letters or digits. */
export function isGarbled(text: string): boolean {
  return (formsOf(text).garbled ??= isBroken(text));
}

function isBroken(text: string): boolean {
  if (UNUSUAL.test(text) && isBadlyEncoded(text)) return true;
  return !/[\p{L}\d]\p{M}*[\p{L}\d]|^\s*\d\s*$/u.test(text);
}

function isBadlyEncoded(text: string): boolean {
  if (text.includes('\ufffd')) return true;
  if (SUSPECT.test(text) && FONTS.some((broken) => broken.test(text))) return true;
  const beginning = text.length > BEGINNING ? text.slice(0, BEGINNING) : text;
  return ESCAPE.test(beginning) && ESCAPES.some((broken) => broken.test(beginning));
}
