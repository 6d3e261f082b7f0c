// The colours that the reader chose, set before the page is drawn.
(() => {
  const root = document.documentElement;
  const kept = () => {
    try { return localStorage.getItem("copydesk.theme"); } catch { return null; }
  };
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);
  const theme = kept();
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", String(dark()));
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("copydesk.theme", root.dataset.theme); } catch { /* not kept */ }
      show();
    });
    prefersDark.addEventListener("change", show);
    show();
  });
})();
