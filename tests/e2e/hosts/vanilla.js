// The element by the browser alone.

let element;

globalThis.host = {
  show({ theme, locked, shareText, facts, onChange }, into) {
    element?.remove();
    element = document.createElement("amends-advisor");
    element.setAttribute("loading", "eager");
    element.setAttribute("theme", theme);
    element.toggleAttribute("locked", locked);
    element.toggleAttribute("share-text", shareText);
    element.facts = facts;
    element.innerHTML = '<p slot="footer">Ask Ana.</p>';
    element.addEventListener("amends-change", onChange);
    into.append(element);
  },
  update({ theme, locked, facts }) {
    element.setAttribute("theme", theme);
    element.toggleAttribute("locked", locked);
    element.facts = facts;
  },
  hide: () => element.remove(),
};
