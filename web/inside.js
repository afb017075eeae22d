// Where the page is one file, this takes the place of the network: each file of the page stands
// in an element with its path as the id, squeezed and in letters. `cargo xtask build --single-file`
// puts all of that together.

const TYPES = { js: "text/javascript", wasm: "application/wasm" };

// The response that a host would give.
async function published(path) {
  const element = document.getElementById(path);
  if (!element) throw "unreachable";
  const bytes = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const type = TYPES[path.split(".").pop()] ?? "text/plain";
  return new Response(plain, { headers: { "content-type": type } });
}

async function module(path) {
  const address = URL.createObjectURL(await (await published(path)).blob());
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

globalThis.inside = { first: () => [["amends.wasm"], ["amends.js"]], published, module };
