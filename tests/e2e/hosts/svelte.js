// The element in Svelte.

import { flushSync, mount } from "svelte";

import Host from "./Host.svelte";
import { state } from "./state.svelte.js";

let mounted;

globalThis.host = {
  show(props, into) {
    state.props = props;
    mounted ??= mount(Host, { target: into, props: { state } });
    flushSync();
  },
  update(props) {
    state.props = { ...state.props, ...props };
    flushSync();
  },
  hide() {
    state.props = null;
    flushSync();
  },
};
