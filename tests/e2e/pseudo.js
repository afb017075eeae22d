// A language that nobody speaks: English with accents, in brackets, two fifths longer. What stands
// on the page without brackets was not translated; what is cut off has no room for other languages.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { TextElement, Transformer, parse, serialize } from "@fluent/syntax";

import { digest } from "./published.js";
import { DIST } from "./server.js";

// The language in whose place it stands: one that the page loads whole, and whose letters the
// program can judge.
export const INSTEAD_OF = "ro";

export const [OPEN, CLOSE] = ["⟦", "⟧"];
const LONGER = 0.4;
// The names of the languages are the same in every language.
const SAME = ["language-self"];
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ";
const VOWELS = "aeiouyAEIOUY";

// A text in it; what is no letter stays, so that figures and signs are what they were.
export function pseudo(text) {
  const letters = [...text].filter((sign) => PLAIN.includes(sign));
  const vowels = letters.filter((letter) => VOWELS.includes(letter)).length;
  const longer = Math.ceil(letters.length * LONGER);
  // Vowels are drawn out; where there are none, the last letter is.
  let drawn = 0;
  let passed = 0;
  const signs = [...text].map((sign) => {
    const place = PLAIN.indexOf(sign);
    if (place < 0) return sign;
    if (!VOWELS.includes(sign)) return ACCENTED[place];
    passed += 1;
    const more = Math.round((longer * passed) / vowels) - drawn;
    drawn += more;
    return ACCENTED[place].repeat(1 + more);
  });
  return signs.join("") + (vowels === 0 && longer > 0 ? "ẋ".repeat(longer) : "");
}

class Pseudo extends Transformer {
  letters = false;

  visitTextElement(element) {
    this.letters ||= /\p{L}/u.test(element.value);
    element.value = pseudo(element.value);
    return element;
  }
}

// Messages in it. Brackets stand around each wording whole, also inside another one; what has no
// letters, like the sign between groups of digits, is no wording.
export function pseudoMessages(ftl) {
  const resource = parse(ftl, { withSpans: false });
  const wrong = resource.body.filter((entry) => entry.type === "Junk").map((entry) => entry.content);
  if (wrong.length > 0) throw new Error(`no messages: ${wrong.join()}`);
  for (const message of resource.body.filter((entry) => entry.value && !SAME.includes(entry.id.name))) {
    const turned = new Pseudo();
    turned.visit(message);
    if (!turned.letters) continue;
    message.value.elements.unshift(new TextElement(OPEN));
    message.value.elements.push(new TextElement(CLOSE));
  }
  return serialize(resource, {});
}

// The files of the page in it, by their paths below dist/: the words, the list with their digests,
// and index.html with the digest of the list. All else is the page as it was built.
export function pseudoFiles() {
  const read = (path) => readFileSync(join(DIST, path), "utf8");
  const page = read("index.html");
  const [, place] = page.match(/<script[^>]*id="?files"?[^>]*>(.*?)<\/script>/s);
  const [path, listed] = JSON.parse(place);
  const list = JSON.parse(read(path));
  const files = new Map();
  for (const kind of ["words", "office", "letters"]) {
    const [english] = list[`${kind}-en.ftl`];
    const [name] = list[`${kind}-${INSTEAD_OF}.ftl`];
    const words = Buffer.from(pseudoMessages(read(english)));
    files.set(name, words);
    list[`${kind}-${INSTEAD_OF}.ftl`] = [name, digest(words)];
  }
  const written = Buffer.from(JSON.stringify(list));
  files.set(path, written);
  files.set("index.html", Buffer.from(page.replace(listed, digest(written))));
  return files;
}
