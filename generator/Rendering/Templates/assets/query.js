// What a query means, and which stories of the index answer it. Knows nothing of the page, and runs in node too.
// docs/search.md describes the files it reads; they call the functions of `banmian`.
"use strict";
(() => {
  /** @typedef {{ token: string, start: number, end: number }} Token */
  /** @typedef {{ tokens: string[], not: boolean, names: boolean }} Term */
  /** @typedef {{ start: number, head: number, names: number, end: number, kind: number, page: Page, number: string }} Story */
  /** @typedef {{ folder: string, paper: string, date: string, section: string }} Page */
  /** @typedef {{ name: string, length: number, frequent: string[], shards: string[] }} Block */
  /** @typedef {{ paper?: string, in?: string, from?: string, to?: string, section?: string, kind?: string }} Filter */
  /** @typedef {{ page: string, number: string, date: string, score: number, hits: number }} Found */

  /** @type {Map<string, string>} */
  const forms = new Map();
  /** @type {Map<string, (value: any) => void>} */
  const asked = new Map();
  /** @type {Map<string, Promise<any>>} */
  const known = new Map();
  /** @param {string} key @param {any} value */
  const answer = (key, value) => asked.get(key)?.(value);

  const banmian = {
    /** Gets a file of the site and runs it; the page or a test says how. @type {(file: string) => Promise<unknown>} */
    load: () => Promise.reject(),
    folding: (/** @type {string} */ from, /** @type {string} */ to) => {
      const there = [...to];
      [...from].forEach((c, i) => forms.set(c, there[i]));
      answer("folding", forms);
    },
    blocks: (/** @type {string[]} */ ...names) => answer("blocks", names),
    block: (/** @type {string} */ name, /** @type {any[]} */ ...rest) => answer(name, rest),
    stories: (/** @type {string} */ name, /** @type {any[]} */ ...rest) => answer(`${name}/`, rest),
    shard: (/** @type {string} */ name, /** @type {number} */ number, /** @type {string[]} */ ...rest) =>
      answer(`${name}/${number}`, rest),
    page: (/** @type {string} */ folder, /** @type {any[]} */ ...rest) => answer(folder, rest),
    get, tokens, parse, ranges, search, close, variants,
  };
  Object.assign(globalThis, { banmian });

  /**
   * What a file hands over, which is asked for once.
   * @param {string} key @param {string} file @param {(given: any) => any} [read] what to make of it
   * @returns {Promise<any>}
   */
  function get(key, file, read = (given) => given) {
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
      if (/[\t-\r \x85\xa0\xad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff]/.test(c))
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
    for (const [, not, exact, word] of query.matchAll(/(?<!\S)(-?)(?:["“”「]([^"“”「」]*)["“”」]?|(\S+))/gu)) {
      const said = tokens(exact ?? word).map((t) => t.token);
      /** @type {string[][]} */
      const parts = [[]];
      for (const token of said)
        if (exact === undefined && /^[,;:!?()[\]{}<>“”‘’《》〈〉【】。、…—|]$/u.test(token)) parts.push([]);
        else parts[parts.length - 1].push(token);
      const words = parts.filter((part) => part.length);
      for (const part of words.length || !said.length ? words : [said])
        terms.push({ tokens: part, not: not !== "", names: false });
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
    let at = 0;
    const bit = () => text.charCodeAt(at / 15 | 0) - 0x3400 >> 14 - at++ % 15 & 1;
    const number = (/** @type {number} */ count) => {
      let n = 0;
      while (count-- > 0) n = n << 1 | bit();
      return n;
    };
    return {
      number,
      rice: (/** @type {number} */ low) => {
        let high = 0;
        while (bit()) high++;
        return high << low | number(low);
      },
      gamma: () => {
        let further = 0;
        while (!bit()) further++;
        return 1 << further | number(further);
      },
    };
  }

  /** The tokens of a text in which a word of several letters stands between blanks. @param {string} text @returns {string[]} */
  const split = (text) => (text.match(/ [^ ]+ |[^]/gu) ?? []).map((token) => token.trim());

  /** @param {string} name @returns {Promise<Block>} */
  const block = (name) => get(name, `search/${name}/block.js`, ([length, frequent, shards]) =>
    ({ name, length, frequent: ["", ...split(frequent)], shards: shards ? shards.split("\t") : [] }));

  /** @param {string} name @returns {Promise<Story[]>} */
  const stories = (name) => get(`${name}/`, `search/${name}/stories.js`, ([issues, lengths]) => {
    const read = bits(lengths);
    /** @type {Story[]} */
    const found = [];
    let start = 0;
    for (const [folder, paper, date, ends] of issues)
      for (const end of ends) {
        const [last, section, numbers] = typeof end === "string" ? [end, "", []] : end;
        const page = { folder: `${folder}/${last}`, paper, date, section };
        const count = read.rice(3);
        for (let i = 0; i < count; i++) {
          const kind = read.number(2);
          const head = start + read.rice(5);
          const names = head + read.rice(3);
          const end = names + read.rice(8) + read.rice(0);
          found.push({ start, head, names, end, kind, page, number: numbers[i] ?? String(i + 1).padStart(2, "0") });
          start = end;
        }
      }
    return found;
  });

  /**
   * The places of a shard's pairs: “a b” where b is frequent, “a ” of all others.
   * @param {Block} block @param {number} number @returns {Promise<Map<string, number[]>>}
   */
  const shard = ({ name, length, frequent }, number) =>
    get(`${name}/${number}`, `search/${name}/${String(number).padStart(3, "0")}.js`, ([firsts, places]) => {
      const read = bits(places);
      const pairs = new Map();
      for (const first of split(firsts)) {
        let code = -1;
        for (let step; (step = read.gamma()) > 1;) {
          code += step - 1;
          const count = read.gamma();
          const low = 31 - Math.clz32(Math.max(1, Math.floor(length * 11 / 16 / count)));
          const list = [];
          for (let place = -1, i = 0; i < count; i++) list.push(place += read.rice(low) + 1);
          pairs.set(`${first} ${frequent[code]}`, list);
        }
      }
      return pairs;
    });

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

  /** The places of a token, whatever follows it. @param {Block} block @param {string} token @returns {Promise<number[]>} */
  async function everywhere(block, token) {
    const [first, last] = [`${token} `, `${token} \uffff`].map((pair) => shardOf(block.shards, pair));
    const all = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(block, first + i)));
    return all.flatMap((pairs) => [...pairs].flatMap(([pair, list]) => pair.startsWith(`${token} `) ? list : []))
      .sort((a, b) => a - b);
  }

  /** @param {Block} block @param {string} pair @returns {Promise<number[]>} */
  const placesOf = async (block, pair) => (await shard(block, shardOf(block.shards, pair))).get(pair) ?? [];

  /**
   * The places of a block where a term begins, ascending. A pair tells of its second token only where that is frequent: then
   * the token after it is the next to ask for.
   * @param {Block} block @param {string[]} term @returns {Promise<number[]>}
   */
  async function places(block, term) {
    if (!block.shards.length) return [];
    const isFrequent = (/** @type {string} */ token) => block.frequent.includes(token);
    /** @type {{ at: number, first: string, list: () => Promise<number[]> }[]} */
    const steps = [];
    for (let i = 0; i < term.length; i++) {
      const [token, next] = [term[i], term[i + 1]];
      if (next !== undefined) {
        const pair = `${token} ${isFrequent(next) ? next : ""}`;
        steps.push({ at: i, first: token, list: () => placesOf(block, pair) });
        if (isFrequent(next)) i++;
      } else if (i > 0 && isFrequent(token))
        steps.push({ at: i - 1, first: term[i - 1], list: () => placesOf(block, `${term[i - 1]} ${token}`) });
      else
        steps.push({ at: i, first: token, list: () => everywhere(block, token) });
    }
    // Where the rarest is nowhere, nothing else is loaded.
    steps.sort((a, b) => Number(isFrequent(a.first)) - Number(isFrequent(b.first)));
    const begins = (await steps[0].list()).map((place) => place - steps[0].at);
    if (!begins.length) return [];
    const others = await Promise.all(steps.slice(1).map(async ({ at, list }) => ({ at, set: new Set(await list()) })));
    return begins.filter((place) => others.every(({ at, set }) => set.has(place + at)));
  }

  /** The stories in which places are, each with its places. @param {Story[]} all @param {number[]} list */
  function byStory(all, list) {
    /** @type {Map<Story, number[]>} */
    const found = new Map();
    let i = 0;
    for (const place of list) {
      while (all[i].end <= place) i++;
      const there = found.get(all[i]);
      if (there) there.push(place);
      else found.set(all[i], [place]);
    }
    return found;
  }

  /** @param {Story} story @param {Filter} filter */
  function passes({ kind, page: { folder, paper, date, section } }, filter) {
    return (!filter.kind || String(kind) === filter.kind)
      && (!filter.paper || paper === filter.paper)
      && (!filter.in || `${folder}/`.startsWith(`${filter.in}/`))
      && (!filter.from || date >= filter.from)
      && (!filter.to || date !== "" && date.slice(0, filter.to.length) <= filter.to)
      && (!filter.section || ranges(section, tokens(filter.section).map((t) => t.token)).length > 0);
  }

  /** How well a story answers: a headline weighs more than a name, and that more than running text; words near each other
   * more than words apart. @param {Story} story @param {number[][]} found */
  function score(story, found) {
    let sum = 0;
    for (const list of found)
      sum += (list[0] < story.head ? 8 : list[0] < story.names ? 4 : 1) + Math.min(list.length, 6) / 2;
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
    const isFiltered = Object.values(filter).some(Boolean);
    const blocks = await get("blocks", "search/blocks.js");
    const found = await Promise.all(blocks.map(async (/** @type {string} */ name) => {
      const there = await block(name);
      if (isFiltered && !(await stories(name)).some((story) => passes(story, filter))) return [];
      const lists = await Promise.all(terms.map((term) => places(there, term.tokens)));
      if (lists.some((list, i) => !terms[i].not && !list.length)) return [];
      const all = await stories(name);
      const each = lists.map((list) => byStory(all, list));
      /** @type {Found[]} */
      const answers = [];
      for (const story of each[terms.indexOf(wanted[0])].keys()) {
        const hits = terms.map((term, i) => (each[i].get(story) ?? [])
          .filter((place) => !term.names || place >= story.head && place < story.names));
        if (!passes(story, filter) || terms.some((term, i) => term.not === hits[i].length > 0)) continue;
        const said = hits.filter((_, i) => !terms[i].not);
        answers.push({
          page: story.page.folder, number: story.number, date: story.page.date,
          score: score(story, said), hits: said.reduce((sum, list) => sum + list.length, 0),
        });
      }
      return answers;
    }));
    return found.flat().sort((a, b) => b.score - a.score || newest(a, b));
  }

  /** @param {Found} a @param {Found} b */
  const newest = (a, b) => a.date < b.date ? 1 : a.date > b.date ? -1
    : `${a.page}/${a.number}` < `${b.page}/${b.number}` ? -1 : 1;

  /**
   * The newest stories of which a headline may say a term with one character replaced, added or left out.
   * @param {string[]} term @returns {Promise<Found[]>}
   */
  async function close(term) {
    if (term.length < 2 || term.length > 20) return [];
    const blocks = await get("blocks", "search/blocks.js");
    const found = await Promise.all(blocks.map(async (/** @type {string} */ name) => {
      const there = await block(name);
      /** @type {number[]} */
      const begins = [];
      for (let i = 0; i <= term.length; i++)
        for (const [rest, gap] of [[i + 1, 1], [i, 1], [i + 1, 0]]) {
          const [before, after] = [term.slice(0, i), term.slice(rest)];
          if (rest > term.length || rest === i && !(before.length && after.length)) continue;
          const ends = (await places(there, after.length ? after : before)).map((place) => place - (after.length ? i + gap : 0));
          const set = before.length && after.length ? new Set(await places(there, before)) : null;
          begins.push(...ends.filter((place) => !set || set.has(place)));
        }
      if (!begins.length) return [];
      const all = byStory(await stories(name), begins.map((place) => Math.max(0, place)).sort((a, b) => a - b));
      return [...all].filter(([story, [first]]) => first < story.head)
        .map(([{ page, number }]) => ({ page: page.folder, number, date: page.date, score: 0, hits: 0 }));
    }));
    return found.flat().sort(newest).slice(0, 20);
  }

  /** What a text says that is one character away from a term. @param {string} text @param {string[]} term @returns {string[]} */
  function variants(text, term) {
    const all = tokens(text);
    const found = [];
    for (let i = 0; i < all.length; i++)
      for (const length of [term.length, term.length + 1, term.length - 1]) {
        const said = all.slice(i, i + length);
        if (said.length < length || length < 2) continue;
        let [start, end] = [0, 0];
        while (start < length && said[start].token === term[start]) start++;
        while (end < length - start && said[length - 1 - end].token === term[term.length - 1 - end]) end++;
        if (Math.max(length, term.length) - start - Math.min(end, term.length - start) === 1)
          found.push(text.slice(said[0].start, said[length - 1].end));
      }
    return found;
  }
})();
