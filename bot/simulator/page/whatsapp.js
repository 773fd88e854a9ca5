// A phone with WhatsApp: bubbles, buttons, lists, photos, voice notes, places.

import { say } from "./api.js";
import { bubble } from "./bubble.js";
import { attachMenu, openList, placeMenu } from "./menus.js";
import { Phone } from "./phone.js";
import { Recorder, canRecord } from "./recorder.js";
import { text } from "./strings.js";

const LARGEST = 16 * 1024 * 1024;

export class WhatsAppPhone extends Phone {
  constructor(data, account, attempt) {
    super(data, account, attempt, "whatsapp");
    this.composer = this.element.querySelector(".composer");
    this.input = this.composer.querySelector("textarea");
    this.file = this.composer.querySelector("input[type=file]");
    this.composer.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.recorder) this.finishRecording();
      else this.sendText();
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.sendText();
    });
    this.input.addEventListener("input", () => this.fit());
    this.composer.querySelector(".attach").addEventListener("click", (event) => attachMenu(this, event.currentTarget));
    this.composer.querySelector(".mic").addEventListener("click", () => this.record());
    this.file.addEventListener("change", () => this.sendFile());
    this.fit();
    for (const message of data.messages) this.put(message);
  }

  item(message) {
    return bubble(message, {
      asked: this.messages.get(message.replied_to),
      answered: this.all().find((other) => other.replied_to === message.sid)?.choice,
      readBack: this.all().some((other) => !other.mine && other.seq > message.seq),
      choose: (option) => this.choose(message, option),
      open: (opener) => openList(this, message, opener),
    });
  }

  /** A new message also changes those before it: ticks turn blue, buttons are used. */
  changed(message) {
    for (const other of this.all()) {
      const affected = message.mine ? other.sid === message.replied_to : other.mine && other.seq < message.seq;
      if (!affected) continue;
      const old = this.list.querySelector(`[data-sid="${other.sid}"]`);
      const item = this.item(other);
      Object.assign(item.dataset, { sid: other.sid, seq: other.seq });
      old?.replaceWith(item);
    }
  }

  /** The field grows with what is written; the microphone shows while it is empty. */
  fit() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 110)}px`;
    const empty = this.input.value.trim() === "" && !this.recorder;
    this.composer.querySelector(".mic").hidden = !empty || !canRecord();
    this.composer.querySelector(".send").hidden = empty && canRecord();
  }

  say(said) {
    return this.attempt(() => say(this.data, said));
  }

  takeText() {
    const written = this.input.value.trim();
    this.input.value = "";
    this.fit();
    return written;
  }

  async sendText() {
    const written = this.takeText();
    if (!written) return;
    if (!(await this.say({ text: written }))) this.input.value = written;
    this.fit();
  }

  choose(message, option) {
    this.say({ choice: { message: message.sid, id: option.id } });
    this.input.focus({ preventScroll: true });
  }

  sendSample(sample) {
    this.say({ text: sample === "photo" ? this.takeText() : "", media: { sample } });
  }

  sharePlace() {
    placeMenu(this);
  }

  async sendFile() {
    const [file] = this.file.files;
    this.file.value = "";
    if (file) await this.sendMedia(file, this.takeText());
  }

  async sendMedia(blob, caption) {
    await this.attempt(async () => {
      if (blob.size > LARGEST) throw new Error(text("too-large"));
      const data = await toBase64(blob);
      await say(this.data, { text: caption, media: { content_type: blob.type, data } });
    });
  }

  async record() {
    const meter = this.composer.querySelector(".meter");
    try {
      this.recorder = await Recorder.start((time) => {
        meter.querySelector("output").textContent = time;
      });
    } catch {
      this.attempt(() => Promise.reject(new Error(text("record-failed"))));
      return;
    }
    this.showRecording(true);
  }

  async finishRecording() {
    const recording = await this.recorder.finish();
    this.recorder = null;
    this.showRecording(false);
    await this.sendMedia(recording, "");
  }

  showRecording(on) {
    this.input.hidden = on;
    this.composer.querySelector(".meter").hidden = !on;
    this.composer.querySelector(".attach").hidden = on;
    this.fit();
    this.composer.querySelector(on ? ".send" : ".mic").focus();
  }
}

async function toBase64(blob) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return url.slice(url.indexOf(",") + 1);
}
