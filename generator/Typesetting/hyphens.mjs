// Writes the patterns by which English words are parted, one a line as TeX has them (.ach4, 1b2l), to a file. The build runs it:
// node hyphens.mjs PATTERNS OUT. PATTERNS is a module of npm's `hyphen`: the weights, a tree of letters whose leaves count into
// them, and exceptions.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const [patterns, out] = process.argv.slice(2);
const [weights, tree, exceptions] = createRequire(import.meta.url)(patterns);

function* below(node, letters) {
  for (const [letter, next] of Object.entries(node)) {
    const [children, weight] = Array.isArray(next) ? next : typeof next === 'number' ? [{}, next] : [next];
    if (weight !== undefined)
      yield written(letters + letter, weights[weight]);
    yield* below(children, letters + letter);
  }
}

const written = (letters, weights) =>
  [...letters, ''].map((letter, i) => (weights[i] || '') + letter).join('');

// A whole word whose places are told, the hyphens before them counted in: no pattern outweighs 9, and 8 forbids.
const exception = ([word, hyphens]) => {
  const places = hyphens.map((at, before) => at - before);
  return written(`.${word}.`, [0, ...[...word].map((_, i) => i === 0 ? 0 : places.includes(i) ? 9 : 8)]);
};

writeFileSync(out, [...below(tree, ''), ...Object.entries(exceptions).map(exception)].join('\n') + '\n');
