// Keeps the unsent answer in the browser, so that a reload or a restart of the server loses no typing.
export default function ({ data }) {
  const nameOf = (number) => `dry-run-draft-${data.interview}-${number}`;
  const name = nameOf(data.number);
  for (let number = 1; number < data.number; number += 1) localStorage.removeItem(nameOf(number));

  let box = null;
  const keep = () => localStorage.setItem(name, box.value);
  const restore = () => {
    const kept = localStorage.getItem(name);
    if (!kept || box.value) return;
    const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
    setValue.call(box, kept); // React notices only a value that is set past its own setter
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const attach = () => {
    const found = document.querySelector(`.st-key-answer-${data.interview}-${data.number} textarea`);
    if (!found || found === box) return;
    box?.removeEventListener("input", keep);
    box = found;
    restore();
    box.addEventListener("input", keep);
  };

  const watcher = new MutationObserver(attach);
  watcher.observe(document.body, { childList: true, subtree: true });
  attach();
  return () => {
    watcher.disconnect();
    box?.removeEventListener("input", keep);
  };
}
