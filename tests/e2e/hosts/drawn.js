// A host whose framework draws it anew whenever what it was given changes; nothing given, nothing
// drawn.
export function drawn(draw) {
  let place;
  let props = null;
  const give = (given) => {
    props = given;
    return draw(props, place);
  };
  globalThis.host = {
    show(given, into) {
      place = into;
      return give(given);
    },
    update: (given) => give({ ...props, ...given }),
    hide: () => give(null),
  };
}
