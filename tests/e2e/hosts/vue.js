// The element in Vue.

import { createApp, h, nextTick, shallowReactive } from "vue";

import { drawn } from "./drawn.js";

const state = shallowReactive({ props: null });
let app;

const Host = {
  render() {
    if (!state.props) return null;
    const { theme, locked, shareText, facts, onChange } = state.props;
    const given = { loading: "eager", theme, locked, shareText, facts, "onAmends-change": onChange };
    return h("amends-advisor", given, h("p", { slot: "footer" }, "Ask Ana."));
  },
};

drawn((props, place) => {
  state.props = props;
  if (!app) (app = createApp(Host)).mount(place);
  return nextTick();
});
