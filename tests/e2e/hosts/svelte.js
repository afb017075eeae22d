// The element in Svelte.

import { flushSync, mount } from "svelte";

import { drawn } from "./drawn.js";
import Host from "./Host.svelte";
import { state } from "./state.svelte.js";

let mounted;

drawn((props, place) => {
  state.props = props;
  mounted ??= mount(Host, { target: place, props: { state } });
  flushSync();
});
