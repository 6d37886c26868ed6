/** The help page's search: hides what does not match. A file of its own, because the page allows no inline script. */
export const helpScript = `'use strict';
(() => {
  const search = document.getElementById('search');
  const nothing = document.getElementById('nothing-found');
  const found = document.getElementById('found');
  const index = document.getElementById('index');
  const entries = [...document.querySelectorAll('.entry')];
  const links = new Map([...document.querySelectorAll('nav li a')].map((link) => [link.hash.slice(1), link.parentElement]));
  const groups = [...document.querySelectorAll('nav .group, .entries, .errors, .notes')];
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const texts = new Map(entries.map((entry) => [entry, fold(entry.textContent + ' ' + (entry.dataset.also ?? ''))]));
  const shown = () => entries.filter((entry) => !entry.hidden);
  const wanted = () => fold(search.value).split(/\\s+/).filter(Boolean);
  /** The first with the most of the words in its name, else the first of all. */
  const best = () => {
    const named = (entry) => wanted().filter((word) => fold(entry.id).includes(word)).length;
    return shown().reduce((top, entry) => (top && named(top) >= named(entry) ? top : entry), undefined);
  };
  const show = () => {
    const words = wanted();
    for (const entry of entries) {
      entry.hidden = !words.every((word) => texts.get(entry).includes(word));
      const link = links.get(entry.id);
      if (link) link.hidden = entry.hidden;
    }
    for (const group of groups) {
      const members = [...group.querySelectorAll('.entry, li')];
      group.hidden = members.length > 0 && members.every((member) => member.hidden);
    }
    const count = shown().length;
    nothing.hidden = count > 0;
    found.textContent = words.length === 0 ? '' : found.dataset.says.replace('#', count);
  };
  const clear = () => {
    search.value = '';
    show();
  };
  /** An address leads to its place even while the search hides it; the other language opens at the same place. */
  const reveal = () => {
    document.querySelector('a.language').hash = location.hash;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    clear();
    target.scrollIntoView();
  };
  search.addEventListener('input', show);
  search.addEventListener('keydown', (event) => {
    const first = best();
    if (event.key === 'Escape') clear();
    if (event.isComposing || !first) return;
    if (event.key === 'Enter' && search.value.trim() !== '') {
      event.preventDefault();
      const place = first.id ? first : first.closest('[id]');
      if (location.hash === '#' + place.id) place.scrollIntoView();
      else location.hash = place.id;
    }
    if (event.key === 'ArrowDown') {
      const link = [...document.querySelectorAll('nav li:not([hidden]) a')].find((each) => each.offsetParent);
      if (!link) return;
      event.preventDefault();
      link.focus();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || document.activeElement === search) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
  addEventListener('hashchange', reveal);
  // Where there is one column the list of all functions is folded away: the search stands for it.
  if (matchMedia('(max-width: 52rem)').matches) index.open = false;
  show();
  reveal();
})();
`;
