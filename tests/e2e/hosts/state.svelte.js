// What the host in Svelte shows.

class Shown {
  props = $state.raw(null);
}

export const state = new Shown();
