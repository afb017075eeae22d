// For a page that shows Amends in frames: gives each frame its height, answers its hello with what
// `data-amends` of the frame says as JSON, and passes on what it says as events of the frame,
// `amends-ready`, `amends-result`, `amends-error`. schema/message.schema.json tells the messages.
// No page needs it: without it a frame scrolls inside.

addEventListener("message", ({ source, origin, data }) => {
  const said = data?.amends;
  if (said?.v !== 1) return;
  const frames = [...document.querySelectorAll("iframe")];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (said.type === "hello") {
    const message = { amends: { ...given(frame), v: 1, type: "init" } };
    source.postMessage(message, origin === "null" ? "*" : origin);
  }
  if (said.type === "resize" && said.height > 0) {
    frame.style.boxSizing = "content-box";
    frame.style.height = `${said.height}px`;
  }
  frame.dispatchEvent(new CustomEvent(`amends-${said.type}`, { detail: said }));
});

// What the page says for the frame; nothing where that is no JSON, which whoever wrote it is told.
function given({ dataset }) {
  try {
    return JSON.parse(dataset.amends || "{}");
  } catch ({ message }) {
    console.warn(`data-amends of the frame is not JSON: ${message}`);
    return {};
  }
}

// A frame in a sandbox has none.
function originOf({ src, sandbox }) {
  return sandbox.length && !sandbox.contains("allow-same-origin") ? "null" : new URL(src).origin;
}
