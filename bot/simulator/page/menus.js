// The sheets that rise from the foot of a WhatsApp phone: lists, attachments, places.

import { make } from "./phone.js";
import { text } from "./strings.js";

const PLACES = {
  "place-tiznit": [29.6974, -9.7316],
  "place-ouarzazate": [30.9206, -6.9003],
  "place-fes": [34.0616, -4.984],
  "place-dakhla": [23.6848, -15.9580],
};

/** Open a sheet of rows `{label, description, act}`; focus goes in, and comes back to `opener`. */
function openSheet(phone, title, rows, opener) {
  const sheet = phone.element.querySelector(".sheet");
  const list = sheet.querySelector("ul");
  const close = () => {
    sheet.hidden = true;
    opener?.focus({ preventScroll: true });
  };
  sheet.querySelector("strong").textContent = title;
  sheet.setAttribute("aria-label", title);
  list.replaceChildren(...rows.map((each) => row(each, close)));
  sheet.querySelector(".icon").onclick = close;
  sheet.onkeydown = (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") step(list, event);
  };
  sheet.hidden = false;
  list.querySelector("button").focus({ preventScroll: true });
}

function row({ label, description, act }, close) {
  const item = make("li");
  const button = make("button", "row");
  button.type = "button";
  button.dir = "auto";
  button.append(make("span", "row-label", label));
  if (description) button.append(make("span", "row-note", description));
  button.addEventListener("click", () => {
    close();
    act();
  });
  item.append(button);
  return item;
}

function step(list, event) {
  event.preventDefault();
  const rows = [...list.querySelectorAll("button")];
  const place = rows.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
  rows[Math.max(0, Math.min(rows.length - 1, place))].focus();
}

/** The rows of a list message. */
export function openList(phone, message, opener) {
  const rows = message.options.map((option) => ({
    label: option.label,
    description: option.description,
    act: () => phone.choose(message, option),
  }));
  openSheet(phone, message.opener, rows, opener);
}

/** What can be attached. */
export function attachMenu(phone, opener) {
  const rows = [
    { label: text("photo"), act: () => phone.file.click() },
    { label: text("sample-photo"), act: () => phone.sendSample("photo") },
    { label: text("sample-voice"), act: () => phone.sendSample("voice") },
    { label: text("place"), act: () => phone.sharePlace() },
  ];
  openSheet(phone, text("attach"), rows, opener);
}

/** Which place to share: some that everybody knows, or where one is. */
export function placeMenu(phone) {
  const rows = Object.entries(PLACES).map(([key, [latitude, longitude]]) => ({
    label: text(key),
    act: () => phone.say({ place: { latitude, longitude, label: text(key) } }),
  }));
  if (navigator.geolocation) rows.push({ label: text("here"), act: () => shareHere(phone) });
  openSheet(phone, text("place-title"), rows, phone.input);
}

function shareHere(phone) {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => phone.say({ place: { latitude: coords.latitude, longitude: coords.longitude } }),
    () => phone.attempt(() => Promise.reject(new Error(text("here-failed")))),
  );
}
