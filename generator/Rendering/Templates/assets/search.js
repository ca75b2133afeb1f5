// The page that searches: reads the query from the address or the form, asks query.js, and shows what is found.
"use strict";
(() => {
  /** @typedef {{ page: string, number: string, date: string, score: number }} Found */
  /** @typedef {{ tokens: string[], not: boolean, names: boolean }} Term */
  /** @typedef {[string, string, string[], string[], string[]]} Story number, title, headlines, names, paragraphs */
  /** @typedef {[string, Story[], string[]]} Page label, stories, sheets in miniature */

  const [search, filters, list, status, more, close, answer] =
    ["search", "filters", "found", "found-count", "more", "close", "answer"]
      .map((id) => /** @type {HTMLElement} */ (document.getElementById(id)));
  const form = /** @type {HTMLFormElement} */ (search);
  const words = /** @type {Record<string, string>} */ (list.dataset);
  const path = `../../${words.folder}`;
  const eachTime = 20;
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const asked = () => new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`.trim()])
    .filter(([, value]) => value));

  const address = new URLSearchParams(location.search);
  let [turn, shown, times] = [0, 0, Math.max(1, Math.min(50, Number(address.get("times")) || 1))];
  /** @type {Found[]} */
  let found = [];
  /** @type {Term[]} */
  let terms = [];
  let timer = 0;

  form.hidden = false;
  for (const [name, value] of address) if (field(name)) field(name).value = value;
  /** @type {HTMLDetailsElement} */ (filters).open = asked().size > 1; // nobody overlooks what narrows the search
  if (address.get("q") || address.get("by")) answerAll();
  else {
    field("q").focus();
    banmian.fold(); // while the reader types
  }

  /** @param {number} pause */
  function start(pause) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      times = 1;
      answerAll();
    }, pause);
  }

  form.addEventListener("input", (event) => {
    // What is still being composed is no query: half a syllable of pinyin.
    if (!(/** @type {InputEvent} */ (event).isComposing)) start(100);
  });
  form.addEventListener("compositionend", () => start(0));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start(0);
  });
  more.addEventListener("click", async () => {
    times++;
    const first = shown;
    await show(turn);
    /** @type {HTMLElement | null} */ (list.children[first]?.querySelector("a"))?.focus();
  });

  async function answerAll() {
    const now = ++turn;
    const { q = "", by = "", order, ...filter } = Object.fromEntries(asked());
    try {
      await banmian.fold();
      const names = banmian.parse(`"${by}"`).map((/** @type {Term} */ term) => ({ ...term, names: true }));
      /** @type {Term[]} */
      const all = [...banmian.parse(q), ...names];
      /** @type {Found[]} */
      const answers = await banmian.search(all, filter);
      if (now !== turn) return;
      [terms, found, shown] = [all.filter((term) => !term.not), answers, 0];
      if (order) found.sort((a, b) => order === "newest" ? banmian.newest(a, b) : banmian.newest(b, a));
      list.replaceChildren();
      close.replaceChildren();
      status.textContent = !terms.length ? "" : found.length ? words.count.replace("{count}", `${found.length}`) : words.none;
      await show(now);
      if (!found.length) await offer(now, q, names, filter);
    } catch {
      if (now === turn) status.textContent = words.failed;
    }
  }

  /** Shows what is found, so many times twenty, each as soon as its texts are there. @param {number} now */
  async function show(now) {
    const query = asked();
    if (times > 1) query.set("times", `${times}`);
    history.replaceState(null, "", `?${query}`);
    const next = found.slice(shown, times * eachTime);
    more.hidden = true;
    for await (const entry of next.map(async (hit) => item(hit, await texts(hit.page)))) {
      if (now !== turn) return;
      list.append(entry);
    }
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  /** The texts of a page's stories in the reader's script. @param {string} page @returns {Promise<Page>} */
  const texts = (page) => banmian.get(page, `${words.folder}/${page}/page.js`);

  /**
   * Offers the query with one character more, less or other, as headlines have it: in a word that is nowhere by itself.
   * @param {number} now @param {string} q @param {Term[]} names @param {object} filter
   */
  async function offer(now, q, names, filter) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const term of terms) {
      const [range] = banmian.ranges(q, term.tokens);
      if (term.names || !range || (await banmian.search([term], filter)).length) continue;
      for (const { page, number } of await banmian.close(term.tokens))
        for (const text of (await texts(page))[1].find(([other]) => other === number)?.[2] ?? [])
          for (const said of banmian.variants(text, term.tokens)) {
            const query = q.slice(0, range[0]) + said + q.slice(range[1]);
            counts.set(query, (counts.get(query) ?? 0) + 1);
          }
    }
    for (const [query] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6)) {
      const answers = await banmian.search([...banmian.parse(query), ...names], filter);
      if (now !== turn) return;
      if (answers.length)
        close.append(close.hasChildNodes() ? " " : words.close, link(`?q=${encodeURIComponent(query)}`, query));
    }
  }

  /** @param {Found} hit @param {Page} page */
  function item({ page, number }, [label, stories, sheets]) {
    const story = stories.findIndex(([other]) => other === number);
    const [, title, head, names, body] = stories[story];
    const at = body.findIndex(firstIn);
    const hits = [...head, ...names, ...body].flatMap(hitsIn).length;
    const query = `?q=${encodeURIComponent(field("q").value || field("by").value)}`;
    const folder = `${path}/${page}`;
    const entry = /** @type {HTMLTemplateElement} */ (answer).content.children[0].cloneNode(true);
    const [heading, excerpt, where, sheet] = /** @type {HTMLElement} */ (entry).children;
    heading.append(link(`${folder}/${number}/index.html${query}${at > 0 ? `#p${at + 1}` : ""}`, title));
    excerpt.textContent = at < 0 ? [...head, ...names].find(firstIn) ?? "" : sentence(body[at]);
    where.textContent = hits ? `${label}　${words.hits.replace("{hits}", `${hits}`)}` : label; // none: another script words it so
    /** @type {HTMLAnchorElement} */ (sheet).href = `${folder}/index.html${query}#s${number}`;
    draw(sheet.children[0], sheets, story);
    banmian.marked(heading, terms);
    banmian.marked(excerpt, terms);
    return entry;
  }

  /** The hits in a text, in order. @param {string} text @returns {[number, number][]} */
  const hitsIn = (text) => terms.flatMap((term) => banmian.ranges(text, term.tokens)).sort((a, b) => a[0] - b[0]);

  /** @param {string} text @returns {[number, number] | undefined} */
  const firstIn = (text) => hitsIn(text)[0];

  /** The sentence with the first hit, and some of what is around it. @param {string} text */
  function sentence(text) {
    const [from, to] = /** @type {[number, number]} */ (firstIn(text));
    let start = Math.max(0, from - 40);
    const stop = text.slice(start, from).search(/[。！？；](?!.*[。！？；])/u);
    if (stop >= 0) start += stop + 1;
    const end = Math.max(to, start + 110);
    const said = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ""); // no half of a character
    return `${start > 0 && stop < 0 ? "…" : ""}${said}${end < text.length ? "…" : ""}`;
  }

  /**
   * Draws the sheet a story begins on (版面图): a path of the other boxes and one of its own. Of a sheet, its height is told,
   * and of each box the story, left, top, width and height, a character each.
   * @param {Element} svg @param {string[]} sheets @param {number} story
   */
  function draw(svg, sheets, story) {
    for (const sheet of sheets) {
      const [height, ...boxes] = Array.from(sheet, (c) => c.charCodeAt(0) - 0x3400);
      const paths = ["", ""];
      for (let i = 0; i < boxes.length; i += 5) {
        const [of, left, top, width, high] = boxes.slice(i);
        paths[Number(of === story)] += `M${left} ${top}h${width}v${high}h-${width}z`;
      }
      if (!paths[1]) continue;
      svg.setAttribute("viewBox", `0 0 1000 ${height}`);
      paths.forEach((path, i) => svg.children[i].setAttribute("d", path));
      return;
    }
  }

  /** @param {string} href @param {string} textContent */
  function link(href, textContent) {
    return Object.assign(document.createElement("a"), { href, textContent });
  }
})();
