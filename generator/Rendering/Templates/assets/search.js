// The page that searches: reads the query from the address or the form, asks query.js, and shows what is found.
"use strict";
(() => {
  const { load, marked } = globalThis.banmianFind;
  const form = /** @type {HTMLFormElement} */ (document.getElementById("search"));
  const list = /** @type {HTMLElement} */ (document.getElementById("found"));
  const status = /** @type {HTMLElement} */ (document.getElementById("found-count"));
  const more = /** @type {HTMLButtonElement} */ (document.getElementById("more"));
  const words = list.dataset;
  const close = /** @type {HTMLElement} */ (document.getElementById("close"));
  const eachTime = 20;
  let [turn, shown, times] = [0, 0, 1];
  /** @type {Awaited<ReturnType<typeof banmian.search>>} */
  let found = [];
  /** @type {ReturnType<typeof banmian.parse>} */
  let terms = [];

  banmian.load = load;
  form.hidden = false;

  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const fields = [...form.elements].map((e) => /** @type {HTMLInputElement} */ (e).name).filter(Boolean);
  const filters = fields.filter((name) => !["q", "by", "order"].includes(name));
  const asked = () => new URLSearchParams(fields.filter((name) => field(name).value.trim())
    .map((name) => [name, field(name).value.trim()]));

  const address = new URLSearchParams(location.search);
  for (const name of fields) if (address.has(name)) field(name).value = /** @type {string} */ (address.get(name));
  times = Math.max(1, Math.min(50, Number(address.get("times")) || 1));
  if (address.get("q") || address.get("by")) search();
  else field("q").focus();

  let timer = 0;
  form.addEventListener("input", (event) => {
    // What is still being composed is no query: half a syllable of pinyin.
    if (/** @type {InputEvent} */ (event).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(start, 150);
  });
  form.addEventListener("compositionend", () => { timer = setTimeout(start, 0); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    start();
  });
  more.addEventListener("click", async () => {
    times++;
    const first = shown;
    await show(turn);
    /** @type {HTMLElement | null} */ (list.children[first]?.querySelector("a"))?.focus();
  });

  function start() {
    times = 1;
    return search();
  }

  async function search() {
    const now = ++turn;
    const query = asked();
    try {
      await banmian.get("folding", "search/folding.js");
      terms = banmian.parse(query.get("q") ?? "");
      const by = banmian.parse(`"${query.get("by") ?? ""}"`).map((term) => ({ ...term, names: true }));
      const all = await banmian.search([...terms, ...by], Object.fromEntries(filters.map((name) => [name, query.get(name)])));
      if (now !== turn) return;
      terms = [...terms.filter((term) => !term.not), ...by];
      const newest = query.get("order");
      if (newest) all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) * (newest === "newest" ? -1 : 1));
      found = all;
      shown = 0;
      list.replaceChildren();
      close.replaceChildren();
      status.textContent = !terms.length ? "" : all.length ? fill(words.count, { count: all.length }) : words.none ?? "";
      await show(now);
      if (!all.length) await offer(now);
    } catch {
      if (now === turn) status.textContent = words.failed ?? "";
    }
  }

  /** Shows what is found, so many times twenty. @param {number} now */
  async function show(now) {
    const query = asked();
    if (times > 1) query.set("times", String(times));
    history.replaceState(null, "", `${location.pathname}${query.size ? `?${query}` : ""}`);
    const next = found.slice(shown, times * eachTime);
    const pages = await Promise.all(next.map(({ page }) => texts(page)));
    if (now !== turn) return;
    list.append(...pages.map((page, i) => item(next[i], page)));
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  /** The texts of a page's stories in the reader's script. @param {string} page @returns {Promise<[string, Texts[]]>} */
  const texts = (page) => banmian.get(page, `${words.folder}/${page}/page.js`);

  /** Offers what headlines say that is one character away from what nothing says. @param {number} now */
  async function offer(now) {
    const nowhere = terms.find((term) => !term.names)?.tokens ?? [];
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { page, number } of await banmian.close(nowhere)) {
      const story = (await texts(page))[1].find(([other]) => other === number);
      for (const said of story?.[2].flatMap((text) => banmian.variants(text, nowhere)) ?? [])
        counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    if (now !== turn || !counts.size) return;
    close.append(words.close ?? "", ...[...counts].sort((a, b) => b[1] - a[1]).slice(0, 6)
      .flatMap(([said]) => [" ", link(said, `${words.folder}/search/index.html?q=${encodeURIComponent(said)}`)]));
  }

  /** @typedef {[string, string, string[], string[], string[]]} Texts number, title, headlines, names, paragraphs */
  /** @param {typeof found[0]} hit @param {[string, Texts[]]} page */
  function item({ page, number, hits }, [label, stories]) {
    const [, title, head, names, body] = /** @type {Texts} */ (stories.find(([other]) => other === number));
    const at = body.findIndex((text) => terms.some((term) => banmian.ranges(text, term.tokens).length));
    const query = `?q=${encodeURIComponent(field("q").value || field("by").value)}`;
    const entry = document.createElement("li");
    const heading = element("h2", "", "");
    heading.append(link(title, `${words.folder}/${page}/${number}/index.html${query}${at > 0 ? `#p${at + 1}` : ""}`));
    const excerpt = element("p", "excerpt", at >= 0 ? excerptOf(body[at])
      : [...head, ...names].find((text) => terms.some((term) => banmian.ranges(text, term.tokens).length)) ?? "");
    const where = element("p", "where", `${label}　${fill(words.hits, { hits })}　`);
    where.append(link(words.sheet ?? "", `${words.folder}/${page}/index.html${query}#s${number}`));
    entry.append(heading, excerpt, where);
    marked(heading, terms);
    marked(excerpt, terms);
    return entry;
  }

  /** The sentence with the first hit, and some of what is around it. @param {string} text */
  function excerptOf(text) {
    const [from, to] = terms.flatMap((term) => banmian.ranges(text, term.tokens)).sort((a, b) => a[0] - b[0])[0];
    let start = Math.max(0, from - 40);
    const sentence = text.slice(start, from).search(/[。！？；](?!.*[。！？；])/u);
    if (sentence >= 0) start += sentence + 1;
    let end = Math.min(text.length, Math.max(to, start + 110));
    if (start > 0 && text.charCodeAt(start) >> 10 === 55) start++;
    if (text.charCodeAt(end) >> 10 === 55) end++;
    return `${start > 0 && sentence < 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  }

  /** @param {string} tag @param {string} name @param {string} text */
  function element(tag, name, text) {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  }

  /** @param {string} text @param {string} path below the site's folder */
  function link(text, path) {
    const made = document.createElement("a");
    made.textContent = text;
    made.href = `../../${path}`;
    return made;
  }

  /** @param {string | undefined} text @param {Record<string, unknown>} values */
  function fill(text = "", values) {
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  }
})();
