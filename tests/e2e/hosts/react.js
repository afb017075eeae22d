// The element in React.

import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

let root;
let props;

const Host = ({ theme, locked, shareText, facts, onChange }) =>
  createElement(
    "amends-advisor",
    { loading: "eager", theme, locked, shareText, facts, "onamends-change": onChange },
    createElement("p", { slot: "footer" }, "Ask Ana."),
  );

const draw = () => flushSync(() => root.render(props ? createElement(Host, props) : null));

globalThis.host = {
  show(given, into) {
    root ??= createRoot(into);
    props = given;
    draw();
  },
  update(given) {
    props = { ...props, ...given };
    draw();
  },
  hide() {
    props = null;
    draw();
  },
};
