// Runs before the first paint: the colours chosen last time, so that nothing flashes; in a frame
// those that its address names. src/platform/theme.rs sets the same attribute while the page is
// open.
try {
  const { dataset } = document.documentElement;
  const framed = new URLSearchParams(location.search).has("embed");
  if (framed) dataset.embed = "";
  const look = framed
    ? new URLSearchParams(location.hash.slice(1)).get("theme")
    : localStorage.getItem("amends.theme");
  if (/^(system|light|dark)( more)?$/.test(look)) dataset.theme = look;
} catch {
  // Storage is blocked: the device's colours it is.
}
