// Keeps in the browser what is typed and has not reached the server, so that a reload or a restart loses no typing.
//
// data.boxes: the boxes to look after, each {name: its name here, within: a selector, known: what the server has of it,
// returned: what the server puts into it}.
// data.focus: the selector of a box that takes the keyboard once it is there, unless somebody is elsewhere by then.
// data.opened: the selector of a box that takes the keyboard from the button that has just shown it.
// data.keep: the beginnings of names that may stay; a name that begins otherwise is forgotten.
// data.forget: names that are forgotten.
const OURS = "dry-run ";
const storage = (() => {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser that keeps nothing: typing works, drafts do not
  }
})();
const running = new WeakMap(); // place → how to stop what runs there: new data come without a stop in between
const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
const setLine = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

function put(box, text) {
  // React notices only a value that is set past its own setter.
  (box instanceof HTMLTextAreaElement ? setValue : setLine).call(box, text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function tidy({ keep, forget }) {
  for (const name of forget ?? []) storage.removeItem(OURS + name);
  if (!keep) return;
  const ours = Object.keys(storage).filter((name) => name.startsWith(OURS));
  for (const name of ours) {
    if (!keep.some((start) => name.startsWith(OURS + start))) storage.removeItem(name);
  }
}

function keep(name, text) {
  try {
    storage.setItem(OURS + name, text);
  } catch {
    storage.removeItem(OURS + name); // full: better no draft than an old one
  }
}

function restore(box, name) {
  const kept = storage.getItem(OURS + name);
  if (kept && kept !== box.value) put(box, kept);
}

function lookAfter({ name, within, known }, attached) {
  const box = document.querySelector(`${within} textarea, ${within} input`);
  if (!box) return;
  if (attached.get(name)?.box === box) {
    // Sent into a broken connection: the box was emptied, and it is open again with nobody the wiser.
    if (known === undefined && !box.value && !box.disabled) restore(box, name);
    return;
  }
  attached.get(name)?.stop();
  const save = () => keep(name, box.value);
  if (storage.getItem(OURS + name) === known) storage.removeItem(OURS + name);
  restore(box, name);
  box.addEventListener("input", save);
  attached.set(name, { box, stop: () => box.removeEventListener("input", save) });
}

function isFree() {
  const held = document.activeElement;
  return held === document.body || held.matches('h1, h2, h3, [data-testid="stChatInput"] *');
}

function enter(within) {
  // By keyboard alone: after a click or a tap one may only want to read.
  if (!document.activeElement.matches('[data-testid="stPopoverButton"]:focus-visible')) return;
  document.querySelector(`${within} textarea`)?.focus();
}

export default function ({ data, parentElement }) {
  if (!storage) return undefined;
  if (data.opened && !running.has(parentElement)) enter(data.opened);
  running.get(parentElement)?.();
  const attached = new Map();
  let wantsFocus = Boolean(data.focus);
  const look = () => {
    data.boxes.forEach((box) => lookAfter(box, attached));
    const focused = wantsFocus && document.querySelector(`${data.focus} textarea:enabled`);
    if (!focused) return;
    wantsFocus = false;
    if (isFree()) focused.focus({ preventScroll: true });
  };
  tidy(data);
  for (const { name, returned } of data.boxes) if (returned) keep(name, returned);
  look();
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  const stop = () => {
    watcher.disconnect();
    attached.forEach((one) => one.stop());
  };
  running.set(parentElement, stop);
  return stop;
}
