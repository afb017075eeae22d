// What is asked of the scribe: to read a story, to write a letter, to judge one. The page asks
// (web/files.js), and the element (web/widget.js); each says how its files are loaded:
// `once(name, load)` loads something a single time, `program`, `file` and `text` by their names.

export function asking({ once, program, file, text }) {
  // The scribe with a language, to read stories in or to judge letters in.
  const scribeFor = (kind, language) =>
    once(`${kind}-${language}`, async () => {
      const [glue, lexicon, model] = await Promise.all([
        program("scribe"),
        text(`${kind}-${language}.txt`),
        file(`${kind}-${language}.bin`).then((response) => response.arrayBuffer()),
      ]);
      if (!glue.load(kind === "judging", language, lexicon, new Uint8Array(model))) throw "damaged";
      return glue;
    });

  // The scribe with the words that letters of a language are made of.
  const scribeIn = (language) =>
    once(`letters-${language}`, async () => {
      const [glue, ftl] = await Promise.all([program("scribe"), text(`letters-${language}.ftl`)]);
      if (!glue.loadWords(language, ftl)) throw "damaged";
      return glue;
    });

  return {
    // What a story says; in a language, or in the one that it is written in.
    async read(story, language) {
      const known = language || (await program("scribe")).language(story);
      return (await scribeFor("reading", known)).read(story, known, today());
    },

    // The letter that is ordered.
    write: async (order, language) => (await scribeIn(language)).write(order, language),

    // What a letter has and lacks.
    async judge(letter, language, channel, severity, cause, house) {
      await scribeIn(language);
      const glue = await scribeFor("judging", language);
      return glue.judge(letter, language, channel, severity, cause, house);
    },

    // All that a first case in a language will want.
    prepare: (language) =>
      Promise.allSettled([scribeIn(language), scribeFor("reading", language), scribeFor("judging", language)]),
  };
}

// Days since the beginning of 1970, where the reader is.
const today = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000);
