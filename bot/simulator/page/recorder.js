// Recording a voice note, in one of the types that WhatsApp carries.

const TYPES = ["audio/ogg;codecs=opus", "audio/mp4"];

const type = () => TYPES.find((each) => window.MediaRecorder?.isTypeSupported(each));

/** Whether this browser can record what WhatsApp carries. */
export const canRecord = () => Boolean(navigator.mediaDevices && type());

export class Recorder {
  /** Begin; `tick` hears the time as it runs. Throws where the microphone is refused. */
  static async start(tick) {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return new Recorder(stream, tick);
  }

  constructor(stream, tick) {
    this.stream = stream;
    this.parts = [];
    this.recorder = new MediaRecorder(stream, { mimeType: type() });
    this.recorder.addEventListener("dataavailable", (event) => this.parts.push(event.data));
    this.recorder.start();
    const began = Date.now();
    const show = () => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      tick(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
    };
    show();
    this.timer = setInterval(show, 500);
  }

  /** End, and give what was said. */
  async finish() {
    clearInterval(this.timer);
    const stopped = new Promise((resolve) => this.recorder.addEventListener("stop", resolve));
    this.recorder.stop();
    await stopped;
    for (const track of this.stream.getTracks()) track.stop();
    return new Blob(this.parts, { type: this.recorder.mimeType.split(";")[0] });
  }
}
