// What the page knows: people, their chats and SMS. It starts from /person/state and is kept true by events; whoever
// draws something listens here. An event may arrive twice (around a reconnection): applying it again changes nothing.

const CHAT_FIELDS = ["reply_keyboard", "commands", "menu_button", "blocked", "pinned", "started", "unread"];

export class Store {
  people = new Map();
  guide = null;
  #listeners = new Set();
  #ahead = 0; // the simulator's clock minus this browser's, in seconds

  /** Call `listener(event)` after each change; the answer ends that. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Seconds since 1970 by the simulator's clock. */
  now() {
    return Date.now() / 1000 + this.#ahead;
  }

  person(id) {
    return this.people.get(id);
  }

  chat(personId, botId) {
    return this.people.get(personId)?.chats.get(botId);
  }

  unread(person) {
    let count = 0;
    for (const chat of person.chats.values()) count += chat.unread;
    return count;
  }

  unreadSms(person) {
    return person.sms.filter((sms) => !sms.read).length;
  }

  /** Take over a state that was read whole; what is new in it is told as if it had come by events. */
  load(state) {
    if (typeof state.now === "number") this.#ahead = state.now - Date.now() / 1000;
    this.guide = state.guide ?? null;
    const gone = new Set(this.people.keys());
    for (const person of state.people ?? []) {
      gone.delete(person.id);
      if (this.people.has(person.id)) this.#catchUp(person);
      else this.people.set(person.id, newPerson(person));
    }
    for (const id of gone) this.people.delete(id);
    this.#tell({ type: "loaded" });
  }

  /** Apply one event of the simulator. */
  apply(event) {
    const person = this.people.get(event.person);
    if (event.type === "person") return this.#applyPerson(event.person);
    if (event.type === "bot") return this.#applyBot(event.bot);
    if (!person) return undefined;
    if (event.type === "sms") return this.#applySms(person, event);
    if (event.type === "sms_read") return this.#applySmsRead(person, event);
    const chat = person.chats.get(event.bot);
    return chat && this.#applyChat(chat, event);
  }

  /** A change made by the page itself, such as a button that now waits. */
  touch(event) {
    this.#tell(event);
  }

  #tell(event) {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #applyPerson(person) {
    if (typeof person !== "object") return;
    if (this.people.has(person.id)) {
      const { chats, sms, ...rest } = person;
      Object.assign(this.people.get(person.id), rest);
    } else {
      this.people.set(person.id, newPerson(person));
    }
    this.#tell({ type: "person", person: person.id });
  }

  #applyBot(bot) {
    for (const person of this.people.values()) {
      const chat = person.chats.get(bot.id);
      if (chat) Object.assign(chat.bot, bot);
      else person.chats.set(bot.id, newChat({ bot }));
      this.#tell({ type: "bot", person: person.id, bot: bot.id });
    }
  }

  #applySms(person, event) {
    const known = person.sms.find((sms) => sms.id === event.sms.id);
    if (known) Object.assign(known, event.sms);
    else person.sms.push(event.sms);
    this.#tell({ ...event, fresh: !known });
  }

  #applySmsRead(person, event) {
    for (const sms of person.sms) if (sms.id === event.id) sms.read = true;
    this.#tell(event);
  }

  #applyChat(chat, event) {
    switch (event.type) {
      case "message":
      case "edited": {
        const fresh = keep(chat, event.message);
        const theirs = event.message.from?.id !== event.person;
        if (fresh && event.type === "message") {
          chat.started = true;
          if (theirs) chat.action = null;
          if (theirs) chat.unread += 1;
        }
        return this.#tell({ ...event, type: fresh ? "message" : "edited", theirs });
      }
      case "deleted":
        for (const id of event.message_ids) drop(chat, id);
        break;
      case "tapped":
        chat.busy.add(place(event));
        break;
      case "tap_done":
        chat.busy.delete(place(event));
        break;
      case "action":
        chat.action = event.action;
        break;
      case "read":
        chat.unread = 0;
        break;
      default:
        if (!CHAT_FIELDS.includes(event.type)) break;
        chat[event.type] = event[event.type] ?? null;
    }
    return this.#tell(event);
  }

  /** Find out what happened while the connection was gone, and tell it. */
  #catchUp(state) {
    const person = this.people.get(state.id);
    const { chats, sms, ...rest } = state;
    Object.assign(person, rest);
    for (const one of sms ?? []) {
      if (!same(one, person.sms.find((known) => known.id === one.id))) this.#applySms(person, { type: "sms", person: state.id, sms: one });
    }
    for (const fresh of chats ?? []) {
      const chat = person.chats.get(fresh.bot.id);
      if (!chat) person.chats.set(fresh.bot.id, newChat(fresh));
      else this.#catchUpChat(state.id, chat, fresh);
    }
  }

  #catchUpChat(personId, chat, fresh) {
    const about = { person: personId, bot: fresh.bot.id };
    Object.assign(chat.bot, fresh.bot);
    chat.busy.clear();
    const present = new Set(fresh.messages.map((message) => message.message_id));
    const gone = chat.ids.filter((id) => !present.has(id));
    if (gone.length) this.#applyChat(chat, { ...about, type: "deleted", message_ids: gone });
    for (const message of fresh.messages) {
      const known = chat.messages.get(message.message_id);
      if (!same(message, known)) this.#applyChat(chat, { ...about, type: known ? "edited" : "message", message });
    }
    for (const field of CHAT_FIELDS) {
      if (!same(chat[field], fresh[field] ?? null)) this.#applyChat(chat, { ...about, type: field, [field]: fresh[field] ?? null });
    }
  }
}

/** The key of a button within its chat. */
export function place({ message_id: id, row, column }) {
  return `${id}:${row}:${column}`;
}

function newPerson(person) {
  const chats = new Map((person.chats ?? []).map((chat) => [chat.bot.id, newChat(chat)]));
  return { ...person, chats, sms: [...(person.sms ?? [])] };
}

function newChat(chat) {
  const messages = [...(chat.messages ?? [])].sort((a, b) => a.message_id - b.message_id);
  return {
    reply_keyboard: null, commands: [], menu_button: null, unread: 0, action: null, blocked: false, pinned: null,
    ...chat,
    started: chat.started ?? messages.length > 0,
    ids: messages.map((message) => message.message_id),
    messages: new Map(messages.map((message) => [message.message_id, message])),
    busy: new Set(), // buttons whose answer is awaited
    draft: "",
  };
}

/** Keep a message in its place; true when it was not known before. */
function keep(chat, message) {
  const id = message.message_id;
  const fresh = !chat.messages.has(id);
  chat.messages.set(id, message);
  if (fresh) {
    let at = chat.ids.length;
    while (at > 0 && chat.ids[at - 1] > id) at -= 1;
    chat.ids.splice(at, 0, id);
  }
  return fresh;
}

function drop(chat, id) {
  chat.messages.delete(id);
  const at = chat.ids.indexOf(id);
  if (at >= 0) chat.ids.splice(at, 1);
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
