// The element in Lit.

import { html, nothing, render } from "lit";

let place;
let props;

const draw = () =>
  render(
    props
      ? html`<amends-advisor
          loading="eager"
          theme=${props.theme}
          ?locked=${props.locked}
          .shareText=${props.shareText}
          .facts=${props.facts}
          @amends-change=${props.onChange}
        ><p slot="footer">Ask Ana.</p></amends-advisor>`
      : nothing,
    place,
  );

globalThis.host = {
  show(given, into) {
    place = into;
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
