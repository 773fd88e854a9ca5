// Typing with twelve keys: digits, or letters by pressing again, as on any old phone.

const LETTERS = {
  1: ".,?!'", 2: "abc", 3: "def", 4: "ghi", 5: "jkl", 6: "mno", 7: "pqrs", 8: "tuv", 9: "wxyz", 0: " ", "*": "+*",
};
const AGAIN = 900; // milliseconds in which the same key means its next letter

export class Keypad {
  constructor(input, mode) {
    this.input = input;
    this.mode = mode;
    this.letters = false;
    this.last = { key: null, at: 0, place: 0 };
  }

  press(key) {
    if (key === "#") this.change();
    else if (key === "clear") this.erase();
    else if (this.letters) this.letter(key);
    else this.type(key);
  }

  change() {
    this.letters = !this.letters;
    this.mode.textContent = this.letters ? "abc" : "123";
    this.last.key = null;
  }

  erase() {
    this.input.value = [...this.input.value].slice(0, -1).join("");
    this.last.key = null;
  }

  type(character) {
    this.input.value = (this.input.value + character).slice(0, this.input.maxLength);
  }

  letter(key) {
    const now = Date.now();
    const again = key === this.last.key && now - this.last.at < AGAIN;
    const place = again ? (this.last.place + 1) % LETTERS[key].length : 0;
    if (again) this.input.value = this.input.value.slice(0, -1);
    this.type(LETTERS[key][place]);
    this.last = { key, at: now, place };
  }
}
