// One message on a WhatsApp phone.

import { make } from "./phone.js";
import { clock, text } from "./strings.js";
import { voice } from "./voice.js";

const SVG = "http://www.w3.org/2000/svg";
const TICKS = {
  sent: "M2 8.5l3.5 3.5L13 4.5",
  delivered: "M1 8.5l3.5 3.5L11 4.5M7 12l.5.5L15 4.5",
};

/** The bubble of a message. `about` says what surrounds it, and what can be done with it. */
export function bubble(message, about) {
  const item = make("li", `bubble ${message.mine ? "mine" : "theirs"}`);
  const body = make("div", "bubble-body");
  if (about.asked) body.append(quote(about.asked));
  body.append(...message.media.map(media));
  if (message.place) body.append(place(message.place));
  if (message.body) body.append(words(message.body));
  body.append(foot(message, about.readBack));
  item.append(body);
  if (message.kind === "buttons") item.append(...message.options.map((option) => button(option, about)));
  if (message.kind === "list") item.append(opener(message, about));
  return item;
}

/** Text with *bold* words and links, as WhatsApp shows it. Nothing in it is ever read as HTML. */
function words(body) {
  const paragraph = make("p", "words");
  paragraph.dir = "auto";
  for (const part of body.split(/(https?:\/\/[^\s<>"]+|(?<=^|\s)\*[^*\n]+\*(?=$|[\s.,:;!?،؟]))/)) {
    if (/^https?:\/\//.test(part)) paragraph.append(link(part));
    else if (/^\*[^*\n]+\*$/.test(part)) paragraph.append(make("b", "", part.slice(1, -1)));
    else if (part) paragraph.append(part);
  }
  return paragraph;
}

function link(address) {
  const anchor = make("a", "", address);
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.dir = "ltr";
  return anchor;
}

function quote(asked) {
  const box = make("p", "quote", asked.body.split("\n")[0].replaceAll("*", "").slice(0, 80));
  box.dir = "auto";
  return box;
}

function media(file) {
  if (file.content_type.startsWith("image/")) {
    const picture = make("img", "picture");
    picture.src = file.url;
    picture.alt = text("picture");
    return picture;
  }
  if (file.content_type.startsWith("audio/")) return voice(file.url);
  const anchor = link(file.url);
  anchor.textContent = text("file");
  return anchor;
}

function place(where) {
  const box = make("div", "place");
  const map = make("span", "map");
  const pin = document.createElementNS(SVG, "svg");
  pin.setAttribute("viewBox", "0 0 24 24");
  pin.setAttribute("aria-hidden", "true");
  pin.append(path("M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"));
  map.append(pin);
  const label = make("strong", "", where.label ?? text("place"));
  label.dir = "auto";
  const degrees = make("span", "degrees", `${where.latitude.toFixed(4)}, ${where.longitude.toFixed(4)}`);
  degrees.dir = "ltr";
  box.append(map, label, degrees);
  return box;
}

function path(data) {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("d", data);
  return element;
}

function foot(message, readBack) {
  const line = make("span", "foot");
  line.append(make("time", "", clock(message.at)));
  if (message.mine) line.append(ticks(message, readBack));
  return line;
}

/** How far the person's own message got: sent, delivered, read, or not taken by the bot. */
function ticks(message, readBack) {
  if (message.error) {
    const failed = make("span", "failed", "!");
    failed.title = text("failed", { code: message.error });
    failed.setAttribute("aria-label", failed.title);
    failed.setAttribute("role", "img");
    return failed;
  }
  const received = message.status === "received";
  const state = !received ? "sent" : readBack ? "read" : "delivered";
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("class", `ticks ${state}`);
  icon.setAttribute("role", "img");
  icon.setAttribute("aria-label", text(state));
  icon.append(path(received ? TICKS.delivered : TICKS.sent));
  return icon;
}

function button(option, about) {
  const element = make("button", "choice", option.label);
  element.type = "button";
  element.dir = "auto";
  element.disabled = Boolean(about.answered);
  if (about.answered === option.id) element.classList.add("chosen");
  element.addEventListener("click", () => about.choose(option));
  return element;
}

function opener(message, about) {
  const element = make("button", "choice opener", message.opener);
  element.type = "button";
  element.dir = "auto";
  element.setAttribute("aria-haspopup", "dialog");
  element.addEventListener("click", () => about.open(element));
  return element;
}
