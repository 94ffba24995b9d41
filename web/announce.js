// Tells a screen reader what has just come, and gives the keyboard a place where a click took its own away:
// the heading of a page that a button has opened, and of what one has been waiting for.
//
// data.name: what the words are about; the same words about the same are read out once. Empty: nothing is said.
// data.said: the words. data.language: their code.
// data.lands: whether the keyboard goes on at the heading.
const HEADING = '[data-testid="stMainBlockContainer"] :is(h1, h2, h3)';
const LOOK_MILLISECONDS = 250;
const STAYS_MILLISECONDS = 10_000; // then it is old, and would be met again at the end of the page
const said = new Map(); // name → words
let fading = 0;
let used = ""; // the page on which the keyboard was last somewhere

const region = document.createElement("div");
region.setAttribute("role", "status");
region.style.cssText = "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);";
document.body.append(region);

function here() {
  return window.location.pathname + new URLSearchParams(window.location.search).get("interview");
}

function look() {
  if (document.activeElement !== document.body || !used || used === here()) return;
  const heading = document.querySelector(HEADING);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

document.addEventListener("focusin", () => {
  used = here();
});
window.setInterval(look, LOOK_MILLISECONDS);

export default function ({ data: { name, said: words, language, lands } }) {
  if (!name || said.get(name) === words) return;
  said.set(name, words);
  region.lang = language;
  region.textContent = words;
  window.clearTimeout(fading);
  fading = window.setTimeout(() => region.replaceChildren(), STAYS_MILLISECONDS);
  if (lands) used = "elsewhere";
}
