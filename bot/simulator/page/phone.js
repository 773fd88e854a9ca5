// What every phone has: an owner, and messages in order.

import { markRead } from "./api.js";
import { text, translate } from "./strings.js";

/** A copy of a template's content, in the page's language. */
export function template(id) {
  const copy = document.getElementById(id).content.cloneNode(true);
  translate(copy);
  return copy;
}

/** An element with a class and, if given, text. */
export function make(tag, name = "", words = null) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words !== null) element.textContent = words;
  return element;
}

export class Phone {
  constructor(data, account, attempt, templateId) {
    this.data = data;
    this.account = account;
    this.attempt = attempt;
    this.messages = new Map(); // sid -> message, in the order of the carrier
    this.element = make("article", `phone ${data.channel}`);
    this.element.dataset.address = data.address;
    this.element.append(template("owner"), template(templateId));
    this.owner = this.element.querySelector(".owner");
    this.list = this.element.querySelector("ol");
    this.drawOwner();
    this.watch();
  }

  drawOwner() {
    const { name, number } = this.data;
    this.owner.querySelector(".avatar").textContent = [...name][0].toUpperCase();
    this.owner.querySelector("strong bdi").textContent = name;
    this.owner.querySelector(".number bdi").textContent = number;
    this.element.setAttribute("aria-label", text("phone-of", { name }));
    for (const action of ["rename", "remove"]) {
      const button = this.owner.querySelector(`.${action}`);
      button.title = text(action, { name });
      button.setAttribute("aria-label", button.title);
    }
  }

  /** Put a message in its place, new or changed. */
  put(message) {
    const isNew = !this.messages.has(message.sid);
    this.messages.set(message.sid, message);
    const item = this.item(message);
    item.dataset.sid = message.sid;
    item.dataset.seq = message.seq;
    const old = this.list.querySelector(`[data-sid="${message.sid}"]`);
    if (old) old.replaceWith(item);
    else this.list.insertBefore(item, this.after(message.seq));
    this.element.querySelector(".empty").hidden = true;
    this.changed(message);
    if (isNew) this.toEnd();
    if (this.seen && !message.mine) this.read();
  }

  after(seq) {
    return [...this.list.children].find((item) => Number(item.dataset.seq) > seq) ?? null;
  }

  all() {
    return [...this.messages.values()].sort((one, other) => one.seq - other.seq);
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  /** Draw everything again, in the language that the page has now. */
  translate() {
    translate(this.element);
    this.drawOwner();
    this.list.replaceChildren();
    for (const message of this.all()) this.put(message);
    this.toEnd();
  }

  /** Know whether somebody looks at this phone: what arrives is read then. */
  watch() {
    this.seen = false;
    this.watcher = new IntersectionObserver(([entry]) => {
      this.seen = entry.isIntersecting;
      if (this.seen) this.read();
    });
    this.watcher.observe(this.element);
  }

  read() {
    const sids = this.all().filter((message) => !message.mine && message.status === "delivered");
    if (this.data.channel !== "whatsapp" || document.hidden || !sids.length) return;
    for (const message of sids) message.status = "read";
    this.attempt(() => markRead(sids.map((message) => message.sid)));
  }

  leave() {
    this.watcher.disconnect();
  }
}
