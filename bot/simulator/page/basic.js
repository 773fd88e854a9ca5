// A basic phone: a small screen, a keypad, SMS only, and what they cost.

import { say } from "./api.js";
import { Keypad } from "./keypad.js";
import { Phone, make } from "./phone.js";
import { count } from "./segments.js";
import { clock, dirhams, text } from "./strings.js";

export class BasicPhone extends Phone {
  constructor(data, account, attempt) {
    super(data, account, attempt, "basic");
    this.input = this.element.querySelector("textarea");
    this.input.addEventListener("input", () => this.drawCounter());
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.send();
    });
    this.keypad = new Keypad(this.input, this.element.querySelector(".mode"));
    this.element.querySelector(".keys").addEventListener("click", (event) => {
      const key = event.target.closest("button")?.dataset.key;
      if (key) this.press(key);
    });
    for (const message of data.messages) this.put(message);
    this.drawCounter();
    this.drawBill();
  }

  press(key) {
    if (key === "send") this.send();
    else if (key === "up") this.list.scrollBy({ top: -60, behavior: "smooth" });
    else if (key === "down") this.list.scrollBy({ top: 60, behavior: "smooth" });
    else {
      this.keypad.press(key);
      this.drawCounter();
    }
  }

  async send() {
    const written = this.input.value.trim();
    if (!written) return;
    this.input.value = "";
    this.drawCounter();
    if (!(await this.attempt(() => say(this.data, { text: written })))) this.input.value = written;
    this.drawCounter();
  }

  item(message) {
    const item = make("li", message.mine ? "mine" : "theirs");
    const head = make("span", "line");
    head.append(make("b", "", message.mine ? `> ${text("you")}` : text("business")));
    if (message.error) head.append(make("b", "failed", text("failed", { code: message.error })));
    head.append(make("time", "", clock(message.at)));
    const words = make("p", "", message.body);
    words.dir = "auto";
    item.append(head, words);
    return item;
  }

  changed() {
    this.drawBill();
  }

  translate() {
    super.translate();
    this.drawCounter();
    this.drawBill();
  }

  drawCounter() {
    const { units, room, segments, encoding } = count(this.input.value);
    const counter = this.element.querySelector(".counter");
    const price = dirhams(segments * this.account.sms_price);
    counter.textContent = text("counter", { used: units, room, segments, price });
    counter.title = encoding === "UCS-2" ? text("unicode") : "";
  }

  drawBill() {
    for (const [mine, name] of [[true, "out"], [false, "in"]]) {
      const segments = this.all()
        .filter((message) => message.mine === mine)
        .reduce((sum, message) => sum + message.segments, 0);
      const price = dirhams(segments * this.account.sms_price);
      this.element.querySelector(`.bill-${name}`).textContent = text(`bill-${name}`, { segments, price });
    }
  }
}
