// The element in Lit.

import { html, nothing, render } from "lit";

import { drawn } from "./drawn.js";

const host = ({ theme, locked, shareText, facts, onChange }) =>
  html`<amends-advisor
    loading="eager"
    theme=${theme}
    ?locked=${locked}
    .shareText=${shareText}
    .facts=${facts}
    @amends-change=${onChange}
  ><p slot="footer">Ask Ana.</p></amends-advisor>`;

drawn((props, place) => render(props ? host(props) : nothing, place));
