/**
 * Letters and signs that are read as ASCII ones but that NFKC leaves alone. Pairs of strings of equal
 * length in code points: what is seen, what it stands for.
 *
 * Sources: Unicode's confusables.txt for Cyrillic and Greek, cut to what fonts draw alike; the phonetic
 * and Latin extended blocks for small capitals; the dingbat and enclosed blocks for digits and letters.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['аАвВсСԁеЕёЁһНіІїЇјЈкКԛмМоОрРѕЅтТуУѵхХԝԌԜ', 'aAbBcCdeEeEhHiIiIjJkKqmMoOpPsStTyYvxXwGW'],
  ['ӏӀЅԚЗзб', 'lISQ336'],
  // Greek
  ['αΑΒεΕΖηΗιΙκΚΜνΝοΟρΡτΤυΥχΧϲϹγ', 'aABeEZnHiIkKMvNoOpPtTuYxXcCy'],
  // Small capitals and phonetic letters
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɡɩı', 'abcdefghijklmnopqrstuvwyzagii'],
  // Letters with hooks
  ['ƒɓɗƙƭƴʋŋ', 'fbdktyvn'],
  // Signs drawn like letters
  ['†○◯', 'too'],
  // Letters upside down
  ['ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ˙', 'acefghijkmrtvwy.'],
  // Noughts in circles
  ['⓿🄌', '00'],
  // Signs
  ['‐‑‒–—―−﹣⁃', '---------'],
  ['‘’‚‛′`´', "'''''''"],
  ['“”„‟«»″', '"""""""'],
  ['📧📩✉🐌🌀💌', '@@@@@@'],
  // Dots in the middle of a line
  ['‧⋅・⸱ꞏᐧ', '······'],
  ['‹›〈〉《》【】「」〔〕〖〗⟨⟩', '<><><>[][][][]<>'],
  ['。｡', '..'],
  ['⁄∕', '//'],
  ['➕➖', '+-'],
  ['∶', ':'],
  ['\u2800', ' '],
];

/** Latin letters that have no decomposition, with the plain letter that a hurried typist writes. */
const STROKES: readonly (readonly [string, string])[] = [['łŁđĐøØħĦŧŦþÞð', 'llddoohhttttd']];

function tableOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([seen, meant]) => {
      const letters = Array.from(meant);
      return Array.from(seen, (sign, index): [string, string] => [sign, letters[index] ?? '']);
    }),
  );
}

/** What a sign that looks like an ASCII one stands for. */
export const LOOK_ALIKES = tableOf(PAIRS);

/** The plain lower-case letter of a stroked one. */
export const STROKE_LETTERS = tableOf(STROKES);

/** Letters and digits in circles and on buttons that stand in a row: the code point of the first, and what the row stands for. */
export const ENCLOSED_ROWS: readonly (readonly [number, string])[] = [
  ...[0x1f150, 0x1f170, 0x1f1e6].map((first) => [first, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const),
  ...[0x24f5, 0x2776, 0x2780, 0x278a].map((first) => [first, '123456789'] as const),
];
