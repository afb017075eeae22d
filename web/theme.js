// Runs before the first paint: the colours chosen last time, so that nothing flashes.
// src/platform/theme.rs sets the same attribute while the page is open.
try {
  const look = localStorage.getItem("amends.theme");
  if (/^(system|light|dark)( more)?$/.test(look)) document.documentElement.dataset.theme = look;
} catch {
  // Storage is blocked: the device's colours it is.
}
