// The element in React.

import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

import { drawn } from "./drawn.js";

let root;

const Host = ({ theme, locked, shareText, facts, onChange }) =>
  createElement(
    "amends-advisor",
    { loading: "eager", theme, locked, shareText, facts, "onamends-change": onChange },
    createElement("p", { slot: "footer" }, "Ask Ana."),
  );

drawn((props, place) => {
  root ??= createRoot(place);
  flushSync(() => root.render(props && createElement(Host, props)));
});
