// What the page asks of the double. Every call either gives data or throws an Error with a reason.

const HEADERS = { "Content-Type": "application/json" };

async function call(method, path, body) {
  const answer = await fetch(`api/${path}`, {
    method,
    headers: body ? HEADERS : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const data = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw new Error(data?.error ?? String(answer.status));
  return data;
}

export const readPhones = () => call("GET", "phones");
export const savePhone = (phone) => call("POST", "phones", phone);
export const removePhone = (address) => call("DELETE", `phones/${encodeURIComponent(address)}`);
export const markRead = (sids) => call("POST", "read", { sids });

/** Say something from a phone: `said` holds text, choice, media or place. */
export function say(phone, said) {
  return call("POST", "send", { phone: phone.number, channel: phone.channel, ...said });
}

/** Hear all that happens from now on; `handlers` holds a function for each event, and `lost`. */
export function listen(handlers) {
  const source = new EventSource("api/events");
  for (const event of ["hello", "message", "phone", "phone-removed"]) {
    source.addEventListener(event, (news) => handlers[event](JSON.parse(news.data)));
  }
  source.addEventListener("error", () => handlers.lost());
}
