// A voice note that can be listened to.

import { make } from "./phone.js";
import { text } from "./strings.js";

const PLAY = "M8 5v14l11-7z";
const PAUSE = "M7 5h4v14H7zm6 0h4v14h-4z";

function icon() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));
  return svg;
}

function minutes(seconds) {
  if (!Number.isFinite(seconds)) return "";
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A button that plays, how far it is, and how long it lasts. */
export function voice(url) {
  const box = make("div", "voice");
  box.dir = "ltr";
  const button = make("button", "icon");
  button.type = "button";
  const drawing = icon();
  button.append(drawing);
  const bar = make("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", text("voice"));
  const time = make("span", "time");
  const sound = new Audio(url);
  sound.preload = "metadata";

  function draw() {
    drawing.firstChild.setAttribute("d", sound.paused ? PLAY : PAUSE);
    button.setAttribute("aria-label", text(sound.paused ? "play" : "pause"));
    bar.value = sound.duration ? sound.currentTime / sound.duration : 0;
    time.textContent = minutes(sound.currentTime || sound.duration);
  }

  for (const event of ["play", "pause", "ended", "timeupdate", "loadedmetadata"]) {
    sound.addEventListener(event, draw);
  }
  button.addEventListener("click", () => (sound.paused ? sound.play() : sound.pause()));
  draw();
  box.append(button, bar, time);
  return box;
}
