/** The help page's search: hides what does not match. A file of its own, because the page allows no inline script. */
export const helpScript = `'use strict';
(() => {
  const search = document.getElementById('search');
  const nothing = document.getElementById('nothing-found');
  const sections = [...document.querySelectorAll('section.function')];
  const links = new Map([...document.querySelectorAll('nav li a')].map((link) => [link.hash.slice(1), link.parentElement]));
  const fold = (text) => text.normalize('NFC').toLowerCase();
  const texts = new Map(sections.map((section) => [section, fold(section.textContent)]));
  const show = () => {
    const words = fold(search.value).split(/\\s+/).filter(Boolean);
    let found = 0;
    for (const section of sections) {
      const matches = words.every((word) => texts.get(section).includes(word));
      section.hidden = !matches;
      const link = links.get(section.id);
      if (link) link.hidden = !matches;
      if (matches) found += 1;
    }
    nothing.hidden = found > 0;
  };
  search.addEventListener('input', show);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search) {
      search.value = '';
      show();
    }
  });
  show();
})();
`;
