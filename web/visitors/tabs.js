// One browser is one person: when one of its tabs signs in or out, the others load anew.
//
// data.who: a mark of the person whom this tab belongs to.
// data.before: the mark of who this was before signing in; what was typed then is theirs now. May be empty.
// data.key: where no cookie arrives, the key of the visitor: kept in this tab while one signs in elsewhere.
// data.asks: whether the key that was kept is wanted, once.
const WHO = "dryrun who";
const KEPT_KEY = "dryrun key";
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

export default function ({ data: { who, before, key, asks }, setTriggerValue }) {
  let storage;
  try {
    if (key) {
      window.sessionStorage.setItem(KEPT_KEY, key);
      return undefined; // each tab is on its own
    }
    const kept = asks && window.sessionStorage.getItem(KEPT_KEY);
    window.sessionStorage.removeItem(KEPT_KEY);
    if (kept) setTriggerValue("key", kept);
    storage = window.localStorage;
    if (before) bringAlong(storage, before, who);
    if (storage.getItem(WHO) !== who) storage.setItem(WHO, who);
  } catch {
    return undefined; // a browser that keeps nothing: each tab is on its own
  }
  const look = ({ storageArea, key: changed, newValue }) => {
    if (storageArea !== storage || performance.now() - leavingSince < LEAVING_MILLISECONDS) return;
    const isCleared = changed === null;
    if (isCleared || (changed === WHO && newValue !== who)) window.location.reload();
  };
  window.addEventListener("storage", look);
  return () => window.removeEventListener("storage", look);
}
