// What a query means, and which stories of the index answer it. Knows nothing of the page, and runs in node too.
// docs/search.md describes the files it reads; they call the functions of `banmian`.
"use strict";
(() => {
  /** @typedef {{ token: string, start: number, end: number }} Token */
  /** @typedef {{ tokens: string[], not: boolean, names: boolean }} Term */
  /** @typedef {{ start: number, head: number, names: number, end: number, kind: number, page: Page, number: string }} Story */
  /** @typedef {{ folder: string, paper: string, date: string, section: string }} Page */
  /** @typedef {{ name: string, length: number, stories: Story[], pages: Page[], shards: string[] }} Block */
  /** @typedef {{ paper?: string, in?: string, from?: string, to?: string, section?: string, kind?: string }} Filter */
  /** @typedef {{ path: string, date: string, score: number }} Found */

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
    shard: (/** @type {string} */ name, /** @type {number} */ number, /** @type {string[]} */ ...rest) =>
      answer(`${name}/${number}`, rest),
    story: (/** @type {string} */ path, /** @type {any[]} */ ...rest) => answer(path, rest),
    get, tokens, parse, ranges, search,
  };
  Object.assign(globalThis, { banmian });

  /** What a file hands over, which is asked for once. @param {string} key @param {string} file @returns {Promise<any>} */
  function get(key, file) {
    let got = known.get(key);
    if (!got) {
      got = new Promise((done, fail) => {
        asked.set(key, done);
        banmian.load(file).then(fail, fail); // too late where the file has answered
      });
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

  /** @param {string} name @returns {Promise<Block>} */
  async function block(name) {
    const got = await get(name, `search/${name}/block.js`);
    if (!got.block) {
      const [length, issues, lengths, shards] = got;
      const read = bits(lengths);
      /** @type {Story[]} */
      const stories = [];
      /** @type {Page[]} */
      const pages = [];
      let start = 0;
      for (const [folder, paper, date, ends] of issues)
        for (const end of ends) {
          const [last, section, numbers] = typeof end === "string" ? [end, "", []] : end;
          const page = { folder: `${folder}/${last}`, paper, date, section };
          pages.push(page);
          const count = read.rice(3);
          for (let i = 0; i < count; i++) {
            const kind = read.number(2);
            const head = start + read.rice(5);
            const names = head + read.rice(3);
            const end = names + read.rice(8) + read.rice(0);
            stories.push({ start, head, names, end, kind, page, number: numbers[i] ?? String(i + 1).padStart(2, "0") });
            start = end;
          }
        }
      got.block = { name, length, stories, pages, shards };
    }
    return got.block;
  }

  /** The places of a shard's pairs. @param {Block} block @param {number} number @returns {Promise<Map<string, number[]>>} */
  async function shard({ name, length }, number) {
    const got = await get(`${name}/${number}`, `search/${name}/${String(number).padStart(3, "0")}.js`);
    if (!got.pairs) {
      const [names, places] = got;
      const read = bits(places);
      got.pairs = new Map();
      for (const group of names.split("\t")) {
        const [first, ...seconds] = group.match(/ [^ ]+ |[^]/gu).map((/** @type {string} */ t) => t.trim());
        for (const second of seconds) {
          const count = read.gamma();
          const low = 31 - Math.clz32(Math.max(1, Math.floor(length * 11 / 16 / count)));
          const list = [];
          for (let place = -1, i = 0; i < count; i++) list.push(place += read.rice(low) + 1);
          got.pairs.set(`${first} ${second}`, list);
        }
      }
    }
    return got.pairs;
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
   * The places of a block where a term begins, ascending.
   * @param {Block} block @param {string[]} term @returns {Promise<number[]>}
   */
  async function places(block, term) {
    if (!block.shards.length) return [];
    if (term.length === 1) {
      const [first, last] = [`${term[0]} `, `${term[0]} \uffff`].map((pair) => shardOf(block.shards, pair));
      const all = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => shard(block, first + i)));
      return all.flatMap((pairs) => [...pairs].flatMap(([pair, list]) => pair.startsWith(`${term[0]} `) ? list : []))
        .sort((a, b) => a - b);
    }
    // Pairs side by side are enough; the last may lie over the one before.
    const starts = [];
    for (let i = 0; i < term.length; i += 2) starts.push(Math.min(i, term.length - 2));
    const lists = await Promise.all(starts.map(async (at) => {
      const pair = `${term[at]} ${term[at + 1]}`;
      return { at, list: (await shard(block, shardOf(block.shards, pair))).get(pair) ?? [] };
    }));
    lists.sort((a, b) => a.list.length - b.list.length);
    const others = lists.slice(1).map(({ at, list }) => ({ at, set: new Set(list) }));
    return lists[0].list.map((place) => place - lists[0].at)
      .filter((place) => others.every(({ at, set }) => set.has(place + at)));
  }

  /** The places by the story they are in. @param {Block} block @param {number[]} list @returns {Map<Story, number[]>} */
  function byStory({ stories }, list) {
    const found = new Map();
    let i = 0;
    for (const place of list) {
      while (stories[i].end <= place) i++;
      if (!found.has(stories[i])) found.set(stories[i], []);
      found.get(stories[i]).push(place);
    }
    return found;
  }

  /** @param {Page} page @param {Filter} filter */
  function passes({ folder, paper, date, section }, filter) {
    return (!filter.paper || paper === filter.paper)
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
    const blocks = await get("blocks", "search/blocks.js");
    const found = await Promise.all(blocks.map(async (/** @type {string} */ name) => {
      const there = await block(name);
      const pages = new Set(there.pages.filter((page) => passes(page, filter)));
      if (!pages.size) return [];
      const lists = await Promise.all(terms.map(async (term) => byStory(there, await places(there, term.tokens))));
      /** @type {Found[]} */
      const answers = [];
      for (const story of lists[terms.indexOf(wanted[0])].keys()) {
        const each = terms.map((term, i) => (lists[i].get(story) ?? [])
          .filter((place) => !term.names || place >= story.head && place < story.names));
        if (pages.has(story.page) && (!filter.kind || String(story.kind) === filter.kind)
          && terms.every((term, i) => term.not !== each[i].length > 0))
          answers.push({
            path: `${story.page.folder}/${story.number}`, date: story.page.date,
            score: score(story, each.filter((_, i) => !terms[i].not)),
          });
      }
      return answers;
    }));
    return found.flat().sort((a, b) => b.score - a.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)
      || (a.path < b.path ? -1 : 1));
  }
})();
