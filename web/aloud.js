// Reads a question aloud with the browser's own voice, on a click; a second click stops it.
//
// data.text: what is read. data.language: its code. data.read, data.stop: what the button says.
const voice = window.speechSynthesis;
const SPOKEN = '[data-testid="stChatMessage"] [data-testid="stText"]:not(details *)'; // in the interview's language

export default function ({ data, parentElement }) {
  for (const text of document.querySelectorAll(SPOKEN)) text.lang = data.language;
  const button = parentElement.querySelector("button");
  if (!voice) {
    button.hidden = true;
    return undefined;
  }
  let current = null;
  const show = () => {
    button.textContent = current ? data.stop : data.read;
  };
  const end = () => {
    current = null;
    show();
  };
  button.onclick = () => {
    const wasReading = current;
    voice.cancel();
    end();
    if (wasReading) return;
    current = new SpeechSynthesisUtterance(data.text);
    current.lang = data.language;
    current.onend = current.onerror = end;
    show();
    voice.speak(current);
  };
  show();
  return () => {
    if (current) voice.cancel();
  };
}
