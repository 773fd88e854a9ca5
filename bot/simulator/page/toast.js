// A line at the foot of the page, for a moment.

const toast = document.getElementById("toast");
const [words, button] = toast.children;
let timer = 0;

function show(text, action) {
  words.textContent = text;
  button.hidden = !action;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.hidden = true;
  }, 8000);
}

/** Say that something did not work. */
export function complain(text) {
  show(text, null);
}

/** Say what happened, and offer to do something about it. */
export function offer(text, label, action) {
  button.textContent = label;
  button.onclick = () => {
    toast.hidden = true;
    action();
  };
  show(text, action);
}
