// One browser is one person: when one of its tabs signs in or out, the others load anew.
//
// data.who: a mark of the person whom this tab belongs to.
// data.before: the mark of who this was before signing in; what was typed then is theirs now. May be empty.
const WHO = "dryrun who";
const DRAFTS = "dry-run "; // draft.js keeps them under the mark of their person

function bringAlong(storage, before, who) {
  const start = `${DRAFTS}${before} `;
  for (const name of Object.keys(storage).filter((each) => each.startsWith(start))) {
    storage.setItem(`${DRAFTS}${who} ${name.slice(start.length)}`, storage.getItem(name));
    storage.removeItem(name);
  }
}

const LEAVING_MILLISECONDS = 10_000;
let leavingSince = -LEAVING_MILLISECONDS; // a reload would stop the tab that is just going away to sign out
window.addEventListener("beforeunload", () => {
  leavingSince = performance.now();
});

export default function ({ data: { who, before } }) {
  let storage;
  try {
    storage = window.localStorage;
    if (before) bringAlong(storage, before, who);
    if (storage.getItem(WHO) !== who) storage.setItem(WHO, who);
  } catch {
    return undefined; // a browser that keeps nothing: each tab is on its own
  }
  const look = ({ storageArea, key, newValue }) => {
    if (storageArea !== storage || performance.now() - leavingSince < LEAVING_MILLISECONDS) return;
    const isCleared = key === null;
    if (isCleared || (key === WHO && newValue !== who)) window.location.reload();
  };
  window.addEventListener("storage", look);
  return () => window.removeEventListener("storage", look);
}
