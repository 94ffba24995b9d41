// Says quietly, below the box of an answer, how long the answer is so far; and lets Ctrl+Enter send it.
// On a touch screen Enter begins a new line, as phones have it everywhere: the arrow sends.
//
// data.within: a selector of the box. data.words, data.seconds: what a good answer has, and takes to say.
const COUNTER = window.Intl?.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });
const running = new WeakMap(); // place → how to stop what runs there: new data come without a stop in between
const begun = new Map(); // box → when its first word was typed, as long as this tab is open

function wordsIn(text) {
  if (!COUNTER) return text.split(/\s+/).filter(Boolean).length;
  let words = 0;
  for (const piece of COUNTER.segment(text)) words += piece.isWordLike ? 1 : 0;
  return words;
}

function spoken(seconds) {
  if (seconds < 10) return "a few seconds";
  if (seconds < 100) return `about ${Math.round(seconds / 10) * 10} seconds`;
  return `about ${Math.round(seconds / 60)} minute${Math.round(seconds / 60) === 1 ? "" : "s"}`;
}

function told(text, { words, seconds }, within) {
  const count = wordsIn(text);
  if (!count) return "";
  if (!begun.has(within)) begun.set(within, Date.now());
  const minutes = Math.floor((Date.now() - begun.get(within)) / 60_000);
  const parts = [`${count} word${count === 1 ? "" : "s"}`, `${spoken((count * seconds) / words)} to say`];
  if (minutes) parts.push(`${minutes} min so far`);
  return parts.join(" · ");
}

export default function ({ data, parentElement }) {
  running.get(parentElement)?.();
  const place = parentElement.querySelector("p");
  const isTouched = window.matchMedia("(pointer: coarse)").matches;
  const hint = isTouched ? data.hint : `${data.hint} ${data.keys}`;
  let box = null;
  let seen = "";
  const tell = () => {
    seen = box?.value ?? "";
    place.textContent = (box && told(box.value, data, data.within)) || hint;
  };
  const send = (event) => {
    if (event.key !== "Enter") return;
    if (!(event.ctrlKey || event.metaKey)) {
      if (isTouched) event.stopPropagation(); // Streamlit would send
      return;
    }
    event.preventDefault();
    document.querySelector(`${data.within} [data-testid="stChatInputSubmitButton"]`)?.click();
  };
  const look = () => {
    const found = document.querySelector(`${data.within} textarea`);
    if (found === box) {
      if (box && box.value !== seen) tell(); // put there by the server
      return;
    }
    box?.removeEventListener("input", tell);
    box?.removeEventListener("keydown", send);
    box = found;
    box?.addEventListener("input", tell);
    box?.addEventListener("keydown", send);
    if (box && isTouched) box.enterKeyHint = "enter";
    tell();
  };
  look();
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { childList: true, subtree: true });
  const clock = window.setInterval(tell, 2_000);
  const stop = () => {
    watcher.disconnect();
    window.clearInterval(clock);
    box?.removeEventListener("input", tell);
    box?.removeEventListener("keydown", send);
  };
  running.set(parentElement, stop);
  return stop;
}
