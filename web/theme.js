// Runs before the first paint: the theme chosen last time, so that nothing flashes.
// src/platform/theme.rs sets the same attribute while the page is open.
try {
  const theme = localStorage.getItem("amends.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the device's theme it is.
}
