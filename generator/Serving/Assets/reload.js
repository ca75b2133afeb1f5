// Put into every page of the preview, before the page's own policy, which allows no script, begins to hold.
// Loads the page anew when its site was built anew, and shows what keeps it from being built.
(() => {
  const edition = Number(document.currentScript.dataset.edition);
  let overlay = null;

  const element = (name, text, className = '') => Object.assign(document.createElement(name), { textContent: text, className });

  const item = ({ place, rule, message, hint }) => {
    const entry = document.createElement('li');
    const head = element('p', '', 'place');
    head.append(element('code', place), ' ', element('b', rule));
    entry.append(head, element('p', message));
    if (hint) entry.append(element('p', hint, 'hint'));
    return entry;
  };

  // In a shadow tree, where the site's style sheets do not reach; its own is of this site, which the policy allows.
  const show = ({ lang, summary, errors }) => {
    overlay?.remove();
    overlay = null;
    if (errors.length === 0) return;
    overlay = document.createElement('div');
    overlay.id = 'banmian-preview';
    overlay.lang = lang;
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/.banmian/overlay.css' });
    const panel = Object.assign(document.createElement('details'), { open: true });
    const list = document.createElement('ol');
    list.append(...errors.map(item));
    panel.append(element('summary', summary), list);
    overlay.setAttribute('role', 'alert');
    overlay.attachShadow({ mode: 'open' }).append(style, panel);
    document.documentElement.append(overlay);
  };

  const { port } = new SharedWorker('/.banmian/reload-worker.js');
  port.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.edition > edition) location.reload();
    else show(state);
  };

  // A page the browser kept whole while another was shown may be out of date.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload(); });
})();
