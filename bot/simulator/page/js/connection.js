// The wire to the simulator: the state once, then events; after a break both again, by itself.

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 8000;

export class Connection {
  #store;
  #status;
  #socket = null;
  #timer = 0;
  #pause = FIRST_PAUSE;

  /** `status(name)` is told "connecting", "online" or "offline" whenever it changes. */
  constructor(store, status) {
    this.#store = store;
    this.#status = status;
    addEventListener("online", () => this.#now());
    document.addEventListener("visibilitychange", () => !document.hidden && this.#now());
  }

  start() {
    this.#status("connecting");
    const address = new URL("person/events", document.baseURI);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    this.#socket = socket;
    let waiting = []; // events that came before the state was read
    socket.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (waiting) waiting.push(event);
      else this.#take(event);
    };
    socket.onopen = async () => {
      try {
        this.#store.load(await readState());
        for (const event of waiting) this.#store.apply(event);
        waiting = null;
        this.#pause = FIRST_PAUSE;
        this.#status("online");
      } catch (error) {
        console.warn("the state could not be read:", error);
        socket.close();
      }
    };
    socket.onclose = () => this.#again();
  }

  /** A newcomer's event does not name the bots: the state is read again for that. */
  async #take(event) {
    if (event.type === "person" && !this.#store.people.has(event.person.id)) this.#store.load(await readState());
    else this.#store.apply(event);
  }

  #again() {
    this.#socket = null;
    this.#status("offline");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), this.#pause * (0.8 + 0.4 * Math.random()));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  /** The network or the person came back: do not wait for the pause to end. */
  #now() {
    if (this.#socket) return;
    clearTimeout(this.#timer);
    this.start();
  }
}

async function readState() {
  const answer = await fetch(new URL("person/state", document.baseURI), { cache: "no-store" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
