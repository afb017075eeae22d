// The element in Vue.

import { createApp, h, nextTick, shallowReactive } from "vue";

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

globalThis.host = {
  show(props, into) {
    state.props = props;
    if (!app) (app = createApp(Host)).mount(into);
    return nextTick();
  },
  update(props) {
    state.props = { ...state.props, ...props };
    return nextTick();
  },
  hide() {
    state.props = null;
    return nextTick();
  },
};
