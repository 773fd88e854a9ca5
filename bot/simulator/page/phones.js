// The page: which phones there are, and who is told what.

import * as api from "./api.js";
import { BasicPhone } from "./basic.js";
import { editPhone } from "./edit.js";
import { applyDirection, text, toggle, translate } from "./strings.js";
import { complain, offer } from "./toast.js";
import { WhatsAppPhone } from "./whatsapp.js";

const KINDS = { sms: BasicPhone, whatsapp: WhatsAppPhone };
const shown = new Map(); // address -> phone on the page
const main = document.getElementById("phones");
const chips = document.getElementById("chips");
const lost = document.getElementById("lost");
let account = null;

/** Run what a person asked for; tell them if it does not work. */
async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    complain(text("failed-request", { reason: error.message }));
    return null;
  }
}

function show(data) {
  const before = shown.get(data.address);
  const phone = new KINDS[data.channel](data, account, attempt);
  phone.owner.querySelector(".rename").addEventListener("click", () => editPhone(save, data));
  phone.owner.querySelector(".remove").addEventListener("click", () => remove(data));
  if (before) before.element.replaceWith(phone.element);
  else main.append(phone.element);
  before?.leave();
  shown.set(data.address, phone);
  phone.toEnd();
  drawChips();
}

function hide(address) {
  const phone = shown.get(address);
  if (!phone) return;
  phone.leave();
  phone.element.remove();
  shown.delete(address);
  drawChips();
}

/** On a narrow screen one phone is seen at a time: a chip for each leads there. */
function drawChips() {
  chips.replaceChildren(
    ...[...shown.values()].map((phone) => {
      const chip = document.createElement("button");
      chip.type = "button";
      chip.textContent = phone.data.name;
      chip.dir = "auto";
      chip.addEventListener("click", () => phone.element.scrollIntoView({ inline: "center", block: "nearest" }));
      return chip;
    }),
  );
}

const save = (phone) => api.savePhone(phone);

async function remove(data) {
  const done = await attempt(async () => {
    await api.removePhone(data.address);
    return true;
  });
  if (!done) return;
  const back = { phone: data.number, channel: data.channel, name: data.name };
  offer(text("removed", { name: data.name }), text("undo"), () => attempt(() => api.savePhone(back)));
}

/** Read everything again: at the start, and whenever the stream comes back. */
async function refresh() {
  const state = await api.readPhones();
  account = state.account;
  const known = new Set(state.phones.map((phone) => phone.address));
  for (const address of [...shown.keys()]) if (!known.has(address)) hide(address);
  for (const phone of state.phones) {
    const here = shown.get(phone.address);
    if (here && here.data.name === phone.name) phone.messages.forEach((message) => here.put(message));
    else show(phone);
  }
  document.body.dataset.ready = "yes";
}

function draw() {
  applyDirection();
  translate(document);
  for (const phone of shown.values()) phone.translate();
}

document.getElementById("add").addEventListener("click", () => editPhone(save));
document.getElementById("language").addEventListener("click", () => {
  toggle();
  draw();
});

draw();
api.listen({
  hello: () => {
    lost.hidden = true;
    attempt(refresh);
  },
  message: (news) => shown.get(news.message.phone)?.put(news.message),
  phone: (news) => show(news.phone),
  "phone-removed": (news) => hide(news.address),
  lost: () => {
    lost.hidden = false;
  },
});
