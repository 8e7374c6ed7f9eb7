// One person's phone: a status line with two tabs (Telegram, SMS), and what the chosen tab shows.

import { avatar } from "./avatar.js";
import { Chat } from "./chat.js";
import { ChatList } from "./chat-list.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { preview } from "./message.js";
import { SmsTray, smsBanner } from "./sms.js";
import { chosen, t } from "./strings.js";

export class Phone {
  #tab = "chat";
  #bot = null; // the bot whose chat is open, or null for the list of chats
  #chats = new Map();
  #inView = false;

  constructor(store, person) {
    this.store = store;
    this.person = person;
    this.chatTab = this.#tabButton("chat", "chat", t("telegram"));
    this.smsTab = this.#tabButton("sms", "sms", t("smsTray"));
    this.list = new ChatList(this);
    this.tray = new SmsTray(this);
    this.stage = h("div", { class: "stage" }, this.list.node, this.tray.node);
    this.live = h("div", { class: "visually-hidden", role: "log", "aria-live": "polite", "aria-label": t("news", { name: person.first_name }) });
    const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
    const screen = h("div", { class: "screen" },
      h("header", { class: "phone-head" },
        avatar(name, person.colour),
        h("div", { class: "phone-owner" }, h("strong", {}, name), h("span", {}, chosen(person.note) || person.phone)),
        h("div", { class: "tabs", role: "group", "aria-label": t("tabs") }, this.chatTab, this.smsTab)),
      this.stage);
    this.node = h("article", { class: "phone", "aria-label": t("phoneOf", { name }), data: { person: person.id } }, screen, this.live);
    this.view = new IntersectionObserver(([entry]) => {
      this.#inView = entry.isIntersecting;
      this.#seen();
    }, { threshold: 0.5 });
    this.view.observe(this.node);
    const chats = [...person.chats.keys()];
    if (chats.length === 1) this.openChat(chats[0]);
    else this.show("chat");
  }

  close() {
    this.view.disconnect();
    for (const chat of this.#chats.values()) chat.close();
  }

  /** Whether this bot's chat is what one sees on this phone now. */
  shows(botId) {
    return this.#inView && this.#tab === "chat" && this.#bot === botId && this.node.isConnected;
  }

  /** Turn to a tab: "chat" or "sms". */
  show(tab) {
    this.#tab = tab;
    this.chatTab.setAttribute("aria-pressed", String(tab === "chat"));
    this.smsTab.setAttribute("aria-pressed", String(tab === "sms"));
    this.tray.node.hidden = tab !== "sms";
    this.list.node.hidden = tab !== "chat" || this.#bot !== null;
    for (const [id, chat] of this.#chats) chat.node.hidden = tab !== "chat" || this.#bot !== id;
    if (tab === "sms") this.tray.refresh();
    this.#seen();
    this.badges();
  }

  /** Open a bot's chat; with a payload also press Start, as a deep link does. */
  async openChat(botId, payload = null) {
    this.#bot = botId;
    if (botId !== null && !this.#chats.has(botId)) {
      const chat = new Chat(this, this.person.chats.get(botId), () => this.openChat(null));
      this.#chats.set(botId, chat);
      this.stage.append(chat.node);
    }
    this.show("chat");
    if (payload !== null) await this.#chats.get(botId).start(payload);
  }

  /** The open chat, or undefined. */
  get chat() {
    return this.#chats.get(this.#bot);
  }

  event(event) {
    if (event.type === "sms") this.#sms(event);
    if (event.type === "sms_read" && this.#tab === "sms") this.tray.refresh();
    if (event.type === "bot" && this.#bot === null && this.person.chats.size === 1) this.openChat(event.bot);
    if (event.type === "message" && event.theirs) this.#say(`${this.store.chat(event.person, event.bot).bot.first_name}: ${preview(event.message)}`);
    if (event.type === "toast" && event.text) this.#say(event.text);
    this.#chats.get(event.bot)?.event(event);
    this.list.refresh();
    if (event.type === "message") this.#seen();
    this.badges();
  }

  badges() {
    mark(this.chatTab, this.store.unread(this.person), t("telegram"));
    mark(this.smsTab, this.store.unreadSms(this.person), t("smsTray"));
  }

  /** What is on the screen now has been seen. */
  #seen() {
    if (!this.#inView) return;
    if (this.#tab === "sms") this.tray.markRead();
    else this.chat?.markRead();
  }

  #sms(event) {
    if (this.#tab === "sms") {
      this.tray.refresh();
      this.#seen();
    } else if (event.fresh && !event.sms.read) {
      smsBanner(this, event.sms, () => {
        this.show("sms");
        this.smsTab.focus({ preventScroll: true });
      });
    }
  }

  /** Tell screen readers; only the last few lines are kept. */
  #say(text) {
    this.live.append(h("p", {}, text));
    while (this.live.childElementCount > 5) this.live.firstElementChild.remove();
  }

  #tabButton(tab, name, label) {
    return h("button", { type: "button", class: `tab ${tab}-tab`, "aria-pressed": "false", title: label, on: { click: () => this.show(tab) } },
      icon(name), h("span", { class: "tab-label" }, label), h("span", { class: "badge", hidden: true }));
  }
}

function mark(button, count, label) {
  const badge = button.querySelector(".badge");
  badge.hidden = count === 0;
  badge.textContent = String(count);
  button.setAttribute("aria-label", count ? `${label}, ${t("unread", { count })}` : label);
}
