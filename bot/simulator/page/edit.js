// The small form that adds a phone, or gives it another name.

import { text } from "./strings.js";

const dialog = document.getElementById("edit");
const form = dialog.querySelector("form");
const problem = dialog.querySelector(".problem");
let save = null;

/** Open the form; `phone` is the one to rename, and `onSave` may throw with a reason to show. */
export function editPhone(onSave, phone = null) {
  save = onSave;
  dialog.querySelector("h2").textContent = text(phone ? "rename-title" : "add-title");
  problem.textContent = "";
  form.elements.name.value = phone?.name ?? "";
  form.elements.phone.value = phone?.number ?? freeNumber();
  form.elements.channel.value = phone?.channel ?? "whatsapp";
  form.elements.phone.readOnly = Boolean(phone);
  form.querySelector("fieldset").hidden = Boolean(phone);
  dialog.showModal();
  form.elements.name.focus();
}

/** A Moroccan mobile number that is easy to tell from real ones. */
function freeNumber() {
  const digits = crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000;
  return `+21260${String(digits).padStart(7, "0")}`;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { name, phone, channel } = form.elements;
  try {
    await save({ name: name.value, phone: phone.value.replace(/[\s.-]/g, ""), channel: channel.value });
    dialog.close();
  } catch (error) {
    problem.textContent = text("failed-request", { reason: error.message });
  }
});
form.querySelector("[value=cancel]").addEventListener("click", () => dialog.close());
