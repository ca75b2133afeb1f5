// Makes a built page ready to be printed: only what is shown stays, links lead to the published site or nowhere, the
// other pages of an issue follow. Gives the number of newspaper sheets; throws if anything cannot be shown.
async ({ styles, isReading, columns, path, base, others }) => {
  const root = document.baseURI.slice(0, -path.length);
  const published = (link, from) => {
    const url = new URL(link, from);
    if (url.href.startsWith(root)) return base && base + url.href.slice(root.length).replace(/index\.html(?=$|#)/, '');
    return /^https?:$/.test(url.protocol) ? url.href : null;
  };

  const taken = (page, from, prefix) => {
    const shown = page.querySelector(isReading ? 'main' : '.paper');
    for (const element of shown.querySelectorAll('[id]')) element.id = prefix + element.id;
    for (const link of shown.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href');
      const to = href.startsWith('#') ? '#' + prefix + href.slice(1) : published(href, from);
      if (to) link.setAttribute('href', to); else link.removeAttribute('href');
    }
    for (const picture of shown.querySelectorAll('img')) picture.src = new URL(picture.getAttribute('src'), from).href;
    for (const picture of shown.querySelectorAll('image')) {
      picture.setAttribute('href', new URL(picture.getAttribute('href'), from).href);
    }
    if (!isReading) {
      const title = page.querySelector('h1');
      title.className = 'page-title';
      shown.querySelector('.sheet').prepend(title);
    }
    return shown;
  };

  const first = taken(document, document.baseURI, others.length > 0 ? 'page1-' : '');
  others.forEach(({ path, html }, i) => {
    const next = taken(new DOMParser().parseFromString(html, 'text/html'), root + path, `page${i + 2}-`);
    first.append(...document.adoptNode(next).childNodes);
  });
  document.body.replaceChildren(first);
  if (isReading) first.classList.toggle('two-columns', columns === 2);
  // No element of the page: its content policy allows none.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  // The numbers of sheets stand outside the page: Chromium asks for their face only while it prints, and does not wait.
  if (isReading) await document.fonts.load('9pt "Banmian Song Hans"', '0123456789');
  await document.fonts.ready;
  // The site asks the machine for faces (楷) that prints are not set in: what nothing is set in is not missing.
  const families = () => [...document.querySelectorAll('body, body *')].map((part) => getComputedStyle(part).fontFamily);
  const missing = [...document.fonts].find((face) =>
    face.status === 'error' && families().some((family) => family.includes(face.family)));
  if (missing) throw new Error(`face: ${missing.family}`);
  for (const picture of document.images) {
    picture.loading = 'eager';
    await picture.decode().catch(() => {
      throw new Error(`picture: ${picture.getAttribute('src').split('/').pop()}`);
    });
  }
  return document.querySelectorAll('.sheet').length;
}
