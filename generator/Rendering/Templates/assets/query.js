// What a query means, and which stories of the index answer it. Knows nothing of the page, and runs in node too.
// docs/search.md describes the files it reads; they call the functions of `banmian`.
"use strict";
(() => {
  /** @typedef {{ token: string, start: number, end: number }} Token */
  /** @typedef {{ tokens: string[], not: boolean, names: boolean }} Term */
  /** @typedef {{ folder: string, paper: string, date: string, section: string, numbers: string[], first: number }} Page */
  /** Of each story of a block where its parts end, its kind, its page.
   * @typedef {{ heads: number[], names: number[], ends: number[], kinds: number[], pages: Page[] }} Stories */
  /** @typedef {{ name: string, length: number, frequent: string[], shards: string[] }} Block */
  /** @typedef {{ paper?: string, in?: string, from?: string, to?: string, section?: string, kind?: string }} Filter */
  /** @typedef {{ page: string, number: string, date: string, score: number }} Found */

  /** @type {Map<string, string>} */
  const forms = new Map();
  /** @type {Map<string, (given: any[]) => void>} */
  const asked = new Map();
  /** @type {Map<string, Promise<any>>} */
  const known = new Map();
  /** @param {string} key @param {any[]} given */
  const given = (key, ...given) => asked.get(key)?.(given);

  // How a file of the site is run, `banmian.load`, says find.js or a test. These are called by such files:
  Object.assign(globalThis.banmian ??= {}, {
    folding: (/** @type {string} */ from, /** @type {string} */ to) => {
      const there = [...to];
      [...from].forEach((c, i) => forms.set(c, there[i]));
      given("folding");
    },
    blocks: (/** @type {string[]} */ ...names) => given("blocks", ...names),
    block: given,
    stories: (/** @type {string} */ name, /** @type {any[]} */ ...rest) => given(`${name}/`, ...rest),
    shard: (/** @type {string} */ name, /** @type {number} */ number, /** @type {any[]} */ ...rest) =>
      given(`${name}/${number}`, ...rest),
    page: given,
    // And these by the page:
    get, fold, parse, ranges, search, newest, close, variants,
  });

  /** Learns which characters are searched as others: before all else. */
  function fold() {
    return get("folding", "search/folding.js");
  }

  /**
   * What a file hands over, which is asked for once.
   * @param {string} key @param {string} file @param {(given: any) => any} [read] what to make of it
   * @returns {Promise<any>}
   */
  function get(key, file, read) {
    let got = known.get(key);
    if (!got) {
      got = new Promise((done, fail) => {
        asked.set(key, done);
        banmian.load(file).then(fail, fail); // too late where the file has answered
      }).then(read);
      got.catch(() => known.delete(key));
      known.set(key, got);
    }
    return got;
  }

  /** The tokens of a text as they are searched, each with its place. @param {string} text @returns {Token[]} */
  function tokens(text) {
    /** @type {Token[]} */
    const found = [];
    /** @type {Token | null} */
    let word = null;
    let start = 0;
    for (const c of text) {
      const end = start + c.length;
      const form = forms.get(c) ?? c;
      if (/[\s\x85\p{Cf}\p{VS}]/u.test(c))
        word = null;
      else if (!/[0-9a-z\xdf-\xf6\xf8-\u024f\u0370-\u052f]/.test(form)) {
        word = null;
        found.push({ token: form, start, end });
      } else if (word) {
        word.token += form;
        word.end = end;
      } else
        found.push(word = { token: form, start, end });
      start = end;
    }
    return found;
  }

  /**
   * The terms of a query: words apart, of which each is to be found; “…” as it stands, marks and all; -word not.
   * @param {string} query @returns {Term[]}
   */
  function parse(query) {
    /** @type {Term[]} */
    const terms = [];
    for (const [, not, exact, word] of query.matchAll(/((?<!\S)[-－])?(?:["“”「]([^"“”「」]*)["“”」]?|([^\s"“”「]+))/gu)) {
      const said = tokens(exact ?? word).map((t) => t.token);
      /** @type {string[][]} */
      const parts = [[]];
      for (const token of said)
        if (exact === undefined && /^[,;:!?()[\]{}<>“”‘’《》〈〉【】。、…—|]$/u.test(token)) parts.push([]);
        else parts.at(-1)?.push(token);
      const words = parts.filter((part) => part.length);
      for (const part of words.length || !said.length ? words : [said])
        terms.push({ tokens: part, not: !!not, names: false });
    }
    return terms;
  }

  /** Where a text says a term, first to last. @param {string} text @param {string[]} term @returns {[number, number][]} */
  function ranges(text, term) {
    const all = tokens(text);
    /** @type {[number, number][]} */
    const found = [];
    for (let i = 0; term.length && i + term.length <= all.length; i++)
      if (term.every((token, j) => all[i + j].token === token)) found.push([all[i].start, all[i + term.length - 1].end]);
    return found;
  }

  /** Reads numbers from a text of bits, 15 a character. @param {string} text */
  function bits(text) {
    let [next, held, count] = [0, 0, 0];
    /** @type {(length: number) => number} */
    const number = (length) => {
      if (length > 15) return number(length - 15) << 15 | number(15);
      if (count < length) {
        held = held << 15 | text.charCodeAt(next++) - 0x3400;
        count += 15;
      }
      count -= length;
      const value = held >> count;
      held &= (1 << count) - 1;
      return value;
    };
    return {
      number,
      rice: (/** @type {number} */ low) => {
        let high = 0;
        while (number(1)) high++;
        return high << low | number(low);
      },
      gamma: () => {
        let further = 0;
        while (!number(1)) further++;
        return 1 << further | number(further);
      },
    };
  }

  /** The tokens of a text in which a word of several letters stands between blanks. @param {string} text @returns {string[]} */
  const split = (text) => (text.match(/ [^ ]+ |[^]/gu) ?? []).map((token) => token.trim());

  /** The names of all blocks. @returns {Promise<string[]>} */
  const blocks = () => get("blocks", "search/blocks.js");

  /** @param {string} name @returns {Promise<Block>} */
  const block = (name) => get(name, `search/${name}/block.js`, ([length, frequent, shards]) =>
    ({ name, length, frequent: ["", ...split(frequent)], shards: shards ? shards.split("\t") : [] }));

  /** @param {string} name @returns {Promise<Stories>} */
  const stories = (name) => get(`${name}/`, `search/${name}/stories.js`, ([issues, lengths]) => {
    const read = bits(lengths);
    /** @type {Stories} */
    const all = { heads: [], names: [], ends: [], kinds: [], pages: [] };
    let end = 0;
    for (const [folder, paper, date, ends] of issues)
      for (const of of ends) {
        const [last, section, numbers] = typeof of === "string" ? [of, "", []] : of;
        const page = { folder: `${folder}/${last}`, paper, date, section, numbers, first: all.ends.length };
        for (let count = read.rice(3); count > 0; count--) {
          all.kinds.push(read.number(2));
          all.heads.push(end += read.rice(5));
          all.names.push(end += read.rice(3));
          all.ends.push(end += read.rice(8) + read.rice(0));
          all.pages.push(page);
        }
      }
    return all;
  });

  /**
   * The places of a token, ascending: where a frequent one follows (by its number), another (0), or whatever it is (-1).
   * @param {Block} block @param {string} token @param {number} second @returns {Promise<number[]>}
   */
  async function placesOf({ name, length, frequent, shards }, token, second) {
    const from = shardOf(shards, `${token} ${frequent[second] ?? ""}`);
    const to = second < 0 ? shardOf(shards, `${token} \uffff`) : from;
    const all = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => get(`${name}/${from + i}`,
      `search/${name}/${String(from + i).padStart(3, "0")}.js`, ([firsts, places]) => ({ firsts: split(firsts), places }))));
    /** @type {number[]} */
    const found = [];
    for (const { firsts, places } of all) {
      const read = bits(places);
      for (const first of firsts) {
        let code = -1;
        for (let step; (step = read.gamma()) > 1;) {
          code += step - 1;
          const isSought = first === token && (second < 0 || second === code);
          const count = read.gamma();
          const low = 31 - Math.clz32(length * 11 / 16 / count | 1);
          for (let place = -1, i = 0; i < count; i++) {
            place += read.rice(low) + 1;
            if (isSought) found.push(place);
          }
        }
        if (first === token) break;
      }
    }
    return second < 0 ? found.sort((a, b) => a - b) : found;
  }

  /** The shard that has a pair if any has. @param {string[]} shards @param {string} pair */
  function shardOf(shards, pair) {
    let low = 0;
    for (let high = shards.length; high - low > 1;) {
      const middle = low + high >> 1;
      if (shards[middle] <= pair) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * The places of a block where a term begins, ascending. A pair tells of its second token only where that is frequent: then
   * the token after it is the next to ask for. Once nothing is left, no more is loaded.
   * @param {Block} block @param {string[]} term
   * @param {number[] | null} [begins] of these alone, those from which it begins `after` places on @returns {Promise<number[]>}
   */
  async function places(block, term, begins = null, after = 0) {
    if (!block.shards.length) return [];
    const numberOf = (/** @type {string} */ token) => Math.max(0, block.frequent.indexOf(token));
    /** @type {{ at: number, first: string, second: number }[]} */
    const steps = [];
    for (let i = 0; i < term.length; i++) {
      const second = i + 1 < term.length ? numberOf(term[i + 1]) : -1;
      // The last token is told of by the one before it, if it is frequent.
      const at = second < 0 && i > 0 && numberOf(term[i]) ? i - 1 : i;
      steps.push({ at, first: term[at], second: at < i ? numberOf(term[i]) : second });
      if (second > 0) i++;
    }
    // Those first whose lists tend to be short.
    const rank = (/** @type {typeof steps[0]} */ { first, second }) => (numberOf(first) ? 2 : 0) + (second > 0 ? 0 : 1);
    for (const { at, first, second } of steps.sort((a, b) => rank(a) - rank(b))) {
      if (begins?.length === 0) break;
      const list = await placesOf(block, first, second);
      let next = 0;
      begins = begins?.filter((place) => {
        while (list[next] < place + at + after) next++;
        return list[next] === place + at + after;
      }) ?? list.map((place) => place - at);
    }
    return begins ?? [];
  }

  /** @param {Page} page @param {number} kind @param {Filter} filter */
  function passes({ folder, paper, date, section }, kind, filter) {
    // A date may be a month, a year, about a day, or from one to another: what may be within the range passes.
    const [first, last = first] = date.match(/[\d-]+/g) ?? [""];
    return (!filter.kind || `${kind}` === filter.kind)
      && (!filter.paper || paper === filter.paper)
      && (!filter.in || `${folder}/`.startsWith(`${filter.in}/`))
      && (!filter.from || first !== "" && last >= filter.from.slice(0, last.length))
      && (!filter.to || first !== "" && first <= filter.to)
      && (!filter.section || ranges(section, tokens(filter.section).map((t) => t.token)).length > 0);
  }

  /** How well a story answers: a headline weighs more than a name, and that more than running text; words near each other
   * more than words apart. @param {number} head @param {number} names @param {number[][]} found */
  function score(head, names, found) {
    let sum = 0;
    for (const list of found)
      sum += (list[0] < head ? 8 : list[0] < names ? 4 : 1) + Math.min(list.length, 6) / 2;
    for (let i = 1; i < found.length; i++) {
      let nearest = 1000;
      for (let a = 0, b = 0; a < found[i - 1].length && b < found[i].length;) {
        const apart = found[i][b] - found[i - 1][a];
        nearest = Math.min(nearest, Math.abs(apart));
        if (apart > 0) a++;
        else b++;
      }
      sum += 40 / (8 + nearest);
    }
    return sum;
  }

  /**
   * The stories that answer a query, the best first.
   * @param {Term[]} terms @param {Filter} filter @returns {Promise<Found[]>}
   */
  async function search(terms, filter) {
    const wanted = terms.filter((term) => !term.not);
    if (!wanted.length) return [];
    const found = await Promise.all((await blocks()).map((name) =>
      answers(name, [...wanted, ...terms.filter((term) => term.not)], filter)));
    return found.flat().sort((a, b) => b.score - a.score || newest(a, b));
  }

  /** Those of one block, as they stand. @param {string} name @param {Term[]} terms @param {Filter} filter */
  async function answers(name, terms, filter) {
    /** @type {Found[]} */
    const found = [];
    const there = await block(name);
    if (Object.values(filter).some(Boolean)) {
      const { pages, kinds } = await stories(name);
      if (!pages.some((page, i) => passes(page, kinds[i], filter))) return found;
    }
    /** @type {number[][]} */
    const lists = [];
    for (const { tokens, not } of terms) {
      const list = await places(there, tokens);
      if (!not && !list.length) return found;
      lists.push(list);
    }
    const all = await stories(name);
    const { heads, names, ends, kinds, pages } = all;
    const next = lists.map(() => 0);
    for (let i = 0; i < ends.length && next[0] < lists[0].length; i++) {
      if (lists[0][next[0]] >= ends[i]) continue;
      const start = ends[i - 1] ?? 0;
      const hits = lists.map((list, t) => {
        const [from, to] = terms[t].names ? [heads[i], names[i]] : [start, ends[i]];
        while (list[next[t]] < from) next[t]++;
        const first = next[t];
        while (list[next[t]] < to) next[t]++;
        return list.slice(first, next[t]);
      });
      while (lists[0][next[0]] < ends[i]) next[0]++;
      if (!passes(pages[i], kinds[i], filter) || terms.some(({ not }, t) => not === hits[t].length > 0)) continue;
      found.push(told(all, i, score(heads[i], names[i], hits.filter((list) => list.length))));
    }
    return found;
  }

  /** A story of a block as an answer. @param {Stories} all @param {number} i @returns {Found} */
  function told({ pages }, i, score = 0) {
    const { folder, numbers, first, date } = pages[i];
    return { page: folder, number: numbers[i - first] ?? String(i - first + 1).padStart(2, "0"), date, score };
  }

  /** Stories of one day stay as they stand in the archive. @param {Found} a @param {Found} b */
  function newest(a, b) {
    return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
  }

  /**
   * The newest stories of which a headline may say a term with one character replaced, added or left out.
   * @param {string[]} term @returns {Promise<Found[]>}
   */
  async function close(term) {
    if (term.length < 2 || term.length > 20) return [];
    const found = await Promise.all((await blocks()).map(async (name) => {
      const there = await block(name);
      /** @type {number[]} */
      let begins = [];
      for (let i = 0; i < term.length; i++) {
        const [before, rest] = [term.slice(0, i), term.slice(i + 1)];
        const begin = await places(there, before);
        begins = begins.concat(await places(there, [...before, ...rest]),
          await places(there, rest, begin, i + 1), await places(there, term.slice(i), begin, i + 1));
      }
      if (!begins.length) return [];
      begins.sort((a, b) => a - b);
      const all = await stories(name);
      let next = 0;
      return all.heads.flatMap((head, i) => {
        while (begins[next] < (all.ends[i - 1] ?? 0)) next++;
        return begins[next] < head ? [told(all, i)] : [];
      });
    }));
    return found.flat().sort(newest).slice(0, 20);
  }

  /** What a text says that is one character away from a term. @param {string} text @param {string[]} term */
  function variants(text, term) {
    const all = tokens(text);
    return all.flatMap((_, i) => [0, 1, -1].flatMap((more) => {
      const said = all.slice(i, i + term.length + more);
      const last = said.length - 1;
      if (last < 1 || last !== term.length + more - 1) return [];
      let [start, end] = [0, 0];
      while (start < said.length && said[start].token === term[start]) start++;
      while (end < Math.min(said.length, term.length) - start && said[last - end].token === term[term.length - 1 - end]) end++;
      return Math.max(said.length, term.length) - start - end === 1 ? [text.slice(said[0].start, said[last].end)] : [];
    }));
  }
})();
